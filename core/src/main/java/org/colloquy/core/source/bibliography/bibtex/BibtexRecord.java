package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.Said;

/** Says what each field of an entry means. */
final class BibtexRecord {

    private static final Set<String> LEFT_OUT = ImmutableSet.of(
            "file",
            "owner",
            "timestamp",
            "date-added",
            "date-modified",
            "creationdate",
            "modificationdate",
            "localfile",
            "__markedentry",
            "sortkey",
            "presort",
            "sortname",
            "sorttitle",
            "sortyear",
            "sortshorthand",
            "execute",
            "options",
            "editortype",
            "editoratype",
            "editorbtype",
            "editorctype");

    private static final Set<String> MAY_BE_PREPRINTS = ImmutableSet.of(
            "article", "misc", "unpublished", "online", "electronic", "techreport", "report", "preprint");

    /** A single value of an {@code @xdata} entry, which is not looked up. */
    private static final String XDATA = "xdata=";

    private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".:!?");
    /** Where Mathematical Reviews has the title of a journal whose short form stands in the usual field. */
    private static final String FULL_JOURNAL = "fjournal";

    private static final List<String> IN_JOURNALS = List.of(FULL_JOURNAL, "journaltitle", "booktitle", "maintitle");
    private static final List<String> IN_BOOKS = List.of("booktitle", "journaltitle", "maintitle", FULL_JOURNAL);

    private static final Pattern VOLUME_AND_ISSUE =
            Pattern.compile("\\s*([\\w-]{1,10}) ?\\(([^(){}\\\\]{1,20})(?<!\\d{4})\\)\\s*");

    /** What biblatex calls the subtitle of each. */
    private static final Map<String, String> SUBTITLES = ImmutableMap.of(
            "journaltitle", "journalsubtitle", "booktitle", "booksubtitle", "maintitle", "mainsubtitle");

    private final BibtexEntry entry;
    private final Optional<BibtexEntry> parent;
    private final PaperRecord record;
    private final PaperKind kind;
    private final BibtexPeople people;
    private final BibtexIdentifiers identifiers;
    /** The subtitle that stands in the container's title. */
    private String joined = "";

    BibtexRecord(RecordContext context, BibtexInheritance inheritance, NameReader names, BibtexEntry printed)
            throws IOException {
        entry = inheritance.complete(printed);
        parent = inheritance.parent(entry);
        kind = kind();
        record = new PaperRecord(context, entry.whole()).kind(kind);
        people = new BibtexPeople(record, entry, names);
        identifiers = new BibtexIdentifiers(record, entry);
    }

    private Optional<BibtexValue> value(String name) {
        return entry.canonicalValue(name);
    }

    private PaperKind kind() {
        PaperKind byType = BibtexKinds.of(entry);
        return MAY_BE_PREPRINTS.contains(entry.type()) && isPreprint(byType) ? PaperKind.PREPRINT : byType;
    }

    private boolean isPreprint(PaperKind byType) {
        Optional<BibtexValue> journal = value("journaltitle").or(() -> value("booktitle"));
        if (journal.isPresent()) {
            return BibtexIdentifiers.isRepository(journal.get().text());
        }
        return !byType.isPart()
                && (BibtexIdentifiers.isArxiv(entry)
                        || value("note")
                                .or(() -> value("howpublished"))
                                .filter(text -> BibtexIdentifiers.isRepository(text.text()))
                                .isPresent());
    }

    /** Sends the mention of the paper. */
    void send() {
        entry.key().ifPresent(key -> {
            record.key(key.text());
            identifiers.keyOfDblp(key);
        });
        if (!entry.type().isEmpty()) {
            record.detail(Detail.Kind.TYPE, entry.printed().text(), entry.printed());
        }
        container();
        issued();
        Said<String> names = new Said<>();
        for (BibtexField field : entry.fields()) {
            String name = field.canonical();
            boolean first = names.add(name);
            if ((field.name().equals("address") || field.name().equals("location")) && hasTwoPlaces()) {
                boolean event = field.name().equals("location");
                detail(name, event ? Detail.Kind.EVENT_PLACE : Detail.Kind.PLACE, field);
            } else if (!first) {
                other(field);
            } else if (field.value().text().startsWith(XDATA) && !isNames(name)) {
                other(field);
            } else if (!field.value().isBlank()) {
                field(name, field);
            }
        }
        for (BibtexField field : entry.repeated()) {
            repeated(field);
        }
        partOfParent();
        record.send();
    }

    /** Where both are given, as by ACM's library, one is the publisher's address and the other where one met. */
    private boolean hasTwoPlaces() {
        boolean conference = kind == PaperKind.CONFERENCE_PAPER || kind == PaperKind.PROCEEDINGS;
        return conference
                && entry.value("address").isPresent()
                && entry.value("location").isPresent();
    }

    private void field(String name, BibtexField field) {
        BibtexValue value = field.value();
        switch (name) {
            case "title" -> record.title(Markup.TEX.line(value.text()), value.printed());
            case "abstract" -> record.abstractText(Markup.TEX.paragraphs(value.text()), value.printed());
            case "author" -> people.authors(field);
            case "keywords", "author_keywords" -> keywords(value, Optional.empty());
            case "keywords-plus" -> keywords(value, Optional.of("Keywords Plus"));
            case "fjournal", "journaltitle", "booktitle", "maintitle", "date", "year", "month", "day" -> {
                // Read with what belongs to them.
            }
            default -> more(name, field);
        }
    }

    private void more(String name, BibtexField field) {
        Optional<Detail.Kind> detail = BibtexFields.detail(name, kind);
        if (BibtexPeople.isRole(name)) {
            people.role(field);
        } else if (detail.isPresent()
                && !(name.equals("langid") && value("language").isPresent())) {
            detail(name, detail.get(), field);
        } else if (!name.equals(joined)
                && !people.isAnnotation(name)
                && !identifiers.read(name, field)
                && !isLeftOut(name)) {
            other(field);
        }
    }

    private static boolean isNames(String name) {
        return name.equals("author") || BibtexPeople.isRole(name);
    }

    private static boolean isLeftOut(String name) {
        return LEFT_OUT.contains(name) || name.startsWith("bdsk-");
    }

    private void other(BibtexField field) {
        record.other(field.name(), field.value().text(), field.value().printed());
    }

    private void repeated(BibtexField field) {
        record.context()
                .problem(
                        Severity.WARNING,
                        "repeated-field",
                        field.printed(),
                        "the entry has a field '" + field.name()
                                + "' already; the first counts, the other is kept beside");
        other(field);
    }

    private void detail(String name, Detail.Kind what, BibtexField field) {
        BibtexValue value = field.value();
        if (what == Detail.Kind.VOLUME && isVolumeWithIssue(value)) {
            return;
        }
        boolean date = what == Detail.Kind.EVENT_DATE || what == Detail.Kind.ACCESSED;
        Optional<String> text = date
                ? BibtexDates.date(value.text())
                        .filter(BibtexDates.Read::whole)
                        .map(read -> read.date().toString())
                : Optional.of(Markup.TEX.line(value.text()));
        if (text.isEmpty()) {
            other(field);
            return;
        }
        record.detail(what, text.get(), value.printed());
        switch (name) {
            case "howpublished" -> {
                identifiers.namedIn(value);
                identifiers.linksIn(value);
            }
            case "note", "addendum", "pubstate", "number" -> identifiers.namedIn(value);
            case "volume" -> identifiers.volumeOfCorr(value);
            default -> {
                // Nothing else is said there.
            }
        }
    }

    /** {@code 12(3)} is a volume and its issue, unless that has a field of its own; a number of four digits may be a year. */
    private boolean isVolumeWithIssue(BibtexValue value) {
        Matcher both = VOLUME_AND_ISSUE.matcher(value.text());
        boolean told = value("number").isPresent() || value("issue").isPresent();
        if (kind != PaperKind.JOURNAL_ARTICLE || told || !both.matches()) {
            return false;
        }
        record.detail(Detail.Kind.VOLUME, value.part(both.start(1), both.end(1)));
        record.detail(Detail.Kind.ISSUE, value.part(both.start(2), both.end(2)));
        return true;
    }

    private void container() {
        List<String> names = kind.isPart() && kind != PaperKind.JOURNAL_ARTICLE ? IN_BOOKS : IN_JOURNALS;
        boolean found = false;
        for (String name : names) {
            Optional<BibtexValue> value = value(name);
            if (value.isEmpty()) {
                continue;
            }
            identifiers.namedIn(value.get());
            if (found && name.equals("journaltitle") && names.get(0).equals(FULL_JOURNAL)) {
                record.detail(
                        Detail.Kind.CONTAINER_SHORT,
                        Markup.TEX.line(value.get().text()),
                        value.get().printed());
            } else if (found) {
                record.other(name, value.get().text(), value.get().printed());
            } else {
                record.container(
                        container(name, value.get()),
                        withSubtitle(
                                name,
                                JournalMacros.journal(value.get().text())
                                        .orElseGet(() ->
                                                Markup.TEX.line(value.get().text()))),
                        value.get().printed());
            }
            found = true;
        }
    }

    private String withSubtitle(String name, String title) {
        String field = SUBTITLES.getOrDefault(name, "");
        String subtitle =
                value(field).map(value -> Markup.TEX.line(value.text())).orElse("");
        if (subtitle.isEmpty() || title.isEmpty()) {
            return title;
        }
        joined = field;
        if (title.endsWith(subtitle)) {
            return title;
        }
        return SENTENCE_END.matches(title.charAt(title.length() - 1))
                ? title + " " + subtitle
                : title + ": " + subtitle;
    }

    private Container.Kind container(String field, BibtexValue value) {
        if (BibtexIdentifiers.isRepository(value.text())) {
            return Container.Kind.REPOSITORY;
        }
        return switch (field) {
            case "journaltitle", FULL_JOURNAL -> Container.Kind.JOURNAL;
            case "booktitle" -> kind == PaperKind.CONFERENCE_PAPER ? Container.Kind.PROCEEDINGS : Container.Kind.BOOK;
            default -> kind == PaperKind.PROCEEDINGS ? Container.Kind.PROCEEDINGS : Container.Kind.BOOK;
        };
    }

    private void issued() {
        Optional<BibtexValue> date = value("date");
        Optional<BibtexValue> year = value("year");
        Optional<BibtexValue> month = value("month");
        Optional<BibtexValue> day = value("day");
        Optional<BibtexDates.Read> byDate = date.flatMap(value -> BibtexDates.date(value.text()));
        if (byDate.isPresent()) {
            record.issued(byDate.get().date(), date.get().printed());
            keep("date", date, byDate.get().whole());
            return;
        }
        date.ifPresent(value -> unreadable("date", value));
        Optional<BibtexDates.Read> yearAlone =
                year.flatMap(value -> BibtexDates.date(value.text(), Optional.empty(), Optional.empty()));
        Optional<BibtexDates.Read> byYear = month.isEmpty() && day.isEmpty()
                ? yearAlone
                : year.flatMap(value ->
                        BibtexDates.date(value.text(), month.map(BibtexValue::text), day.map(BibtexValue::text)));
        if (byYear.isPresent()) {
            record.issued(byYear.get().date(), year.get().printed());
        } else {
            year.ifPresent(value -> unreadable("year", value));
        }
        boolean whole = byYear.map(BibtexDates.Read::whole).orElse(false);
        boolean wholeYear = yearAlone.map(BibtexDates.Read::whole).orElse(true);
        keep("year", year, wholeYear);
        keep("month", month, whole);
        keep("day", day, whole);
    }

    private void keep(String name, Optional<BibtexValue> value, boolean understood) {
        if (value.isPresent() && !understood) {
            record.other(name, value.get().text(), value.get().printed());
        }
    }

    /** What stands instead of a date says how far publication is. */
    private void unreadable(String name, BibtexValue value) {
        String text = Markup.TEX.line(value.text());
        if (text.codePoints().anyMatch(Character::isDigit)) {
            record.context()
                    .problem(
                            Severity.WARNING,
                            "unreadable-date",
                            value.printed(),
                            "no date is understood here; it is kept as printed");
            record.other(name, value.text(), value.printed());
        } else {
            record.detail(Detail.Kind.STATUS, text, value.printed());
        }
    }

    private void keywords(BibtexValue value, Optional<String> scheme) {
        String text = value.text();
        char separator = text.indexOf(';') >= 0 ? ';' : ',';
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : separator;
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (i == text.length() || (c == separator && depth == 0)) {
                if (!text.substring(from, i).isBlank()) {
                    Passage word = value.part(from, i);
                    String label = Markup.TEX.line(text.substring(from, i));
                    record.subject(new Subject(label, scheme, Optional.empty(), OptionalDouble.empty()), word);
                }
                from = i + 1;
            }
        }
    }

    /** What the parent of a {@code crossref} is known by is the container's name, not this paper's. */
    private void partOfParent() {
        if (parent.isEmpty()) {
            return;
        }
        for (Scheme scheme : List.of(Scheme.DOI, Scheme.ISBN)) {
            String field = scheme == Scheme.DOI ? "doi" : "isbn";
            parent.flatMap(found -> found.value(field)).ifPresent(value -> part(scheme, value));
        }
    }

    private void part(Scheme scheme, BibtexValue value) {
        Optional<Identifier> known = Identifier.parse(scheme, BibtexIdentifiers.address(value.text()));
        known.ifPresent(id -> {
            Stated<Identifier> stated = record.context().stated(id, value.printed(), "parent");
            record.containerIdentifier(stated);
            record.relation(Relation.Kind.IS_PART_OF, stated);
        });
    }
}
