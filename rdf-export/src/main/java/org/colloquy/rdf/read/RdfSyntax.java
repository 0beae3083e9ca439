package org.colloquy.rdf.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;

/** Which syntax of RDF a text is in, as its beginning tells. */
final class RdfSyntax {
    private static final Pattern DIRECTIVE = Pattern.compile("(?i)^(@prefix|@base|prefix|base)\\s[^\\n]{0,200}<");
    private static final Pattern STATEMENT_LINE =
            Pattern.compile("^(<[^<>\\s]{1,2000}>|_:\\S{1,200})[ \\t]+<[^<>\\s]{1,2000}>[ \\t]+[<_\"].*\\.[ \\t]*$");
    private static final Pattern NODE = Pattern.compile("^(<[^<>\\s]{1,2000}>|_:\\S{1,200}|\\[)\\s");

    private RdfSyntax() {}

    /** Returns the syntax: TriG takes in Turtle, N-Quads takes in N-Triples. */
    static Optional<Lang> of(String text) {
        String start = withoutComments(text);
        if (start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)^\\[\\s{0,100}\\{.*")) {
            return Optional.of(Lang.JSONLD).filter(lang -> start.contains("\"@"));
        }
        if (start.startsWith("<?xml") || start.startsWith("<rdf:") || start.startsWith("<!")) {
            return Optional.of(Lang.RDFXML).filter(lang -> start.contains("rdf:RDF") || start.contains("<RDF"));
        }
        if (DIRECTIVE.matcher(start).find()) {
            return Optional.of(Lang.TRIG);
        }
        int end = start.indexOf('\n');
        if (STATEMENT_LINE.matcher(end < 0 ? start : start.substring(0, end)).find()) {
            return Optional.of(Lang.NQUADS);
        }
        return Optional.of(Lang.TRIG).filter(lang -> NODE.matcher(start).find());
    }

    private static String withoutComments(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                break;
            }
        }
        return text.substring(at);
    }
}
