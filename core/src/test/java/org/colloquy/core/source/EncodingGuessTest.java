package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts are one a line: the encoding they are put into, and the text. */
class EncodingGuessTest {

    static Stream<List<String>> texts() throws IOException {
        return Resources.readLines(Resources.getResource("encodings/texts.tsv"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextComesBack(List<String> row) {
        String text = row.get(1).replace("\\n", "\n");
        byte[] bytes = text.getBytes(Charset.forName(row.get(0)));
        assertEquals(text, new String(bytes, Charset.forName(row.get(0))), "the text does not fit its encoding");
        Decoding decoding = Decoding.of(bytes, true);
        assertEquals(text, decoding.text());
        assertFalse(decoding.binary());
    }
}
