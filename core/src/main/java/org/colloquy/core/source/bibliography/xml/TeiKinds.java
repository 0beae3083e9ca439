package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.xml.XmlElement;

/** Tells the kind of a work in TEI: by what is said of it, else by what it stands in. */
final class TeiKinds {

    /** HAL's kinds of documents. */
    private static final ImmutableMap<String, PaperKind> HAL = ImmutableMap.<String, PaperKind>builder()
            .put("ART", PaperKind.JOURNAL_ARTICLE)
            .put("COMM", PaperKind.CONFERENCE_PAPER)
            .put("POSTER", PaperKind.POSTER)
            .put("PRESCONF", PaperKind.PRESENTATION)
            .put("OUV", PaperKind.BOOK)
            .put("DOUV", PaperKind.EDITED_BOOK)
            .put("PROCEEDINGS", PaperKind.PROCEEDINGS)
            .put("COUV", PaperKind.BOOK_CHAPTER)
            .put("UNDEFINED", PaperKind.PREPRINT)
            .put("REPORT", PaperKind.REPORT)
            .put("THESE", PaperKind.DOCTORAL_THESIS)
            .put("HDR", PaperKind.THESIS)
            .put("MEM", PaperKind.MASTERS_THESIS)
            .put("PATENT", PaperKind.PATENT)
            .put("SOFTWARE", PaperKind.SOFTWARE)
            .buildOrThrow();

    private static final Pattern OF_CONFERENCE = Pattern.compile(
            "(?:^|\\W)(?:proceedings|proc\\.|conference|workshop|symposium|congress|actes|tagung|konferenz)(?:\\W|$)",
            Pattern.CASE_INSENSITIVE);

    private TeiKinds() {}

    static PaperKind of(XmlElement holder, XmlElement entry) {
        return hal(holder)
                .or(() -> entry.attribute("type").map(Passage::text).flatMap(RecordKinds::of))
                .orElseGet(() -> byPlace(entry));
    }

    private static Optional<PaperKind> hal(XmlElement holder) {
        return holder.path("profileDesc", "textClass").stream()
                .flatMap(words -> words.children("classCode").stream())
                .filter(code -> code.attributeText("scheme").equals("halTypology"))
                .flatMap(code -> Optional.ofNullable(HAL.get(code.attributeText("n"))).stream())
                .findFirst();
    }

    private static PaperKind byPlace(XmlElement entry) {
        boolean part = entry.path("analytic", "title").isPresent();
        Optional<XmlElement> whole = entry.child("monogr");
        Optional<XmlElement> title = whole.flatMap(in -> in.child("title"));
        String level = title.map(in -> in.attributeText("level")).orElse("");
        boolean met = whole.filter(in -> in.child("meeting").isPresent()).isPresent()
                || title.flatMap(XmlElement::text)
                        .filter(text -> OF_CONFERENCE.matcher(text.text()).find())
                        .isPresent();
        if (level.equals("j")) {
            boolean preprint = title.flatMap(XmlElement::text)
                    .filter(text -> RisTypes.isPreprintServer(text.text()))
                    .isPresent();
            return preprint ? PaperKind.PREPRINT : PaperKind.JOURNAL_ARTICLE;
        }
        if (part) {
            return met ? PaperKind.CONFERENCE_PAPER : title.isPresent() ? PaperKind.BOOK_CHAPTER : PaperKind.UNKNOWN;
        }
        if (level.equals("m")) {
            return met ? PaperKind.PROCEEDINGS : PaperKind.BOOK;
        }
        return level.equals("u") ? PaperKind.MANUSCRIPT : PaperKind.UNKNOWN;
    }

    /** Returns what a title of a level names. */
    static Container.Kind container(String level, PaperKind kind) {
        return level.equals("j") ? Container.Kind.JOURNAL : RisTypes.container(kind);
    }
}
