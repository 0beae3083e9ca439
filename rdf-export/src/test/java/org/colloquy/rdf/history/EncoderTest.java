package org.colloquy.rdf.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderTest {

    @Test
    void noCharacterOfATextIsLost() throws IOException {
        List<String> texts =
                List.of("", "Ada", "\u0160im\u016fn", "\ud835\udc00", "half \ud835 a letter", "\udc00", "Ada");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Encoder out = new Encoder(new DataOutputStream(bytes));
        for (String text : texts) {
            out.text(text);
        }
        Decoder in = new Decoder(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (String text : texts) {
            assertEquals(text, in.text());
        }
    }
}
