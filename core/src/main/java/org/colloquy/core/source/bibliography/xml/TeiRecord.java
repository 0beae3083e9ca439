package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.xml.XmlElement;

/** A work in TEI: what the elements of its {@code biblStruct}, and those beside it, mean. */
final class TeiRecord {

    private static final ImmutableMap<String, Scheme> SCHEMES = ImmutableMap.<String, Scheme>builder()
            .put("doi", Scheme.DOI)
            .put("isbn", Scheme.ISBN)
            .put("issn", Scheme.ISSN)
            .put("eissn", Scheme.ISSN)
            .put("pmid", Scheme.PMID)
            .put("pubmed", Scheme.PMID)
            .put("pmc", Scheme.PMC)
            .put("pmcid", Scheme.PMC)
            .put("arxiv", Scheme.ARXIV)
            .put("handle", Scheme.HANDLE)
            .buildOrThrow();

    private final RecordContext context;
    private final XmlElement holder;
    private final XmlElement entry;
    private final PaperRecord paper;
    private final PaperKind kind;

    /**
     * Begins a record.
     *
     * @param holder what is said of the work in all
     * @param entry its description, which may be the same
     */
    TeiRecord(RecordContext context, XmlElement holder, XmlElement entry) {
        this.context = context;
        this.holder = holder;
        this.entry = entry;
        this.paper = XmlSource.paper(context, holder);
        this.kind = TeiKinds.of(holder, entry);
        paper.kind(kind);
    }

    void send() {
        entry.attribute("id")
                .or(() -> holder.path("publicationStmt", "idno").flatMap(XmlElement::text))
                .ifPresent(id -> paper.key(id.text()));
        entry.attribute("type").ifPresent(type -> paper.detail(Detail.Kind.TYPE, type));
        Optional<XmlElement> part = entry.child("analytic").filter(TeiRecord::saysSomething);
        part.ifPresent(own -> titles(own.children("title")));
        part.ifPresent(own -> authors(own.children("author")));
        part.ifPresent(own -> own.children("editor", "respStmt").forEach(this::contributor));
        for (XmlElement whole : entry.children("monogr")) {
            monograph(whole, part.isPresent());
        }
        entry.children("series").forEach(this::series);
        part.ifPresent(own -> own.children("idno").forEach(this::number));
        entry.children("idno").forEach(this::number);
        entry.children("note").forEach(this::note);
        part.ifPresent(own -> own.children("ptr", "ref").forEach(this::link));
        entry.children("ptr", "ref").forEach(this::link);
        entry.children("biblScope").forEach(this::scope);
        profile();
        paper.send();
    }

    /** GROBID writes elements of which nothing is known. */
    private static boolean saysSomething(XmlElement element) {
        return element.text().isPresent();
    }

    private void titles(List<XmlElement> titles) {
        boolean titled = false;
        for (XmlElement title : titles) {
            Optional<Passage> text = title.text();
            switch (title.attributeText("type")) {
                case "sub" -> text.ifPresent(sub -> paper.detail(Detail.Kind.SUBTITLE, sub));
                case "short" -> text.ifPresent(shorter -> paper.detail(Detail.Kind.SHORT_TITLE, shorter));
                default -> {
                    if (text.isPresent() && !titled) {
                        paper.title(text.get());
                        titled = true;
                    } else {
                        text.ifPresent(other -> paper.detail(Detail.Kind.OTHER_TITLE, other));
                    }
                }
            }
        }
    }

    private void authors(List<XmlElement> authors) {
        for (XmlElement author : authors) {
            if (author.text().filter(text -> FieldValues.isMore(text.text())).isPresent()) {
                paper.moreAuthors();
            } else {
                TeiPeople.of(context, author).forEach(paper::author);
            }
        }
    }

    private void monograph(XmlElement whole, boolean holdsPart) {
        List<XmlElement> titles = whole.children("title");
        if (holdsPart) {
            whole.children("author").forEach(author -> role(RoleKind.BOOK_AUTHOR, author));
            titles.stream().filter(TeiRecord::saysSomething).findFirst().ifPresent(this::container);
            titles.stream()
                    .filter(TeiRecord::saysSomething)
                    .skip(1)
                    .forEach(title -> title.text().ifPresent(text -> otherContainer(title, text)));
        } else {
            authors(whole.children("author"));
            whole(titles);
        }
        whole.children("editor", "respStmt").forEach(this::contributor);
        for (XmlElement child : whole.children()) {
            switch (child.name()) {
                case "idno" -> number(child);
                case "imprint" -> imprint(child);
                case "meeting" -> meeting(child);
                case "biblScope" -> scope(child);
                case "edition" -> child.text().ifPresent(text -> paper.detail(Detail.Kind.EDITION, text));
                case "note" -> note(child);
                case "ptr", "ref" -> link(child);
                case "title", "author", "editor", "respStmt" -> {
                    // Read above.
                }
                default -> child.text().ifPresent(text -> other(child, text));
            }
        }
    }

    /** A journal's article without a title is none that is called like the journal. */
    private void whole(List<XmlElement> titles) {
        if (kind == PaperKind.JOURNAL_ARTICLE || kind == PaperKind.PREPRINT) {
            titles.stream().findFirst().ifPresent(this::container);
        } else {
            titles(titles);
        }
    }

    private void container(XmlElement title) {
        title.text().ifPresent(text -> paper.container(TeiKinds.container(title.attributeText("level"), kind), text));
    }

    private void otherContainer(XmlElement title, Passage text) {
        if (title.attributeText("level").equals("s")) {
            paper.detail(Detail.Kind.SERIES, text);
        } else {
            paper.detail(Detail.Kind.CONTAINER_SHORT, text);
        }
    }

    private void contributor(XmlElement element) {
        role(element.name().equals("editor") ? editor(element) : RoleKind.CONTRIBUTOR, element);
    }

    private static RoleKind editor(XmlElement element) {
        return element.attributeText("role").equals("translator") ? RoleKind.TRANSLATOR : RoleKind.EDITOR;
    }

    private void role(RoleKind role, XmlElement element) {
        TeiPeople.of(context, element).forEach(who -> paper.role(role, element.label(), who));
    }

    private void imprint(XmlElement imprint) {
        boolean institution = kind == PaperKind.REPORT || RisTypes.isThesis(kind);
        for (XmlElement child : imprint.children()) {
            switch (child.name()) {
                case "publisher" ->
                    child.text()
                            .ifPresent(text ->
                                    paper.detail(institution ? Detail.Kind.INSTITUTION : Detail.Kind.PUBLISHER, text));
                case "pubPlace" -> child.text().ifPresent(text -> paper.detail(Detail.Kind.PLACE, text));
                case "biblScope" -> scope(child);
                case "date" -> issued(child);
                case "note" -> note(child);
                default -> child.text().ifPresent(text -> other(child, text));
            }
        }
    }

    private void issued(XmlElement date) {
        Optional<Passage> printed = date.attribute("when").or(date::text);
        boolean looked = date.attributeText("type").startsWith("access");
        printed.ifPresent(text -> date(text)
                .ifPresentOrElse(
                        day -> {
                            if (looked) {
                                paper.detail(Detail.Kind.ACCESSED, day.toString(), text);
                            } else {
                                paper.issued(day, text);
                            }
                        },
                        () -> other(date, text)));
    }

    private static Optional<DateSpan> date(Passage printed) {
        return DateSpan.parse(printed.text()).or(() -> RecordDate.parse(printed.text()));
    }

    private void meeting(XmlElement meeting) {
        meeting.textOf("title")
                .or(() -> meeting.textWithout("date", "placeName", "address", "settlement", "country", "idno"))
                .ifPresent(name -> paper.detail(Detail.Kind.EVENT, name));
        meeting.children("placeName", "address", "settlement", "country")
                .forEach(place -> place.text().ifPresent(text -> paper.detail(Detail.Kind.EVENT_PLACE, text)));
        meeting.children("date").stream()
                .filter(day -> !day.attributeText("type").equals("end"))
                .forEach(day -> day.attribute("when")
                        .or(day::text)
                        .ifPresent(text -> date(text)
                                .ifPresent(span -> paper.detail(Detail.Kind.EVENT_DATE, span.toString(), text))));
    }

    private void series(XmlElement series) {
        series.children("title")
                .forEach(title -> title.text().ifPresent(text -> paper.detail(Detail.Kind.SERIES, text)));
        series.children("editor").forEach(editor -> role(RoleKind.SERIES_EDITOR, editor));
        series.children("biblScope")
                .forEach(scope -> scope.text().ifPresent(text -> paper.detail(Detail.Kind.SERIES_NUMBER, text)));
        series.children("idno").forEach(this::number);
    }

    private void scope(XmlElement scope) {
        String unit = scope.attributeText("unit").isEmpty() ? scope.attributeText("type") : scope.attributeText("unit");
        switch (Ascii.toLowerCase(unit)) {
            case "page", "pp" -> pages(scope);
            case "volume", "vol" -> said(Detail.Kind.VOLUME, scope);
            case "issue", "number", "no" -> said(Detail.Kind.ISSUE, scope);
            case "chapter", "chap" -> said(Detail.Kind.CHAPTER, scope);
            case "serie", "series" -> said(Detail.Kind.SERIES, scope);
            default -> scope.text().ifPresent(text -> other(scope, text));
        }
    }

    private void pages(XmlElement scope) {
        Optional<Passage> first = scope.attribute("from");
        Optional<Passage> last = scope.attribute("to");
        if (first.isPresent()
                && last.isPresent()
                && !first.get().text().equals(last.get().text())) {
            paper.detail(
                    Detail.Kind.PAGES, first.get().text() + "-" + last.get().text(), first.get());
        } else {
            first.or(() -> last).or(scope::text).ifPresent(text -> paper.detail(Detail.Kind.PAGES, text));
        }
    }

    private void said(Detail.Kind what, XmlElement element) {
        element.text().or(() -> element.attribute("n")).ifPresent(text -> paper.detail(what, text));
    }

    private void number(XmlElement number) {
        String type = number.attributeText("type");
        Optional<Scheme> scheme = Optional.ofNullable(SCHEMES.get(Ascii.toLowerCase(type)));
        number.text().ifPresent(text -> {
            if (scheme.isPresent()) {
                paper.identifier(scheme.get(), text);
            } else if (FieldValues.isAddress(text.text())) {
                paper.linkOnce(Link.Kind.PAGE, text.text(), text);
            } else {
                paper.other(type.isEmpty() ? number.name() : type, text);
            }
        });
    }

    private void link(XmlElement pointer) {
        pointer.attribute("target")
                .filter(address -> FieldValues.isAddress(address.text()))
                .ifPresent(
                        address -> paper.linkOnce(Link.Kind.PAGE, address.text().strip(), address));
    }

    /** Of a reference GROBID keeps the line that it was read from: all of it is said already. */
    private void note(XmlElement note) {
        note.text().ifPresent(text -> {
            switch (note.attributeText("type")) {
                case "raw_reference" -> {
                    // The same once more.
                }
                case "url" -> FieldValues.links(paper, Link.Kind.PAGE, text);
                case "abstract" -> paper.abstractText(text);
                case "tags", "tag" -> paper.keyword(text);
                case "accessed" ->
                    date(text).ifPresent(day -> paper.detail(Detail.Kind.ACCESSED, day.toString(), text));
                default -> paper.detail(Detail.Kind.NOTE, text);
            }
        });
    }

    /** What stands beside the description. */
    private void profile() {
        for (XmlElement profile : holder.children("profileDesc")) {
            profile.children("abstract").stream()
                    .filter(TeiRecord::saysSomething)
                    .findFirst()
                    .flatMap(XmlElement::text)
                    .ifPresent(paper::abstractText);
            profile.path("langUsage", "language")
                    .flatMap(language -> language.text().or(() -> language.attribute("ident")))
                    .ifPresent(text -> paper.detail(Detail.Kind.LANGUAGE, text));
            profile.children("textClass").stream()
                    .flatMap(words -> words.children("keywords").stream())
                    .forEach(this::keywords);
        }
    }

    private void keywords(XmlElement keywords) {
        List<XmlElement> terms = keywords.children("term", "item", "list").stream()
                .flatMap(term -> term.name().equals("list") ? term.children("item").stream() : List.of(term).stream())
                .toList();
        terms.forEach(term -> term.text().ifPresent(paper::keyword));
        if (terms.isEmpty()) {
            keywords.text()
                    .ifPresent(text ->
                            FieldValues.split(FieldValues.folded(text), ';').forEach(paper::keyword));
        }
    }

    private void other(XmlElement element, Passage text) {
        String type = element.attributeText("type");
        paper.other(type.isEmpty() ? element.name() : element.name() + " " + type, text);
    }
}
