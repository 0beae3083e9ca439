package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.Ascii;
import java.util.stream.Collectors;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.bibliography.FieldValues;

/** Tells the kind of a Web of Science record from its types of publication and of document. */
final class IsiKinds {

    private IsiKinds() {}

    static PaperKind of(TaggedRecord fields) {
        String type = text(fields, "PT");
        String document = text(fields, "DT");
        if (document.contains("book review") || document.contains("software review")) {
            return PaperKind.REVIEW;
        }
        if (document.contains("chapter")) {
            return PaperKind.BOOK_CHAPTER;
        }
        if (document.contains("dissertation") || document.contains("thesis")) {
            return PaperKind.THESIS;
        }
        if (document.contains("preprint")) {
            return PaperKind.PREPRINT;
        }
        boolean conference = text(fields, "TY").startsWith("conf") || document.contains("conference");
        boolean article = document.contains("article") || document.contains("journal paper");
        if (conference || (document.contains("proceedings paper") && !(article && type.equals("j")))) {
            return PaperKind.CONFERENCE_PAPER;
        }
        return ofPublication(type, fields);
    }

    private static PaperKind ofPublication(String type, TaggedRecord fields) {
        return switch (type) {
            case "j" -> PaperKind.JOURNAL_ARTICLE;
            case "c" -> PaperKind.CONFERENCE_PAPER;
            case "p" -> PaperKind.PATENT;
            case "b", "s" -> inBook(fields);
            default -> PaperKind.UNKNOWN;
        };
    }

    private static PaperKind inBook(TaggedRecord fields) {
        if (fields.has("CT")) {
            return PaperKind.CONFERENCE_PAPER;
        }
        return fields.has("SO") && !text(fields, "SO").equals(text(fields, "TI"))
                ? PaperKind.BOOK_CHAPTER
                : PaperKind.BOOK;
    }

    private static String text(TaggedRecord fields, String tag) {
        return fields.fields().stream()
                .filter(field -> field.tag().equals(tag))
                .map(field ->
                        Ascii.toLowerCase(FieldValues.folded(field.value()).text()))
                .collect(Collectors.joining("; "));
    }
}
