package org.colloquy.core.source.bibliography.tagged;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.ShortNames;

/** Tells who does what in an RIS record; of the second and third sort of people that depends on the type. */
final class RisPeople {

    private static final ImmutableSet<PaperKind> WHOLE_BOOKS =
            ImmutableSet.of(PaperKind.BOOK, PaperKind.EDITED_BOOK, PaperKind.REPORT);
    private static final String ADDRESS = "AD";

    /** What EBSCO prints behind a name: numbers of places of work, and an address of mail. */
    private static final Pattern MARKS = Pattern.compile(
            "(?<=[\\p{L}.])(?:\\d{1,2}(?:,\\d{1,2}){0,20})?(?: \\(AUTHOR\\)(?: \\S{1,200}@\\S{1,200})?)?$");

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final PaperKind kind;

    RisPeople(TaggedRecord fields, PaperRecord record, PaperKind kind) {
        this.fields = fields;
        this.record = record;
        this.kind = kind;
    }

    void read() {
        authors();
        roles(RoleKind.EDITOR, "ED");
        if (RisTypes.isThesis(kind)) {
            roles(RoleKind.ADVISOR, "A2", "A3");
        } else if (kind == PaperKind.EDITED_BOOK || (WHOLE_BOOKS.contains(kind) && fields.has("A3"))) {
            // Of a whole book, the second are those who edit the series, if there is a third.
            roles(RoleKind.SERIES_EDITOR, "A2");
            roles(RoleKind.EDITOR, "A3");
        } else if (kind == PaperKind.RECORDING || kind == PaperKind.DATASET || kind == PaperKind.LETTER) {
            roles(RoleKind.CONTRIBUTOR, "A2", "A3");
        } else if (kind != PaperKind.PATENT) {
            roles(RoleKind.EDITOR, "A2");
            roles(RoleKind.SERIES_EDITOR, "A3");
        }
        roles(RoleKind.TRANSLATOR, "A4", "TA");
    }

    private void authors() {
        List<TaggedField> printed = fields.take("AU", "A1");
        Set<String> seen = new HashSet<>();
        boolean interleaved = addressesStandBetween();
        for (TaggedField field : printed) {
            List<Passage> names = names(field);
            for (Passage name : names) {
                if (FieldValues.isMore(name.text())) {
                    record.moreAuthors();
                } else if (ShortNames.key(name.text()).isEmpty()) {
                    record.other(field.tag(), name);
                } else if (seen.add(name.text())) {
                    Contributor contributor = contributor(name);
                    boolean known = names.size() == 1 && (interleaved || printed.size() == 1);
                    if (known) {
                        addresses(field).forEach(contributor::worksAt);
                    }
                    author(field, contributor);
                }
            }
        }
    }

    private void author(TaggedField field, Contributor contributor) {
        if (kind == PaperKind.EDITED_BOOK) {
            record.role(RoleKind.EDITOR, field.label(), contributor);
        } else if (kind == PaperKind.RECORDING) {
            record.role(RoleKind.DIRECTOR, field.label(), contributor);
        } else {
            record.author(contributor);
        }
    }

    private void roles(RoleKind role, String... tags) {
        for (TaggedField field : fields.take(tags)) {
            names(field).stream()
                    .filter(name -> !FieldValues.isMore(name.text()))
                    .forEach(name -> record.role(role, field.label(), contributor(name)));
        }
    }

    private static List<Passage> names(TaggedField field) {
        Matcher marks = MARKS.matcher(field.value().text());
        return FieldValues.people(marks.find() ? field.value().part(0, marks.start()) : field.value());
    }

    /** A comma after the whole name marks a group. */
    private static Contributor contributor(Passage name) {
        String text = name.text();
        return text.length() > 1 && text.endsWith(",")
                ? Contributor.group(name.part(0, text.length() - 1))
                : Contributor.person(name);
    }

    /** Addresses belong to the author before them where more authors follow; a heap of them at the end does not tell. */
    private boolean addressesStandBetween() {
        List<TaggedField> all = fields.fields();
        boolean address = false;
        for (TaggedField field : all) {
            if (field.tag().equals(ADDRESS)) {
                address = true;
            } else if (address && (field.tag().equals("AU") || field.tag().equals("A1"))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the addresses right after an author's name. */
    private List<Passage> addresses(TaggedField author) {
        List<Passage> found = new ArrayList<>();
        List<TaggedField> all = fields.fields();
        for (int i = author.number() + 1; i < all.size() && all.get(i).tag().equals(ADDRESS); i++) {
            found.add(FieldValues.folded(all.get(i).value()));
            fields.take(all.get(i));
        }
        return found;
    }
}
