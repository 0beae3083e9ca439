package org.colloquy.core.source;

import com.google.common.base.Splitter;

/** Which files of an archive are hidden, and so left out as those of a folder are. */
final class HiddenPath {

    private HiddenPath() {}

    /** Returns whether the file at {@code path} is hidden or in a hidden folder. */
    static boolean isHidden(String path) {
        return Splitter.on('/').splitToStream(path).anyMatch(step -> step.equals("__MACOSX") || isHiddenStep(step));
    }

    /** Word and Excel keep a file {@code ~$name} beside what is open. */
    static boolean isHiddenStep(String step) {
        return step.startsWith("~$") || (step.startsWith(".") && !step.equals(".") && !step.equals(".."));
    }
}
