package org.colloquy.core.source.bibliography.bibtex;

import java.io.IOException;

/** What is told by a look at the characters to come, none of which is taken. Each look is bounded. */
final class Lookahead {

    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_KEY = 300;
    private static final int LONGEST_GAP = 500;

    private final Scanner in;

    Lookahead(Scanner in) {
        this.in = in;
    }

    /** Returns whether an entry begins at {@code ahead}: {@code @word} and a brace, and what follows looks like one. */
    boolean isStart(int ahead) throws IOException {
        if (in.peek(ahead) != '@') {
            return false;
        }
        int begin = gap(ahead + 1);
        int end = word(begin);
        int open = gap(end);
        int delimiter = in.peek(open);
        if (end == begin || (delimiter != '{' && delimiter != '(')) {
            return false;
        }
        return in.peek(gap(open + 1)) == ',' || isKeyAndComma(open + 1) || isFieldName(open + 1);
    }

    /** Returns whether the line that begins {@code ahead} begins with an entry. */
    boolean isStartOnLine(int ahead) throws IOException {
        int i = ahead;
        while (isBlank(in.peek(i)) && i < ahead + LONGEST_WORD) {
            i++;
        }
        return isStart(i);
    }

    /** Returns the word after the {@code @} that is next. */
    String wordAfterAt() throws IOException {
        int begin = gap(1);
        int end = word(begin);
        return in.word(in.offset() + begin, in.offset() + end);
    }

    /** Returns the brace or parenthesis after that word; the end, if there is no such word or something else behind it. */
    int opener() throws IOException {
        int begin = gap(1);
        int end = word(begin);
        int opener = in.peek(gap(end));
        return end > begin && (opener == '{' || opener == '(') ? opener : Scanner.END;
    }

    private boolean isKeyAndComma(int from) throws IOException {
        int i = gap(from);
        int begin = i;
        int c = in.peek(i);
        while (c > ' ' && "{}=,\"#@".indexOf(c) < 0 && i - begin < LONGEST_KEY) {
            c = in.peek(++i);
        }
        return i > begin && in.peek(gap(i)) == ',';
    }

    /** Returns whether {@code name =} comes next. */
    boolean isFieldName(int from) throws IOException {
        int begin = gap(from);
        int end = name(begin);
        return end > begin && in.peek(gap(end)) == '=';
    }

    /** Returns whether a name, an equals sign and the beginning of a value come next. */
    boolean isField(int from) throws IOException {
        int begin = gap(from);
        if (in.peek(begin) == ',') {
            begin = gap(begin + 1);
        }
        int end = name(begin);
        int equals = gap(end);
        if (end == begin || Character.isDigit(in.peek(begin)) || in.peek(equals) != '=') {
            return false;
        }
        int value = in.peek(gap(equals + 1));
        return value == '{' || value == '"' || (value != Scanner.END && Character.isLetterOrDigit(value));
    }

    /** Returns how far ahead the next character is that is no white space. */
    int gap(int from) throws IOException {
        int i = from;
        int c = in.peek(i);
        while (c != Scanner.END && c <= ' ' && i - from < LONGEST_GAP) {
            c = in.peek(++i);
        }
        return i;
    }

    private int word(int from) throws IOException {
        int i = from;
        int c = in.peek(i);
        while (isAsciiLetter(c) || (i > from && (Character.isDigit(c) || c == '-' || c == '_'))) {
            if (++i - from > LONGEST_WORD) {
                return from;
            }
            c = in.peek(i);
        }
        return i;
    }

    private int name(int from) throws IOException {
        int i = from;
        while (isNameChar(in.peek(i)) && i - from < LONGEST_WORD) {
            i++;
        }
        return i;
    }

    static boolean isNameChar(int c) {
        return switch (c) {
            case '=', ',', '{', '}', '(', ')', '"', '#', '%', '@', '\\', '~', 0xA0 -> false;
            default -> c > ' ';
        };
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }
}
