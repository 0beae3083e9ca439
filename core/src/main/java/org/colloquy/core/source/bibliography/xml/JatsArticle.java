package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.xml.XmlElement;

/** The front matter of one article: what each of its fields means. */
final class JatsArticle {

    /** Marks and maths that stand twice, as TeX and as MathML. */
    private static final String[] NOT_TITLE = {"xref", "fn", "tex-math", "label"};

    private static final Set<String> ELSEWHERE = ImmutableSet.of(
            "pub-date",
            "fpage",
            "lpage",
            "contrib-group",
            "aff",
            "aff-alternatives",
            "counts",
            "article-version-alternatives");

    private final RecordContext context;
    private final XmlElement article;
    private final Optional<XmlElement> meta;
    private final PaperRecord paper;

    JatsArticle(RecordContext context, XmlElement article) {
        this.context = context;
        this.article = article;
        this.meta = article.path("front", "article-meta")
                .or(() -> article.child("front-stub"))
                .or(() -> article.child("front"));
        this.paper = XmlSource.paper(context, article);
    }

    void send() {
        paper.kind(kind());
        article.attribute("article-type").ifPresent(type -> paper.detail(Detail.Kind.GENRE, type));
        article.attribute("lang").ifPresent(language -> paper.detail(Detail.Kind.LANGUAGE, language));
        article.path("front", "journal-meta").ifPresent(journal -> JatsJournal.read(paper, journal));
        meta.ifPresent(front -> {
            new JatsPeople(context, front).to(paper);
            front.children().forEach(this::field);
            JatsDates.issued(paper, front);
            pages(front);
        });
        paper.send();
    }

    private PaperKind kind() {
        return switch (article.attributeText("article-type").toLowerCase(Locale.ROOT)) {
            case "book-review",
                    "product-review",
                    "decision-letter",
                    "referee-report",
                    "peer-review",
                    "reviewer-report" -> PaperKind.REVIEW;
            case "preprint" -> PaperKind.PREPRINT;
            case "dissertation", "thesis" -> PaperKind.THESIS;
            case "reply", "author-comment", "editor-report" -> PaperKind.OTHER;
            default -> article.name().equals("article") ? PaperKind.JOURNAL_ARTICLE : PaperKind.OTHER;
        };
    }

    private void field(XmlElement field) {
        switch (field.name()) {
            case "article-id" -> field.text().ifPresent(id -> articleId(field.attributeText("pub-id-type"), id));
            case "title-group" -> title(field);
            case "article-categories" -> field.children("subj-group").forEach(this::subjects);
            case "abstract" -> JatsText.abstractOf(paper, field);
            case "kwd-group" ->
                field.children("kwd", "compound-kwd", "nested-kwd").forEach(this::keyword);
            case "permissions" -> licence(field);
            case "related-article" -> related(field);
            case "self-uri" -> link(field);
            case "history" -> JatsDates.history(paper, field);
            case "conference" -> conference(field);
            default -> {
                if (!ELSEWHERE.contains(field.name())) {
                    field.text().ifPresent(text -> detail(field.name(), text));
                }
            }
        }
    }

    private void detail(String name, Passage text) {
        switch (name) {
            case "volume" -> paper.detail(Detail.Kind.VOLUME, text);
            case "issue" -> paper.detail(Detail.Kind.ISSUE, text);
            case "elocation-id" -> paper.detail(Detail.Kind.ARTICLE_NUMBER, text);
            case "edition" -> paper.detail(Detail.Kind.EDITION, text);
            case "article-version" -> paper.detail(Detail.Kind.VERSION, text);
            case "isbn" -> paper.identifier(Scheme.ISBN, text);
            case "page-range" -> {
                if (meta.flatMap(front -> front.child("fpage")).isEmpty()) {
                    paper.detail(Detail.Kind.PAGES, text);
                }
            }
            default -> paper.other(name, text);
        }
    }

    private void articleId(String type, Passage id) {
        switch (type) {
            case "doi" -> paper.identifier(Scheme.DOI, id);
            case "pmid" -> paper.identifier(Scheme.PMID, id);
            case "arxiv" -> paper.identifier(Scheme.ARXIV, id);
            case "pmc", "pmcid" ->
                Identifier.parse(Scheme.PMC, id.text())
                        .or(() -> Identifier.parse(Scheme.PMC, "PMC" + id.text().strip()))
                        .ifPresentOrElse(
                                known -> paper.identifier(context.stated(known, id, "pmc")),
                                () -> paper.identifier(Scheme.PMC, id));
            default -> paper.other("article-id " + type, id);
        }
    }

    private void title(XmlElement group) {
        group.child("article-title")
                .flatMap(title -> title.textWithout(NOT_TITLE).or(title::text))
                .ifPresent(paper::title);
        group.children("subtitle")
                .forEach(title -> title.textWithout(NOT_TITLE).ifPresent(t -> paper.detail(Detail.Kind.SUBTITLE, t)));
        group.children("trans-title-group")
                .forEach(other ->
                        other.textOf("trans-title").ifPresent(title -> paper.detail(Detail.Kind.OTHER_TITLE, title)));
        group.children("trans-title")
                .forEach(other -> other.text().ifPresent(title -> paper.detail(Detail.Kind.OTHER_TITLE, title)));
        group.children("alt-title")
                .forEach(other ->
                        other.textWithout(NOT_TITLE).ifPresent(title -> paper.detail(Detail.Kind.SHORT_TITLE, title)));
    }

    /** The parts of a keyword, such as a code and what it stands for, are words apart. */
    private void keyword(XmlElement word) {
        List<Passage> parts = word.children("compound-kwd-part").stream()
                .flatMap(part -> part.text().stream())
                .toList();
        XmlElement.join(parts, " ").or(word::text).ifPresent(paper::keyword);
    }

    /** A channel is the sort of text, a heading that of the table of contents; all others say what the work is about. */
    private void subjects(XmlElement group) {
        Optional<Detail.Kind> place = switch (group.attributeText("subj-group-type")) {
            case "display-channel" -> Optional.of(Detail.Kind.GENRE);
            case "heading" -> Optional.of(Detail.Kind.SECTION);
            default -> Optional.empty();
        };
        for (XmlElement child : group.children()) {
            if (child.name().equals("subj-group")) {
                subjects(child);
            } else {
                child.text().ifPresent(text -> {
                    place.ifPresentOrElse(
                            what -> paper.detail(what, text),
                            () -> paper.subject(Subject.keyword(context.markup().line(text.text())), text));
                });
            }
        }
    }

    private void licence(XmlElement permissions) {
        for (XmlElement part : permissions.children()) {
            Optional<Passage> address = part.attribute("href")
                    .or(() -> part.textOf("license_ref"))
                    .or(() -> part.name().equals("license_ref") ? part.text() : Optional.empty());
            if (part.name().startsWith("license")) {
                address.or(part::text).ifPresent(licence -> paper.detail(Detail.Kind.LICENCE, licence));
            } else {
                part.text().ifPresent(text -> paper.other(part.name(), text));
            }
        }
    }

    private void related(XmlElement other) {
        Relation.Kind how = switch (other.attributeText("related-article-type")) {
            case "corrected-article", "retracted-article", "addended-article" -> Relation.Kind.CORRECTS;
            case "correction-forward", "retraction-forward" -> Relation.Kind.IS_CORRECTED_BY;
            case "preprint" -> Relation.Kind.HAS_PREPRINT;
            case "peer-reviewed-article", "reviewed-article" -> Relation.Kind.IS_REVIEW_OF;
            case "translated-article" -> Relation.Kind.IS_TRANSLATION_OF;
            default -> Relation.Kind.IS_RELATED_TO;
        };
        Optional<Passage> target = other.attribute("href").or(other::text);
        boolean known = target.filter(
                        doi -> Identifier.parse(Scheme.DOI, doi.text()).isPresent())
                .isPresent();
        target.ifPresent(text -> {
            if (known) {
                paper.relation(how, Scheme.DOI, text);
            } else {
                paper.other("related-article", text);
            }
        });
    }

    private void link(XmlElement uri) {
        boolean pdf = uri.attributeText("content-type").contains("pdf");
        uri.attribute("href").or(uri::text).ifPresent(address -> {
            if (address.text().contains("://")) {
                paper.link(pdf ? Link.Kind.PDF : Link.Kind.PAGE, address);
            } else {
                paper.other("self-uri", address);
            }
        });
    }

    private void conference(XmlElement conference) {
        conference.textOf("conf-name").ifPresent(name -> paper.detail(Detail.Kind.EVENT, name));
        conference.textOf("conf-acronym").ifPresent(text -> paper.other("conf-acronym", text));
        conference.textOf("conf-loc").ifPresent(place -> paper.detail(Detail.Kind.EVENT_PLACE, place));
        conference
                .textOf("conf-date")
                .ifPresent(printed -> RecordDate.parse(printed.text())
                        .ifPresentOrElse(
                                date -> paper.detail(Detail.Kind.EVENT_DATE, date.toString(), printed),
                                () -> paper.other("conf-date", printed)));
    }

    private void pages(XmlElement front) {
        XmlPages.of(front.textOf("fpage"), front.textOf("lpage")).ifPresent(pages -> pages.to(paper));
    }
}
