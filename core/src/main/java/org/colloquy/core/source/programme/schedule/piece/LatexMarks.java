package org.colloquy.core.source.programme.schedule.piece;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** The commands that LaTeX puts around words within a line: {@code \\textbf{9:00--9:45} Ada Moor: \\emph{Hedges}\\\\}. */
final class LatexMarks {

    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(?:text(?:bf|it|sc|sl|tt|rm|sf)|emph|underline|(?:sub){0,2}section|(?:sub)?paragraph|mbox)\\*?\\{|\\\\(?:item|noindent|bf|it|em|centering)(?![a-zA-Z])\\s?");
    private static final Pattern BREAK = Pattern.compile("\\\\\\\\(?:\\[[^\\]]{0,20}\\])?\\s{0,3}$");

    private LatexMarks() {}

    /** Returns the line without such commands; the line itself if it holds none. */
    static Printed without(Printed line) {
        if (line.text().indexOf('\\') < 0) {
            return line;
        }
        BitSet dropped = new BitSet();
        Matcher end = BREAK.matcher(line.text());
        if (end.find()) {
            dropped.set(end.start(), end.end());
        }
        Matcher command = COMMAND.matcher(line.text());
        while (command.find()) {
            dropped.set(command.start(), command.end());
        }
        if (dropped.isEmpty()) {
            return line;
        }
        closings(line.text(), dropped);
        return MarkdownMarks.kept(line, dropped, new BitSet());
    }

    /** Drops the braces that close what the dropped commands opened. */
    private static void closings(String text, BitSet dropped) {
        Deque<Boolean> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                open.push(dropped.get(i));
            } else if (c == '}' && !open.isEmpty() && open.pop()) {
                dropped.set(i);
            }
        }
    }
}
