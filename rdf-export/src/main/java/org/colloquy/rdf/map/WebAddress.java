package org.colloquy.rdf.map;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Addresses that a document prints. Only those that are legal everywhere become IRIs. */
final class WebAddress {
    private WebAddress() {}

    /** Returns {@code printed} as an IRI if it is an absolute http or https address. */
    static Optional<Node> parse(String printed) {
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
}
