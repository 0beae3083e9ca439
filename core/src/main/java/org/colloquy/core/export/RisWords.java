package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;

/** The types of RIS records, and what RIS takes each for. */
final class RisWords {

    private static final Splitter SPACE = Splitter.on(' ');

    /** The first type of a kind is the one that is written where the source names none. */
    private static final ImmutableListMultimap<PaperKind, String> TYPES =
            ImmutableListMultimap.<PaperKind, String>builder()
                    .putAll(PaperKind.JOURNAL_ARTICLE, SPACE.split("JOUR ABST EJOUR INPR"))
                    .putAll(PaperKind.RECORDING, SPACE.split("VIDEO ADVS MPCT MULTI SOUND"))
                    .putAll(PaperKind.DATASET, SPACE.split("DATA AGGR DBASE"))
                    .putAll(PaperKind.BOOK, SPACE.split("BOOK ANCIENT CLSWK EBOOK SER"))
                    .putAll(
                            PaperKind.OTHER,
                            SPACE.split("GEN ART BILL CASE CHART CTLG EQUA FIGURE GRANT HEAR LEGAL MAP MUSIC PAMP STAT"
                                    + " UNBILL"))
                    .putAll(PaperKind.WEB_PAGE, SPACE.split("ELEC BLOG WEB"))
                    .putAll(PaperKind.BOOK_CHAPTER, SPACE.split("CHAP ECHAP"))
                    .putAll(PaperKind.SOFTWARE, SPACE.split("COMP"))
                    .putAll(PaperKind.CONFERENCE_PAPER, SPACE.split("CONF CPAPER"))
                    .putAll(PaperKind.REFERENCE_ENTRY, SPACE.split("ENCYC DICT"))
                    .putAll(PaperKind.EDITED_BOOK, SPACE.split("EDBOOK"))
                    .putAll(PaperKind.REPORT, SPACE.split("RPRT GOVDOC"))
                    .putAll(PaperKind.LETTER, SPACE.split("PCOMM ICOMM"))
                    .putAll(PaperKind.PERIODICAL_ISSUE, SPACE.split("JFULL"))
                    .putAll(PaperKind.MANUSCRIPT, SPACE.split("UNPB UNPD MANSCPT"))
                    .putAll(PaperKind.MAGAZINE_ARTICLE, SPACE.split("MGZN"))
                    .putAll(PaperKind.NEWSPAPER_ARTICLE, SPACE.split("NEWS"))
                    .putAll(PaperKind.PATENT, SPACE.split("PAT"))
                    .putAll(PaperKind.PRESENTATION, SPACE.split("SLIDE"))
                    .putAll(PaperKind.STANDARD, SPACE.split("STAND"))
                    .putAll(PaperKind.THESIS, SPACE.split("THES"))
                    .build();

    /** What RIS has no types for is written as what comes nearest. */
    private static final ImmutableMap<PaperKind, PaperKind> NEAREST = ImmutableMap.<PaperKind, PaperKind>builder()
            .put(PaperKind.PROCEEDINGS, PaperKind.EDITED_BOOK)
            .put(PaperKind.DOCTORAL_THESIS, PaperKind.THESIS)
            .put(PaperKind.MASTERS_THESIS, PaperKind.THESIS)
            .put(PaperKind.MANUAL, PaperKind.BOOK)
            .put(PaperKind.REVIEW, PaperKind.JOURNAL_ARTICLE)
            .put(PaperKind.POSTER, PaperKind.CONFERENCE_PAPER)
            .put(PaperKind.UNKNOWN, PaperKind.OTHER)
            .buildOrThrow();

    private RisWords() {}

    /**
     * A type, and the kind of works that its fields are of.
     *
     * @param name as it is written
     * @param kind what decides which field means what
     */
    record Type(String name, PaperKind kind) {}

    /** Returns the type that the source names if it is one of RIS for such works, else the usual one. */
    static Type type(RecordFacts facts) {
        PaperKind kind = kind(facts);
        String printed = facts.take(Detail.Kind.TYPE).stream()
                .map(Ascii::toUpperCase)
                .findFirst()
                .orElse("");
        Optional<PaperKind> named = TYPES.entries().stream()
                .filter(entry -> entry.getValue().equals(printed))
                .map(Map.Entry::getKey)
                .findFirst();
        if (kind == PaperKind.PREPRINT) {
            boolean fits = named.filter(known -> known == PaperKind.JOURNAL_ARTICLE
                            || known == PaperKind.MANUSCRIPT
                            || known == PaperKind.OTHER)
                    .isPresent();
            return new Type(fits ? printed : facts.containerTitle().isPresent() ? "JOUR" : "UNPB", kind);
        }
        boolean fits = named.filter(known -> known == kind).isPresent();
        return new Type(fits ? printed : TYPES.get(kind).get(0), kind);
    }

    private static PaperKind kind(RecordFacts facts) {
        PaperKind kind = NEAREST.getOrDefault(facts.kind(), facts.kind());
        // The people of an EDBOOK are its editors.
        boolean authored = !facts.paper().authorships().isEmpty();
        return kind == PaperKind.EDITED_BOOK && authored ? PaperKind.BOOK : kind;
    }
}
