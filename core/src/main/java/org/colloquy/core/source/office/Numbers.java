package org.colloquy.core.source.office;

import com.google.common.primitives.Ints;
import org.jspecify.annotations.Nullable;

/** Numbers and switches in attributes. */
final class Numbers {

    private Numbers() {}

    /** Returns how often or over how many; once if that is no number, and no more than a sheet has of anything. */
    static int count(String written) {
        @Nullable Integer number = Ints.tryParse(written);
        return number == null ? 1 : Math.max(1, Math.min(number, CellName.MOST_ROWS));
    }

    /** Returns whether a switch is on; one that is not there is {@code otherwise}. */
    static boolean isOn(String written, boolean otherwise) {
        return written.isEmpty()
                ? otherwise
                : !written.equals("0") && !written.equals("false") && !written.equals("off");
    }
}
