package org.colloquy.rdf.network;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.PropertyFunctionGenerator;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.colloquy.rdf.vocabulary.Cqf;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@link Cqf} in SPARQL. They are known to the queries that are told of them and to no others: nothing
 * is registered for the whole process.
 */
public final class NetworkFunctions {
    private NetworkFunctions() {}

    /** Returns our properties, and no other program as a property: what a query is told of. */
    public static PropertyFunctionRegistry properties() {
        return new OurProperties();
    }

    /**
     * Returns the function of an IRI in our namespace.
     *
     * @throws QueryBuildException if there is none, or it takes other arguments
     */
    public static Expr function(String iri, ExprList arguments) {
        return NetworkFunction.of(name(iri), arguments);
    }

    /** Returns whether an IRI stands in our namespace. */
    public static boolean isOurs(String iri) {
        return iri.startsWith(Cqf.NS);
    }

    /**
     * Checks that a property is one of ours if it stands in our namespace.
     *
     * @throws QueryBuildException if it does and is not
     */
    public static void check(Node property) {
        if (property.isURI() && isOurs(property.getURI()) && !Relations.all().containsKey(name(property.getURI()))) {
            throw new QueryBuildException("there is no property cqf:" + name(property.getURI()) + "; there are "
                    + Relations.all().keySet().stream()
                            .map(name -> "cqf:" + name)
                            .collect(Collectors.joining(", ")));
        }
    }

    /**
     * Checks how many arguments our properties are given in a pattern.
     *
     * @throws QueryBuildException if they do not take as many
     */
    public static void check(OpBGP pattern) {
        Op functions = PropertyFunctionGenerator.buildPropertyFunctions(properties(), pattern, ARQ.getContext());
        Walker.walk(functions, new OpVisitorBase() {
            @Override
            public void visit(OpPropFunc function) {
                RelationFunction.check(
                        relation(function.getProperty().getURI()), function.getSubjectArgs(), function.getObjectArgs());
            }
        });
    }

    /** Returns the variables that should be known before one of our properties is asked. */
    public static Set<Var> needs(OpPropFunc function) {
        return RelationFunction.needs(
                relation(function.getProperty().getURI()), function.getSubjectArgs(), function.getObjectArgs());
    }

    /**
     * Checks that a property in a path is none of ours: those are worked out, and a path follows what is stated.
     *
     * @throws QueryBuildException if it is
     */
    public static void checkStated(Node property) {
        if (property.isURI() && isOurs(property.getURI())) {
            throw new QueryBuildException("cqf:" + name(property.getURI())
                    + " cannot stand in a path, since it is worked out and not stated; cqf:within and cqf:path follow"
                    + " co-authors over several steps");
        }
    }

    private static Relation relation(String iri) {
        return Objects.requireNonNull(Relations.all().get(name(iri)));
    }

    private static String name(String iri) {
        return iri.substring(Cqf.NS.length());
    }

    /** The usual registry loads classes that an IRI names. */
    private static final class OurProperties extends PropertyFunctionRegistry {
        @Override
        public boolean isRegistered(@Nullable String iri) {
            return iri != null && isOurs(iri) && Relations.all().containsKey(name(iri));
        }

        @Override
        public boolean manages(@Nullable String iri) {
            return isRegistered(iri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(@Nullable String iri) {
            return iri == null || !isRegistered(iri) ? null : named -> new RelationFunction(relation(named));
        }
    }
}
