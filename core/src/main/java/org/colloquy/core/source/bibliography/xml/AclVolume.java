package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.xml.XmlElement;

/**
 * What papers take over from the volume in which they stand.
 *
 * @param name the names of collection and volume
 * @param journal whether it is an issue of a journal
 * @param container its title
 * @param issued when it appeared
 * @param details volume and issue of a journal
 */
record AclVolume(
        String name,
        boolean journal,
        Optional<Stated<Container>> container,
        Optional<Stated<DateSpan>> issued,
        List<Stated<Detail>> details) {

    static final AclVolume UNKNOWN = new AclVolume("", false, Optional.empty(), Optional.empty(), List.of());

    /** Returns what collection and volume are called together: {@code 2020.acl-main}, {@code P18-1}. */
    static String name(List<XmlElement> around) {
        String collection =
                around.size() < 2 ? "" : around.get(around.size() - 2).attributeText("id");
        return collection + "-" + around.get(around.size() - 1).attributeText("id");
    }

    /** Sends the volume as a work of its own. */
    static AclVolume send(RecordContext context, XmlElement meta, List<XmlElement> around) {
        boolean journal = around.get(around.size() - 1).attributeText("type").equals("journal")
                || meta.child("journal-title").isPresent();
        String name = name(around);
        PaperRecord paper = XmlSource.paper(context, meta)
                .kind(journal ? PaperKind.PERIODICAL_ISSUE : PaperKind.PROCEEDINGS)
                .key(name);
        meta.children().forEach(field -> field.text().ifPresent(text -> field(context, paper, field, text)));
        Optional<Stated<DateSpan>> issued = issued(context, meta);
        issued.ifPresent(paper::issued);
        Optional<Passage> title =
                journal ? meta.textOf("journal-title").or(() -> meta.textOf("booktitle")) : meta.textOf("booktitle");
        Optional<Stated<Container>> container = title.map(printed -> context.stated(
                new Container(
                        journal ? Container.Kind.JOURNAL : Container.Kind.PROCEEDINGS,
                        context.markup().line(printed.text()),
                        List.of()),
                printed,
                "container"));
        if (journal && meta.child("booktitle").isEmpty()) {
            title.ifPresent(paper::title);
        } else if (journal) {
            container.ifPresent(paper::container);
        }
        paper.send();
        return new AclVolume(name, journal, container, issued, numbers(context, meta));
    }

    private static void field(RecordContext context, PaperRecord paper, XmlElement field, Passage text) {
        switch (field.name()) {
            case "booktitle" -> AclPaper.title(paper, field);
            case "editor" ->
                AclPaper.person(context, field).ifPresent(editor -> paper.role(RoleKind.EDITOR, field.label(), editor));
            case "publisher" -> paper.detail(Detail.Kind.PUBLISHER, text);
            case "address" -> paper.detail(Detail.Kind.PLACE, text);
            case "isbn" -> paper.identifier(Scheme.ISBN, text);
            case "doi" -> paper.identifier(Scheme.DOI, text);
            case "url" -> paper.link(Link.Kind.PAGE, volumePage(text.text().strip()), text);
            case "journal-volume" -> paper.detail(Detail.Kind.VOLUME, text);
            case "journal-issue" -> paper.detail(Detail.Kind.ISSUE, text);
            case "shortbooktitle" -> paper.detail(Detail.Kind.SHORT_TITLE, text);
            case "year", "month", "journal-title" -> {
                // Read as a whole.
            }
            default -> paper.other(field.name(), text);
        }
    }

    private static String volumePage(String url) {
        return url.contains("://") ? url : "https://aclanthology.org/volumes/" + url + "/";
    }

    private static Optional<Stated<DateSpan>> issued(RecordContext context, XmlElement meta) {
        String month = meta.textOf("month").map(printed -> printed.text() + " ").orElse("");
        return meta.textOf("year")
                .flatMap(year -> RecordDate.parse(month + year.text()).map(date -> context.stated(date, year, "date")));
    }

    private static List<Stated<Detail>> numbers(RecordContext context, XmlElement meta) {
        ImmutableList.Builder<Stated<Detail>> numbers = ImmutableList.builder();
        meta.textOf("journal-volume")
                .ifPresent(text -> numbers.add(context.stated(
                        new Detail(Detail.Kind.VOLUME, context.markup().line(text.text())), text, "volume")));
        meta.textOf("journal-issue")
                .ifPresent(text -> numbers.add(context.stated(
                        new Detail(Detail.Kind.ISSUE, context.markup().line(text.text())), text, "issue")));
        return numbers.build();
    }
}
