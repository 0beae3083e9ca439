package org.colloquy.core.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes turned into text. A byte order mark decides; then a {@code <meta charset>} that fits; then UTF-8 if the bytes
 * are valid UTF-8; else windows-1252, as browsers do.
 *
 * @param text the text, without a byte order mark, line ends as {@code \n}
 * @param charset the encoding used
 * @param badByte the offset of the first byte that is not UTF-8, where that made us fall back
 * @param binary whether the bytes are not text: they hold NUL or many control characters
 */
record Decoding(String text, Charset charset, Optional<Long> badByte, boolean binary) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset=[\"']?([A-Za-z0-9_:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int META_WINDOW = 4096;

    /** Decodes {@code bytes}; unless they are {@code whole}, a character cut off at their end is no error. */
    static Decoding of(byte[] bytes, boolean whole) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new Decoding(normalise(new String(bytes, marked.get())), marked.get(), Optional.empty(), false);
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(in, out, whole);
        if (!result.isError()) {
            return new Decoding(
                    normalise(out.flip().toString()), StandardCharsets.UTF_8, Optional.empty(), isBinary(bytes));
        }
        Charset charset = declared(bytes).orElse(WINDOWS_1252);
        return new Decoding(
                normalise(new String(bytes, charset)), charset, Optional.of((long) in.position()), isBinary(bytes));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, META_WINDOW), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        // A page that declares UTF-8 and is not UTF-8 declares wrongly.
        return meta.find() && Charset.isSupported(meta.group(1))
                ? Optional.of(Charset.forName(meta.group(1))).filter(c -> !c.equals(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static boolean isBinary(byte[] bytes) {
        int control = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                control++;
            }
        }
        return control > bytes.length / 50;
    }

    private static String normalise(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
