package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.PrintedAddress;

/** Addresses that a document prints. Only those that are legal everywhere become IRIs. */
final class WebAddress {
    /** What besides letters and digits may stand behind the host of an address that needs no closer look. */
    private static final String MARKS = "/-_.~=?&+,;:@!()*";

    private WebAddress() {}

    /** Returns {@code printed} as an IRI if it is an absolute http or https address. */
    static Optional<Node> parse(String printed) {
        if (isPlain(printed)) {
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

    /** Returns whether an address is legal for certain; nearly all are, and this is quicker than taking them apart. */
    private static boolean isPlain(String printed) {
        int at = printed.startsWith("https://") ? 8 : printed.startsWith("http://") ? 7 : printed.length();
        int label = at;
        for (; at < printed.length() && printed.charAt(at) != '/'; at++) {
            char c = printed.charAt(at);
            if (c == '.' && at > label) {
                label = at + 1;
            } else if (!isAlphanumeric(c)) {
                return false;
            }
        }
        boolean hasHost = at > label && printed.charAt(label) > '9';
        while (at < printed.length()
                && (isAlphanumeric(printed.charAt(at)) || MARKS.indexOf(printed.charAt(at)) >= 0)) {
            at++;
        }
        return hasHost && at == printed.length();
    }

    private static boolean isAlphanumeric(char c) {
        return Ascii.toUpperCase(c) >= 'A' && Ascii.toUpperCase(c) <= 'Z' || c >= '0' && c <= '9';
    }
}
