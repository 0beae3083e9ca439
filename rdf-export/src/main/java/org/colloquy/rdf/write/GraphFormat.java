package org.colloquy.rdf.write;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** The formats in which a graph can be written. */
public enum GraphFormat {
    /** Turtle: made to be read, and compared line by line. */
    TURTLE("turtle", "ttl", "text/turtle", false),
    /** TriG: Turtle with named graphs. */
    TRIG("trig", "trig", "application/trig", true),
    /** N-Triples: one triple a line. */
    NTRIPLES("ntriples", "nt", "application/n-triples", false),
    /** N-Quads: one quad a line. */
    NQUADS("nquads", "nq", "application/n-quads", true),
    /** JSON-LD. */
    JSONLD("jsonld", "jsonld", "application/ld+json", true),
    /** RDF/XML. */
    RDFXML("rdfxml", "rdf", "application/rdf+xml", false);

    private static final String PACKED = ".gz";

    private final String label;
    private final String extension;
    private final String mediaType;
    private final boolean quads;

    GraphFormat(String label, String extension, String mediaType, boolean quads) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
        this.quads = quads;
    }

    /** Returns the name, for example {@code turtle}. */
    public String label() {
        return label;
    }

    /** Returns the extension of file names, without a dot. */
    public String extension() {
        return extension;
    }

    /** Returns the media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns what Jena calls this format. */
    public Lang lang() {
        return switch (this) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
            case JSONLD -> Lang.JSONLD11;
            case RDFXML -> Lang.RDFXML;
        };
    }

    /** Returns whether named graphs are written; other formats hold the default graph alone. */
    public boolean holdsNamedGraphs() {
        return quads;
    }

    /**
     * Returns the format of a name, an extension or a media type.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static GraphFormat parse(String text) {
        String wanted = Ascii.toLowerCase(text.strip());
        return Arrays.stream(values())
                .filter(format -> format.isCalled(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + text + "' is not a graph format; use one of " + labels()));
    }

    /** Returns the format that a file's name tells, looking through {@code .gz}. */
    public static Optional<GraphFormat> ofFile(Path file) {
        String name = Ascii.toLowerCase(String.valueOf(file.getFileName()));
        String inner = isPacked(file) ? name.substring(0, name.length() - PACKED.length()) : name;
        return Arrays.stream(values())
                .filter(format -> inner.endsWith("." + format.extension))
                .findFirst();
    }

    static boolean isPacked(Path file) {
        return Ascii.toLowerCase(String.valueOf(file.getFileName())).endsWith(PACKED);
    }

    private static String labels() {
        return Arrays.stream(values())
                .map(format -> format.label + " (." + format.extension + ")")
                .collect(Collectors.joining(", "));
    }

    private boolean isCalled(String wanted) {
        return wanted.equals(label)
                || wanted.equals(extension)
                || wanted.equals("." + extension)
                || wanted.equals(mediaType);
    }
}
