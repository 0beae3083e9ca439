package org.colloquy.core.text;

/** Keys under which the same title meets itself, however it was printed. */
public final class Titles {
    private Titles() {}

    /**
     * The title's matching key: LaTeX undone, compatibility forms and diacritics folded, lower case, letters and digits of any
     * script, single spaces. Two titles with the same key are the same words.
     */
    public static String key(String title) {
        return Folding.fold(Latex.plain(Tidy.title(title)));
    }
}
