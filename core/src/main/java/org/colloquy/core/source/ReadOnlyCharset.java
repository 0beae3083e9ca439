package org.colloquy.core.source;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** An encoding that documents have, and in which nothing is written. */
abstract class ReadOnlyCharset extends Charset {

    ReadOnlyCharset(String name) {
        super(name, new String[0]);
    }

    @Override
    public final boolean canEncode() {
        return false;
    }

    @Override
    public final CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("nothing is written like this");
    }
}
