package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final List<String> PIECES = List.of(
            "http://",
            "https://",
            "example.org",
            "a",
            "Z",
            "9",
            "1.2",
            ".",
            "-",
            "_",
            "/",
            "?",
            "#",
            "%",
            "%20",
            ":",
            "@",
            "[",
            "(",
            "!",
            "*",
            "&",
            "=",
            "ü",
            " ",
            "\\");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://doi.org/10.1000/d.210",
                "http://example.org",
                "https://dblp.org/db/conf/icml/icml2021.html#MillerS21",
                "https://example-press.org/a?b=c&d=(e)",
                "https://example.org:8080/a%20b",
                "https://example.org/ü"
            })
    void anAddressIsAnIri(String printed) {
        assertEquals(printed, WebAddress.parse(printed).orElseThrow().getURI());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https:///a",
                "https://.org/",
                "https://example..org/",
                "https://example.9rg/",
                "https://-a.org/",
                "https://example.org/a b",
                "https://example.org/a%b",
                "https://example.org/a#b#c",
                "https://example.org/<a>",
                "ftp://example.org/",
                "example.org"
            })
    void whatIsNoAddressIsNone(String printed) {
        assertTrue(WebAddress.parse(printed).isEmpty());
    }

    /** The quick look lets nothing pass that the standard library does not. */
    @Test
    void addressesAreThoseOfTheStandardLibrary() {
        Random random = new Random(7);
        int legal = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder made = new StringBuilder(PIECES.get(random.nextInt(2)));
            for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String printed = made.toString();
            boolean expected = isAddress(printed);
            assertEquals(expected, WebAddress.parse(printed).map(Node::getURI).isPresent(), printed);
            legal += expected ? 1 : 0;
        }
        assertTrue(legal > 5_000, "few of those made up are legal: " + legal);
    }

    private static boolean isAddress(String printed) {
        try {
            URI uri = new URI(printed);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
