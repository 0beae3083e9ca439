package org.colloquy.rdf.network;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.jspecify.annotations.Nullable;

/** Lets SPARQL ask for a relation: each row becomes a solution if it fits what is known. */
final class RelationFunction extends PropertyFunctionBase {
    private final Relation relation;

    RelationFunction(Relation relation) {
        this.relation = relation;
    }

    /**
     * Checks how many arguments the relation is given.
     *
     * @throws org.apache.jena.query.QueryBuildException if it does not take as many
     */
    static void check(Relation relation, PropFuncArg subject, PropFuncArg object) {
        Given none = new Given(relation, List.of());
        int before = nodes(subject).size();
        int behind = nodes(object).size();
        if (before != relation.subjects().size()
                || behind < 1
                || behind > relation.objects().size()) {
            throw none.wrong("does not take " + before + " before and " + behind + " behind it");
        }
    }

    /** Returns the variables among the arguments that the relation needs. */
    static Set<Var> needs(Relation relation, PropFuncArg subject, PropFuncArg object) {
        ImmutableSet.Builder<Var> needs = ImmutableSet.builder();
        Streams.forEachPair(
                Stream.concat(relation.subjects().stream(), relation.objects().stream()),
                Stream.concat(nodes(subject).stream(), nodes(object).stream()),
                (name, node) -> {
                    if (node instanceof Var variable && relation.needs().contains(name)) {
                        needs.add(variable);
                    }
                });
        return needs.build();
    }

    @Override
    public QueryIterator exec(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        List<Node> arguments = new ArrayList<>();
        nodes(subject).forEach(node -> arguments.add(Substitute.substitute(node, binding)));
        nodes(object).forEach(node -> arguments.add(Substitute.substitute(node, binding)));
        NetworkIndex index = NetworkIndex.of(context.getDataset(), context.getContext());
        Given given = new Given(relation, arguments);
        Iterator<Binding> solutions = relation.answers()
                .find(index, given)
                .flatMap(row -> solution(binding, arguments, row).stream())
                .iterator();
        return QueryIterPlainWrapper.create(solutions, context);
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }

    /** Returns what is known with a row added, if the row fits. */
    private static Optional<Binding> solution(Binding known, List<Node> arguments, @Nullable Node[] row) {
        BindingBuilder solution = Binding.builder(known);
        for (int i = 0; i < arguments.size(); i++) {
            Node argument = arguments.get(i);
            Node value = row[i];
            if (argument instanceof Var variable) {
                Node other = solution.get(variable);
                if (value != null && other == null) {
                    solution.add(variable, value);
                } else if (value != null && !value.equals(other)) {
                    return Optional.empty();
                }
            } else if (value == null || !value.sameValueAs(argument)) {
                return Optional.empty();
            }
        }
        return Optional.of(solution.build());
    }
}
