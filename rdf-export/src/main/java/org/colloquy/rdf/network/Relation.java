package org.colloquy.rdf.network;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A property that is worked out instead of stated.
 *
 * @param name its name in the namespace
 * @param subjects the names of what stands before it, more than one in brackets
 * @param objects the names of what stands behind it, more than one in brackets; those from the second on may be left out
 * @param needs the names of those of them that should be known before it is asked
 * @param answers finds its rows
 */
record Relation(String name, List<String> subjects, List<String> objects, Set<String> needs, Answers answers) {
    private static final Splitter WORDS = Splitter.on(' ');

    static Relation of(String name, String subjects, String objects, Answers answers) {
        return new Relation(name, WORDS.splitToList(subjects), WORDS.splitToList(objects), ImmutableSet.of(), answers);
    }

    /** The same relation, which should not be asked before these are known: to go through all of them takes long. */
    Relation needing(String... names) {
        return new Relation(name, subjects, objects, ImmutableSet.copyOf(names), answers);
    }

    /** How it is written, for a message. */
    String form() {
        return bracketed(subjects) + " cqf:" + name + " " + bracketed(objects);
    }

    private static String bracketed(List<String> names) {
        String all = "?" + String.join(" ?", names);
        return names.size() == 1 ? all : "(" + all + ")";
    }

    /** Finds rows. */
    interface Answers {
        /**
         * Returns rows in a certain order. Those that do not fit what is given are left out later: to find them is a
         * matter of speed only.
         *
         * @param index where to look
         * @param given the values of subjects and objects, null for what is to be found
         */
        Stream<@Nullable Node[]> find(NetworkIndex index, Given given);
    }
}
