package org.colloquy.core.source.bibliography.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.SplitText;

/** Says what stands in one work of a report of NEP, all of which are working papers. */
final class RepecNepRecord {

    private static final Pattern HANDLE = Pattern.compile("\\bRePEc:[^&\\s?#]{1,200}");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]{0,200}(?=\\n)");
    private static final Pattern FOOTER = Pattern.compile("\\s{0,9}This nep-[a-z]{3} issue is ");
    private static final String BY = "BY";

    private final TaggedRecord fields;
    private final PaperRecord record;
    /** What stands below the title, or below a field that has one line, paragraph by paragraph. */
    private final List<Passage> paragraphs = new ArrayList<>();

    private RepecNepRecord(TaggedRecord fields, RecordContext context) {
        this.fields = fields;
        this.record = new PaperRecord(context, fields.whole());
    }

    /** Reads a work and sends what it says; what has no field but a title is of the list of contents. */
    static void send(TaggedRecord fields, RecordContext context) {
        boolean titled = !fields.fields().isEmpty()
                && fields.fields().get(0).tag().equals(RepecNepSyntax.NUMBER)
                && fields.fields().stream().anyMatch(field -> !field.tag().equals(RepecNepSyntax.NUMBER));
        if (titled) {
            RepecNepRecord work = new RepecNepRecord(fields, context);
            work.read();
            work.record.send();
        }
    }

    private void read() {
        record.kind(PaperKind.REPORT);
        title();
        Optional<TaggedField> by = fields.takeFirst(BY);
        if (by.isPresent()) {
            List<Passage> parts = paragraphs(by.get().value());
            RepecNepPeople.read(parts.get(0), record);
            below(by.get(), parts.subList(1, parts.size()));
        } else if (!paragraphs.isEmpty() && isIndented(paragraphs.get(0))) {
            RepecNepPeople.read(paragraphs.remove(0), record);
        }
        fields.take("URL").forEach(field -> address(firstLine(field)));
        fields.take("DATE").forEach(field -> date(field, firstLine(field)));
        fields.take("KEYWORDS").forEach(this::keywords);
        fields.take("JEL", "CLASSIFICATION").forEach(field -> codes(firstLine(field)));
        abstractText();
        fields.takeRest().forEach(field -> record.other(field.label().text(), FieldValues.folded(field.value())));
    }

    /**
     * The title goes to the first empty line, or to the first field. Numbered lines below belong to the abstract; those before
     * a title that authors follow are what is left of the list of contents.
     */
    private void title() {
        List<TaggedField> numbered = fields.take(RepecNepSyntax.NUMBER);
        long before = fields.peek(BY).stream()
                .limit(1)
                .flatMap(by -> numbered.stream().filter(field -> field.number() < by.number()))
                .count();
        int titled = (int) Math.max(0, before - 1);
        List<Passage> parts = paragraphs(numbered.get(titled).value());
        record.title(FieldValues.folded(parts.get(0)));
        paragraphs.addAll(parts.subList(1, parts.size()));
        numbered.stream()
                .skip(titled + 1L)
                .map(field -> span(field.label(), field.value()))
                .forEach(paragraphs::add);
    }

    private void abstractText() {
        Optional<TaggedField> named = fields.takeFirst("ABSTRACT");
        if (named.isPresent()) {
            record.abstractText(named.get().value());
        } else if (!paragraphs.isEmpty()) {
            record.abstractText(span(paragraphs.get(0), paragraphs.get(paragraphs.size() - 1)));
        }
    }

    /** Takes the first line for the field's value; what follows is the abstract. */
    private Passage firstLine(TaggedField field) {
        List<Passage> lines = field.lines();
        if (lines.size() > 1) {
            below(field, paragraphs(span(lines.get(1), lines.get(lines.size() - 1))));
        }
        return lines.get(0);
    }

    /** Takes what stands below a field for the abstract, unless that is known; the end of the report is no part of it. */
    private void below(TaggedField field, List<Passage> further) {
        List<Passage> own = further.stream()
                .takeWhile(part -> !FOOTER.matcher(part.text()).lookingAt())
                .toList();
        if (paragraphs.isEmpty()) {
            paragraphs.addAll(own);
        } else {
            own.forEach(part -> record.other(field.label().text(), FieldValues.folded(part)));
        }
    }

    private void address(Passage value) {
        Matcher handle = HANDLE.matcher(value.text());
        if (handle.find()) {
            record.key(handle.group());
        }
        if (!FieldValues.links(record, Link.Kind.PAGE, value)) {
            record.other("URL", value);
        }
    }

    private void date(TaggedField field, Passage value) {
        Optional<DateSpan> date = RecordDate.parse(value.text());
        date.ifPresentOrElse(
                known -> record.issued(known, value),
                () -> record.other(field.label().text(), value));
    }

    /** Commas part the keywords, or semicolons; they go to the first empty line. */
    private void keywords(TaggedField field) {
        List<Passage> parts = paragraphs(field.value());
        below(field, parts.subList(1, parts.size()));
        Passage list = FieldValues.folded(parts.get(0));
        List<Passage> words = FieldValues.split(list, ';');
        (words.size() == 1 ? FieldValues.split(words.get(0), ',') : words).forEach(record::keyword);
    }

    private void codes(Passage value) {
        for (Passage code : SplitText.parts(value, RepecNepPeople.SPACE_OR_MARK)) {
            record.subject(
                    new Subject(code.text(), Optional.of("JEL"), Optional.empty(), OptionalDouble.empty()), code);
        }
    }

    private static boolean isIndented(Passage paragraph) {
        return paragraph.text().lines().allMatch(line -> Character.isWhitespace(line.charAt(0)));
    }

    /** Returns what stands between empty lines, with the space before each line; the whole if all is blank. */
    private static List<Passage> paragraphs(Passage value) {
        List<Passage> found = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(value.text());
        int from = 0;
        while (blank.find()) {
            paragraph(value, from, blank.start()).ifPresent(found::add);
            from = blank.end() + 1;
        }
        paragraph(value, from, value.text().length()).ifPresent(found::add);
        return found.isEmpty() ? List.of(value) : found;
    }

    private static Optional<Passage> paragraph(Passage value, int from, int to) {
        return from < to && !value.text().substring(from, to).isBlank()
                ? Optional.of(value.part(from, to))
                : Optional.empty();
    }

    private Passage span(Passage first, Passage last) {
        Passage whole = fields.whole();
        return whole.part((int) (first.start() - whole.start()), (int) (last.end() - whole.start()));
    }
}
