package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation.Kind;
import org.colloquy.core.model.RoleKind;

/** What DataCite's words mean. */
public final class DataCiteTypes {

    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("journalarticle", PaperKind.JOURNAL_ARTICLE)
            .put("conferencepaper", PaperKind.CONFERENCE_PAPER)
            .put("conferenceproceeding", PaperKind.PROCEEDINGS)
            .put("book", PaperKind.BOOK)
            .put("bookchapter", PaperKind.BOOK_CHAPTER)
            .put("preprint", PaperKind.PREPRINT)
            .put("dissertation", PaperKind.THESIS)
            .put("report", PaperKind.REPORT)
            .put("datapaper", PaperKind.JOURNAL_ARTICLE)
            .put("dataset", PaperKind.DATASET)
            .put("software", PaperKind.SOFTWARE)
            .put("computationalnotebook", PaperKind.SOFTWARE)
            .put("standard", PaperKind.STANDARD)
            .put("peerreview", PaperKind.REVIEW)
            .put("audiovisual", PaperKind.RECORDING)
            .put("sound", PaperKind.RECORDING)
            .put("journal", PaperKind.PERIODICAL_ISSUE)
            .put("poster", PaperKind.POSTER)
            .put("presentation", PaperKind.PRESENTATION)
            .buildOrThrow();
    /** Words of the free type of a text; the first that occurs in it counts. */
    private static final ImmutableMap<String, PaperKind> WORDS = ImmutableMap.<String, PaperKind>builder()
            .put("phd", PaperKind.DOCTORAL_THESIS)
            .put("doctoral", PaperKind.DOCTORAL_THESIS)
            .put("master", PaperKind.MASTERS_THESIS)
            .put("thesis", PaperKind.THESIS)
            .put("dissertation", PaperKind.THESIS)
            .put("poster", PaperKind.POSTER)
            .put("presentation", PaperKind.PRESENTATION)
            .put("slides", PaperKind.PRESENTATION)
            .put("proceedings", PaperKind.CONFERENCE_PAPER)
            .put("conference", PaperKind.CONFERENCE_PAPER)
            .put("preprint", PaperKind.PREPRINT)
            .put("journal article", PaperKind.JOURNAL_ARTICLE)
            .put("journalarticle", PaperKind.JOURNAL_ARTICLE)
            .put("chapter", PaperKind.BOOK_CHAPTER)
            .put("book", PaperKind.BOOK)
            .put("report", PaperKind.REPORT)
            .put("working paper", PaperKind.PREPRINT)
            .buildOrThrow();

    private static final ImmutableMap<String, Kind> RELATIONS = ImmutableMap.<String, Kind>builder()
            .put("ispartof", Kind.IS_PART_OF)
            .put("ispublishedin", Kind.IS_PART_OF)
            .put("haspart", Kind.HAS_PART)
            .put("isversionof", Kind.IS_VERSION_OF)
            .put("isnewversionof", Kind.IS_VERSION_OF)
            .put("hasversion", Kind.HAS_VERSION)
            .put("ispreviousversionof", Kind.HAS_VERSION)
            .put("issupplementto", Kind.IS_SUPPLEMENT_TO)
            .put("issupplementedby", Kind.IS_SUPPLEMENTED_BY)
            .put("reviews", Kind.IS_REVIEW_OF)
            .put("istranslationof", Kind.IS_TRANSLATION_OF)
            .put("cites", Kind.REFERENCES)
            .put("references", Kind.REFERENCES)
            .buildOrThrow();
    private static final ImmutableMap<String, Scheme> SCHEMES = ImmutableMap.<String, Scheme>builder()
            .put("doi", Scheme.DOI)
            .put("arxiv", Scheme.ARXIV)
            .put("pmid", Scheme.PMID)
            .put("pmcid", Scheme.PMC)
            .put("isbn", Scheme.ISBN)
            .put("issn", Scheme.ISSN)
            .put("eissn", Scheme.ISSN)
            .put("lissn", Scheme.ISSN)
            .put("handle", Scheme.HANDLE)
            .put("orcid", Scheme.ORCID)
            .put("isni", Scheme.ISNI)
            .put("ror", Scheme.ROR)
            .buildOrThrow();
    private static final ImmutableMap<String, RoleKind> ROLES = ImmutableMap.of(
            "editor", RoleKind.EDITOR,
            "supervisor", RoleKind.ADVISOR,
            "translator", RoleKind.TRANSLATOR,
            "producer", RoleKind.DIRECTOR);

    private static final ImmutableSet<String> BODIES =
            ImmutableSet.of("hostinginstitution", "registrationagency", "registrationauthority", "researchgroup");

    private DataCiteTypes() {}

    /** Returns the kind by the general type; where that is a text of any sort, by the words of the free type. */
    public static PaperKind kind(String general, String free) {
        PaperKind kind = KINDS.get(Ascii.toLowerCase(general));
        if (kind != null && kind != PaperKind.THESIS) {
            return kind;
        }
        String lower = Ascii.toLowerCase(free);
        Optional<PaperKind> worded =
                WORDS.keySet().stream().filter(lower::contains).findFirst().map(WORDS::get);
        boolean unsaid = general.isEmpty() || general.equals("Text") || general.equals("literature");
        return worded.filter(found -> unsaid || kind == PaperKind.THESIS)
                .orElse(kind != null ? kind : unsaid ? PaperKind.UNKNOWN : PaperKind.OTHER);
    }

    /** Returns what a container is by the word for it, else by what is in it. */
    public static Container.Kind container(String type, PaperKind kind) {
        return switch (Ascii.toLowerCase(type)) {
            case "journal" -> Container.Kind.JOURNAL;
            case "datarepository" -> Container.Kind.REPOSITORY;
            default ->
                switch (kind) {
                    case JOURNAL_ARTICLE -> Container.Kind.JOURNAL;
                    case CONFERENCE_PAPER -> Container.Kind.PROCEEDINGS;
                    case BOOK_CHAPTER -> Container.Kind.BOOK;
                    default -> Container.Kind.UNKNOWN;
                };
        };
    }

    /** Returns how a work is related to another by the word for it. */
    public static Kind relation(String type) {
        return RELATIONS.getOrDefault(Ascii.toLowerCase(type), Kind.IS_RELATED_TO);
    }

    /** Returns which registry gave an identifier of a type; empty if it is none that is known. */
    public static Optional<Scheme> scheme(String type) {
        return Optional.ofNullable(SCHEMES.get(Ascii.toLowerCase(type)));
    }

    /** Returns whether only bodies are contributors of a type. */
    public static boolean isOfBodies(String type) {
        return BODIES.contains(Ascii.toLowerCase(type));
    }

    /** Returns what a contributor of a type did. */
    public static RoleKind role(String type) {
        return ROLES.getOrDefault(Ascii.toLowerCase(type), RoleKind.CONTRIBUTOR);
    }
}
