package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.colloquy.core.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkMappingTest {
    private final Said page = Said.in("a");

    @Test
    void sourceCodeIsAThingOfItsOwn() {
        Sent sent = Sent.of(page.paper("Walks")
                .link(Link.Kind.CODE, "https://github.com/a/walks")
                .mention());
        assertEquals("paper/walks-* dcterms:references code/walks-*\n", sent.all("dcterms:references"));
        assertEquals("""
                a schema:SoftwareSourceCode
                prov:wasDerivedFrom document/a#char=10,19
                schema:codeRepository <https://github.com/a/walks>
                """, sent.about("code/walks-*"));
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor code/walks-*
                cq:evidenceFor paper/walks-*
                cq:property dcterms:references
                cq:property schema:codeRepository
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "https://github.com/a/walks"
                oa:start 10
                schema:codeRepository <https://github.com/a/walks>
                """, sent.about("document/a#char=10,19", "graph/a"));
    }

    @Test
    void anAddressOfCodeThatIsNotLegalStaysText() {
        Sent sent = Sent.of(page.paper("Walks")
                .link(Link.Kind.CODE, "https://github.com/a/<walks>")
                .mention());
        assertEquals("""
                code/walks-* schema:codeRepository "https://github.com/a/<walks>"^^xsd:anyURI
                """, sent.all("schema:codeRepository"));
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, dcterms:hasFormat",
        "VIDEO, schema:video",
        "REVIEW, cq:reviewPage",
        "SUPPLEMENT, cq:supplement",
        "POSTER, cq:poster",
        "SLIDES, cq:slides",
        "PAGE, foaf:page"
    })
    void anyOtherLinkLeadsToTheAddressItself(Link.Kind kind, String property) {
        Sent sent = Sent.of(
                page.paper("Walks").link(kind, "https://example.org/a?b=1#c").mention());
        assertEquals("paper/walks-* " + property + " <https://example.org/a?b=1#c>\n", sent.all(property));
        assertEquals("", sent.all("schema:codeRepository"));
        assertTrue(
                sent.about("document/a#char=10,19", "graph/a").contains(property + " <https://example.org/a?b=1#c>\n"));
    }

    @Test
    void eachKindHasAPropertyOfItsOwn() {
        assertEquals(
                Link.Kind.values().length,
                Arrays.stream(Link.Kind.values())
                        .map(LinkMapping::property)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exa mple.org/",
                "/virtual/2021/poster/1",
                "javascript:alert(1)",
                "http:///x",
                "https://e.org/<b>",
                "mailto:a@b.org"
            })
    void whatIsNoAddressIsKeptInTheEvidence(String url) {
        Sent sent = Sent.of(page.paper("Walks").link(Link.Kind.PAGE, url).mention());
        assertEquals("", sent.all("foaf:page"));
        assertTrue(sent.about("document/a#char=10,19", "graph/a").contains("cq:otherField \"link=" + url + "\"\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://bücher.de/ü, http://bücher.de/ü",
        "http://ex.org/a b.pdf, http://ex.org/a%20b.pdf",
        "http://ex.org/{1}/x, http://ex.org/%7B1%7D/x",
        "www.ex.org/foo, http://www.ex.org/foo",
        "http://my_host.ex.org/, http://my_host.ex.org/"
    })
    void anAddressAsPeoplePrintItIsALink(String printed, String address) {
        Sent sent = Sent.of(page.paper("Walks").link(Link.Kind.PAGE, printed).mention());
        assertEquals("paper/walks-* foaf:page <" + address + ">\n", sent.all("foaf:page"));
    }

    @Test
    void twoPapersMayShareTheirCode() {
        Sent sent = Sent.of(
                page.paper("Walks")
                        .link(Link.Kind.CODE, "https://github.com/a/walks")
                        .mention(),
                page.paper("Trees")
                        .link(Link.Kind.CODE, "https://github.com/a/walks")
                        .mention());
        assertEquals(1, sent.iris("code").size());
        assertEquals("""
                paper/trees-* dcterms:references code/walks-*
                paper/walks-* dcterms:references code/walks-*
                """, sent.all("dcterms:references"));
    }
}
