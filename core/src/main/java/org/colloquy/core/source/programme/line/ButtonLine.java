package org.colloquy.core.source.programme.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** Lines of buttons, as in {@code [ Slides ] [ Paper PDF ]}; some copies of pages lack the closing brackets. */
final class ButtonLine {

    private static final Pattern CLOSED = Pattern.compile("^(?:\\[[^\\[\\]]{1,80}\\]\\s{0,3}+)+$");
    private static final Pattern OPEN = Pattern.compile(
            "^(?:\\[\\s?(?:abstract|slides|poster(?: pdf)?|paper(?: pdf)?|pdf"
                    + "|open ?review|project page|website|code|video|supplementary(?: material)?|(?:livestream: )?visit [^\\[\\]]{1,80}+"
                    + ")\\s{0,3}+(?:\\]\\s{0,3}+)?)+$",
            Pattern.CASE_INSENSITIVE);

    /** What shows an abstract has no brackets. */
    private static final Pattern BARE =
            Pattern.compile("(?:show|hide|show ?/ ?hide|toggle) abstract", Pattern.CASE_INSENSITIVE);

    /** A button behind other words; brackets of a title have no space inside. */
    private static final Pattern BEHIND = Pattern.compile("\\s\\[ [^\\[\\]]{1,80} \\]$");

    private static final int LONGEST = 400;

    private ButtonLine() {}

    static boolean matches(String line) {
        return line.length() <= LONGEST
                && (line.startsWith("[")
                        ? CLOSED.matcher(line).matches() || OPEN.matcher(line).matches()
                        : BARE.matcher(line).matches());
    }

    /** Returns the line without the button that stands behind its words. */
    static Printed cutFrom(Printed line) {
        Matcher button = BEHIND.matcher(line.text());
        return button.find() ? line.sub(0, button.start()).strip() : line;
    }
}
