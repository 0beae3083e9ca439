package org.colloquy.core.source.bibliography;

import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;

/** What libraries say that somebody did, in the codes or the words of MARC, in English or German. */
public final class LibraryRoles {

    private static final Pattern FEMININE = Pattern.compile("(?:[/*:]in)?\\.?$");

    private LibraryRoles() {}

    /** Returns whether a role, as {@link #word} gives it, is known. */
    public static boolean isKnown(String role) {
        return isAuthor(role) || of(role) != RoleKind.CONTRIBUTOR;
    }

    /** The code, which may end an address, or the word for a role: {@code edt}, {@code editor.}, {@code Herausgeber/in}. */
    public static String word(Passage role) {
        String text = role.text().strip().toLowerCase(Locale.ROOT);
        String last = text.contains("://") ? text.substring(text.lastIndexOf('/') + 1) : text;
        return FEMININE.matcher(last).replaceFirst("");
    }

    /** Returns whether a role, as {@link #word} gives it, is that of an author. */
    public static boolean isAuthor(String role) {
        return switch (role) {
            case "aut",
                    "author",
                    "joint author",
                    "jt. author",
                    "co-author",
                    "dissertant",
                    "verfasser",
                    "verfasserin",
                    "cre",
                    "creator",
                    "dis",
                    "inv",
                    "prg",
                    "cmp" -> true;
            default -> false;
        };
    }

    /** Returns what a role is, as {@link #word} gives it; a contributor if its word is not known. */
    public static RoleKind of(String role) {
        return switch (role) {
            case "edt",
                    "edc",
                    "com",
                    "editor",
                    "compiler",
                    "ed",
                    "eds",
                    "joint editor",
                    "jt. ed",
                    "hrsg",
                    "hg",
                    "herausgeber",
                    "herausgeberin" -> RoleKind.EDITOR;
            case "pbd" -> RoleKind.SERIES_EDITOR;
            case "trl", "translator", "tr", "übers", "übersetzer", "übersetzerin" -> RoleKind.TRANSLATOR;
            case "ths", "dgs", "thesis advisor", "degree supervisor", "advisor", "betreuer", "betreuerin" ->
                RoleKind.ADVISOR;
            case "ill", "illustrator" -> RoleKind.ILLUSTRATOR;
            case "aui", "aft", "cwt", "win", "wac", "cmm" -> RoleKind.COMMENTATOR;
            case "drt", "director", "pro", "fmd" -> RoleKind.DIRECTOR;
            case "rev" -> RoleKind.REVIEWER;
            case "spk" -> RoleKind.SPEAKER;
            default -> RoleKind.CONTRIBUTOR;
        };
    }
}
