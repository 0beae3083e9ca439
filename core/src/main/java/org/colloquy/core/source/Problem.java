package org.colloquy.core.source;

import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.ColloquyException;

/**
 * Something in a source that is not as it should be. Bad data is data: reading goes on.
 *
 * @param severity how bad it is
 * @param code a stable name for this sort of problem, for example {@code slot-without-year}
 * @param source the source's name
 * @param line the line, from 1; 0 if the problem has no place
 * @param column the character in that line, from 1; 0 if the problem has no place
 * @param span the characters concerned; empty if the problem has no place
 * @param excerpt the beginning of what stands there, at most 80 characters
 * @param message what is wrong and what to do about it
 */
public record Problem(
        Severity severity,
        String code,
        String source,
        int line,
        int column,
        CharSpan span,
        String excerpt,
        String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** Worth knowing; nothing is lost. */
        INFO,
        /** Something was repaired, guessed or left open. */
        WARNING,
        /** A record or a source could not be read. */
        ERROR
    }

    /** Returns a problem with a source as a whole. */
    public static Problem of(Severity severity, String code, String source, String message) {
        return new Problem(severity, code, source, 0, 0, new CharSpan(0, 0), "", message);
    }

    /** Returns a problem with a line of a source. */
    public static Problem ofLine(Severity severity, String code, String source, int line, String message) {
        return new Problem(severity, code, source, line, Math.min(line, 1), new CharSpan(0, 0), "", message);
    }

    /** Returns the problem that a source could not be read, or not to its end. */
    public static Problem failed(String code, String source, ColloquyException failure) {
        if (failure instanceof SourceException placed && placed.source().equals(source)) {
            return failed(code, failure, source, placed.line(), placed.column(), placed.fault());
        }
        String message = String.valueOf(failure.getMessage());
        String prefix = source + ": ";
        return failed(
                code, failure, source, 0, 0, message.startsWith(prefix) ? message.substring(prefix.length()) : message);
    }

    private static Problem failed(
            String code, ColloquyException failure, String source, int line, int column, String message) {
        return new Problem(
                Severity.ERROR,
                failure instanceof LimitException ? "too-large" : code,
                source,
                line,
                column,
                new CharSpan(0, 0),
                "",
                message);
    }

    /** Returns whether this is about a source as a whole: that it could not be read, or not to its end. */
    public boolean isOfWholeSource() {
        return excerpt.isEmpty() && span.end() == 0;
    }

    /** Returns the place as {@code name:line:column}, or the name alone. */
    public String place() {
        return place(source, line, column);
    }

    static String place(String source, int line, int column) {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }

    @Override
    public String toString() {
        return place() + ": " + message + (excerpt.isEmpty() ? "" : " [" + excerpt + "]");
    }
}
