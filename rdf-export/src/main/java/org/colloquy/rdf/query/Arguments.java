package org.colloquy.rdf.query;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Turns the values that were typed for a query's variables into nodes. */
final class Arguments {
    private final NamedQuery query;
    private final Query parsed;
    private final ArgumentReader reader;

    Arguments(NamedQuery query, Query parsed, ArgumentReader reader) {
        this.query = query;
        this.parsed = parsed;
        this.reader = reader;
    }

    Map<Var, Node> read(Map<String, String> typed) {
        Set<String> known = known();
        ImmutableMap.Builder<Var, Node> nodes = ImmutableMap.builder();
        new TreeSet<>(typed.keySet()).forEach(name -> {
            if (!known.contains(name)) {
                throw new QueryException(query.name() + ": has no parameter '" + name + "'; " + listed());
            }
            ParameterType type = query.parameter(name).map(Parameter::type).orElse(ParameterType.STRING);
            nodes.put(Var.alloc(name), reader.read(name, type, typed.getOrDefault(name, "")));
        });
        query.parameters().stream()
                .filter(parameter -> parameter.required() && !typed.containsKey(parameter.name()))
                .findFirst()
                .ifPresent(this::missing);
        return nodes.buildOrThrow();
    }

    private void missing(Parameter parameter) {
        throw new QueryException(query.name() + ": needs " + parameter.name() + " (" + parameter.description()
                + "); set it with --var " + parameter.name() + "=..."
                + query.examples().stream()
                        .findFirst()
                        .map(example -> ", as in: " + example)
                        .orElse(""));
    }

    private Set<String> known() {
        ImmutableSortedSet.Builder<String> known = ImmutableSortedSet.naturalOrder();
        query.parameters().forEach(parameter -> known.add(parameter.name()));
        if (query.parameters().isEmpty()) {
            parsed.getProjectVars().forEach(variable -> known.add(variable.getVarName()));
            QueryTransformOps.transform(parsed, node -> {
                if (Var.isNamedVar(node)) {
                    known.add(node.getName());
                }
                return node;
            });
        }
        return known.build();
    }

    private String listed() {
        Set<String> known = known();
        return known.isEmpty() ? "it has none" : "it has " + known.stream().collect(joining(", "));
    }
}
