package org.colloquy.core.source.bibliography.tagged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.ShortNames;

/**
 * Reads the people of a Web of Science record. Short names, full names, addresses and ORCIDs stand in fields of their own
 * and are brought together by the names.
 */
final class IsiPeople {

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final List<Author> authors = new ArrayList<>();
    private final Map<String, Author> byKey = new HashMap<>();

    IsiPeople(TaggedRecord fields, PaperRecord record) {
        this.fields = fields;
        this.record = record;
    }

    /** An author with the letters of all forms of the name. */
    private record Author(Contributor contributor, List<String> keys) {}

    void read() {
        authors("AU", "AF");
        if (authors.isEmpty()) {
            authors("BA", "BF");
        }
        addresses();
        orcids();
        authors.forEach(author -> record.author(author.contributor()));
        fields.take("CA").forEach(field -> names(field).forEach(name -> record.author(Contributor.group(name))));
        groupsOfBook();
        roles(RoleKind.BOOK_AUTHOR, "BF", "BA");
        roles(RoleKind.EDITOR, "BE", "ED");
        fields.take("EM");
    }

    private void authors(String shortTag, String fullTag) {
        List<Passage> printed = names(fields.take(shortTag));
        List<Passage> full = names(fields.take(fullTag));
        List<Passage> best = full.isEmpty() ? printed : full;
        boolean paired = full.size() == printed.size();
        for (int i = 0; i < best.size(); i++) {
            Passage name = best.get(i);
            if (FieldValues.isMore(name.text())) {
                record.moreAuthors();
            } else {
                Author author = author(name, paired ? Optional.of(printed.get(i)) : Optional.empty());
                boolean again =
                        full.isEmpty() && byKey.containsKey(author.keys().get(0));
                if (!again) {
                    authors.add(author);
                    author.keys().forEach(key -> byKey.putIfAbsent(key, author));
                }
            }
        }
    }

    private static Author author(Passage name, Optional<Passage> shortName) {
        Contributor contributor = ShortNames.person(name);
        List<String> keys = new ArrayList<>(List.of(ShortNames.key(name.text())));
        shortName.filter(other -> !other.text().equals(name.text())).ifPresent(other -> {
            contributor.alsoCalled(other);
            keys.add(ShortNames.key(other.text()));
        });
        return new Author(contributor, keys);
    }

    private void roles(RoleKind role, String fullTag, String shortTag) {
        List<TaggedField> full = fields.take(fullTag);
        List<TaggedField> chosen = full.isEmpty() ? fields.take(shortTag) : full;
        fields.take(shortTag);
        for (TaggedField field : chosen) {
            names(field).forEach(name -> record.role(role, field.label(), Contributor.person(name)));
        }
    }

    /** Of a chapter and of a paper in proceedings, the groups in {@code GP} are authors of the book, and not of the paper. */
    private void groupsOfBook() {
        for (TaggedField field : fields.take("GP")) {
            for (Passage name : names(field)) {
                if (authors.isEmpty()) {
                    record.author(Contributor.group(name));
                } else {
                    record.role(RoleKind.BOOK_AUTHOR, field.label(), Contributor.group(name));
                }
            }
        }
    }

    private static List<Passage> names(List<TaggedField> fields) {
        return fields.stream().flatMap(field -> names(field).stream()).toList();
    }

    private static List<Passage> names(TaggedField field) {
        return field.lines().stream()
                .flatMap(line -> FieldValues.split(line, ';').stream())
                .toList();
    }

    private Optional<Author> named(String name) {
        return Optional.ofNullable(byKey.get(ShortNames.key(name)));
    }

    private void addresses() {
        List<Passage> unclaimed = new ArrayList<>();
        for (TaggedField field : fields.take("C1")) {
            for (Passage address : addresses(field)) {
                if (!claim(address)) {
                    unclaimed.add(address);
                }
            }
        }
        boolean alone = authors.size() == 1;
        for (Passage address : unclaimed) {
            if (alone) {
                authors.get(0).contributor().worksAt(FieldValues.withoutFullStop(address));
            } else {
                record.other("C1", FieldValues.folded(address));
            }
        }
        fields.take("RP").forEach(this::reprint);
    }

    /** A bracket begins an address; without brackets, a full stop at the end of a line ends it. */
    private static List<Passage> addresses(TaggedField field) {
        boolean bracketed = field.value().text().startsWith("[");
        List<Passage> found = new ArrayList<>();
        List<Passage> lines = field.lines();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            boolean ends = last
                    || (bracketed
                            ? lines.get(i + 1).text().startsWith("[")
                            : lines.get(i).text().endsWith("."));
            if (ends) {
                long start = field.value().start();
                found.add(field.value().part((int) (lines.get(first).start() - start), (int)
                        (lines.get(i).end() - start)));
                first = i + 1;
            }
        }
        return found;
    }

    /** {@code [Name, A.; Name, B.] Institute, City} or {@code Name, A.; Name, B.; Institute, City}. */
    private boolean claim(Passage address) {
        int close = address.text().startsWith("[") ? address.text().indexOf(']') : -1;
        List<Passage> names = close > 0 ? FieldValues.split(address.part(1, close), ';') : List.of();
        Optional<Passage> place =
                FieldValues.trimmed(address, close + 1, address.text().length());
        if (close < 0) {
            names = leadingNames(address);
            long after = names.isEmpty() ? 0 : names.get(names.size() - 1).end() - address.start() + 1;
            place = FieldValues.trimmed(
                    address,
                    (int) Math.min(after, address.text().length()),
                    address.text().length());
        }
        boolean claimed = false;
        for (Passage name : names) {
            Optional<Author> author = named(name.text());
            if (author.isPresent() && place.isPresent()) {
                author.get().contributor().worksAt(FieldValues.folded(FieldValues.withoutFullStop(place.get())));
                claimed = true;
            }
        }
        return claimed;
    }

    private List<Passage> leadingNames(Passage address) {
        List<Passage> names = new ArrayList<>();
        for (Passage part : FieldValues.split(address, ';')) {
            if (named(part.text()).isEmpty()) {
                return names;
            }
            names.add(part);
        }
        return names;
    }

    /** {@code Name, A (corresponding author), Institute, City}; tells where an author works whom no other address names. */
    private void reprint(TaggedField field) {
        Passage value = FieldValues.folded(field.value());
        String text = value.text();
        int bracket = text.indexOf('(');
        int second = text.indexOf(',', text.indexOf(',') + 1);
        int nameEnd = bracket > 0 && (second < 0 || bracket < second) ? bracket : second;
        Optional<Author> author = nameEnd < 0 ? Optional.empty() : named(text.substring(0, nameEnd));
        int from = nameEnd == bracket && bracket > 0 ? text.indexOf(',', text.indexOf(')', bracket) + 1) : second;
        boolean needed = author.isPresent()
                && from > 0
                && author.get().contributor().workplaces().isEmpty();
        if (needed) {
            FieldValues.trimmed(value, from + 1, text.length())
                    .map(FieldValues::withoutFullStop)
                    .ifPresent(author.get().contributor()::worksAt);
        } else {
            record.other(field.tag(), value);
        }
    }

    /** {@code Name, A./0000-0002-1825-0097; …}. */
    private void orcids() {
        for (TaggedField field : fields.take("OI")) {
            for (Passage pair : FieldValues.split(field.value(), ';')) {
                int slash = pair.text().lastIndexOf('/');
                Optional<Author> author =
                        slash < 0 ? Optional.empty() : named(pair.text().substring(0, slash));
                Optional<Passage> id =
                        FieldValues.trimmed(pair, slash + 1, pair.text().length());
                if (author.isPresent() && id.isPresent()) {
                    author.get().contributor().id(Scheme.ORCID, id.get());
                } else {
                    record.other(field.tag(), FieldValues.folded(pair));
                }
            }
        }
    }
}
