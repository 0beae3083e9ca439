package org.colloquy.core.source.bibliography.mapped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.json.JsonRecord;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.TableRows;

/**
 * Records of any shape, in JSON or as a table, of which a small file says what their fields mean. The file is YAML or
 * JSON; docs/mapping.md tells what can stand in it.
 */
public final class MappedFormat implements SourceFormat {

    private static final long LARGEST = 1 << 20;

    /** So many fields that are known, beside a sign, are no accident. */
    private static final int ENOUGH = 2;

    private final RecordMapping mapping;

    private MappedFormat(RecordMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Reads a mapping, which may be packed as documents are.
     *
     * @throws IllegalArgumentException if something in it is wrong; the message says in which line and what
     * @throws SourceException if the file cannot be read
     */
    public static MappedFormat read(Path file) {
        String text = Source.text(file, Limits.STANDARD);
        if (text.length() > LARGEST) {
            throw new IllegalArgumentException(file + ": is too large for a mapping");
        }
        return parse(file.toString(), text);
    }

    /**
     * Makes a format of the text of a mapping.
     *
     * @param source what to call it in messages
     * @throws IllegalArgumentException if something in it is wrong; the message says in which line and what
     */
    public static MappedFormat parse(String source, String text) {
        return new MappedFormat(MappingFile.parse(source, text));
    }

    @Override
    public String id() {
        return mapping.name();
    }

    @Override
    public String description() {
        return mapping.description();
    }

    @Override
    public double recognise(Head head) {
        if (isJson(head.text())) {
            return JsonHead.of(head).map(json -> fit(json, mapping::fit)).orElse(0.0);
        }
        Set<String> columns = Columns.names(head.text());
        return head.binary() ? 0 : mapping.fit(field -> Columns.has(columns, field));
    }

    /** Recognises records that have a sign of their own: services give those of their fields in JSON that one asks for. */
    double recogniseSigned(Head head) {
        return isJson(head.text())
                ? JsonHead.of(head)
                        .map(json -> fit(json, has -> mapping.fit(has, ENOUGH)))
                        .orElse(0.0)
                : recognise(head);
    }

    private static boolean isJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private double fit(JsonHead head, ToDoubleFunction<Predicate<String>> fit) {
        return Stream.concat(Stream.of(""), mapping.records().stream().map(path -> path + "."))
                .mapToDouble(at -> fit.applyAsDouble(field -> head.has(at + field)))
                .max()
                .orElse(0);
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        boolean json = isJson(Head.of(source).text());
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(text, id(), mapping.markup(), reading, sink);
            if (json) {
                JsonRecords.read(text, reading.limits(), sink, mapping.records(), value -> send(context, text, value));
            } else {
                TableRows.read(text, sink, row -> send(context, text, cells(row)));
            }
        }
    }

    private static JsonValue cells(Row row) {
        Map<String, List<Passage>> cells = new LinkedHashMap<>();
        row.forEach((column, cell) ->
                cells.computeIfAbsent(column, name -> new ArrayList<>()).add(cell));
        return JsonValue.ofTexts(cells, row.whole().start(), row.whole().end());
    }

    private void send(RecordContext context, RecordText text, JsonValue value) {
        JsonRecord record = new JsonRecord(text, value);
        PaperRecord paper = new PaperRecord(context, value.passage());
        paper.kind(mapping.kind().of(record));
        List<Contributor> authors = mapping.authors()
                .map(names -> names.contributors(record, mapping.markup()))
                .orElse(List.of());
        mapping.workplaces().ifPresent(places -> places.tell(authors, record));
        authors.forEach(paper::author);
        mapping.roles()
                .forEach((role, names) -> names.contributors(record, mapping.markup())
                        .forEach(person -> paper.role(role, person.printed(), person)));
        mapping.container()
                .flatMap(selection -> selection.text(record))
                .ifPresent(title -> paper.container(mapping.containerKind().of(record), title));
        mapping.fields().forEach(rule -> apply(rule, record, paper));
        record.keepRest(paper, mapping.ignored());
        paper.send();
    }

    private static void apply(RecordMapping.Rule rule, JsonRecord record, PaperRecord paper) {
        List<Passage> values = rule.values().texts(record);
        Optional<Passage> last = rule.last().flatMap(selection -> selection.text(record));
        if (last.isPresent() && !values.isEmpty()) {
            record.pages(values.get(0), last.get()).to(paper);
            return;
        }
        values.stream()
                .limit(rule.single() ? 1 : Long.MAX_VALUE)
                .forEach(value -> rule.target().accept(paper, value));
    }
}
