package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
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

    private static final Pattern VOLUME_AND_ISSUE =
            Pattern.compile("\\s*([\\w-]{1,10}) ?\\(([^(){}\\\\]{1,20})(?<!\\d{4})\\)\\s*");

    private final BibtexEntry entry;
    private final Optional<BibtexEntry> parent;
    private final PaperRecord record;
    private final PaperKind kind;
    private final BibtexPeople people;
    private final BibtexIdentifiers identifiers;
    private final BibtexContainer container;

    BibtexRecord(RecordContext context, BibtexInheritance inheritance, NameReader names, BibtexEntry printed)
            throws IOException {
        entry = inheritance.complete(printed);
        parent = inheritance.parent(entry);
        kind = kind();
        record = new PaperRecord(context, entry.whole()).kind(kind);
        people = new BibtexPeople(record, entry, names);
        identifiers = new BibtexIdentifiers(record, entry);
        container = new BibtexContainer(entry, record, kind);
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
        container.send(identifiers);
        new BibtexIssued(entry, record).send();
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
        parent.ifPresent(container::is);
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
        } else if (!container.hasJoined(name)
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

    /** A keyword with a comma stands in braces, lest it be two. */
    private static String withoutBraces(String keyword) {
        boolean whole = keyword.startsWith("{") && keyword.indexOf('}') == keyword.length() - 1;
        return whole ? keyword.substring(1, keyword.length() - 1).strip() : keyword;
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
                    String label = withoutBraces(Markup.TEX.line(text.substring(from, i)));
                    record.subject(new Subject(label, scheme, Optional.empty(), OptionalDouble.empty()), word);
                }
                from = i + 1;
            }
        }
    }
}
