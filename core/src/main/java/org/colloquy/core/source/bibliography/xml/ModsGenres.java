package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.xml.XmlElement;

/** Tells what sort of work a MODS record is about, by its genre, or by what it stands in. */
final class ModsGenres {

    private static final Map<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("article", PaperKind.JOURNAL_ARTICLE)
            .put("journal article", PaperKind.JOURNAL_ARTICLE)
            .put("journalarticle", PaperKind.JOURNAL_ARTICLE)
            .put("inproceedings", PaperKind.CONFERENCE_PAPER)
            .put("conference paper", PaperKind.CONFERENCE_PAPER)
            .put("conferencepaper", PaperKind.CONFERENCE_PAPER)
            .put("proceedings", PaperKind.PROCEEDINGS)
            .put("book", PaperKind.BOOK)
            .put("inbook", PaperKind.BOOK_CHAPTER)
            .put("incollection", PaperKind.BOOK_CHAPTER)
            .put("book chapter", PaperKind.BOOK_CHAPTER)
            .put("booksection", PaperKind.BOOK_CHAPTER)
            .put("phdthesis", PaperKind.DOCTORAL_THESIS)
            .put("ph.d. thesis", PaperKind.DOCTORAL_THESIS)
            .put("doctoral thesis", PaperKind.DOCTORAL_THESIS)
            .put("mastersthesis", PaperKind.MASTERS_THESIS)
            .put("masters thesis", PaperKind.MASTERS_THESIS)
            .put("master's thesis", PaperKind.MASTERS_THESIS)
            .put("thesis", PaperKind.THESIS)
            .put("dissertation", PaperKind.THESIS)
            .put("report", PaperKind.REPORT)
            .put("techreport", PaperKind.REPORT)
            .put("technical report", PaperKind.REPORT)
            .put("preprint", PaperKind.PREPRINT)
            .put("patent", PaperKind.PATENT)
            .put("manual", PaperKind.MANUAL)
            .put("web site", PaperKind.WEB_PAGE)
            .put("webpage", PaperKind.WEB_PAGE)
            .put("newspaper article", PaperKind.NEWSPAPER_ARTICLE)
            .put("magazine article", PaperKind.MAGAZINE_ARTICLE)
            .put("review", PaperKind.REVIEW)
            .put("dataset", PaperKind.DATASET)
            .put("software", PaperKind.SOFTWARE)
            .put("unpublished", PaperKind.MANUSCRIPT)
            .put("letter", PaperKind.LETTER)
            .buildOrThrow();
    private static final Map<String, PaperKind> PARTS = ImmutableMap.of(
            "periodical", PaperKind.JOURNAL_ARTICLE,
            "academic journal", PaperKind.JOURNAL_ARTICLE,
            "journal", PaperKind.JOURNAL_ARTICLE,
            "conference publication", PaperKind.CONFERENCE_PAPER,
            "proceedings", PaperKind.CONFERENCE_PAPER,
            "magazine", PaperKind.MAGAZINE_ARTICLE,
            "newspaper", PaperKind.NEWSPAPER_ARTICLE,
            "book", PaperKind.BOOK_CHAPTER,
            "collection", PaperKind.BOOK_CHAPTER);

    private ModsGenres() {}

    static PaperKind kind(XmlElement record, Optional<XmlElement> host) {
        Optional<PaperKind> outer = host.stream()
                .flatMap(item -> genres(item).stream())
                .flatMap(genre -> Optional.ofNullable(PARTS.get(genre)).stream())
                .findFirst();
        Optional<PaperKind> own = genres(record).stream()
                .flatMap(genre -> Optional.ofNullable(KINDS.get(genre)).stream())
                .findFirst();
        if (outer.isPresent()
                && own.filter(kind -> kind != PaperKind.JOURNAL_ARTICLE).isEmpty()) {
            return outer.get();
        }
        if (own.isPresent()) {
            return own.get();
        }
        boolean conference = genres(record).contains("conference publication");
        if (conference) {
            return host.isPresent() ? PaperKind.CONFERENCE_PAPER : PaperKind.PROCEEDINGS;
        }
        if (host.isPresent()) {
            return host.get().path("originInfo", "issuance").isPresent()
                    ? PaperKind.JOURNAL_ARTICLE
                    : PaperKind.UNKNOWN;
        }
        boolean monograph = record.path("originInfo", "issuance")
                .flatMap(XmlElement::text)
                .filter(text -> text.text().startsWith("monograph"))
                .isPresent();
        return monograph ? PaperKind.BOOK : PaperKind.UNKNOWN;
    }

    static Container.Kind container(PaperKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE, MAGAZINE_ARTICLE, NEWSPAPER_ARTICLE, REVIEW -> Container.Kind.JOURNAL;
            case CONFERENCE_PAPER -> Container.Kind.PROCEEDINGS;
            case BOOK_CHAPTER, REFERENCE_ENTRY -> Container.Kind.BOOK;
            default -> Container.Kind.UNKNOWN;
        };
    }

    private static List<String> genres(XmlElement item) {
        return item.children("genre").stream()
                .flatMap(genre -> genre.text().stream())
                .map(text -> text.text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
