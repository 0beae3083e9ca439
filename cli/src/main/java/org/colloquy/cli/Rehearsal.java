package org.colloquy.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Runs several commands in one process, from which the launcher learns which classes commands need: Java lays out what one
 * process has loaded.
 */
final class Rehearsal {
    private static final String NEXT = "--then";

    private Rehearsal() {}

    /** Runs commands that {@code --then} parts, until one fails; ends the process with its exit code. */
    public static void main(String[] arguments) {
        List<String> rest = ImmutableList.copyOf(arguments);
        int code = ExitCode.DONE;
        while (code == ExitCode.DONE && !rest.isEmpty()) {
            int end = rest.indexOf(NEXT);
            List<String> command = end < 0 ? rest : rest.subList(0, end);
            rest = end < 0 ? List.of() : rest.subList(end + 1, rest.size());
            code = Main.run(Terminal.system(), command.toArray(String[]::new));
        }
        System.exit(code);
    }
}
