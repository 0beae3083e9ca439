package org.colloquy.core.source.office;

import com.google.common.primitives.Ints;
import org.jspecify.annotations.Nullable;

/** Numbers in attributes. */
final class Numbers {

    private Numbers() {}

    /** Returns how often or over how many; once if that is not a number, or none that makes sense. */
    static int count(String written) {
        @Nullable Integer number = Ints.tryParse(written);
        return number == null ? 1 : Math.max(1, number);
    }
}
