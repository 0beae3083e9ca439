package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.ShortNames;
import org.colloquy.core.text.Tidy;

/**
 * Reads the people of a PubMed record: {@code FAU} the full name, {@code AU} the short one, then the addresses ({@code AD})
 * and the ORCID ({@code AUID}) of that person.
 */
final class MedlinePeople {

    private final TaggedRecord fields;
    private final PaperRecord record;

    MedlinePeople(TaggedRecord fields, PaperRecord record) {
        this.fields = fields;
        this.record = record;
    }

    /** A name with what follows it. */
    private record Entry(TaggedField name, List<TaggedField> more) {}

    void read() {
        for (Entry entry : entries()) {
            String tag = entry.name().tag();
            Contributor contributor = contributor(entry);
            switch (tag) {
                case "FED", "ED" -> record.role(RoleKind.EDITOR, entry.name().label(), contributor);
                case "FIR", "IR" ->
                    record.role(RoleKind.CONTRIBUTOR, entry.name().label(), contributor);
                default -> record.author(contributor);
            }
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (TaggedField field : fields.take("FAU", "AU", "FED", "ED", "FIR", "IR", "CN", "AD", "AUID", "IRAD")) {
            boolean shortName = !entries.isEmpty() && isShortFormOf(field, entries.get(entries.size() - 1));
            boolean name = !List.of("AD", "AUID", "IRAD").contains(field.tag());
            if (name && !shortName) {
                entries.add(new Entry(field, new ArrayList<>()));
            } else if (entries.isEmpty() || !belongs(field, entries.get(entries.size() - 1))) {
                record.other(field.tag(), FieldValues.folded(field.value()));
            } else {
                entries.get(entries.size() - 1).more().add(field);
            }
        }
        return entries;
    }

    private static boolean belongs(TaggedField field, Entry last) {
        return !field.tag().equals("IRAD") || last.name().tag().endsWith("IR");
    }

    private static boolean isShortFormOf(TaggedField field, Entry last) {
        return last.name().tag().equals("F" + field.tag())
                && last.more().stream().noneMatch(more -> more.tag().equals(field.tag()));
    }

    private static Contributor contributor(Entry entry) {
        Passage printed = FieldValues.folded(entry.name().value());
        Contributor contributor = switch (entry.name().tag()) {
            case "CN" -> Contributor.group(printed);
            case "AU", "ED", "IR" -> ShortNames.person(printed);
            default -> ShortNames.fullPerson(printed);
        };
        for (TaggedField field : entry.more()) {
            Passage value = FieldValues.folded(field.value());
            switch (field.tag()) {
                case "AD", "IRAD" -> contributor.worksAt(value);
                case "AUID" -> orcid(value).ifPresent(id -> contributor.id(Scheme.ORCID, id));
                default -> {
                    if (!value.text().equals(printed.text())
                            && !Tidy.line(value.text()).isBlank()) {
                        contributor.alsoCalled(value, shortName(value));
                    }
                }
            }
        }
        return contributor;
    }

    private static PersonName shortName(Passage printed) {
        return ShortNames.parse(Tidy.line(printed.text()));
    }

    private static Optional<Passage> orcid(Passage value) {
        int at = Ascii.toLowerCase(value.text()).indexOf("orcid");
        int colon = value.text().indexOf(':', Math.max(at, 0));
        boolean named = at >= 0 && !value.text().startsWith("http");
        return named && colon > 0
                ? FieldValues.trimmed(value, colon + 1, value.text().length())
                : Optional.of(value).filter(whole -> at >= 0);
    }
}
