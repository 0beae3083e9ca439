package org.colloquy.core.source.bibliography.page;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;

/**
 * The papers of a venue as they are copied from OpenReview's pages: title, authors, a line with the date, and what follows. The
 * line with the date is what tells where a paper is: title and authors are the two lines above it.
 */
@AutoService(SourceFormat.class)
public final class OpenReviewTextFormat implements SourceFormat {

    private static final String ID = "openreview-text";
    private static final double SURE = 0.9;
    private static final Pattern READERS = Pattern.compile(
            "^(?:.{0,400}(?: · | {2}|\\d{4}.{1,60}))?(?:Readers: (?:\\S.{0,3})?)?Everyone(?:\\b|Rev|Bib)",
            Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "lists of papers copied from OpenReview's pages of venues";
    }

    @Override
    public double recognise(Head head) {
        return OpenReviewEntry.DATED.matcher(head.text()).find()
                        && READERS.matcher(head.text()).find()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, reading.limits(), sink);
        RecordContext context = new RecordContext(document, ID, Markup.PLAIN, reading, sink);
        List<Passage> lines = lines(document.text());
        List<Integer> titles = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            boolean apart = titles.isEmpty() || titles.get(titles.size() - 1) <= i - 5;
            if (apart && OpenReviewEntry.DATED.matcher(lines.get(i).text()).find()) {
                titles.add(i - 2);
            }
        }
        lines.subList(0, titles.isEmpty() ? lines.size() : titles.get(0)).forEach(line -> outside(context, line));
        for (int i = 0; i < titles.size(); i++) {
            int end = i + 1 < titles.size() ? titles.get(i + 1) : lines.size();
            new OpenReviewEntry(context, lines.subList(titles.get(i), end)).send();
        }
    }

    private static void outside(RecordContext context, Passage line) {
        context.problem(Severity.INFO, "outside-record", line, "this stands in no record and was passed over");
    }

    private static List<Passage> lines(String text) {
        List<Passage> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (!text.substring(from, to).isBlank()) {
                lines.add(new Passage(text.substring(from, to), from, to).strip());
            }
            from = to + 1;
        }
        return lines;
    }
}
