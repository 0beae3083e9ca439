package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;

/** Which field says which detail; of some details that depends on the kind of work. */
final class TexDetails {

    private static final Set<PaperKind> THESES =
            ImmutableSet.of(PaperKind.DOCTORAL_THESIS, PaperKind.MASTERS_THESIS, PaperKind.THESIS);

    private static final ImmutableMap<Detail.Kind, String> FIELDS = ImmutableMap.<Detail.Kind, String>builder()
            .put(Detail.Kind.SHORT_TITLE, "shorttitle")
            .put(Detail.Kind.OTHER_TITLE, "origtitle")
            .put(Detail.Kind.CONTAINER_SHORT, "shortjournal")
            .put(Detail.Kind.SERIES, "series")
            .put(Detail.Kind.VOLUME, "volume")
            .put(Detail.Kind.ARTICLE_NUMBER, "eid")
            .put(Detail.Kind.PAGE_COUNT, "pagetotal")
            .put(Detail.Kind.CHAPTER, "chapter")
            .put(Detail.Kind.SECTION, "section")
            .put(Detail.Kind.EDITION, "edition")
            .put(Detail.Kind.PUBLISHER, "publisher")
            .put(Detail.Kind.PLACE, "location")
            .put(Detail.Kind.EVENT, "eventtitle")
            .put(Detail.Kind.EVENT_PLACE, "venue")
            .put(Detail.Kind.EVENT_DATE, "eventdate")
            .put(Detail.Kind.ACCESSED, "urldate")
            .put(Detail.Kind.LANGUAGE, "language")
            .put(Detail.Kind.LICENCE, "license")
            .put(Detail.Kind.STATUS, "pubstate")
            .put(Detail.Kind.VERSION, "version")
            .put(Detail.Kind.GENRE, "type")
            .put(Detail.Kind.CALL_NUMBER, "library")
            .put(Detail.Kind.HOW_PUBLISHED, "howpublished")
            .buildOrThrow();

    /** Fields for what is said twice. */
    private static final ImmutableMap<Detail.Kind, String> SECOND = ImmutableMap.of(
            Detail.Kind.INSTITUTION, "institution", Detail.Kind.GENRE, "entrysubtype", Detail.Kind.LANGUAGE, "langid");

    private final RecordFacts facts;
    private final TexEntry entry;
    private final TexDialect dialect;

    TexDetails(RecordFacts facts, TexEntry entry, TexDialect dialect) {
        this.facts = facts;
        this.entry = entry;
        this.dialect = dialect;
    }

    /** Adds the fields of an entry of a type. */
    void add(String type) {
        String subtype = facts.kind() == PaperKind.MAGAZINE_ARTICLE
                ? "magazine"
                : facts.kind() == PaperKind.NEWSPAPER_ARTICLE ? "newspaper" : "";
        entry.add("entrysubtype", subtype);
        if (!subtype.isEmpty()
                && facts.paper()
                        .publication()
                        .detail(Detail.Kind.GENRE)
                        .filter(genre -> Ascii.equalsIgnoreCase(genre, subtype))
                        .isPresent()) {
            facts.takeFirst(Detail.Kind.GENRE);
        }
        number();
        facts.takeFirst(Detail.Kind.PAGES)
                .ifPresent(pages -> entry.add("pages", facts.isTex() ? TexText.dashed(pages) : TexRecord.pages(pages)));
        institution(type);
        FIELDS.forEach((kind, field) ->
                facts.takeFirst(kind).ifPresent(value -> entry.add(field, TexText.withAddresses(value))));
        if (facts.isTex()) {
            SECOND.forEach((kind, field) -> {
                if (!entry.has(field)) {
                    facts.takeFirst(kind).ifPresent(value -> entry.add(field, TexText.of(value)));
                }
            });
        } else {
            thesis(type);
        }
    }

    /** The field number is an issue's, that of a volume in a series, or the work's own. */
    private void number() {
        Detail.Kind own = facts.kind().isNumberedByIssue()
                ? Detail.Kind.ISSUE
                : facts.kind().isNumberedBySeries() ? Detail.Kind.SERIES_NUMBER : Detail.Kind.NUMBER;
        facts.takeFirst(own).ifPresent(value -> entry.add("number", TexText.of(value)));
        facts.takeFirst(Detail.Kind.ISSUE).ifPresent(value -> entry.add("issue", TexText.of(value)));
        if (!entry.has("number")) {
            facts.takeFirst(Detail.Kind.NUMBER).ifPresent(value -> entry.add("number", TexText.of(value)));
        }
    }

    private void institution(String type) {
        boolean thesis = THESES.contains(facts.kind());
        boolean inside = thesis || facts.kind() == PaperKind.REPORT;
        inside |= facts.keptFields().contains("institution");
        String field = thesis && dialect == TexDialect.BIBTEX ? "school" : inside ? "institution" : "organization";
        facts.takeFirst(Detail.Kind.INSTITUTION).ifPresent(value -> entry.add(field, TexText.of(value)));
        // Styles ask for it; other formats have but one field for both.
        if (inside && !facts.isTex() && !type.equals("book") && !entry.has(field)) {
            facts.takeFirst(Detail.Kind.PUBLISHER).ifPresent(value -> entry.add(field, TexText.of(value)));
        }
    }

    /** The type alone may not tell the degree. */
    private void thesis(String type) {
        if (facts.kind() == PaperKind.THESIS && dialect == TexDialect.BIBTEX) {
            entry.add("type", "Thesis");
        } else if (facts.kind() == PaperKind.DOCTORAL_THESIS && type.equals("thesis")) {
            entry.add("type", "phdthesis");
        } else if (facts.kind() == PaperKind.MASTERS_THESIS && type.equals("thesis")) {
            entry.add("type", "mathesis");
        }
    }
}
