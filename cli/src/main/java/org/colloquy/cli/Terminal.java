package org.colloquy.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the command talks to.
 *
 * @param in standard input
 * @param out standard output, for data; errors of writing are thrown
 * @param err standard error, for talk
 * @param outIsTerminal whether somebody reads the data on a screen
 * @param errIsTerminal whether somebody reads the talk on a screen
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {
    private static final int USUAL_WIDTH = 100;

    static Terminal system() {
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(1),
                isTerminal(2));
    }

    /** Returns whether a screen shows colours, as far as these variables tell; an empty one tells nothing. */
    static boolean showsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Returns the columns of the screen; without a screen there is no end to a line. */
    int width() {
        return outIsTerminal ? columns().orElse(USUAL_WIDTH) : Integer.MAX_VALUE;
    }

    /** The launcher may say which of the streams are terminals; Linux tells it itself. */
    private static boolean isTerminal(int stream) {
        if (System.getProperty("colloquy.terminal", "").contains(Integer.toString(stream))) {
            return true;
        }
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream));
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Integer> columns() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .or(Terminal::stty)
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf);
    }

    private static Optional<String> stty() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Optional.of(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
