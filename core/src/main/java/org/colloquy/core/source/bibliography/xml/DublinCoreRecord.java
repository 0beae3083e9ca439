package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.LibraryRoles;
import org.colloquy.core.source.bibliography.NameWithRole;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.xml.XmlElement;

/** A record of Dublin Core: fifteen elements, each as often as is wanted, in which repositories write much else too. */
final class DublinCoreRecord {

    private static final Pattern VOCABULARY = Pattern.compile("info:eu-repo/(semantics|date)/.*", Pattern.DOTALL);
    private static final Pattern ISSUE =
            Pattern.compile("\\b(?:issue|no|nr|núm|num)\\b\\.? ?(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOLUME =
            Pattern.compile("\\b(?:volume|vol|band|bd|tome)\\b\\.? ?(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGES = Pattern.compile("(?:pp?\\. ?)?(\\d{1,6} ?[-\u2013] ?\\d{1,6})");

    private final XmlElement record;
    private final PaperRecord paper;

    DublinCoreRecord(RecordContext context, XmlElement record) {
        this.record = record;
        this.paper = XmlSource.paper(context, record);
    }

    void send() {
        PaperKind kind = texts("type")
                .flatMap(type -> kind(type.text()).stream())
                .findFirst()
                .orElse(PaperKind.UNKNOWN);
        paper.kind(kind);
        List<Passage> titles = texts("title").toList();
        titles.stream().findFirst().ifPresent(paper::title);
        titles.stream().skip(1).forEach(title -> paper.detail(Detail.Kind.OTHER_TITLE, title));
        texts("creator").map(NameWithRole::of).forEach(this::creator);
        issued();
        for (XmlElement field : record.children()) {
            field.text().map(Passage::strip).ifPresent(text -> field(field, text, kind));
        }
        paper.send();
    }

    private Stream<Passage> texts(String name) {
        return record.children(name).stream().flatMap(field -> field.text().map(Passage::strip).stream());
    }

    /** {@code info:eu-repo/semantics/doctoralThesis}, {@code conferenceObject}, {@code Peer-reviewed Article}. */
    private static Optional<PaperKind> kind(String printed) {
        String word = printed.substring(printed.lastIndexOf('/') + 1);
        return switch (Ascii.toLowerCase(word)) {
            case "conferenceobject", "conference object" -> Optional.of(PaperKind.CONFERENCE_PAPER);
            case "bookpart", "book part" -> Optional.of(PaperKind.BOOK_CHAPTER);
            case "bachelorthesis" -> Optional.of(PaperKind.THESIS);
            case "workingpaper" -> Optional.of(PaperKind.REPORT);
            case "peer-reviewed article" -> Optional.of(PaperKind.JOURNAL_ARTICLE);
            default -> RecordKinds.of(word);
        };
    }

    private void field(XmlElement field, Passage text, PaperKind kind) {
        switch (field.name()) {
            case "title", "creator", "date" -> {
                // Read before.
            }
            case "contributor" -> contributor(field, NameWithRole.of(text));
            case "subject" -> FieldValues.split(text, ';').forEach(paper::keyword);
            case "description" -> description(field, text);
            case "publisher" -> paper.detail(Detail.Kind.PUBLISHER, text);
            case "type" -> genre(text);
            case "identifier" -> identifier(text);
            case "source" -> source(text, kind);
            case "language" -> paper.detail(Detail.Kind.LANGUAGE, text);
            case "rights" -> rights(text);
            default -> paper.other(field.name(), text);
        }
    }

    private void creator(NameWithRole who) {
        Optional<Passage> role = who.role().filter(said -> !LibraryRoles.isAuthor(LibraryRoles.word(said)));
        Contributor person = Contributor.person(who.name());
        role.ifPresentOrElse(
                said -> paper.role(LibraryRoles.of(LibraryRoles.word(said)), said, person), () -> paper.author(person));
    }

    private void contributor(XmlElement field, NameWithRole who) {
        RoleKind role =
                who.role().map(said -> LibraryRoles.of(LibraryRoles.word(said))).orElse(RoleKind.CONTRIBUTOR);
        paper.role(role, who.role().orElse(field.label()), Contributor.person(who.name()));
    }

    private void rights(Passage text) {
        if (VOCABULARY.matcher(text.text()).matches()) {
            paper.other("rights", text);
        } else {
            paper.detail(Detail.Kind.LICENCE, text);
        }
    }

    private void genre(Passage text) {
        if (!VOCABULARY.matcher(text.text()).matches()) {
            paper.detail(Detail.Kind.GENRE, text);
        }
    }

    /** The first description is the abstract. */
    private void description(XmlElement field, Passage text) {
        if (record.child("description").filter(field::equals).isPresent()) {
            paper.abstractText(text);
        } else {
            paper.detail(Detail.Kind.NOTE, text);
        }
    }

    /** Repositories date by second when they took a work in, and by day, month or year when it appeared. */
    private void issued() {
        List<Passage> dates =
                texts("date").filter(text -> date(text).isPresent()).toList();
        Optional<Passage> issued = dates.stream()
                .filter(text -> text.text().indexOf('T') < 0)
                .findFirst()
                .or(() -> dates.stream().findFirst());
        issued.ifPresent(text -> paper.issued(date(text).orElseThrow(), text));
        texts("date")
                .filter(text -> !issued.filter(text::equals).isPresent())
                .forEach(text -> paper.other("date", text));
    }

    private static Optional<DateSpan> date(Passage text) {
        return VOCABULARY.matcher(text.text()).matches()
                ? Optional.empty()
                : DateSpan.parse(text.text()).or(() -> RecordDate.parse(text.text()));
    }

    private void identifier(Passage text) {
        String small = Ascii.toLowerCase(text.text());
        if (FieldValues.isAddress(text.text())) {
            paper.link(small.endsWith(".pdf") ? Link.Kind.PDF : Link.Kind.PAGE, text);
        } else if (Identifier.parse(Scheme.DOI, text.text()).isPresent()) {
            paper.identifier(Scheme.DOI, text);
        } else if (small.startsWith("arxiv:")) {
            paper.identifier(Scheme.ARXIV, text);
        } else if (small.startsWith("hdl:")) {
            paper.identifier(Scheme.HANDLE, text);
        } else if (isSerial(small)) {
            SerialNumbers.add(paper, "identifier", text);
        } else {
            paper.other("identifier", text);
        }
    }

    private static boolean isSerial(String small) {
        return small.contains("isbn") || small.contains("issn") || SerialNumbers.isSerial(small);
    }

    /** A number of the periodical, or {@code Journal of Fog; Vol. 3 No. 2 (2021): Mist; 7-19}, as journal systems write it. */
    private void source(Passage text, PaperKind kind) {
        if (isSerial(Ascii.toLowerCase(text.text()))) {
            SerialNumbers.add(paper, "source", text);
            return;
        }
        List<Passage> parts = FieldValues.split(text, ';');
        if (parts.size() < 2 || !VOLUME.matcher(text.text()).find()) {
            paper.other("source", text);
            return;
        }
        paper.container(
                kind == PaperKind.CONFERENCE_PAPER ? Container.Kind.PROCEEDINGS : Container.Kind.JOURNAL, parts.get(0));
        for (Passage part : parts.subList(1, parts.size())) {
            first(VOLUME, part, Detail.Kind.VOLUME);
            first(ISSUE, part, Detail.Kind.ISSUE);
            Matcher pages = PAGES.matcher(part.text());
            if (pages.matches()) {
                paper.detail(Detail.Kind.PAGES, part.part(pages.start(1), pages.end(1)));
            }
        }
    }

    private void first(Pattern wanted, Passage part, Detail.Kind what) {
        Matcher found = wanted.matcher(part.text());
        if (found.find()) {
            paper.detail(what, part.part(found.start(1), found.end(1)));
        }
    }
}
