package org.colloquy.core.resolve.corpus;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;

/** The DOIs that arXiv registers for its papers, one for each: {@code 10.48550/arXiv.1801.00123}. */
final class PreprintDois {
    private static final String PREFIX = "10.48550/arxiv.";

    private PreprintDois() {}

    /** Returns an identifier, and arXiv's own if it is such a DOI. */
    static Stream<Identifier> withArxiv(Identifier identifier) {
        boolean registered = identifier.scheme() == Scheme.DOI
                && identifier.value().regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        Optional<Identifier> arxiv = registered
                ? Identifier.parse(Scheme.ARXIV, identifier.value().substring(PREFIX.length()))
                : Optional.empty();
        return Stream.concat(Stream.of(identifier), arxiv.stream());
    }
}
