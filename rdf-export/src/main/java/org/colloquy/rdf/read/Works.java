package org.colloquy.rdf.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.bibliography.RecordContext;

/** The works and people that a document describes, in the order in which it first speaks of them. */
final class Works {
    private static final ImmutableMap<Node, PaperKind> KINDS = kinds();
    private static final ImmutableSet<String> NAMESPACES = namespaces();

    private final Described described;
    private final RecordContext context;

    Works(Described described, RecordContext context) {
        this.described = described;
        this.context = context;
    }

    /** Returns whether a text names a vocabulary in which works are described. */
    static boolean mayStandIn(String text) {
        return NAMESPACES.stream().anyMatch(text::contains);
    }

    private static ImmutableSet<String> namespaces() {
        return Stream.of("dblp", "soa", "fabio", "bib", "bibo", "schema", "schema1")
                .map(ReadTerms.standard()::namespace)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<Node, PaperKind> kinds() {
        ImmutableMap.Builder<Node, PaperKind> kinds = ImmutableMap.builder();
        ReadTerms.standard().group("kind:").forEach((kind, node) -> kinds.put(node, PaperKind.valueOf(kind)));
        return kinds.buildOrThrow();
    }

    /** Sends them; a document of none is a problem. */
    void send(String document) {
        boolean none = true;
        for (Node node : described.triples().keySet()) {
            Optional<PaperKind> kind = kind(node);
            if (kind.isPresent() && isRecord(node)) {
                new Work(described, context, node, kind.get()).send();
                none = false;
            } else if (described.is(node, "personClass")) {
                none &= new Creator(described, context).record(node).isEmpty();
            }
        }
        if (none) {
            context.sink()
                    .problem(Problem.of(
                            Problem.Severity.WARNING,
                            "no-works",
                            document,
                            "this RDF describes no work and no person in terms that are read; the guide lists them"));
        }
    }

    /** A journal's volume or a book that is only named as what something stands in is no record by itself. */
    private boolean isRecord(Node node) {
        return !described.nodes(node, "title").isEmpty()
                || !described.nodes(node, "author").isEmpty()
                || !described.nodes(node, "signature").isEmpty();
    }

    /** Returns the most telling of the node's classes. */
    private Optional<PaperKind> kind(Node node) {
        List<PaperKind> found = described.triples().get(node).stream()
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                .map(Triple::getObject)
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .sorted()
                .toList();
        return found.contains(PaperKind.EDITED_BOOK)
                ? Optional.of(PaperKind.EDITED_BOOK)
                : found.stream()
                        .filter(kind -> kind != PaperKind.UNKNOWN)
                        .findFirst()
                        .or(() -> found.stream().findFirst());
    }

    static Passage label(Described described, Node node, String words) {
        return described.places().of(node).reading(words);
    }
}
