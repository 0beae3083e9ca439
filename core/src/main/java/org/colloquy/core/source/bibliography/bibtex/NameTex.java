package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be seen to in a name with TeX in it before it is cut into words: notes, and blanks that are not printed. */
final class NameTex {

    /** Commands that print a letter. */
    private static final Set<String> LETTERS =
            ImmutableSet.of("oe", "ae", "aa", "o", "l", "ss", "i", "j", "th", "dh", "dj", "ng");

    private static final Pattern MARK = Pattern.compile("\\\\(thanks|footnote|textsuperscript)\\s?\\{|\\$\\^");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:([a-zA-Z]+)(\\s*)|.)", Pattern.DOTALL);
    private static final CharMatcher BRACES = CharMatcher.anyOf("{}");
    private static final CharMatcher WITHIN_NAMES =
            CharMatcher.whitespace().or(CharMatcher.anyOf(",*{}")).negate();

    private NameTex() {}

    static boolean isLetter(String command) {
        return LETTERS.contains(Ascii.toLowerCase(command));
    }

    /** Returns the name without notes and marks of notes, and without the blanks that commands swallow. */
    static String cleaned(String name) {
        return name.indexOf('\\') < 0 && name.indexOf('$') < 0 ? name : closedUp(withoutMarks(name));
    }

    private static String withoutMarks(String name) {
        if (!mayHoldMarks(name)) {
            return name;
        }
        StringBuilder rest = new StringBuilder();
        Matcher mark = MARK.matcher(name);
        int from = 0;
        int at = 0;
        while (mark.find(at)) {
            boolean maths = mark.group(1) == null;
            int close = maths ? name.indexOf('$', mark.end()) : closing(name, mark.end());
            boolean raised = maths || mark.group(1).equals("textsuperscript");
            if (close < 0) {
                break;
            }
            if (raised && isPart(name, mark.end(), close)) {
                at = mark.end();
                continue;
            }
            rest.append(name, from, mark.start());
            from = close + 1;
            at = from;
        }
        return rest.append(name, from, name.length()).toString();
    }

    /** A quick look: accents are all the TeX that most names have. */
    private static boolean mayHoldMarks(String name) {
        return name.contains("$^")
                || name.contains("\\thanks")
                || name.contains("\\footnote")
                || name.contains("\\textsuperscript");
    }

    /** Returns whether what is raised belongs to the name, as letters within it do: {@code M$^a$ Dolores}. */
    private static boolean isPart(String name, int from, int close) {
        return name.substring(from, close).codePoints().anyMatch(Character::isLetter)
                && WITHIN_NAMES.indexIn(name, close + 1) >= 0;
    }

    private static int closing(String name, int from) {
        int depth = 1;
        for (int i = BRACES.indexIn(name, from); i >= 0; i = BRACES.indexIn(name, i + 1)) {
            depth += name.charAt(i) == '{' ? 1 : -1;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A word is not to end at a blank that only ends a command: {@code \AA ke}, {@code \v Zi\v zek}. */
    private static String closedUp(String name) {
        StringBuilder out = new StringBuilder();
        Matcher command = COMMAND.matcher(name);
        int from = 0;
        int depth = 0;
        while (command.find()) {
            depth += depth(name, from, command.start());
            out.append(name, from, command.start());
            from = command.end();
            String word = command.group(1);
            boolean swallows = depth <= 0 && word != null && !command.group(2).isEmpty();
            if (swallows && isLetter(word)) {
                out.append("{\\").append(word).append('}');
            } else if (swallows
                    && word.length() == 1
                    && from < name.length()
                    && Character.isLetter(name.charAt(from))) {
                out.append('\\')
                        .append(word)
                        .append('{')
                        .append(name.charAt(from))
                        .append('}');
                from++;
            } else {
                out.append(command.group());
            }
        }
        return out.append(name, from, name.length()).toString();
    }

    private static int depth(String name, int from, int to) {
        return CharMatcher.is('{').countIn(name.substring(from, to))
                - CharMatcher.is('}').countIn(name.substring(from, to));
    }
}
