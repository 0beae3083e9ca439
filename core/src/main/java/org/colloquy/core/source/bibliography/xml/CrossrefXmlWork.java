package org.colloquy.core.source.bibliography.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.xml.XmlElement;

/** A work in a record of Crossref: what its elements, and those of what it stands in, mean. */
final class CrossrefXmlWork {

    private final XmlElement work;
    private final PaperRecord paper;
    private final List<XmlElement> dates = new ArrayList<>();

    CrossrefXmlWork(RecordContext context, PaperKind kind, XmlElement work) {
        this.work = work;

        this.paper = XmlSource.paper(context, work).kind(kind);
    }

    PaperRecord paper() {
        return paper;
    }

    void send() {
        titles();
        work.children("contributors").forEach(this::people);
        work.children("person_name", "organization").forEach(who -> person(who, false));
        work.children("abstract").stream().findFirst().ifPresent(this::abstractText);
        work.children("pages")
                .forEach(pages -> XmlPages.of(pages.textOf("first_page"), pages.textOf("last_page"))
                        .ifPresent(range -> range.to(paper)));
        work.children("publisher_item").stream()
                .flatMap(item -> item.children("item_number").stream())
                .filter(number -> number.attributeText("item_number_type").startsWith("article"))
                .forEach(number -> number.text().ifPresent(text -> paper.detail(Detail.Kind.ARTICLE_NUMBER, text)));
        work.path("doi_data", "doi").flatMap(XmlElement::text).ifPresent(doi -> paper.identifier(Scheme.DOI, doi));
        work.path("doi_data", "resource").flatMap(XmlElement::text).ifPresent(url -> paper.link(Link.Kind.PAGE, url));
        work.attribute("language").ifPresent(language -> paper.detail(Detail.Kind.LANGUAGE, language));
        numbers(work);
        detail("degree", Detail.Kind.GENRE);
        detail("edition_number", Detail.Kind.EDITION);
        detail("component_number", Detail.Kind.CHAPTER);
        detail("group_title", Detail.Kind.SECTION);
        work.children("institution")
                .forEach(school -> school.textOf("institution_name")
                        .ifPresent(name -> paper.detail(Detail.Kind.INSTITUTION, name)));
        publisher(work);
        issued();
        paper.send();
    }

    private void detail(String name, Detail.Kind what) {
        work.textOf(name).ifPresent(text -> paper.detail(what, text));
    }

    private void titles() {
        work.children("titles").stream().findFirst().ifPresent(titles -> {
            titles.textOf("title").ifPresent(paper::title);
            titles.textOf("subtitle").ifPresent(text -> paper.detail(Detail.Kind.SUBTITLE, text));
            titles.textOf("original_language_title").ifPresent(text -> paper.detail(Detail.Kind.OTHER_TITLE, text));
        });
        work.textOf("proceedings_title").ifPresent(paper::title);
    }

    /** Paragraphs stay apart; the heading is left out. */
    private void abstractText(XmlElement text) {
        List<Passage> paragraphs = text.children("p", "sec").stream()
                .flatMap(part -> part.text().stream())
                .toList();
        XmlElement.join(paragraphs, "\n\n").or(text::text).ifPresent(paper::abstractText);
    }

    void people(XmlElement contributors) {
        contributors.children("person_name", "organization").forEach(who -> person(who, false));
    }

    /** The editors of the larger work, whose authors are not the work's. */
    void editors(XmlElement contributors) {
        contributors.children("person_name", "organization").forEach(who -> person(who, true));
    }

    private void person(XmlElement who, boolean outer) {
        String role = who.attributeText("contributor_role");
        Optional<Contributor> known = who.name().equals("organization")
                ? who.text().map(Contributor::group)
                : XmlName.of(paper.context(), who.textOf("given_name"), who.textOf("surname"), who.textOf("suffix"))
                        .map(XmlName::person);
        known.ifPresent(contributor -> {
            who.textOf("ORCID").ifPresent(id -> contributor.id(Scheme.ORCID, id));
            affiliations(contributor, who);
            if (!outer && (role.equals("author") || role.isEmpty())) {
                paper.author(contributor);
            } else {
                Passage label = who.attribute("contributor_role").orElse(who.label());
                paper.role(outer && role.equals("author") ? RoleKind.BOOK_AUTHOR : role(role), label, contributor);
            }
        });
    }

    private static void affiliations(Contributor contributor, XmlElement who) {
        who.children("affiliation").forEach(place -> place.text().ifPresent(contributor::worksAt));
        who.children("affiliations").stream()
                .flatMap(all -> all.children("institution").stream())
                .forEach(place -> place.textOf("institution_name")
                        .ifPresent(name -> contributor.worksAt(name, organisationIds(place))));
    }

    private static Contributor.Id[] organisationIds(XmlElement place) {
        return place.children("institution_id").stream()
                .flatMap(id -> id.text().stream())
                .filter(id -> id.text().contains("ror.org/"))
                .map(id -> new Contributor.Id(Scheme.ROR, id))
                .toArray(Contributor.Id[]::new);
    }

    private static RoleKind role(String role) {
        return switch (role) {
            case "editor" -> RoleKind.EDITOR;
            case "translator" -> RoleKind.TRANSLATOR;
            case "reviewer" -> RoleKind.REVIEWER;
            default -> RoleKind.CONTRIBUTOR;
        };
    }

    /** Reads the journal, the proceedings or the book in which the work stands. */
    void container(Container.Kind what, XmlElement outer) {
        outer.textOf("full_title")
                .or(() -> outer.textOf("proceedings_title"))
                .or(() -> outer.path("titles", "title").flatMap(XmlElement::text))
                .ifPresent(title -> paper.container(what, title));
        outer.textOf("abbrev_title").ifPresent(title -> paper.detail(Detail.Kind.CONTAINER_SHORT, title));
        outer.children("series_metadata").forEach(series -> {
            series.path("titles", "title")
                    .flatMap(XmlElement::text)
                    .ifPresent(title -> paper.detail(Detail.Kind.SERIES, title));
            issns(series);
        });
        numbers(outer);
        outer.children("contributors").forEach(this::editors);
        publisher(outer);
        if (work.child("publication_date").isEmpty()) {
            dates.addAll(outer.children("publication_date"));
        }
    }

    private void numbers(XmlElement from) {
        issns(from);
        from.children("isbn").forEach(isbn -> isbn.text().ifPresent(text -> SerialNumbers.add(paper, "isbn", text)));
        from.children("volume")
                .forEach(volume -> volume.text().ifPresent(text -> paper.detail(Detail.Kind.VOLUME, text)));
    }

    private void issns(XmlElement from) {
        from.children("issn").forEach(issn -> issn.text().ifPresent(text -> SerialNumbers.add(paper, "issn", text)));
    }

    private void publisher(XmlElement from) {
        from.children("publisher").forEach(publisher -> {
            publisher.textOf("publisher_name").ifPresent(name -> paper.detail(Detail.Kind.PUBLISHER, name));
            publisher.textOf("publisher_place").ifPresent(place -> paper.detail(Detail.Kind.PLACE, place));
        });
    }

    /** Reads the issue of a journal. */
    void issue(XmlElement issue) {
        issue.path("journal_volume", "volume")
                .flatMap(XmlElement::text)
                .ifPresent(text -> paper.detail(Detail.Kind.VOLUME, text));
        issue.textOf("issue").ifPresent(text -> paper.detail(Detail.Kind.ISSUE, text));
        if (work.child("publication_date").isEmpty()) {
            dates.addAll(issue.children("publication_date"));
        }
    }

    void event(XmlElement event) {
        event.textOf("conference_name").ifPresent(text -> paper.detail(Detail.Kind.EVENT, text));
        event.textOf("conference_location").ifPresent(text -> paper.detail(Detail.Kind.EVENT_PLACE, text));
        event.textOf("conference_acronym").ifPresent(text -> paper.other("conference_acronym", text));
        event.child("conference_date")
                .ifPresent(date -> CrossrefXmlDate.ofEvent(date)
                        .ifPresentOrElse(
                                known -> paper.detail(
                                        Detail.Kind.EVENT_DATE, known.date().toString(), known.printed()),
                                () -> date.text().ifPresent(text -> paper.other("conference_date", text))));
    }

    /** Of the dates in print and online the earliest counts. */
    private void issued() {
        dates.addAll(work.children("publication_date", "posted_date", "approval_date", "review_date"));
        dates.stream()
                .distinct()
                .flatMap(date -> CrossrefXmlDate.of(date).stream())
                .min((a, b) -> a.date().toString().compareTo(b.date().toString()))
                .ifPresent(first -> paper.issued(first.date(), first.printed()));
    }
}
