package org.colloquy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command in this process, with nothing on a terminal. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        return with("", arguments);
    }

    static Run with(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(input, out, new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns what is written to standard output while standard error is closed. */
    static byte[] data(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        closed.close();
        int code = run("", out, closed, arguments);
        if (code != ExitCode.DONE) {
            throw new AssertionError(String.join(" ", arguments) + " gave " + code);
        }
        return out.toByteArray();
    }

    static int run(String input, OutputStream out, PrintStream err, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return Main.run(new Terminal(in, out, err, false, false), arguments);
    }
}
