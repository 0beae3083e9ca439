package org.colloquy.core.source.bibliography.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
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
                .filter(field -> PaperColumn.named(field.name())
                        .filter(PaperColumn.TITLE::equals)
                        .isPresent())
                .anyMatch(title -> TEX.matcher(title.value().text()).find());
        return isTex ? Markup.TEX : Markup.PLAIN;
    }

    void send(JsonValue record) {
        RecordContext context = made.computeIfAbsent(markup(record), contexts);
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
