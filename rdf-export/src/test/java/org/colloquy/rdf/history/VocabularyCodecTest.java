package org.colloquy.rdf.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Concept.Scheme;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.skos.ComputingTopics;
import org.junit.jupiter.api.Test;

class VocabularyCodecTest {

    private static Vocabulary writtenAndRead(Vocabulary vocabulary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            VocabularyCodec.write(vocabulary, new Encoder(out));
        }
        return Vocabulary.of(
                VocabularyCodec.read(new Decoder(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))));
    }

    @Test
    void allThatIsKnownOfAConceptComesBackInItsPlace() throws IOException {
        Vocabulary vocabulary = Vocabulary.of(List.of(
                Concept.builder("t:a", "lamp")
                        .alt("light", "lantern")
                        .hidden("lampe")
                        .language("lampe", "fr")
                        .scheme(new Scheme("t:s", "things"))
                        .definition("It shines.")
                        .broader("t:b")
                        .related("t:c")
                        .exactMatch("t:d", "t:e")
                        .notIn("lamp post")
                        .build(),
                Concept.builder("t:b", "thing").build()));
        assertEquals(vocabulary, writtenAndRead(vocabulary));
    }

    @Test
    void theVocabularyThatIsShippedComesBack() throws IOException {
        assertEquals(ComputingTopics.vocabulary(), writtenAndRead(ComputingTopics.vocabulary()));
        assertEquals(Vocabulary.of(List.of()), writtenAndRead(Vocabulary.of(List.of())));
    }
}
