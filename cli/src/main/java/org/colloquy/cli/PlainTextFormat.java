package org.colloquy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;

/**
 * The text of one paper, its title in the first line. Only commands that look at nothing but words take it: any text that is in
 * no other format, if its file is called one or is a document that people write papers as.
 */
final class PlainTextFormat implements SourceFormat {
    private static final String ID = "text";
    private static final double AT_LAST = 0.01;
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:txt|text|md|pdf|docx|odt)");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the text of one paper, its title in the first line";
    }

    @Override
    public double recognise(Head head) {
        return NAME.matcher(head.name()).matches() && !head.text().isBlank() ? AT_LAST : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        String text = document.text();
        int start = text.length() - text.stripLeading().length();
        int line = text.indexOf('\n', start);
        int end = line < 0 ? text.length() : line;
        sink.mention(new PaperMention(
                document.stated(start, text.length(), ID),
                PaperKind.UNKNOWN,
                passage(document, start, end),
                passage(document, end, text.length()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    private static Optional<Stated<String>> passage(TextDocument document, int start, int end) {
        String passage = document.text().substring(start, end).strip();
        return passage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated<>(passage, passage, document.stated(start, end, ID)));
    }
}
