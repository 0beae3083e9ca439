package org.colloquy.core.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Decodes HTML character references that were left in copied text. */
public final class HtmlEntities {
    /** The longest name in HTML 5 has 31 letters; numbers are shorter. */
    private static final int MAX_LENGTH = 34;

    /** The names that were seen so far, of which HTML has some two thousand: to look one up is slow. */
    private static final Map<String, String> DECODED = new ConcurrentHashMap<>();

    private HtmlEntities() {}

    /**
     * Decodes named and numeric references that are closed by a semicolon, each once, so that a twice escaped sign is escaped
     * once afterwards. A bare
     * ampersand as in "AT&amp;T" or "1 &amp; 2" stays.
     */
    public static String decode(String text) {
        return text.indexOf('&') < 0 ? text : decode(text, false);
    }

    /** Returns what one reference stands for, from its ampersand to its semicolon; what is none stays. */
    public static String decodeOne(String reference) {
        String decoded = DECODED.getOrDefault(reference, "");
        return decoded.isEmpty() ? decoded(reference) : decoded;
    }

    /** Like {@link #decode}, but also what the decoding itself uncovers, as in a less-than sign that was escaped twice. */
    static String decodeNested(String text) {
        return text.indexOf('&') < 0 ? text : decode(text, true);
    }

    private static String decode(String text, boolean nested) {
        StringBuilder out = new StringBuilder(text.length());
        int ampersand = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (c == '&') {
                ampersand = out.length() - 1;
            } else if (c == ';' && ampersand >= 0) {
                String reference = out.substring(ampersand);
                String decoded = decodeOne(reference);
                out.replace(ampersand, out.length(), decoded);
                ampersand = nested && decoded.equals("&") ? ampersand : -1;
            } else if (ampersand >= 0 && out.length() - ampersand > MAX_LENGTH) {
                ampersand = -1;
            }
        }
        return out.toString();
    }

    private static String decoded(String reference) {
        if (!isReference(reference)) {
            return reference;
        }
        String decoded = Parser.unescapeEntities(reference, false);
        if (reference.charAt(1) != '#') {
            DECODED.put(reference, decoded);
        }
        return decoded;
    }

    private static boolean isReference(String text) {
        if (!text.endsWith(";")) {
            return false;
        }
        boolean number = text.startsWith("&#");
        String name = text.substring(number ? 2 : 1, text.length() - 1);
        boolean wellFormed = !name.isEmpty() && name.chars().allMatch(HtmlEntities::isAsciiLetterOrDigit);
        return wellFormed && (number || Entities.isNamedEntity(name));
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
