package org.colloquy.core.text;

import java.util.Arrays;
import java.util.Optional;

/** One pass over a text with LaTeX in it; a group is read where it stands, so no part is read twice. */
final class LatexReader {
    /** Deeper than any title nests its groups; what lies deeper is left as written, so that the stack cannot overflow. */
    private static final int MAX_DEPTH = 40;

    /** Vietnamese puts two accents on a letter; a failed one is read again, so a longer chain would cost its length squared. */
    private static final int MAX_STACKED = 3;

    private static final int LONGEST_SET = 24;

    private static final int LONGEST_OPTIONS = 100;

    private static final int[] NO_BRACES = {};

    /** Accents that are written behind {@code \\a} where their commands set tabs, and from there were copied: {@code \\a'e}. */
    private static final String TABBED = "'`=";

    /** By how much, and then what is raised. */
    private static final String RAISED = "raisebox";

    /** The command of hyperref that takes a text twice. */
    private static final String ALTERNATIVES = "texorpdfstring";

    private final String text;
    private final String shortDash;
    private final String longDash;
    private final int[] closing;
    private final int lastMathsEnd;
    private int at;
    private int depth;
    private int stacked;
    private boolean keepsMaths;

    LatexReader(String text, String shortDash, String longDash) {
        this.text = text;
        this.shortDash = shortDash;
        this.longDash = longDash;
        this.closing = text.indexOf('{') < 0 ? NO_BRACES : closingBraces(text);
        this.lastMathsEnd = text.lastIndexOf("\\)");
    }

    /** Leaves maths as it is written. */
    LatexReader keepingMaths() {
        keepsMaths = true;
        return this;
    }

    String read() {
        return readUntil(text.length());
    }

    /** The index after the command name that starts at {@code start}: a run of letters, or one other character. */
    static int commandEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end == start ? Math.min(start + 1, text.length()) : end;
    }

    private String readUntil(int end) {
        StringBuilder out = new StringBuilder(end - at);
        while (at < end) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> readCommand(out, end);
                case '{' -> readGroup(out);
                case '$' -> readMaths(out);
                case '-' -> readDashes(out);
                case '`', '\'' -> readQuotes(out, c);
                case '~' -> readTie(out);
                default -> {
                    out.append(c);
                    at++;
                }
            }
        }
        return out.toString();
    }

    private void readCommand(StringBuilder out, int end) {
        int start = at;
        int nameStart = isTabbed(start + 1, end) ? start + 2 : start + 1;
        int nameEnd = Math.min(commandEnd(text, nameStart), end);
        String name = text.substring(nameStart, nameEnd);
        at = nameEnd;
        if (name.equals("(") && readInlineMaths(out, start)) {
            return;
        }
        Optional<String> mark = LatexSymbols.accent(name);
        if (mark.isPresent()) {
            Optional<String> accented = argument(end).flatMap(base -> LatexSymbols.accented(base, name, mark.get()));
            if (accented.isEmpty()) {
                at = nameEnd;
            }
            out.append(accented.orElseGet(() -> LatexSymbols.unaccented(name)));
            return;
        }
        Optional<String> whole = LatexSymbols.withArgument(name, argumentAsWritten());
        if (whole.isPresent()) {
            out.append(whole.get());
            skipGroup(end);
            return;
        }
        if (LatexSymbols.isQuoting(name) && isGroup(end)) {
            out.append('“');
            readArgument(out);
            out.append('”');
            return;
        }
        if (name.equals(RAISED) || LatexSymbols.isFormatting(name)) {
            readFormatted(out, name, end);
            return;
        }
        if (name.equals(ALTERNATIVES) && isGroup(end)) {
            readAlternatives(out, end);
            return;
        }
        Optional<String> symbol = LatexSymbols.symbol(name);
        if (symbol.isEmpty()) {
            readUnknown(out, name, end);
            return;
        }
        out.append(PrintedSigns.held(symbol.get()));
        if (isAsciiLetter(name.charAt(0)) && !skipEmptyGroup()) {
            skipSpaces(end);
        }
    }

    private boolean isTabbed(int nameStart, int end) {
        return nameStart + 1 < end && text.charAt(nameStart) == 'a' && TABBED.indexOf(text.charAt(nameStart + 1)) >= 0;
    }

    private void readFormatted(StringBuilder out, String name, int end) {
        if (name.equals(RAISED)) {
            skipGroup(end);
        }
        skipSpaces(end);
        if (isGroup(end)) {
            readArgument(out);
        }
    }

    /** What is to be printed, and what to show where there is no TeX: the first if there is none left of TeX in it. */
    private void readAlternatives(StringBuilder out, int end) {
        StringBuilder printed = new StringBuilder();
        readArgument(printed);
        StringBuilder shown = new StringBuilder();
        skipSpaces(end);
        if (isGroup(end)) {
            readArgument(shown);
        }
        boolean read = keepsMaths || shown.length() == 0 || (printed.indexOf("\\") < 0 && printed.indexOf("$") < 0);
        out.append(read ? printed : shown);
    }

    /** What a command of one argument does to it is left out; what one makes of several is not known, nor which is text. */
    private void readUnknown(StringBuilder out, String name, int end) {
        boolean takesText =
                isAsciiLetter(name.isEmpty() ? ' ' : name.charAt(0)) && isGroup(end) && closing[at] > at + 1;
        boolean single = takesText && !LatexSymbols.takesNoText(name) && !text.startsWith("{", closing[at] + 1);
        if (single) {
            readArgument(out);
            return;
        }
        out.append('\\').append(name);
        while (takesText && isGroup(end)) {
            out.append(text, at, closing[at] + 1);
            at = closing[at] + 1;
        }
    }

    private boolean isGroup(int end) {
        return at < end && text.charAt(at) == '{' && closing[at] >= 0;
    }

    /** What stands in the braces that follow; empty without braces. */
    private String argumentAsWritten() {
        return isGroup(text.length()) ? text.substring(at + 1, Math.min(closing[at], at + 1 + LONGEST_SET)) : "";
    }

    /** Passes over the argument of a command that prints nothing of it, and over the options before it. */
    private void skipGroup(int end) {
        int after = at;
        skipSpaces(end);
        int options = optionsEnd(end);
        if (options > at) {
            at = options;
            after = options;
        }
        at = isGroup(end) ? closing[at] + 1 : after;
    }

    private int optionsEnd(int end) {
        int last = at < end && text.charAt(at) == '[' ? Math.min(end, at + LONGEST_OPTIONS) : at;
        for (int i = at; i < last; i++) {
            if (text.charAt(i) == ']') {
                return i + 1;
            }
        }
        return at;
    }

    /** The argument of an accent: a group, a command, or the next character. */
    private Optional<String> argument(int end) {
        skipSpaces(end);
        if (at >= end || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (isGroup(end)) {
            StringBuilder inner = new StringBuilder();
            readArgument(inner);
            return Optional.of(inner.toString());
        }
        if (c == '\\') {
            StringBuilder inner = new StringBuilder();
            if (stacked == MAX_STACKED) {
                return Optional.empty();
            }
            stacked++;
            readCommand(inner, end);
            stacked--;
            return Optional.of(inner.toString());
        }
        int next = text.offsetByCodePoints(at, 1);
        String base = text.substring(at, next);
        at = next;
        return Optional.of(base);
    }

    private void readGroup(StringBuilder out) {
        int open = at;
        int close = closing[open];
        if (close < 0 || depth > MAX_DEPTH) {
            out.append('{');
            at++;
            return;
        }
        if (isSet(open + 1, close)) {
            out.append(text, open, close + 1);
            at = close + 1;
            return;
        }
        readArgument(out);
    }

    /** Reads the group that begins here, which is no set since a command precedes it. */
    private void readArgument(StringBuilder out) {
        int close = closing[at];
        if (depth > MAX_DEPTH) {
            out.append('{');
            at++;
            return;
        }
        at++;
        depth++;
        if (close == at && keepsApart(close)) {
            out.append(PrintedSigns.BETWEEN);
        }
        out.append(readUntil(close));
        depth--;
        at = close + 1;
    }

    /** As in {@code -{}-}, which is two hyphens and no dash. */
    private boolean keepsApart(int close) {
        return close >= 2
                && close + 1 < text.length()
                && "-'`".indexOf(text.charAt(close - 2)) >= 0
                && text.charAt(close - 2) == text.charAt(close + 1);
    }

    /** Braces protect capitals or hold a command; around a few small signs with commas they are a set, as in "{0,1}-valued". */
    private boolean isSet(int start, int end) {
        if (end - start > LONGEST_SET) {
            return false;
        }
        String content = text.substring(start, end);
        return content.indexOf(',') >= 0
                && content.chars().noneMatch(c -> c == '\\' || c == '{' || c == '$' || Character.isUpperCase(c));
    }

    private void readMaths(StringBuilder out) {
        int close = text.indexOf('$', at + 1);
        boolean maths = close > at + 1
                && !Character.isWhitespace(text.charAt(at + 1))
                && !Character.isWhitespace(text.charAt(close - 1))
                && (close + 1 == text.length()
                        || !Character.isDigit(text.charAt(close + 1))
                        || text.charAt(at + 1) == '\\'); // a digit behind it speaks of money, a command does not
        if (!maths) {
            out.append('$');
            at++;
            return;
        }
        String written = text.substring(at, close + 1);
        out.append(
                keepsMaths
                        ? written
                        : LatexMaths.toUnicode(text.substring(at + 1, close))
                                .map(PrintedSigns::held)
                                .orElse(written));
        at = close + 1;
    }

    private boolean readInlineMaths(StringBuilder out, int start) {
        int close = at <= lastMathsEnd ? text.indexOf("\\)", at) : -1;
        Optional<String> maths = close < 0 || keepsMaths
                ? Optional.empty()
                : LatexMaths.toUnicode(text.substring(at, close)).map(PrintedSigns::held);
        if (close >= 0) {
            out.append(maths.orElse(text.substring(start, close + 2)));
            at = close + 2;
        }
        return close >= 0;
    }

    private void readDashes(StringBuilder out) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        int count = end - at;
        out.append(count == 2 ? shortDash : count == 3 ? longDash : text.substring(at, end));
        at = end;
    }

    private void readQuotes(StringBuilder out, char quote) {
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == quote;
        if (quote == '`') {
            out.append(twice ? '“' : '‘');
        } else {
            out.append(twice ? '”' : '\'');
        }
        at += twice ? 2 : 1;
    }

    /** A tie joins two words; elsewhere the tilde means "about" or is part of an address. */
    private void readTie(StringBuilder out) {
        boolean afterWord =
                at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || ".,;)}".indexOf(text.charAt(at - 1)) >= 0);
        boolean beforeWord = at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || "\\{$-([`".indexOf(text.charAt(at + 1)) >= 0);
        out.append(afterWord && beforeWord ? ' ' : '~');
        at++;
    }

    private boolean skipEmptyGroup() {
        boolean empty = text.startsWith("{}", at);
        at += empty ? 2 : 0;
        return empty;
    }

    private void skipSpaces(int end) {
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Returns where each brace that opens is closed, else -1; while one is open, which one is open around it. */
    private static int[] closingBraces(String text) {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                closing[i] = open;
                open = i;
            } else if (c == '}' && open >= 0) {
                int around = closing[open];
                closing[open] = i;
                open = around;
            }
        }
        while (open >= 0) {
            int around = closing[open];
            closing[open] = -1;
            open = around;
        }
        return closing;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
