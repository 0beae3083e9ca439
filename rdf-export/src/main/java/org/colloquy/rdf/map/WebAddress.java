package org.colloquy.rdf.map;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.PrintedAddress;

/** Addresses that a document prints. Only those that are legal everywhere become IRIs. */
final class WebAddress {
    private WebAddress() {}

    /** Returns {@code printed} as an IRI if it is an absolute http or https address. */
    static Optional<Node> parse(String printed) {
        if (PrintedAddress.isPlain(printed)) {
            return Optional.of(NodeFactory.createURI(printed));
        }
        try {
            URI uri = new URI(printed);
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null && Text.clean(printed).equals(printed)
                    ? Optional.of(NodeFactory.createURI(printed))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns {@code printed} as an IRI, what is not legal in one escaped, if it is meant to be an http or https address. */
    static Optional<Node> mend(String printed) {
        return parse(printed).or(() -> PrintedAddress.mend(printed).map(NodeFactory::createURI));
    }
}
