package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
                """, sent.about("document/a#char=10,19", "document/a"));
    }

    @Test
    void anAddressOfCodeThatIsNotLegalStaysText() {
        Sent sent = Sent.of(page.paper("Walks")
                .link(Link.Kind.CODE, "https://github.com/a/{walks}")
                .mention());
        assertEquals("""
                code/walks-* schema:codeRepository "https://github.com/a/{walks}"^^xsd:anyURI
                """, sent.all("schema:codeRepository"));
    }

    @ParameterizedTest
    @EnumSource(value = Link.Kind.class, names = "CODE", mode = EnumSource.Mode.EXCLUDE)
    void anyOtherLinkIsAPage(Link.Kind kind) {
        Sent sent = Sent.of(
                page.paper("Walks").link(kind, "https://example.org/a?b=1#c").mention());
        assertEquals("paper/walks-* foaf:page <https://example.org/a?b=1#c>\n", sent.all("foaf:page"));
        assertEquals("", sent.all("dcterms:references"));
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
    void aPageWhoseAddressIsNotLegalIsLeftOut(String url) {
        Sent sent = Sent.of(page.paper("Walks").link(Link.Kind.PAGE, url).mention());
        assertEquals("", sent.all("foaf:page"));
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
