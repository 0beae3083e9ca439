package org.colloquy.core.source.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.TextDocument;

/** Short ways from text to what programme readers take, and back. */
public final class Lines {
    private Lines() {}

    public static Printed line(String text) {
        return Printed.of(text, 0, text.length());
    }

    public static List<String> texts(List<Printed> printed) {
        return printed.stream().map(Printed::text).toList();
    }

    public static TextDocument document(String text, MentionDump problems) throws IOException {
        Source source = Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8));
        return TextDocument.load(source, Limits.STANDARD, problems);
    }
}
