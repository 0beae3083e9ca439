package org.colloquy.core.source.bibliography.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.Verdict;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.table.ObjectRows;
import org.colloquy.core.source.table.PaperColumn;

/** The papers of a JSON document, an object each, whose fields mean what the columns of a table do that are called so. */
final class ObjectPapers {

    private static final List<PaperColumn> PEOPLE = List.of(PaperColumn.AUTHORS, PaperColumn.EDITORS);

    /** A command, or a formula as Pandoc tells it from two prices. */
    private static final Pattern TEX = Pattern.compile("\\\\\\p{L}{2}|\\$(?!\\s)[^$]{1,80}(?<!\\s)\\$(?!\\d)");

    /** So many numbers are no fact about a paper, but what a program makes of its text. */
    private static final int VECTOR = 32;

    private final Function<Markup, RecordContext> contexts;
    private final Map<Markup, RecordContext> made = new EnumMap<>(Markup.class);
    private final ObjectPeople people = new ObjectPeople();
    private final Set<String> vectors = new HashSet<>();

    /** Takes what makes the document's context for a markup. */
    ObjectPapers(Function<Markup, RecordContext> contexts) {
        this.contexts = contexts;
    }

    /** Returns what stands between the letters of a record, going by its title. */
    private static Markup markup(JsonValue record) {
        boolean isTex = record.fields().stream()
                .filter(field -> PaperFields.isCalled(field.name(), PaperColumn.TITLE))
                .anyMatch(title -> TEX.matcher(title.value().text()).find());
        return isTex ? Markup.TEX : Markup.PLAIN;
    }

    /** Sends the papers that a value is or holds, unless it calls them refused. */
    void sendAll(JsonValue value) {
        if (has(value, PaperColumn.AUTHORS) || (has(value, PaperColumn.TITLE) && !holdsPapers(value))) {
            send(value);
            return;
        }
        value.items().forEach(this::sendAll);
        for (JsonField field : value.fields()) {
            if (!Decision.refuses(field.name())) {
                sendAll(field.value());
            } else if (holdsPapers(field.value())) {
                Verdict.leaveOut(context(Markup.PLAIN), field.label());
            }
        }
    }

    private static boolean holdsPapers(JsonValue value) {
        return Stream.concat(value.items().stream(), value.fields().stream().map(JsonField::value))
                .anyMatch(inner ->
                        (has(inner, PaperColumn.TITLE) && has(inner, PaperColumn.AUTHORS)) || holdsPapers(inner));
    }

    private static boolean has(JsonValue value, PaperColumn column) {
        return value.fields().stream().anyMatch(field -> PaperFields.isCalled(field.name(), column));
    }

    private RecordContext context(Markup markup) {
        return made.computeIfAbsent(markup, contexts);
    }

    void send(JsonValue record) {
        RecordContext context = context(markup(record));
        Map<PaperColumn, List<Contributor>> named = new EnumMap<>(PaperColumn.class);
        Set<String> done = new HashSet<>();
        for (JsonField field : record.fields()) {
            if (isVector(field, context) || namesPeople(field, named)) {
                done.add(field.name());
            }
        }
        new PaperRow(ObjectRows.row(record, done), column -> named.getOrDefault(column, List.of()), context).send();
    }

    private boolean namesPeople(JsonField field, Map<PaperColumn, List<Contributor>> named) {
        Optional<PaperColumn> column = PaperColumn.named(field.name()).filter(PEOPLE::contains);
        List<Contributor> found = column.map(known -> people.of(field.value())).orElse(List.of());
        return !found.isEmpty() && named.putIfAbsent(column.get(), found) == null;
    }

    private boolean isVector(JsonField field, RecordContext context) {
        List<JsonValue> items = field.value().items();
        boolean is = items.size() >= VECTOR && items.stream().allMatch(item -> item.kind() == JsonValue.Kind.NUMBER);
        if (is && vectors.add(field.name())) {
            context.problem(
                    Severity.INFO,
                    "numbers-left-out",
                    field.label(),
                    "a list of " + items.size() + " numbers, which is left out here and in the other records");
        }
        return is;
    }
}
