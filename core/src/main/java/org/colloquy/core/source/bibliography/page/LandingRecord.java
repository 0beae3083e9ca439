package org.colloquy.core.source.bibliography.page;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.bibliography.page.PageFacts.Slot;

/**
 * Lays beside each other what the vocabularies of a page say about its paper. Of what there can be one, the first
 * vocabulary that says it counts; identifiers and links are taken from all.
 */
final class LandingRecord {

    private final List<PageFacts> sources;
    private final PaperRecord record;
    private final Optional<String> site;
    private PaperKind kind = PaperKind.UNKNOWN;

    /**
     * Prepares a record.
     *
     * @param sources what is said, the most trusted first
     * @param site the protocol and the host of the page, if it tells
     */
    LandingRecord(List<PageFacts> sources, PaperRecord record, Optional<String> site) {
        this.sources = sources;
        this.record = record;
        this.site = site;
    }

    void read() {
        kind = kind();
        record.kind(kind);
        first(Slot.TITLE).ifPresent(record::title);
        first(Slot.ABSTRACT).ifPresent(record::abstractText);
        people();
        date();
        identifiers();
        container();
        pages();
        detail(Detail.Kind.TYPE, Slot.TYPE);
        detail(Detail.Kind.GENRE, Slot.GENRE);
        detail(Detail.Kind.VOLUME, Slot.VOLUME);
        detail(Detail.Kind.ISSUE, Slot.ISSUE);
        detail(Detail.Kind.NUMBER, Slot.NUMBER);
        detail(Detail.Kind.SERIES, Slot.SERIES);
        detail(Detail.Kind.PUBLISHER, Slot.PUBLISHER);
        detail(Detail.Kind.INSTITUTION, Slot.INSTITUTION);
        detail(Detail.Kind.LANGUAGE, Slot.LANGUAGE);
        detail(Detail.Kind.LICENCE, Slot.LICENCE);
        detail(Detail.Kind.VERSION, Slot.VERSION);
        detail(Detail.Kind.CONTAINER_SHORT, Slot.JOURNAL_SHORT);
        all(Slot.KEYWORDS).stream()
                .flatMap(list -> FieldValues.split(list, ';').stream())
                .flatMap(list -> FieldValues.split(list, ',').stream())
                .forEach(record::keyword);
        everywhere(Slot.PDF).forEach(address -> link(Link.Kind.PDF, address));
        everywhere(Slot.URL).forEach(address -> link(Link.Kind.PAGE, address));
    }

    private Optional<Passage> first(Slot slot) {
        return sources.stream().flatMap(source -> source.first(slot).stream()).findFirst();
    }

    /** All values in the first vocabulary that has any. */
    private List<Passage> all(Slot slot) {
        return sources.stream()
                .filter(source -> source.has(slot))
                .findFirst()
                .map(source -> source.all(slot))
                .orElse(List.of());
    }

    private List<Passage> everywhere(Slot slot) {
        return sources.stream().flatMap(source -> source.all(slot).stream()).toList();
    }

    private boolean says(Slot slot) {
        return sources.stream().anyMatch(source -> source.has(slot));
    }

    private PaperKind kind() {
        Optional<PaperKind> said =
                sources.stream().flatMap(source -> source.kind().stream()).findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        if (says(Slot.CONFERENCE)) {
            return PaperKind.CONFERENCE_PAPER;
        }
        if (says(Slot.JOURNAL)) {
            return PaperKind.JOURNAL_ARTICLE;
        }
        if (says(Slot.BOOK)) {
            return PaperKind.BOOK_CHAPTER;
        }
        return first(Slot.TYPE)
                .flatMap(type -> RecordKinds.of(type.text()))
                .orElse(says(Slot.ARXIV) ? PaperKind.PREPRINT : PaperKind.UNKNOWN);
    }

    private void people() {
        sources.stream()
                .map(PageFacts::authors)
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .ifPresent(authors -> authors.forEach(record::author));
        sources.stream()
                .filter(source -> !source.editors().isEmpty())
                .findFirst()
                .ifPresent(source -> {
                    for (int i = 0; i < source.editors().size(); i++) {
                        record.role(
                                RoleKind.EDITOR,
                                source.editorLabels().get(i),
                                source.editors().get(i));
                    }
                });
    }

    private void date() {
        for (Passage printed : everywhere(Slot.DATE)) {
            int time = printed.text().indexOf('T');
            Optional<DateSpan> date =
                    RecordDate.parse(time == 10 ? printed.text().substring(0, 10) : printed.text());
            if (date.isPresent()) {
                record.issued(date.get(), printed);
                return;
            }
        }
        first(Slot.DATE).ifPresent(printed -> record.other("date", printed));
    }

    private void identifiers() {
        everywhere(Slot.DOI).forEach(id -> record.identifier(Scheme.DOI, id));
        everywhere(Slot.ARXIV).forEach(id -> record.identifier(Scheme.ARXIV, id));
        everywhere(Slot.PMID).forEach(id -> record.identifier(Scheme.PMID, id));
        everywhere(Slot.PMC).forEach(id -> record.identifier(Scheme.PMC, id));
        everywhere(Slot.SERIAL).forEach(id -> SerialNumbers.add(record, "issn", id));
        for (Passage id : everywhere(Slot.IDENTIFIER)) {
            if (Identifier.parse(Scheme.DOI, id.text()).isPresent()) {
                record.identifier(Scheme.DOI, id);
            } else if (FieldValues.isAddress(id.text())) {
                link(Link.Kind.PAGE, id);
            } else {
                record.other("identifier", id);
            }
        }
    }

    private void container() {
        Slot slot = container(kind);
        Optional<Passage> container = first(slot)
                .or(() -> first(Slot.JOURNAL))
                .or(() -> first(Slot.BOOK))
                .or(() -> first(Slot.CONFERENCE))
                .or(() -> first(Slot.CONTAINER));
        boolean unknown = kind == PaperKind.UNKNOWN || RisTypes.container(kind) == Container.Kind.UNKNOWN;
        container.ifPresent(title -> record.container(
                unknown && first(Slot.JOURNAL).isPresent() ? Container.Kind.JOURNAL : RisTypes.container(kind), title));
        if (slot == Slot.CONFERENCE) {
            first(Slot.BOOK)
                    .filter(book -> container
                            .filter(other -> other.text().equals(book.text()))
                            .isEmpty())
                    .ifPresent(book -> record.other("book", book));
        }
    }

    private static Slot container(PaperKind kind) {
        return switch (kind) {
            case CONFERENCE_PAPER -> Slot.CONFERENCE;
            case BOOK_CHAPTER -> Slot.BOOK;
            default -> Slot.JOURNAL;
        };
    }

    /** First and last page are taken from one vocabulary. */
    private void pages() {
        for (PageFacts source : sources) {
            Optional<Passage> from = source.first(Slot.FIRST_PAGE);
            Optional<Passage> to = source.first(Slot.LAST_PAGE);
            Optional<Passage> whole = source.first(Slot.PAGES);
            if (from.isPresent()
                    && to.isPresent()
                    && !from.get().text().equals(to.get().text())) {
                record.detail(
                        Detail.Kind.PAGES, from.get().text() + "-" + to.get().text(), from.get());
                return;
            }
            if (whole.isPresent() || from.isPresent()) {
                whole.or(() -> from).ifPresent(page -> record.detail(Detail.Kind.PAGES, page));
                return;
            }
        }
    }

    private void detail(Detail.Kind what, Slot slot) {
        first(slot).ifPresent(value -> record.detail(what, value));
    }

    private void link(Link.Kind role, Passage address) {
        String text = address.text();
        if (FieldValues.isAddress(text)) {
            record.linkOnce(role, text, address);
        } else if (text.startsWith("//")) {
            record.linkOnce(role, "https:" + text, address);
        } else if (text.startsWith("/") && site.isPresent()) {
            record.linkOnce(role, site.get() + text, address);
        } else {
            record.other("url", address);
        }
    }
}
