package org.colloquy.core.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A function of texts that recalls what it gave: names, places and dates recur in a bibliography, and to read one takes
 * far longer than to find it again. It holds a bounded number of short texts. Not for several threads at once.
 *
 * @param <V> what the function gives; it must depend on the text alone
 */
public final class Recent<V> implements Function<String, V> {

    private static final int MOST = 1 << 14;
    private static final int LONGEST = 200;

    private final Function<String, V> function;
    private final Map<String, V> known = new HashMap<>();

    private Recent(Function<String, V> function) {
        this.function = function;
    }

    /** Returns a function that gives what {@code function} does. */
    public static <V> Recent<V> of(Function<String, V> function) {
        return new Recent<>(function);
    }

    @Override
    public V apply(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        V value = known.get(text);
        if (value == null) {
            value = function.apply(text);
            if (known.size() == MOST) {
                known.clear();
            }
            known.put(text, value);
        }
        return value;
    }
}
