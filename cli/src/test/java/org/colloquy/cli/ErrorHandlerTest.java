package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Preconditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.colloquy.core.source.SourceFormats;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.Test;

class ErrorHandlerTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int code(Throwable thrown) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        return new ErrorHandler(new Talk(terminal, new Settings())).handle(thrown);
    }

    @Test
    void whatAMethodOfOursRefusesIsUsage() {
        assertEquals(ExitCode.USAGE, code(new UsageException("say what")));
        assertEquals(ExitCode.USAGE, code(new InvalidPathException("a", "no path")));
        assertEquals(
                ExitCode.USAGE,
                code(assertThrows(
                        IllegalArgumentException.class,
                        () -> SourceFormats.registered().named("nonsense"))));
        assertEquals(
                ExitCode.USAGE,
                code(assertThrows(IllegalArgumentException.class, () -> GraphFormat.parse("nonsense"))));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoErrorHoweverItIsTold() {
        IOException pipe = new IOException("Broken pipe");
        assertEquals(ExitCode.DONE, code(pipe));
        assertEquals(ExitCode.DONE, code(new UncheckedIOException(pipe)));
        assertEquals(ExitCode.DONE, code(new RuntimeIOException(pipe)));
        assertEquals(ExitCode.OUTPUT, code(new RuntimeIOException("closed")));
    }

    @Test
    void whatOthersRefuseIsAFaultOfOurs() {
        assertEquals(
                ExitCode.FAULT, code(assertThrows(NumberFormatException.class, () -> Integer.parseInt("a number"))));
        assertEquals(
                ExitCode.FAULT,
                code(assertThrows(
                        IllegalArgumentException.class, () -> Preconditions.checkArgument(List.of() == null))));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Please report it"));
    }
}
