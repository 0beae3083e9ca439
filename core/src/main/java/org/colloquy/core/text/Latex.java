package org.colloquy.core.text;

/**
 * Turns the LaTeX that titles and names carry into Unicode.
 *
 * <p>What is not understood is left as written. Text without a backslash, brace, dollar sign, tilde, double hyphen or TeX quote
 * comes back as the same instance.
 */
public final class Latex {
    private Latex() {}

    /** A title: accents, dashes, quotes, formatting commands, protective braces, and maths where every sign has its Unicode form. */
    public static String title(String text) {
        return PrintedSigns.restored(titleOnce(text));
    }

    /** A title that is to be read again: what LaTeX was told to print is held, and restored in the end. */
    static String titleOnce(String text) {
        return mayHoldLatex(text) ? new LatexReader(text, "–", "—").read() : text;
    }

    /** A name: like a title, but dashes between its parts are hyphens. */
    public static String name(String text) {
        return PrintedSigns.restored(nameOnce(text));
    }

    static String nameOnce(String text) {
        return mayHoldLatex(text) ? new LatexReader(text, "-", "-").read() : text;
    }

    /** Running text: like a title, but maths stays as it is written. */
    public static String prose(String text) {
        return PrintedSigns.restored(proseOnce(text));
    }

    static String proseOnce(String text) {
        return mayHoldLatex(text)
                ? new LatexReader(text, "–", "—").keepingMaths().read()
                : text;
    }

    /** What a matching key needs of maths that {@link #title} left as written: its letters and digits without the commands. */
    static String plain(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                int end = LatexReader.commandEnd(text, i + 1);
                out.append(LatexSymbols.symbol(text.substring(i + 1, end)).orElse(""));
                i = Math.max(end, i + 1);
            } else {
                if ("$^_{}".indexOf(c) < 0) {
                    out.append(c);
                }
                i++;
            }
        }
        return out.toString();
    }

    private static boolean mayHoldLatex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '$' || c == '~' || c == '`') {
                return true;
            }
            if ((c == '-' || c == '\'') && i + 1 < text.length() && text.charAt(i + 1) == c) {
                return true;
            }
        }
        return false;
    }
}
