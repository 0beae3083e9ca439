package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;

/** The types of RIS records. */
public final class RisTypes {

    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("ABST", PaperKind.JOURNAL_ARTICLE)
            .put("ADVS", PaperKind.RECORDING)
            .put("AGGR", PaperKind.DATASET)
            .put("ANCIENT", PaperKind.BOOK)
            .put("ART", PaperKind.OTHER)
            .put("BILL", PaperKind.OTHER)
            .put("BLOG", PaperKind.WEB_PAGE)
            .put("BOOK", PaperKind.BOOK)
            .put("CASE", PaperKind.OTHER)
            .put("CHAP", PaperKind.BOOK_CHAPTER)
            .put("CHART", PaperKind.OTHER)
            .put("CLSWK", PaperKind.BOOK)
            .put("COMP", PaperKind.SOFTWARE)
            .put("CONF", PaperKind.CONFERENCE_PAPER)
            .put("CPAPER", PaperKind.CONFERENCE_PAPER)
            .put("CTLG", PaperKind.OTHER)
            .put("DATA", PaperKind.DATASET)
            .put("DBASE", PaperKind.DATASET)
            .put("DICT", PaperKind.REFERENCE_ENTRY)
            .put("EBOOK", PaperKind.BOOK)
            .put("ECHAP", PaperKind.BOOK_CHAPTER)
            .put("EDBOOK", PaperKind.EDITED_BOOK)
            .put("EJOUR", PaperKind.JOURNAL_ARTICLE)
            .put("ELEC", PaperKind.WEB_PAGE)
            .put("ENCYC", PaperKind.REFERENCE_ENTRY)
            .put("EQUA", PaperKind.OTHER)
            .put("FIGURE", PaperKind.OTHER)
            .put("GEN", PaperKind.OTHER)
            .put("GOVDOC", PaperKind.REPORT)
            .put("GRANT", PaperKind.OTHER)
            .put("HEAR", PaperKind.OTHER)
            .put("ICOMM", PaperKind.LETTER)
            .put("INPR", PaperKind.JOURNAL_ARTICLE)
            .put("JFULL", PaperKind.PERIODICAL_ISSUE)
            .put("JOUR", PaperKind.JOURNAL_ARTICLE)
            .put("LEGAL", PaperKind.OTHER)
            .put("MANSCPT", PaperKind.MANUSCRIPT)
            .put("MAP", PaperKind.OTHER)
            .put("MGZN", PaperKind.MAGAZINE_ARTICLE)
            .put("MPCT", PaperKind.RECORDING)
            .put("MULTI", PaperKind.RECORDING)
            .put("MUSIC", PaperKind.OTHER)
            .put("NEWS", PaperKind.NEWSPAPER_ARTICLE)
            .put("PAMP", PaperKind.OTHER)
            .put("PAT", PaperKind.PATENT)
            .put("PCOMM", PaperKind.LETTER)
            .put("RPRT", PaperKind.REPORT)
            .put("SER", PaperKind.BOOK)
            .put("SLIDE", PaperKind.PRESENTATION)
            .put("SOUND", PaperKind.RECORDING)
            .put("STAND", PaperKind.STANDARD)
            .put("STAT", PaperKind.OTHER)
            .put("THES", PaperKind.THESIS)
            .put("UNBILL", PaperKind.OTHER)
            .put("UNPB", PaperKind.MANUSCRIPT)
            .put("UNPD", PaperKind.MANUSCRIPT)
            .put("VIDEO", PaperKind.RECORDING)
            .put("WEB", PaperKind.WEB_PAGE)
            .buildOrThrow();

    private static final ImmutableMap<PaperKind, Container.Kind> CONTAINERS =
            ImmutableMap.<PaperKind, Container.Kind>builder()
                    .put(PaperKind.JOURNAL_ARTICLE, Container.Kind.JOURNAL)
                    .put(PaperKind.MAGAZINE_ARTICLE, Container.Kind.JOURNAL)
                    .put(PaperKind.NEWSPAPER_ARTICLE, Container.Kind.JOURNAL)
                    .put(PaperKind.PERIODICAL_ISSUE, Container.Kind.JOURNAL)
                    .put(PaperKind.REVIEW, Container.Kind.JOURNAL)
                    .put(PaperKind.CONFERENCE_PAPER, Container.Kind.PROCEEDINGS)
                    .put(PaperKind.BOOK_CHAPTER, Container.Kind.BOOK)
                    .put(PaperKind.REFERENCE_ENTRY, Container.Kind.BOOK)
                    .put(PaperKind.WEB_PAGE, Container.Kind.WEB_SITE)
                    .put(PaperKind.PREPRINT, Container.Kind.REPOSITORY)
                    .buildOrThrow();

    private static final ImmutableSet<String> PREPRINT_SERVERS = ImmutableSet.of(
            "arxiv", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "corr", "ssrn", "techrxiv", "engrxiv");
    private static final int LETTERS = 26;

    private RisTypes() {}

    /** Returns the kind of works that a type stands for; empty if there is no such type. */
    public static Optional<PaperKind> kind(String type) {
        return Optional.ofNullable(KINDS.get(Ascii.toUpperCase(type.strip())));
    }

    /** Returns the degree's kind where the sort of a thesis is told. */
    public static PaperKind thesis(String sort) {
        String lower = Ascii.toLowerCase(sort);
        if (lower.contains("master")
                || lower.startsWith("m.")
                || lower.startsWith("msc")
                || lower.startsWith("diplom")) {
            return PaperKind.MASTERS_THESIS;
        }
        return lower.contains("phd")
                        || lower.contains("ph.d")
                        || lower.contains("doctor")
                        || lower.contains("dissertation")
                ? PaperKind.DOCTORAL_THESIS
                : PaperKind.THESIS;
    }

    /** Returns whether something is a thesis of whatever degree. */
    public static boolean isThesis(PaperKind kind) {
        return kind == PaperKind.THESIS || kind == PaperKind.DOCTORAL_THESIS || kind == PaperKind.MASTERS_THESIS;
    }

    /** Returns whether a journal or a publisher is a server of preprints. */
    public static boolean isPreprintServer(String name) {
        String lower = Ascii.toLowerCase(name.strip());
        int end = 0;
        while (end < lower.length() && end < LETTERS && Ascii.isLowerCase(lower.charAt(end))) {
            end++;
        }
        return PREPRINT_SERVERS.contains(lower.substring(0, end));
    }

    /** Returns what works of a kind appear in. */
    public static Container.Kind container(PaperKind kind) {
        return CONTAINERS.getOrDefault(kind, Container.Kind.UNKNOWN);
    }
}
