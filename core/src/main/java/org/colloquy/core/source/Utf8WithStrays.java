package org.colloquy.core.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** UTF-8 in which bytes of windows-1252 stand here and there, as when files were put together. */
final class Utf8WithStrays extends ReadOnlyCharset {

    static final Charset CHARSET = new Utf8WithStrays();

    private static final int LONGEST = 4;

    private Utf8WithStrays() {
        super("x-utf-8-with-windows-1252");
    }

    @Override
    public boolean contains(Charset other) {
        return StandardCharsets.UTF_8.contains(other);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    private static final class Decoder extends CharsetDecoder {

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            byte[] next = new byte[LONGEST];
            while (in.hasRemaining()) {
                int available = Math.min(LONGEST, in.remaining());
                in.get(in.position(), next, 0, available);
                int length = Utf8Scan.length(next, 0, available);
                if (length == Utf8Scan.INCOMPLETE) {
                    return CoderResult.UNDERFLOW;
                }
                String decoded = length == Utf8Scan.MALFORMED
                        ? new String(next, 0, 1, Encoding.WINDOWS_1252)
                        : new String(next, 0, length, StandardCharsets.UTF_8);
                if (out.remaining() < decoded.length()) {
                    return CoderResult.OVERFLOW;
                }
                out.put(decoded);
                in.position(in.position() + Math.max(1, length));
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
