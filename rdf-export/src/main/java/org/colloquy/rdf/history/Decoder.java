package org.colloquy.rdf.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what an {@link Encoder} wrote. */
final class Decoder {
    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();

    Decoder(DataInputStream in) {
        this.in = in;
    }

    long number() throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            value |= (part & 0x7FL) << shift;
            if (part < 0x80) {
                return value;
            }
        }
    }

    int count() throws IOException {
        long number = number();
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw damaged();
        }
        return (int) number;
    }

    private static IOException damaged() {
        return new IOException("its files are damaged");
    }

    long bits() throws IOException {
        return in.readLong();
    }

    double decimal() throws IOException {
        return in.readDouble();
    }

    String text() throws IOException {
        int known = count();
        if (known > texts.size()) {
            throw damaged();
        }
        if (known > 0) {
            return texts.get(known - 1);
        }
        int length = count();
        byte[] bytes = in.readNBytes(length / 2);
        String text = length % 2 == 0
                ? new String(bytes, UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
        texts.add(text);
        return text;
    }
}
