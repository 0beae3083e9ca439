package org.colloquy.rdf.network;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives to a relation: nodes, and variables that have no value yet.
 *
 * @param relation the relation
 * @param arguments what stands before and behind it
 */
record Given(Relation relation, List<Node> arguments) {
    boolean isFree(int argument) {
        return argument >= arguments.size() || !arguments.get(argument).isConcrete();
    }

    /** Returns the value of an argument, or null if it is to be found. */
    @Nullable
    Node value(int argument) {
        return isFree(argument) ? null : arguments.get(argument);
    }

    /** Returns the people that an argument can be: the one that it is, nobody if that is not in the network, or all. */
    IntStream people(int argument, NetworkIndex index) {
        if (isFree(argument)) {
            return IntStream.range(0, index.people().size());
        }
        int person = index.person(value(argument));
        return person < 0 ? IntStream.empty() : IntStream.of(person);
    }

    /** Returns the whole number that an argument must be. */
    int number(int argument, String name) {
        Node node = value(argument);
        if (node == null) {
            throw wrong("needs a number for ?" + name);
        }
        NodeValue value = NodeValue.makeNode(node);
        OptionalInt number = value.isInteger() && value.getInteger().bitLength() < Integer.SIZE
                ? OptionalInt.of(value.getInteger().intValue())
                : OptionalInt.empty();
        if (number.isEmpty() || number.getAsInt() < 0) {
            throw wrong("needs a whole number, 0 or more, for ?" + name + ", not " + node);
        }
        return number.getAsInt();
    }

    QueryBuildException wrong(String what) {
        return new QueryBuildException("cqf:" + relation.name() + " " + what + "; it is written " + relation.form());
    }
}
