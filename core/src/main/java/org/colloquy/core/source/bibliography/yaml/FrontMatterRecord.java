package org.colloquy.core.source.bibliography.yaml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.yaml.YamlNode;

/** Says what the keys of one front matter mean. */
final class FrontMatterRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("volume", Detail.Kind.VOLUME)
            .put("issue", Detail.Kind.ISSUE)
            .put("number", Detail.Kind.ISSUE)
            .put("series", Detail.Kind.SERIES)
            .put("publisher", Detail.Kind.PUBLISHER)
            .put("address", Detail.Kind.PLACE)
            .put("section", Detail.Kind.SECTION)
            .put("subtitle", Detail.Kind.SUBTITLE)
            .put("edition", Detail.Kind.EDITION)
            .put("language", Detail.Kind.LANGUAGE)
            .put("note", Detail.Kind.NOTE)
            .put("publication_short", Detail.Kind.CONTAINER_SHORT)
            .put("shortname", Detail.Kind.CONTAINER_SHORT)
            .put("conference", Detail.Kind.EVENT)
            .put("license", Detail.Kind.LICENCE)
            .buildOrThrow();
    private static final ImmutableMap<String, Link.Kind> LINKS = ImmutableMap.<String, Link.Kind>builder()
            .put("url", Link.Kind.PAGE)
            .put("pdf", Link.Kind.PDF)
            .put("url_pdf", Link.Kind.PDF)
            .put("paperurl", Link.Kind.PAGE)
            .put("supp", Link.Kind.SUPPLEMENT)
            .put("supplementary", Link.Kind.SUPPLEMENT)
            .put("url_dataset", Link.Kind.SUPPLEMENT)
            .put("software", Link.Kind.CODE)
            .put("code", Link.Kind.CODE)
            .put("url_code", Link.Kind.CODE)
            .put("url_source", Link.Kind.CODE)
            .put("video", Link.Kind.VIDEO)
            .put("url_video", Link.Kind.VIDEO)
            .put("poster", Link.Kind.POSTER)
            .put("url_poster", Link.Kind.POSTER)
            .put("slides", Link.Kind.SLIDES)
            .put("slidesurl", Link.Kind.SLIDES)
            .put("url_slides", Link.Kind.SLIDES)
            .put("url_project", Link.Kind.PAGE)
            .buildOrThrow();
    private static final String[] OF_SITE = {
        "layout",
        "order",
        "cycles",
        "tex_title",
        "bibtex_author",
        "bibtex_editor",
        "collection",
        "permalink",
        "draft",
        "publishDate",
        "published",
        "lastmod",
        "citation",
        "image",
        "featured",
        "reponame"
    };

    private final YamlRecord fields;
    private final PaperRecord record;
    private final YamlNames names;
    private final PaperKind kind;

    private FrontMatterRecord(TextDocument document, YamlNode node, RecordContext context) {
        this.fields = new YamlRecord(document, node);
        this.record = new PaperRecord(context, fields.whole());
        this.names = new YamlNames(document, context.markup());
        this.kind = kind();
        record.kind(kind);
    }

    /** Reads a record and sends what it says. */
    static void send(TextDocument document, YamlNode node, RecordContext context) {
        FrontMatterRecord page = new FrontMatterRecord(document, node, context);
        page.read();
        page.record.send();
    }

    private PaperKind kind() {
        Optional<Passage> genre = fields.text("genre");
        genre.ifPresent(word -> record.detail(Detail.Kind.TYPE, word));
        List<Passage> words = Stream.of(
                        genre.stream(),
                        fields.texts("publication_types").stream(),
                        fields.text("type").stream(),
                        fields.text("layout").stream())
                .flatMap(word -> word)
                .toList();
        return words.stream()
                .flatMap(word -> RecordKinds.of(word.text()).stream())
                .findFirst()
                .orElse(fields.has("booktitle") ? PaperKind.CONFERENCE_PAPER : PaperKind.UNKNOWN);
    }

    private void read() {
        fields.text("id", "key").ifPresent(id -> record.key(id.text()));
        fields.text("title").ifPresent(record::title);
        fields.text("abstract", "excerpt", "summary").ifPresent(record::abstractText);
        people();
        new YamlDates(fields, record).read("date", "issued");
        identifiers();
        containers();
        fields.pages(record, "firstpage", "lastpage", "page", "pages");
        DETAILS.forEach((key, detail) -> fields.detail(record, detail, key));
        fields.texts("keywords", "tags", "categories").stream()
                .flatMap(list -> FieldValues.split(list, ';').stream())
                .flatMap(list -> FieldValues.split(list, ',').stream())
                .forEach(record::keyword);
        LINKS.forEach((key, link) -> fields.link(record, link, key));
        extras();
        fields.leaveOut(OF_SITE);
        fields.keepRest(record);
    }

    private void people() {
        Stream<Contributor> authors = fields.has("author") || fields.has("authors")
                ? fields.items("author", "authors").stream().flatMap(item -> names.people(item).stream())
                : fields.text("bibtex_author").stream().flatMap(list -> YamlNames.listed(list).stream());
        authors.forEach(record::author);
        for (YamlNode item : fields.items("editor", "editors")) {
            names.people(item)
                    .forEach(editor -> record.role(
                            RoleKind.EDITOR, fields.label("editor", "editors").orElse(editor.printed()), editor));
        }
    }

    private void identifiers() {
        fields.text("doi", "DOI").ifPresent(id -> record.identifier(Scheme.DOI, id));
        fields.text("arxiv", "eprint").ifPresent(id -> record.identifier(Scheme.ARXIV, id));
        fields.text("openreview").ifPresent(id -> {
            if (FieldValues.isAddress(id.text())) {
                record.link(Link.Kind.REVIEW, id);
            } else {
                record.identifier(Scheme.OPENREVIEW, id);
            }
        });
        fields.texts("issn", "ISSN").forEach(id -> SerialNumbers.add(record, "issn", id));
        fields.texts("isbn", "ISBN").forEach(id -> SerialNumbers.add(record, "isbn", id));
    }

    private void containers() {
        Optional<Passage> container = fields.text("container-title", "booktitle", "journal", "venue", "publication");
        Container.Kind what = RisTypes.container(kind);
        container.map(FrontMatterRecord::unmarked).ifPresent(title -> record.container(what, title));
        // The same once more under another key says nothing new.
        for (String key : new String[] {"booktitle", "journal", "venue", "publication"}) {
            fields.text(key).filter(title -> !same(title, container)).ifPresent(title -> record.other(key, title));
        }
    }

    /** Sites print journals' names in italics, which Markdown marks with stars. */
    private static Passage unmarked(Passage title) {
        int last = title.text().length() - 1;
        boolean marked =
                last > 1 && title.text().charAt(0) == '*' && title.text().charAt(last) == '*';
        return marked ? title.part(1, last) : title;
    }

    private static boolean same(Passage one, Optional<Passage> other) {
        return other.isPresent() && other.get().text().equals(one.text());
    }

    private void extras() {
        for (YamlNode extra : fields.items("extras", "links")) {
            Optional<Passage> label = extra.text("label").or(() -> extra.text("name"));
            Optional<Passage> link = extra.text("link").or(() -> extra.text("url"));
            link.filter(address -> FieldValues.isAddress(address.text()))
                    .ifPresent(
                            address -> record.link(role(label.map(Passage::text).orElse("")), address));
        }
    }

    private static Link.Kind role(String label) {
        String lower = Ascii.toLowerCase(label);
        if (lower.contains("supp") || lower.contains("appendix")) {
            return Link.Kind.SUPPLEMENT;
        }
        if (lower.contains("code") || lower.contains("software") || lower.contains("github")) {
            return Link.Kind.CODE;
        }
        if (lower.contains("video") || lower.contains("talk")) {
            return Link.Kind.VIDEO;
        }
        if (lower.contains("slide")) {
            return Link.Kind.SLIDES;
        }
        if (lower.contains("poster")) {
            return Link.Kind.POSTER;
        }
        return lower.contains("openreview") || lower.contains("review") ? Link.Kind.REVIEW : Link.Kind.PAGE;
    }
}
