package org.colloquy.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.SourceFormats;

/** What the seed documents say. */
final class Seeds {
    private Seeds() {}

    static List<Source> sources() {
        try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
            return files.filter(Files::isRegularFile).sorted().map(Source::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        sources().forEach(source -> read(source, all));
        return all;
    }

    private static void read(Source source, List<Mention> all) {
        try {
            SourceFormat format = SourceFormats.registered().detect(source);
            format.read(source, ReadContext.STANDARD, new MentionSink() {
                @Override
                public void mention(Mention mention) {
                    all.add(mention);
                }

                @Override
                public void problem(Problem problem) {}
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
