package org.colloquy.rdf.map;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Dct;

/** How what a registry calls something is written: as text under a property, and as the IRI that the registry gives it. */
final class Registry {
    private Registry() {}

    /** Returns the property under which a work, a person or an organisation has the identifier. */
    static Node property(Identifier identifier) {
        return switch (identifier.scheme()) {
            case DOI -> Bibo.DOI;
            case ISBN -> Bibo.ISBN13;
            case PMID -> Bibo.PMID;
            default -> Dct.IDENTIFIER;
        };
    }

    /** Returns the identifier as the value of {@link #property}. */
    static String value(Identifier identifier) {
        return property(identifier).equals(Dct.IDENTIFIER) ? named(identifier) : identifier.value();
    }

    /** Returns the identifier with the name of its registry before it. */
    static String named(Identifier identifier) {
        String scheme = identifier.scheme() == Scheme.ARXIV
                ? "arXiv"
                : identifier.scheme().label();
        return scheme + ":" + identifier.value();
    }

    /** Returns what the registry itself calls the thing, if it gives IRIs. */
    static Optional<Node> iri(Identifier identifier) {
        return switch (identifier.scheme()) {
            case ISBN -> Optional.of(NodeFactory.createURI("urn:isbn:" + identifier.value()));
            case ISSN -> Optional.of(NodeFactory.createURI("urn:issn:" + identifier.value()));
            case WIKIDATA -> WebAddress.parse("http://www.wikidata.org/entity/" + identifier.value());
            default -> identifier.address().flatMap(WebAddress::parse);
        };
    }
}
