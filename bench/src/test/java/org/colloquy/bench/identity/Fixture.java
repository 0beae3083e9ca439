package org.colloquy.bench.identity;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.colloquy.bench.score.Measured;

/** Labelled files of the tests, and reports without what differs from run to run. */
final class Fixture {

    private Fixture() {}

    static Path path(String name) throws IOException {
        URL url = Objects.requireNonNull(Fixture.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    static Map<String, Object> figures(Measured measured) {
        Map<String, Object> figures = new TreeMap<>(measured.report());
        figures.remove("seconds");
        figures.remove("bytesPerMention");
        return figures;
    }

    static Map<String, Object> share(double p, double r, double f1) {
        return Map.of("p", p, "r", r, "f1", f1);
    }
}
