package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.Optional;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.text.Tidy;

/** A paper of the ACL Anthology: what each of its fields means. */
final class AclPaper {

    private static final String SITE = "https://aclanthology.org/";

    private final RecordContext context;
    private final XmlElement record;
    private final String volumeName;
    private final AclVolume volume;
    private final PaperRecord paper;

    AclPaper(RecordContext context, XmlElement record, String volumeName, AclVolume volume) {
        this.context = context;
        this.record = record;
        this.volumeName = volumeName;
        this.volume = volume;
        this.paper = XmlSource.paper(context, record);
    }

    void send() {
        paper.kind(volume.journal() ? PaperKind.JOURNAL_ARTICLE : PaperKind.CONFERENCE_PAPER);
        volume.container().ifPresent(paper::container);
        volume.issued().ifPresent(paper::issued);
        volume.details().forEach(paper::detail);
        record.textOf("bibkey").ifPresent(key -> paper.key(key.text()));
        boolean named = record.textOf("url")
                .filter(url -> Identifier.parse(Scheme.ACL, url.text()).isPresent())
                .isPresent();
        if (!named) {
            identifierByNumber();
        }
        record.children().forEach(this::field);
        paper.send();
    }

    /** Without an address, the names of collection and volume and the paper's number make its identifier. */
    private void identifierByNumber() {
        record.attribute("id")
                .ifPresent(printed -> Identifier.parse(
                                Scheme.ACL, fullName(printed.text().strip()))
                        .ifPresent(id -> paper.identifier(context.stated(id, printed, "acl"))));
    }

    private String fullName(String number) {
        int hyphen = volumeName.lastIndexOf('-');
        String collection = hyphen < 0 ? "" : volumeName.substring(0, hyphen);
        String inCollection = volumeName.substring(hyphen + 1);
        if (collection.indexOf('.') >= 0) {
            return volumeName + "." + number;
        }
        boolean manyVolumes = collection.startsWith("W") || collection.equals("C69") || inCollection.length() > 1;
        return collection + "-"
                + (manyVolumes
                        ? Strings.padStart(inCollection, 2, '0') + Strings.padStart(number, 2, '0')
                        : inCollection + Strings.padStart(number, 3, '0'));
    }

    private void field(XmlElement field) {
        switch (field.name()) {
            case "title" -> title(paper, field);
            case "author" -> person(context, field).ifPresent(paper::author);
            case "editor" ->
                person(context, field).ifPresent(editor -> paper.role(RoleKind.EDITOR, field.label(), editor));
            case "abstract" ->
                field.textWithMaths("tex-math")
                        .ifPresent(marked -> paper.abstractText(
                                context.markup().paragraphs(marked.text()),
                                field.text().orElse(marked)));
            case "video" ->
                field.attribute("href")
                        .or(() -> field.attribute("tag"))
                        .ifPresent(href -> paper.link(Link.Kind.VIDEO, onSite(href.text(), ""), href));
            case "pwccode" -> {
                field.attribute("url").ifPresent(url -> paper.link(Link.Kind.CODE, url));
                field.text().ifPresent(text -> paper.other("pwccode", text));
            }
            case "retracted", "removed" -> {
                paper.detail(Detail.Kind.STATUS, field.label());
                field.text().ifPresent(text -> paper.detail(Detail.Kind.NOTE, text));
            }
            default -> field.text().ifPresent(text -> text(field, text));
        }
    }

    private void text(XmlElement field, Passage text) {
        switch (field.name()) {
            case "pages" -> paper.detail(Detail.Kind.PAGES, text);
            case "doi" -> paper.identifier(Scheme.DOI, text);
            case "url" -> {
                Identifier.parse(Scheme.ACL, text.text()).ifPresent(id -> paper.identifier(Scheme.ACL, text));
                paper.link(Link.Kind.PDF, onSite(text.text(), ".pdf"), text);
            }
            case "attachment" ->
                paper.link(attachment(field.attributeText("type")), onSite("attachments/" + text.text(), ""), text);
            case "award" -> paper.detail(Detail.Kind.NOTE, text);
            case "language" -> paper.detail(Detail.Kind.LANGUAGE, text);
            case "note" -> paper.detail(Detail.Kind.NOTE, text);
            case "journal-volume" -> paper.detail(Detail.Kind.VOLUME, text);
            case "issue", "journal-issue" -> paper.detail(Detail.Kind.ISSUE, text);
            case "bibkey" -> {
                // It is the key.
            }
            default -> paper.other(field.name(), text);
        }
    }

    private static Link.Kind attachment(String type) {
        return switch (Ascii.toLowerCase(type)) {
            case "software", "code" -> Link.Kind.CODE;
            case "poster" -> Link.Kind.POSTER;
            case "presentation", "slides" -> Link.Kind.SLIDES;
            case "video" -> Link.Kind.VIDEO;
            default -> Link.Kind.SUPPLEMENT;
        };
    }

    private static String onSite(String printed, String ending) {
        String name = printed.strip();
        int scheme = name.indexOf("http");
        boolean absolute = name.contains("://") && (scheme == 0 || name.startsWith("attachments/http"));
        return absolute ? name.substring(Math.max(scheme, 0)) : SITE + name + ending;
    }

    /** Maths is marked with dollar signs before the title is tidied like one in TeX. */
    static void title(PaperRecord paper, XmlElement title) {
        title.text()
                .ifPresent(printed -> paper.title(
                        title.textWithMaths("tex-math")
                                .map(marked -> marked.text().equals(printed.text())
                                        ? Tidy.line(printed.text())
                                        : Tidy.title(marked.text()))
                                .orElse(""),
                        printed));
    }

    static Optional<Contributor> person(RecordContext context, XmlElement element) {
        Optional<Contributor> person = XmlName.of(
                        context, element.textOf("first"), element.textOf("last"), Optional.empty())
                .map(XmlName::person)
                .or(() -> element.textWithout("affiliation", "variant").map(Contributor::person));
        person.ifPresent(found -> {
            element.attribute("orcid").ifPresent(orcid -> found.id(Scheme.ORCID, orcid));
            element.children("affiliation").forEach(place -> place.text().ifPresent(found::worksAt));
            element.children("variant").forEach(variant -> variant(context, found, variant));
        });
        return person;
    }

    private static void variant(RecordContext context, Contributor person, XmlElement variant) {
        XmlName.of(context, variant.textOf("first"), variant.textOf("last"), Optional.empty())
                .ifPresent(parts -> person.alsoCalled(parts.printed(), parts.name()));
    }
}
