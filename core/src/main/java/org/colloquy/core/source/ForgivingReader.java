package org.colloquy.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.function.LongConsumer;

/** Decodes bytes; those that do not fit the encoding are read as windows-1252, as old files mix the two. */
final class ForgivingReader extends Reader {

    static final Charset OTHER = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final LongConsumer atFirstBadByte;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
    private long bytesBefore;
    private boolean ended;
    private boolean told;

    ForgivingReader(InputStream in, Charset charset, LongConsumer atFirstBadByte) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.atFirstBadByte = atFirstBadByte;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            refill();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(into, offset, count);
        return count;
    }

    private void refill() throws IOException {
        if (!ended) {
            bytesBefore += bytes.position();
            bytes.compact();
            int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = got < 0;
            bytes.position(bytes.position() + Math.max(got, 0)).flip();
        }
        decoded.clear();
        CoderResult result = decoder.decode(bytes, decoded, ended);
        if (result.isError()) {
            other(result.length());
        } else if (ended && result.isUnderflow() && bytes.hasRemaining()) {
            other(bytes.remaining());
        }
        decoded.flip();
    }

    private void other(int count) {
        if (!told) {
            told = true;
            atFirstBadByte.accept(bytesBefore + bytes.position());
        }
        byte[] bad = new byte[Math.min(count, decoded.remaining())];
        bytes.get(bad);
        decoded.put(new String(bad, OTHER));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
