package org.colloquy.bench.score;

import java.util.List;

/** When the values of a field agree. */
public enum Rule {
    /** One text, the same after white space is evened out; what was read may offer several forms of it. */
    TEXT {
        @Override
        boolean agree(List<String> expected, List<String> actual) {
            return expected.size() == 1 && actual.contains(expected.get(0));
        }
    },
    /** A list, the same values in the same order. */
    LIST {
        @Override
        boolean agree(List<String> expected, List<String> actual) {
            return expected.equals(actual);
        }
    },
    /** A set, in which each value counts for itself. */
    SET {
        @Override
        boolean agree(List<String> expected, List<String> actual) {
            return actual.containsAll(expected) && expected.containsAll(actual);
        }
    },
    /** Like a set, but more values than expected are no fault. */
    EACH {
        @Override
        boolean agree(List<String> expected, List<String> actual) {
            return actual.containsAll(expected);
        }
    },
    /** A day or a time of day, in whatever words; what the truth leaves open is not compared. */
    TIME {
        @Override
        boolean agree(List<String> expected, List<String> actual) {
            return expected.size() == 1
                    && actual.stream()
                            .anyMatch(value -> When.parse(expected.get(0)).isMetBy(When.parse(value)));
        }
    };

    boolean countsEach() {
        return this == SET || this == EACH;
    }

    abstract boolean agree(List<String> expected, List<String> actual);
}
