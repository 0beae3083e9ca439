package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;

/** How the text of a name is divided by braces, commas and spaces. */
final class NameText {

    private NameText() {}

    /** Returns whether one pair of braces holds all of {@code trimmed}. */
    static boolean isGroup(String trimmed) {
        if (!trimmed.startsWith("{") || !trimmed.endsWith("}") || isSpecial(trimmed, 0)) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && i < trimmed.length() - 1) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Returns whether braces with a command in them begin here, which BibTeX takes for one letter. */
    static boolean isSpecial(String text, int at) {
        return text.startsWith("{\\", at);
    }

    /** Returns whether there are braces that hold more than an accent. */
    static boolean hasGroup(String name) {
        for (int i = name.indexOf('{'); i >= 0; i = name.indexOf('{', i + 1)) {
            boolean argument = i > 0 && name.charAt(i - 1) != ' ' && name.lastIndexOf('\\', i) >= Math.max(0, i - 3);
            if (!isSpecial(name, i) && !argument) {
                return true;
            }
        }
        return false;
    }

    static int commas(String name) {
        return split(name, 0, name.length(), ',').size() - 1;
    }

    static boolean isExtended(String name) {
        if (name.indexOf('=') < 0) {
            return false;
        }
        for (int[] part : split(name, 0, name.length(), ',')) {
            String assignment =
                    Ascii.toLowerCase(name.substring(part[0], part[1]).strip());
            if (assignment.startsWith("family=")
                    || assignment.startsWith("family =")
                    || assignment.startsWith("given=")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word of a name without braces or commands begins with a small letter, as particles do. */
    static boolean hasSmallWord(String name) {
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ',' || isSpace(c) || c == '~') {
                begins = true;
            } else if (begins && Character.isLetter(c)) {
                if (Character.isLowerCase(c)) {
                    return true;
                }
                begins = false;
            }
        }
        return false;
    }

    /** Returns the parts of {@code text} between a character outside of braces. */
    static List<int[]> split(String text, int from, int to, char at) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (c == at && depth == 0) {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
        }
        parts.add(new int[] {start, to});
        return parts;
    }

    /** Returns the words of a part: between white space and ties outside of braces. */
    static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= part.length(); i++) {
            char c = i < part.length() ? part.charAt(i) : ' ';
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            boolean tie = c == '~' && (i == 0 || part.charAt(i - 1) != '\\');
            if (i == part.length() || (depth == 0 && (isSpace(c) || tie))) {
                if (i > start) {
                    words.add(part.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    /** Returns a part without the space around it. */
    static int[] trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new int[] {start, end};
    }
}
