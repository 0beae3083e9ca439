package org.colloquy.rdf.network;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.colloquy.core.network.Neighbourhood;
import org.colloquy.core.network.ShortestPath;
import org.colloquy.rdf.vocabulary.Cqf;

/**
 * {@code cqf:distance(?a, ?b)}, {@code cqf:papersTogether(?a, ?b)}, and {@code cqf:peopleWithin(?a, 2)}, which counts
 * those who are near without listing them.
 */
final class NetworkFunction extends ExprFunctionN {
    private static final String DISTANCE = "distance";
    private static final String PAPERS = "papersTogether";
    private static final String WITHIN = "peopleWithin";
    private static final List<String> NAMES = List.of(DISTANCE, PAPERS, WITHIN);

    private final String name;

    private NetworkFunction(String name, ExprList arguments) {
        super(Cqf.NS + name, arguments);
        this.name = name;
    }

    static Expr of(String name, ExprList arguments) {
        if (!NAMES.contains(name)) {
            throw new QueryBuildException(
                    "there is no function cqf:" + name + "; there are cqf:" + String.join(", cqf:", NAMES));
        }
        if (arguments.size() != 2) {
            throw new QueryBuildException("cqf:" + name + " needs two "
                    + (name.equals(WITHIN)
                            ? "arguments, a person and a number of steps"
                            : "people, as in cqf:" + name + "(?a, ?b)"));
        }
        return new NetworkFunction(name, arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        NetworkIndex index = NetworkIndex.of(environment.getDataset(), environment.getContext());
        int one = person(index, arguments.get(0).asNode());
        if (name.equals(WITHIN)) {
            int steps = steps(arguments.get(1));
            return NodeValue.makeInteger(
                    Neighbourhood.of(index.links(), one, steps).size() - 1L);
        }
        int other = person(index, arguments.get(1).asNode());
        if (name.equals(PAPERS)) {
            return NodeValue.makeInteger(index.links().between(one, other).stream()
                    .map(index.links()::papers)
                    .sum());
        }
        int distance = ShortestPath.distance(index.links(), one, other);
        if (distance < 0) {
            throw new ExprEvalException("no way leads from one to the other");
        }
        return NodeValue.makeInteger(distance);
    }

    private static int steps(NodeValue value) {
        if (!value.isInteger()
                || value.getInteger().signum() < 0
                || value.getInteger().bitLength() >= Integer.SIZE) {
            throw new ExprEvalException(value + " is not a number of steps");
        }
        return value.getInteger().intValue();
    }

    private static int person(NetworkIndex index, Node node) {
        int person = index.person(node);
        if (person < 0) {
            throw new ExprEvalException(node + " signed no paper");
        }
        return person;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("cqf:" + name + " needs a graph");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return of(name, arguments);
    }
}
