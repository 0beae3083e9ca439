package org.colloquy.rdf.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers, and texts once each, even such as hold half of a surrogate pair. */
final class Encoder {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    Encoder(DataOutputStream out) {
        this.out = out;
    }

    void number(long value) throws IOException {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    void bits(long value) throws IOException {
        out.writeLong(value);
    }

    void decimal(double value) throws IOException {
        out.writeDouble(value);
    }

    void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known + 1L);
            return;
        }
        boolean halves = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        byte[] bytes = halves ? characters(text) : text.getBytes(UTF_8);
        number(0);
        number(bytes.length * 2L + (halves ? 1 : 0));
        out.write(bytes);
    }

    /** No encoding has halves of surrogate pairs. */
    private static byte[] characters(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }
}
