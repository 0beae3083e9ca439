package org.colloquy.core.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.core.source.Problem.Severity;

/**
 * Which encoding a text is in, and how that was found. A byte order mark decides; then UTF-8, if the bytes are that
 * almost without fault; then what the text declares, if it fits the bytes; then what the letters look like in plausible
 * encodings, if one is clearly better; else windows-1252, as browsers do.
 *
 * @param charset decodes the bytes after the mark
 * @param markBytes how many bytes the byte order mark takes
 * @param found how the encoding was found
 * @param badByte the offset of the first byte that is not UTF-8, where the text is taken to be no pure UTF-8
 * @param distrusted what the text declares and was not believed
 */
record Encoding(Charset charset, int markBytes, Found found, Optional<Long> badByte, Optional<String> distrusted) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How an encoding was found. */
    enum Found {
        /** By a byte order mark. */
        MARK,
        /** The bytes are UTF-8. */
        UTF_8,
        /** The bytes are UTF-8 but for a few, which are read as windows-1252 each. */
        NEARLY_UTF_8,
        /** The text says so, and the bytes fit. */
        DECLARED,
        /** No other encoding makes as good words of the bytes. */
        GUESSED,
        /** Nothing else fits. */
        FALLBACK
    }

    /** Looks at the beginning of a text; unless it is the {@code whole}, a character cut off at its end is no error. */
    static Encoding of(byte[] head, boolean whole) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        if (mark.isPresent()) {
            return marked(mark.get(), head, whole);
        }
        Utf8Scan scan = Utf8Scan.of(head, 0, whole);
        Optional<Charset> wide = WideText.of(head);
        if (wide.isPresent()) {
            return new Encoding(wide.get(), 0, Found.GUESSED, scan.firstBad(), Optional.empty());
        }
        Optional<String> label = EncodingLabel.in(head);
        Optional<Charset> declared = label.flatMap(EncodingLabel::charset)
                .or(() -> Marc8.isDeclared(head) ? Optional.of(Marc8.CHARSET) : Optional.empty());
        if (scan.firstBad().isEmpty()) {
            boolean contradicts = scan.sequences() > 0
                    && declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                            .isPresent();
            return new Encoding(
                    StandardCharsets.UTF_8, 0, Found.UTF_8, Optional.empty(), contradicts ? label : Optional.empty());
        }
        if (scan.isNearlyUtf8()) {
            return new Encoding(Utf8WithStrays.CHARSET, 0, Found.NEARLY_UTF_8, scan.firstBad(), Optional.empty());
        }
        Optional<Charset> fitting = declared.flatMap(charset -> EncodingLabel.fitted(charset, head, whole));
        if (fitting.isPresent()) {
            return new Encoding(fitting.get(), 0, Found.DECLARED, scan.firstBad(), Optional.empty());
        }
        return EncodingGuess.of(head)
                .map(charset -> new Encoding(charset, 0, Found.GUESSED, scan.firstBad(), label))
                .orElseGet(() -> new Encoding(WINDOWS_1252, 0, Found.FALLBACK, scan.firstBad(), label));
    }

    private static Encoding marked(ByteOrderMark mark, byte[] head, boolean whole) {
        if (!mark.charset().equals(StandardCharsets.UTF_8)) {
            return new Encoding(mark.charset(), mark.length(), Found.MARK, Optional.empty(), Optional.empty());
        }
        Optional<Long> bad = Utf8Scan.of(head, mark.length(), whole).firstBad();
        return new Encoding(
                bad.isPresent() ? Utf8WithStrays.CHARSET : StandardCharsets.UTF_8,
                mark.length(),
                bad.isPresent() ? Found.NEARLY_UTF_8 : Found.MARK,
                bad,
                Optional.empty());
    }

    /** Returns what a user should know of this; empty if there is no doubt. */
    Optional<Problem> problem(String source) {
        return switch (found) {
            case MARK -> Optional.empty();
            case UTF_8 ->
                distrusted.map(label -> Problem.of(
                        Severity.INFO,
                        "encoding-not-believed",
                        source,
                        "declares the encoding " + label + ", but is UTF-8 throughout; read as UTF-8"));
            case NEARLY_UTF_8 ->
                Optional.of(notUtf8(
                        source,
                        ", though the text around it is; read as UTF-8, and such bytes as windows-1252;"
                                + " correct them if letters look wrong"));
            case DECLARED ->
                Optional.of(Problem.of(
                        Severity.INFO, "encoding-declared", source, "read as " + charset.name() + ", as it declares"));
            case GUESSED ->
                Optional.of(Problem.of(
                        Severity.WARNING,
                        "encoding-guessed",
                        source,
                        "read as " + charset.name() + ", which fits its letters best" + refused()
                                + "; save it as UTF-8 if letters look wrong"));
            case FALLBACK ->
                Optional.of(notUtf8(
                        source,
                        "; read as " + charset.name() + refused() + "; save the page as UTF-8 if letters look wrong"));
        };
    }

    private String refused() {
        return distrusted
                .map(label -> " (it declares " + label + ", which does not fit)")
                .orElse("");
    }

    private Problem notUtf8(String source, String rest) {
        return Problem.of(Severity.WARNING, "not-utf-8", source, "byte " + badByte.orElse(0L) + " is not UTF-8" + rest);
    }
}
