package org.colloquy.rdf.skos;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Source;
import org.colloquy.core.topic.concept.Vocabulary;

/** The scheme that comes with Colloquy: topics of machine learning and of the computing around it. */
public final class ComputingTopics {
    /** The scheme's IRI. */
    public static final String SCHEME = "https://w3id.org/colloquy/topics";

    private static final String FILE = "/org/colloquy/rdf/topic/computing.ttl";

    private ComputingTopics() {}

    /** Returns the scheme as a vocabulary. */
    public static Vocabulary vocabulary() {
        return Read.VOCABULARY;
    }

    /** Returns a text that is another one whenever the scheme is. */
    public static String hash() {
        return Hashing.sha256().hashBytes(bytes()).toString();
    }

    /** Returns a new copy of the scheme as a graph. */
    public static Graph graph() {
        return RDFParser.fromString(new String(bytes(), StandardCharsets.UTF_8), Lang.TURTLE)
                .toGraph();
    }

    private static byte[] bytes() {
        try {
            return Resources.toByteArray(Resources.getResource(ComputingTopics.class, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scheme is read when it is needed, and then once. */
    private static final class Read {
        static final Vocabulary VOCABULARY =
                SkosReader.read(Source.of("computing.ttl", bytes()), Limits.STANDARD, problem -> {
                    throw new IllegalStateException("our own vocabulary is broken: " + problem);
                });
    }
}
