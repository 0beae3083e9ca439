package org.colloquy.rdf.shapes;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.colloquy.rdf.vocabulary.Prefixes;

/**
 * One place at which a graph does not have the shape it should have.
 *
 * @param severity how grave it is
 * @param shape the shape that found it
 * @param focus the thing that is wrong
 * @param path the property of the thing, or path of properties, as SPARQL writes it
 * @param value the value that is wrong, where a single one is
 * @param message what is wrong and how to mend it
 */
public record ShapeFinding(
        Severity severity, Node shape, Node focus, Optional<String> path, Optional<Node> value, String message)
        implements Comparable<ShapeFinding> {
    private static final Comparator<ShapeFinding> GRAVEST_FIRST = Comparator.comparing(ShapeFinding::severity)
            .reversed()
            .thenComparing(finding -> finding.shape.toString())
            .thenComparing(finding -> finding.focus.toString())
            .thenComparing(finding -> finding.path.orElse(""))
            .thenComparing(finding -> finding.value.map(Node::toString).orElse(""))
            .thenComparing(ShapeFinding::message);

    static ShapeFinding of(ReportEntry entry) {
        return new ShapeFinding(
                Severity.of(entry.severity()),
                entry.source(),
                entry.focusNode(),
                Optional.ofNullable(entry.resultPath())
                        .map(path -> PathWriter.asString(path, new Prologue(Prefixes.mapping()))),
                Optional.ofNullable(entry.value()),
                entry.message());
    }

    /** The gravest first, then by shape and thing. */
    @Override
    public int compareTo(ShapeFinding other) {
        return GRAVEST_FIRST.compare(this, other);
    }
}
