package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Field;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;

/** Writes one record of RIS. Which field means what depends on the kind of work. */
final class RisRecordLines {

    private static final ImmutableSet<PaperKind> THESES =
            ImmutableSet.of(PaperKind.THESIS, PaperKind.DOCTORAL_THESIS, PaperKind.MASTERS_THESIS);
    private static final ImmutableSet<PaperKind> IN_SERIES =
            ImmutableSet.of(PaperKind.BOOK, PaperKind.EDITED_BOOK, PaperKind.REPORT);
    private static final List<Scheme> WRITTEN = List.of(Scheme.DOI, Scheme.PMID, Scheme.PMC, Scheme.ARXIV, Scheme.ISBN);
    private static final CharMatcher DASH = CharMatcher.anyOf("-\u2010\u2011\u2012\u2013");

    private static final ImmutableMap<String, String> NUMBERS =
            ImmutableMap.of("doi", "DO", "isbn", "SN", "issn", "SN");

    private final RecordFacts facts;
    private final RisLines lines;
    private final RisWords.Type type;

    RisRecordLines(RecordFacts facts, RisLines lines) {
        this.facts = facts;
        this.lines = lines;
        this.type = RisWords.type(facts);
    }

    void write(String key) throws IOException {
        lines.field("TY", type.name());
        lines.field("ID", key);
        lines.field("TI", facts.titleWithSubtitle());
        new RisPeopleLines(facts, lines, type.kind()).write();
        titles();
        dates();
        numbers();
        publisher();
        identifiers();
        links();
        words();
        others();
        lines.end();
    }

    private boolean isArticle() {
        return type.kind() == PaperKind.JOURNAL_ARTICLE || type.kind() == PaperKind.PREPRINT;
    }

    private void titles() throws IOException {
        Optional<String> container = facts.containerTitle();
        if (type.kind() == PaperKind.CONFERENCE_PAPER) {
            conference(container);
        } else if (IN_SERIES.contains(type.kind())) {
            lines.field("JF", container);
            lines.fields("T2", facts.take(Detail.Kind.SERIES));
        } else {
            lines.field("T2", container);
            lines.fields("T3", isArticle() ? List.of() : facts.take(Detail.Kind.SERIES));
        }
        lines.fields("J2", facts.take(Detail.Kind.CONTAINER_SHORT));
        lines.fields("CY", facts.take(Detail.Kind.PLACE));
        lines.fields("ST", facts.take(Detail.Kind.SHORT_TITLE));
        lines.fields("TT", facts.take(Detail.Kind.OTHER_TITLE));
    }

    /** Where C3 names the proceedings, T2 names the conference and CY its place. */
    private void conference(Optional<String> container) throws IOException {
        lines.field("C3", container);
        lines.fields("T2", facts.take(Detail.Kind.EVENT));
        lines.fields("T3", facts.take(Detail.Kind.SERIES));
        Optional<Conference> edition = facts.edition();
        lines.field("T2", edition.map(held -> held.series().name()));
        if (container.isPresent()) {
            lines.fields("CY", facts.take(Detail.Kind.EVENT_PLACE));
            lines.fields("C1", facts.take(Detail.Kind.PLACE));
        } else {
            lines.fields("C1", facts.take(Detail.Kind.EVENT_PLACE));
            lines.field("C1", edition.map(Conference::place));
        }
    }

    /** A range stands in Y1, which counts before PY; else DA is the more exact of the two. */
    private void dates() throws IOException {
        Optional<DateSpan> issued = facts.issued();
        Optional<String> year = issued.flatMap(RisDate::year);
        if (issued.isPresent() && year.isPresent()) {
            lines.field("PY", year);
            String date = issued.get().toString();
            lines.field(issued.get().range() ? "Y1" : "DA", date.equals(year.get()) ? "" : RisDate.of(issued.get()));
        } else if (issued.isPresent()) {
            // A decade, or a year before the first, would be taken for another.
            lines.field("N1", "date: " + issued.get());
        }
        for (String seen : facts.take(Detail.Kind.ACCESSED)) {
            lines.field("Y2", DateSpan.parse(seen).map(RisDate::of).orElse(seen));
        }
    }

    private void numbers() throws IOException {
        lines.fields("VL", facts.take(Detail.Kind.VOLUME));
        boolean periodical = type.kind().isPart() || type.kind() == PaperKind.PERIODICAL_ISSUE;
        Detail.Kind number = periodical ? Detail.Kind.ISSUE : Detail.Kind.NUMBER;
        Detail.Kind other = periodical ? Detail.Kind.NUMBER : Detail.Kind.ISSUE;
        lines.fields("IS", facts.take(facts.has(number) ? number : other));
        pages();
        if (isArticle() || type.kind() == PaperKind.CONFERENCE_PAPER) {
            lines.fields("C7", facts.take(Detail.Kind.ARTICLE_NUMBER));
        }
        if (!isArticle()) {
            lines.fields("ET", facts.take(Detail.Kind.EDITION));
        }
        if (type.kind() == PaperKind.BOOK_CHAPTER) {
            lines.fields("SE", facts.take(Detail.Kind.CHAPTER));
        } else if (type.kind() != PaperKind.JOURNAL_ARTICLE) {
            lines.fields("SE", facts.take(Detail.Kind.SECTION));
        }
    }

    /** Of a whole book, a number by itself is that of its pages. */
    private void pages() throws IOException {
        boolean book =
                type.kind() == PaperKind.BOOK || type.kind() == PaperKind.EDITED_BOOK || THESES.contains(type.kind());
        if (book && !facts.has(Detail.Kind.PAGES)) {
            lines.fields("SP", facts.take(Detail.Kind.PAGE_COUNT));
            return;
        }
        String pages = OneLine.of(facts.takeFirst(Detail.Kind.PAGES).orElse(""));
        int dash = DASH.indexIn(pages);
        String first = dash < 0 ? pages : pages.substring(0, dash).strip();
        String last = dash < 0 ? "" : pages.substring(dash + 1).strip();
        boolean range = !first.isEmpty()
                && !first.equals(last)
                && CharMatcher.anyOf(",; ").or(DASH).matchesNoneOf(first + last);
        lines.field("SP", range ? first : pages);
        lines.field("EP", range ? last : "");
    }

    private void publisher() throws IOException {
        boolean institution = type.kind() == PaperKind.REPORT || THESES.contains(type.kind());
        Detail.Kind usual = institution ? Detail.Kind.INSTITUTION : Detail.Kind.PUBLISHER;
        Detail.Kind other = institution ? Detail.Kind.PUBLISHER : Detail.Kind.INSTITUTION;
        lines.fields("PB", facts.take(facts.has(usual) ? usual : other));
    }

    private void identifiers() throws IOException {
        lines.fields("DO", facts.identifiers(Scheme.DOI));
        lines.fields("SN", facts.allIdentifiers(Scheme.ISSN));
        lines.fields("SN", facts.allIdentifiers(Scheme.ISBN));
        for (String number : facts.identifiers(Scheme.PMID)) {
            lines.field("U1", number + "[pmid]");
        }
        lines.fields("C2", facts.identifiers(Scheme.PMC));
        for (String number : facts.identifiers(Scheme.ARXIV)) {
            lines.field("AN", "arXiv:" + number);
        }
    }

    private void links() throws IOException {
        lines.fields("L1", facts.links(Link.Kind.PDF));
        for (Link link : facts.links()) {
            lines.field("UR", link.kind() == Link.Kind.PDF ? "" : RecordFacts.address(link.url()));
        }
        lines.fields("UR", facts.addressesOfOthers(WRITTEN));
    }

    private void words() throws IOException {
        for (Stated<Subject> subject : facts.paper().publication().subjects()) {
            lines.field("KW", subject.value().label().replace(';', ','));
        }
        lines.paragraphs("AB", facts.paper().abstractText().map(Stated::value).orElse(""));
        degree();
        lines.fields("M3", facts.take(Detail.Kind.GENRE));
        lines.fields("LA", facts.take(Detail.Kind.LANGUAGE));
        lines.fields("CN", facts.take(Detail.Kind.CALL_NUMBER));
        lines.fields("DB", facts.take(Detail.Kind.ARCHIVE));
        lines.fields("N1", facts.take(Detail.Kind.NOTE));
        // As Scopus writes it.
        for (String date : facts.take(Detail.Kind.EVENT_DATE)) {
            lines.field("N1", "Conference date: " + date);
        }
        lines.fields("N1", facts.notes());
    }

    /** The first M3 tells which degree a thesis is for. */
    private void degree() throws IOException {
        String sort = facts.paper()
                .publication()
                .detail(Detail.Kind.GENRE)
                .map(Ascii::toLowerCase)
                .orElse("");
        boolean doctoral = sort.contains("phd")
                || sort.contains("ph.d")
                || sort.contains("doctor")
                || sort.contains("dissertation");
        boolean masters =
                sort.contains("master") || sort.startsWith("m.") || sort.startsWith("msc") || sort.startsWith("diplom");
        if (facts.kind() == PaperKind.DOCTORAL_THESIS && !doctoral) {
            lines.field("M3", "Doctoral thesis");
        } else if (facts.kind() == PaperKind.MASTERS_THESIS && !masters) {
            lines.field("M3", "Master's thesis");
        }
    }

    /** What was read of RIS goes back where it was; a number that is none is called what it was taken for. */
    private void others() throws IOException {
        for (Stated<Field> stated : facts.paper().publication().otherFields()) {
            Field field = stated.value();
            String tag = NUMBERS.getOrDefault(field.name(), field.name());
            boolean own = stated.evidence().rule().startsWith("ris/") && tag.matches("[A-Z][A-Z0-9]");
            if (!own) {
                lines.field("N1", field.name() + ": " + field.value());
            } else if (!tag.equals("ER") && !tag.equals("TY")) {
                lines.field(tag, field.value());
            }
        }
    }
}
