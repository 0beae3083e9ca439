package org.colloquy.core.source.bibliography.table;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PageRange;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.QuotedList;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.bibliography.Verdict;
import org.colloquy.core.source.table.PaperColumn;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.text.MailAddresses;

/** Says what a row of a table of papers means. */
final class PaperRow {

    private static final ImmutableMap<PaperColumn, BiConsumer<PaperRecord, Passage>> PLAIN =
            ImmutableMap.<PaperColumn, BiConsumer<PaperRecord, Passage>>builder()
                    .put(PaperColumn.TITLE, PaperRecord::title)
                    .put(PaperColumn.ABSTRACT, PaperRecord::abstractText)
                    .put(PaperColumn.VOLUME, detail(Detail.Kind.VOLUME))
                    .put(PaperColumn.ISSUE, detail(Detail.Kind.ISSUE))
                    .put(PaperColumn.PUBLISHER, detail(Detail.Kind.PUBLISHER))
                    .put(PaperColumn.LANGUAGE, detail(Detail.Kind.LANGUAGE))
                    .put(PaperColumn.TYPE, detail(Detail.Kind.GENRE))
                    .put(PaperColumn.DOI, id(Scheme.DOI))
                    .put(PaperColumn.ARXIV, id(Scheme.ARXIV))
                    .put(PaperColumn.PMID, id(Scheme.PMID))
                    .put(PaperColumn.ISBN, id(Scheme.ISBN))
                    .put(PaperColumn.ISSN, id(Scheme.ISSN))
                    .put(PaperColumn.PDF, (paper, url) -> FieldValues.links(paper, Link.Kind.PDF, url))
                    .put(PaperColumn.LINK, (paper, url) -> FieldValues.links(paper, Link.Kind.PAGE, url))
                    .buildOrThrow();

    private static final Set<PaperColumn> CONTAINERS = Sets.immutableEnumSet(
            PaperColumn.JOURNAL, PaperColumn.PROCEEDINGS, PaperColumn.VENUE, PaperColumn.CONFERENCE);
    private static final CharMatcher STRONG = CharMatcher.anyOf(";|");
    private static final CharMatcher BETWEEN_KEYWORDS = CharMatcher.anyOf(",\n");
    private static final Pattern MAIL = Pattern.compile("e-?mail", Pattern.CASE_INSENSITIVE);

    private final Row row;
    private final Function<PaperColumn, List<Contributor>> people;
    private final PaperRecord paper;
    private boolean hasAuthors;
    private boolean hasPlaces;
    /** Columns that say something else here than their names may say, and are kept under these. */
    private final Set<PaperColumn> unread = EnumSet.of(PaperColumn.NUMBER, PaperColumn.STATUS);

    /**
     * Takes a row.
     *
     * @param people says who stands in the cells of a column
     */
    PaperRow(Row row, Function<PaperColumn, List<Contributor>> people, RecordContext context) {
        this.row = row;
        this.people = people;
        this.paper = new PaperRecord(context, row.whole());
    }

    private static BiConsumer<PaperRecord, Passage> detail(Detail.Kind kind) {
        return (paper, value) -> paper.detail(kind, value);
    }

    private static BiConsumer<PaperRecord, Passage> id(Scheme scheme) {
        return (paper, value) -> paper.identifier(scheme, value);
    }

    void send() {
        RowVerdict said = RowVerdict.of(row);
        if (said.against().isPresent()) {
            Verdict.leaveOut(paper.context(), said.against().get());
            return;
        }
        decision(said);
        PaperColumn.KEY.of(row).or(this::number).ifPresent(key -> paper.key(key.text()));
        people();
        date();
        PLAIN.forEach((column, meant) -> column.of(row).ifPresent(value -> meant.accept(paper, value)));
        pages();
        PaperColumn.IDENTIFIERS.of(row).ifPresent(this::identifiers);
        row.forEach(this::subjectsAndRest);
        paper.send();
    }

    /** Tells what became of a submission. Of what may not have appeared nothing is said that it appeared in. */
    private void decision(RowVerdict said) {
        Optional<Verdict> verdict = said.verdict();
        verdict.ifPresent(known -> known.tell(paper));
        if (said.isByStatus(row)) {
            unread.remove(PaperColumn.STATUS);
        }
        if (verdict.isPresent() && verdict.get().decision() == Decision.UNTOLD) {
            unread.addAll(CONTAINERS);
        } else {
            container(verdict.isPresent());
        }
    }

    /** Where nothing was submitted, and no letter stands in it, a number is that of the row. */
    private Optional<Passage> number() {
        Optional<Passage> number = PaperColumn.NUMBER
                .of(row)
                .filter(cell ->
                        PaperColumn.DECISION.isIn(row) || cell.text().chars().anyMatch(Character::isLetter));
        number.ifPresent(cell -> unread.remove(PaperColumn.NUMBER));
        return number;
    }

    private void container(boolean accepted) {
        Optional<Passage> journal = PaperColumn.JOURNAL.of(row);
        Optional<Passage> proceedings = PaperColumn.PROCEEDINGS.of(row);
        Optional<Passage> venue = PaperColumn.VENUE.of(row);
        Optional<Passage> conference = PaperColumn.CONFERENCE.of(row);
        boolean presented = journal.isEmpty() && (accepted || proceedings.isPresent() || conference.isPresent());
        paper.kind(PaperColumn.TYPE
                .of(row)
                .flatMap(type -> RecordKinds.of(type.text()))
                .orElse(
                        journal.isPresent()
                                ? PaperKind.JOURNAL_ARTICLE
                                : presented ? PaperKind.CONFERENCE_PAPER : PaperKind.UNKNOWN));
        Container.Kind kind = journal.isPresent()
                ? Container.Kind.JOURNAL
                : presented ? Container.Kind.PROCEEDINGS : Container.Kind.UNKNOWN;
        journal.or(() -> proceedings)
                .or(() -> venue)
                .or(() -> conference)
                .ifPresent(title -> paper.container(kind, title));
        conference
                .filter(name -> journal.or(() -> proceedings).or(() -> venue).isPresent())
                .ifPresent(name -> paper.detail(Detail.Kind.EVENT, name));
        if (journal.isPresent()) {
            unread.add(PaperColumn.PROCEEDINGS);
        }
        if (journal.or(() -> proceedings).isPresent()) {
            unread.add(PaperColumn.VENUE);
        }
    }

    private void people() {
        List<Contributor> authors = NumberedAuthors.of(row);
        if (authors.isEmpty()) {
            authors = people.apply(PaperColumn.AUTHORS);
        }
        hasAuthors = !authors.isEmpty();
        hasPlaces = AlignedPlaces.tell(authors, row);
        authors.forEach(paper::author);
        people.apply(PaperColumn.EDITORS).forEach(editor -> paper.role(RoleKind.EDITOR, editor.printed(), editor));
    }

    private void date() {
        Optional<Passage> printed = PaperColumn.DATE.of(row).or(() -> PaperColumn.YEAR.of(row));
        Optional<DateSpan> date = printed.flatMap(PaperRow::parse);
        Optional<Passage> year = PaperColumn.YEAR.of(row);
        if (date.isPresent()) {
            printed.ifPresent(words -> paper.issued(date.get(), words));
        } else if (year.flatMap(PaperRow::parse).isPresent()) {
            year.ifPresent(words -> parse(words).ifPresent(known -> paper.issued(known, words)));
            printed.ifPresent(words -> paper.other("date", words));
        } else {
            printed.ifPresent(words -> paper.other("date", words));
        }
    }

    private static Optional<DateSpan> parse(Passage printed) {
        return DateSpan.parse(printed.text()).or(() -> RecordDate.parse(printed.text()));
    }

    private void pages() {
        Optional<Passage> first = PaperColumn.FIRST_PAGE.of(row);
        Optional<Passage> last = PaperColumn.LAST_PAGE.of(row);
        Optional<Passage> range = PaperColumn.PAGES.of(row);
        if (range.isPresent() || first.isEmpty()) {
            range.ifPresent(pages -> paper.detail(Detail.Kind.PAGES, pages));
        } else {
            String pages =
                    first.get().text() + last.map(page -> "-" + page.text()).orElse("");
            new PageRange(pages, first.get()).to(paper);
        }
    }

    private void subjectsAndRest(String name, Passage cell) {
        Optional<PaperColumn> column = PaperColumn.named(name);
        if (column.equals(Optional.of(PaperColumn.KEYWORDS))) {
            keywords(cell, BETWEEN_KEYWORDS);
        } else if (column.equals(Optional.of(PaperColumn.TOPICS))) {
            keywords(cell, CharMatcher.is('\n'));
        } else if (column.filter(known -> isRead(known, cell)).isEmpty() && !isLeftOut(name, cell)) {
            paper.other(name, cell.strip());
        }
    }

    /** Of several columns that mean the same one is read. */
    private boolean isRead(PaperColumn column, Passage cell) {
        return switch (column) {
            case AUTHORS -> hasAuthors;
            case EDITORS, CONFIDENTIAL -> true;
            default ->
                !unread.contains(column) && column.of(row).filter(cell::holds).isPresent();
        };
    }

    private boolean isLeftOut(String name, Passage cell) {
        return (hasPlaces && AlignedPlaces.isOne(name))
                || NumberedAuthors.isOne(name)
                || MAIL.matcher(name).find()
                || MailAddresses.areIn(cell.text());
    }

    private void keywords(Passage list, CharMatcher separators) {
        CharMatcher between = STRONG.matchesAnyOf(list.text()) ? STRONG : separators;
        QuotedList.of(list)
                .orElseGet(() -> SplitText.parts(list, between::matches))
                .forEach(paper::keyword);
    }

    /** {@code DOI:10.5555/ig.12; ARXIV:2105.01234}. */
    private void identifiers(Passage list) {
        for (Passage one : FieldValues.split(list, ';')) {
            int colon = one.text().indexOf(':');
            Optional<Scheme> scheme = colon < 0
                    ? Optional.empty()
                    : Enums.getIfPresent(
                                    Scheme.class, Ascii.toUpperCase(one.text().substring(0, colon)))
                            .toJavaUtil();
            scheme.ifPresentOrElse(
                    known -> paper.identifier(
                            known, one.part(colon + 1, one.text().length()).strip()),
                    () -> paper.other("identifiers", one));
        }
    }
}
