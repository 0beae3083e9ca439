package org.colloquy.core.source.programme.line;

import java.util.regex.Pattern;

/** Lines of buttons, as in {@code [ Slides ] [ Paper PDF ]}; some copies of pages lack the closing brackets. */
final class ButtonLine {

    private static final Pattern CLOSED = Pattern.compile("^(?:\\[[^\\[\\]]{1,80}\\]\\s{0,3}+)+$");
    private static final Pattern OPEN = Pattern.compile(
            "^(?:\\[\\s?(?:abstract|slides|poster(?: pdf)?|paper(?: pdf)?|pdf"
                    + "|open ?review|project page|website|code|video|supplementary(?: material)?|(?:livestream: )?visit [^\\[\\]]{1,80}+"
                    + ")\\s{0,3}+(?:\\]\\s{0,3}+)?)+$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 400;

    private ButtonLine() {}

    static boolean matches(String line) {
        return line.length() <= LONGEST
                && line.startsWith("[")
                && (CLOSED.matcher(line).matches() || OPEN.matcher(line).matches());
    }
}
