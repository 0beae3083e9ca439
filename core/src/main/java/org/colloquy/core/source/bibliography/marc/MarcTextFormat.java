package org.colloquy.core.source.bibliography.marc;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordLines;
import org.colloquy.core.source.bibliography.RecordLines.Line;
import org.colloquy.core.source.bibliography.marc.MarcField.Subfield;

/** MARC 21 as MarcEdit writes it for people ({@code .mrk}): {@code =245  10$aTitle :$bwhat it says}, a field to a line. */
@AutoService(SourceFormat.class)
public final class MarcTextFormat implements SourceFormat {

    private static final String ID = "marc-text";
    private static final double CERTAIN = 0.95;
    private static final String LEADER = "LDR";
    private static final Pattern TITLE = Pattern.compile("^=245  [\\d\\\\ ]{2}\\$", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("=(\\w{3})  (.*)");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "MARC 21 as text, a field to a line (MarcEdit, .mrk)";
    }

    @Override
    public double recognise(Head head) {
        return TITLE.matcher(head.text()).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(text, ID, Markup.PLAIN, reading, sink);
            RecordLines lines = new RecordLines(text);
            List<Line> record = new ArrayList<>();
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                boolean leader = line.get().text().startsWith("=" + LEADER);
                if (line.get().text().isBlank() || leader) {
                    send(record, text, context);
                }
                if (!line.get().text().isBlank()) {
                    record.add(line.get());
                }
            }
            send(record, text, context);
        }
    }

    private static void send(List<Line> record, RecordText text, RecordContext context) {
        if (record.isEmpty()) {
            return;
        }
        String leader = "";
        List<MarcField> fields = new ArrayList<>();
        for (Line line : record) {
            Matcher field = FIELD.matcher(line.text());
            if (!field.matches()) {
                context.problem(
                        Severity.WARNING,
                        "line-not-read",
                        new Passage(line.text(), line.start(), line.end()),
                        "no field begins here as in '=245  10$aTitle'");
            } else if (field.group(1).equals(LEADER)) {
                leader = field.group(2).replace('\\', ' ');
            } else {
                field(field.group(1), field.group(2), line.start() + field.start(2))
                        .ifPresent(fields::add);
            }
        }
        long start = record.get(0).start();
        long end = record.get(record.size() - 1).end();
        new MarcRecord(new PaperRecord(context, new Passage(text.cut(start, end), start, end)), leader, fields).send();
        text.forget(end);
        record.clear();
    }

    private static Optional<MarcField> field(String tag, String value, long start) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        Passage place = new Passage(value, start, start + value.length());
        if (tag.startsWith("00")) {
            return Optional.of(MarcField.control(tag, place.reading(value.replace('\\', ' '))));
        }
        List<Subfield> parts = new ArrayList<>();
        int first = value.indexOf('$');
        for (int at = first; at >= 0; ) {
            int next = value.indexOf('$', at + 1);
            int to = next < 0 ? value.length() : next;
            if (to > at + 2) {
                Passage printed = place.part(at + 2, to);
                parts.add(new Subfield(
                        value.substring(at + 1, at + 2),
                        printed.reading(printed.text().replace("{dollar}", "$"))));
            }
            at = next;
        }
        String indicators = value.substring(0, Math.max(0, first)).replace('\\', ' ');
        return Optional.of(new MarcField(tag, indicators, parts, place));
    }
}
