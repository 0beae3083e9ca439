package org.colloquy.core.export;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The lines of an RIS file. A value stands on one line, so that none of it can be taken for a field. */
final class RisLines {

    private static final String END = "\r\n";
    private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final Appendable out;

    RisLines(Appendable out) {
        this.out = out;
    }

    /** Writes a field, unless there is nothing to write. */
    void field(String tag, String value) throws IOException {
        String line = OneLine.of(value);
        if (!line.isEmpty()) {
            out.append(tag).append("  - ").append(line).append(END);
        }
    }

    void field(String tag, Optional<String> value) throws IOException {
        field(tag, value.orElse(""));
    }

    void fields(String tag, List<String> values) throws IOException {
        for (String value : values) {
            field(tag, value);
        }
    }

    /** Writes a text whose further paragraphs stand on lines of their own, after blank ones. */
    void paragraphs(String tag, String text) throws IOException {
        String before = tag + "  - ";
        for (String paragraph : OneLine.paragraphs(text)) {
            boolean first = before.startsWith(tag);
            out.append(!first && beginsLikeTag(paragraph) ? " " : first ? before : END + END)
                    .append(paragraph);
            before = END;
        }
        out.append(before.startsWith(tag) ? "" : END);
    }

    void end() throws IOException {
        out.append("ER  - ").append(END).append(END);
    }

    /** A paragraph that begins with two letters and a dash goes on in the line before it. */
    private static boolean beginsLikeTag(String paragraph) {
        if (paragraph.length() < 3
                || !LETTER.matches(paragraph.charAt(0))
                || !LETTER.or(DIGIT).matches(paragraph.charAt(1))) {
            return false;
        }
        int dash = CharMatcher.whitespace().negate().indexIn(paragraph, 2);
        return dash > 2 && paragraph.charAt(dash) == '-';
    }
}
