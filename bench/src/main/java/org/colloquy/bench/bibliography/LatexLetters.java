package org.colloquy.bench.bibliography;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Undoes the accents and letters of LaTeX, which JBibTeX knows in part only. */
final class LatexLetters {

    private static final Pattern ACCENT =
            Pattern.compile("\\\\([\"'`^~=.]|[uvHcrkdb](?![a-zA-Z])) ?(\\{?)\\\\?([a-zA-Z])(\\}?)");
    private static final Pattern LETTER =
            Pattern.compile("\\\\(ss|ae|AE|oe|OE|aa|AA|l|L|o|O|i|j)(?![a-zA-Z])(?:\\{\\}| )?");

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030c"),
            Map.entry("H", "\u030b"),
            Map.entry("c", "\u0327"),
            Map.entry("r", "\u030a"),
            Map.entry("k", "\u0328"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("i", "i"),
            Map.entry("j", "j"));

    private LatexLetters() {}

    /** Returns the text with its letters in Unicode; a brace without its like is kept. */
    static String decode(String latex) {
        String accented = ACCENT.matcher(latex).replaceAll(found -> {
            boolean whole = found.group(2).isEmpty() || !found.group(4).isEmpty();
            String letter = found.group(3) + MARKS.getOrDefault(found.group(1), "");
            String after = whole && found.group(2).isEmpty() ? found.group(4) : "";
            return (whole ? "" : "{") + letter + after;
        });
        String plain = LETTER.matcher(accented).replaceAll(found -> LETTERS.getOrDefault(found.group(1), ""));
        return Normalizer.normalize(plain.replace('~', ' '), Normalizer.Form.NFC);
    }
}
