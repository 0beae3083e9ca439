package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.PaperKind;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Fabio;

/**
 * The classes that stand for the sorts of works. All are Expressions of FRBR, so that no two of them contradict each
 * other except the theses; FaBiO's Patent, Review, Software, Standard and Report are Works, its WebPage is a
 * Manifestation.
 */
final class PaperKinds {
    private static final ImmutableMap<PaperKind, List<Node>> TYPES = types();
    private static final int BEFORE_PUBLICATION = 1;
    private static final int VAGUE = 2;
    private static final int NOTHING = 3;

    private PaperKinds() {}

    /** Returns the classes of a work of this sort. */
    static List<Node> types(PaperKind kind) {
        return TYPES.getOrDefault(kind, List.of(Fabio.EXPRESSION));
    }

    /** Returns the name of the sort in the evidence. */
    static String name(PaperKind kind) {
        return Ascii.toLowerCase(kind.name()).replace('_', '-');
    }

    /**
     * Returns which of several sources is followed if they say different things about one paper, from 0, the published
     * form, to 3, no sort at all.
     */
    static int rank(PaperKind kind) {
        return switch (kind) {
            case PREPRINT, MANUSCRIPT, POSTER, PRESENTATION, WEB_PAGE, REPORT, RECORDING -> BEFORE_PUBLICATION;
            case OTHER -> VAGUE;
            case UNKNOWN -> NOTHING;
            default -> 0;
        };
    }

    private static ImmutableMap<PaperKind, List<Node>> types() {
        Map<PaperKind, List<Node>> types = new EnumMap<>(PaperKind.class);
        types.put(PaperKind.CONFERENCE_PAPER, List.of(Fabio.CONFERENCE_PAPER, Conf.IN_PROCEEDINGS));
        types.put(PaperKind.JOURNAL_ARTICLE, List.of(Fabio.JOURNAL_ARTICLE));
        types.put(PaperKind.PREPRINT, List.of(Fabio.PREPRINT));
        types.put(PaperKind.BOOK, List.of(Fabio.BOOK));
        types.put(PaperKind.EDITED_BOOK, List.of(Fabio.BOOK, Bibo.EDITED_BOOK));
        types.put(PaperKind.BOOK_CHAPTER, List.of(Fabio.BOOK_CHAPTER));
        types.put(PaperKind.REFERENCE_ENTRY, List.of(Fabio.REFERENCE_ENTRY));
        types.put(PaperKind.PROCEEDINGS, List.of(Fabio.CONFERENCE_PROCEEDINGS));
        types.put(PaperKind.PERIODICAL_ISSUE, List.of(Fabio.PERIODICAL_ISSUE));
        types.put(PaperKind.DOCTORAL_THESIS, List.of(Fabio.DOCTORAL_THESIS));
        types.put(PaperKind.MASTERS_THESIS, List.of(Fabio.MASTERS_THESIS));
        types.put(PaperKind.THESIS, List.of(Fabio.THESIS));
        types.put(PaperKind.REPORT, List.of(Fabio.REPORT_DOCUMENT));
        types.put(PaperKind.PATENT, List.of(Fabio.PATENT_DOCUMENT));
        types.put(PaperKind.DATASET, List.of(Fabio.DATA_FILE));
        types.put(PaperKind.SOFTWARE, List.of(Fabio.COMPUTER_PROGRAM));
        types.put(PaperKind.STANDARD, List.of(Fabio.SPECIFICATION_DOCUMENT));
        types.put(PaperKind.MANUAL, List.of(Fabio.INSTRUCTION_MANUAL));
        types.put(PaperKind.MAGAZINE_ARTICLE, List.of(Fabio.MAGAZINE_ARTICLE));
        types.put(PaperKind.NEWSPAPER_ARTICLE, List.of(Fabio.NEWSPAPER_ARTICLE));
        types.put(PaperKind.REVIEW, List.of(Fabio.ARTICLE));
        types.put(PaperKind.POSTER, List.of(Fabio.CONFERENCE_POSTER));
        types.put(PaperKind.PRESENTATION, List.of(Fabio.PRESENTATION));
        types.put(PaperKind.WEB_PAGE, List.of(Fabio.WEB_CONTENT));
        types.put(PaperKind.LETTER, List.of(Fabio.LETTER));
        types.put(PaperKind.RECORDING, List.of(Fabio.EXPRESSION, Bibo.AUDIO_VISUAL_DOCUMENT));
        types.put(PaperKind.MANUSCRIPT, List.of(Fabio.MANUSCRIPT));
        return Maps.immutableEnumMap(types);
    }
}
