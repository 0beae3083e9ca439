package org.colloquy.core.source.bibliography.marc;

import java.util.List;
import java.util.Locale;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;

/** What sort of work a MARC record is of: told by its leader, by a note on a thesis, by who made it. */
final class MarcKinds {

    /** Where the leader says whether the work is a part, and what of. */
    private static final int LEVEL = 7;

    private MarcKinds() {}

    static PaperKind of(String leader, List<MarcField> fields, List<MarcHost> hosts) {
        char type = leader.length() > LEVEL ? leader.charAt(LEVEL - 1) : ' ';
        char level = leader.length() > LEVEL ? leader.charAt(LEVEL) : ' ';
        if (has(fields, "502")) {
            return thesis(fields);
        }
        return switch (type) {
            case 'g', 'i', 'j' -> PaperKind.RECORDING;
            case 't', 'd', 'f' -> PaperKind.MANUSCRIPT;
            case 'a', 'm' ->
                switch (level) {
                    case 'a' -> part(hosts);
                    case 'b' -> PaperKind.JOURNAL_ARTICLE;
                    case 's', 'i' -> PaperKind.OTHER;
                    default -> whole(fields);
                };
            case ' ' -> PaperKind.UNKNOWN;
            default -> PaperKind.OTHER;
        };
    }

    private static boolean has(List<MarcField> fields, String tag) {
        return fields.stream().anyMatch(field -> field.tag().equals(tag));
    }

    private static PaperKind thesis(List<MarcField> fields) {
        String said = fields.stream()
                .filter(field -> field.tag().equals("502"))
                .flatMap(field -> java.util.stream.Stream.of("a", "b").flatMap(code -> field.all(code).stream()))
                .map(Passage::text)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (said.contains("master") || said.contains("m.a.") || said.contains("m.s")) {
            return PaperKind.MASTERS_THESIS;
        }
        boolean doctor = said.contains("diss") || said.contains("ph") || said.contains("doct");
        return doctor ? PaperKind.DOCTORAL_THESIS : PaperKind.THESIS;
    }

    /** A part is one of a periodical if that has an ISSN and no ISBN, or is said to be one, or an issue of it is told. */
    private static PaperKind part(List<MarcHost> hosts) {
        boolean serial = hosts.stream().anyMatch(MarcHost::isSerial);
        boolean book = hosts.stream().anyMatch(MarcHost::isBook);
        return serial && !book ? PaperKind.JOURNAL_ARTICLE : PaperKind.BOOK_CHAPTER;
    }

    private static PaperKind whole(List<MarcField> fields) {
        if (has(fields, "111")) {
            return PaperKind.PROCEEDINGS;
        }
        boolean author = has(fields, "100") || has(fields, "110");
        return !author && fields.stream().anyMatch(MarcPeople::isEditor) ? PaperKind.EDITED_BOOK : PaperKind.BOOK;
    }
}
