package org.colloquy.bench.speed;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormats;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;

/** What is done with documents: by us, by peers, and by what nobody can be faster than. */
final class Reading {
    private static final int BUFFER = 1 << 16;

    private Reading() {}

    /** Looks at every byte; returns the number of lines. */
    static long scan(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int k = 0; k < read; k++) {
                    lines += buffer[k] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** Reads with one of our formats; returns the number of mentions. */
    static long mentions(String format, Path file) throws IOException {
        return mentions(format, file, mention -> {});
    }

    /** Reads with one of our formats, and lets {@code action} have the mentions; returns their number. */
    static long mentions(String format, Path file, Consumer<Mention> action) throws IOException {
        Counting count = new Counting(action);
        SourceFormats.registered().named(format).read(Source.of(file), ReadContext.STANDARD, count);
        return count.mentions.get();
    }

    static long jbibtex(Path file) throws IOException, ParseException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new BibTeXParser().parseFully(reader).getEntries().size();
        }
    }

    /** Parses XML with Aalto; returns the number of elements. */
    static long parse(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        long elements = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                elements += reader.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            }
            reader.close();
        }
        return elements;
    }

    /** Takes JSON apart with Jackson; returns the number of tokens. */
    static long tokens(Path file) throws IOException {
        long tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static final class Counting implements MentionSink {
        private final AtomicLong mentions = new AtomicLong();
        private final Consumer<Mention> action;

        Counting(Consumer<Mention> action) {
            this.action = action;
        }

        @Override
        public void mention(Mention mention) {
            mentions.incrementAndGet();
            action.accept(mention);
        }

        @Override
        public void problem(Problem problem) {
            throw new IllegalStateException("the input is at fault: " + problem);
        }
    }
}
