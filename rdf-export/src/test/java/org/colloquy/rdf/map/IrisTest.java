package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private static final Iris IRIS = Iris.of(Iris.STANDARD_BASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<script>",
                "a b\"c",
                "{}|^`\\",
                "../../etc",
                "#fragment",
                "?q=1",
                "%zz",
                "\u0000\uD800",
                "김민수",
                "a\nb",
                "\u202Eevil",
                "http://e.org/<>"
            })
    void hostileLabelsGiveLegalIris(String label) {
        Entity entity = new Entity(EntityKind.PERSON, label, label);
        for (Node node : List.of(
                IRIS.entity(entity),
                IRIS.site(label, label),
                IRIS.topic(label),
                IRIS.signature(entity, 1),
                IRIS.role(entity, entity, RoleKind.SPEAKER),
                IRIS.coAuthorship(entity, entity),
                IRIS.conference(new Conference(
                        new ConferenceSeries(label, label),
                        2021,
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 1, 2),
                        label,
                        ZoneOffset.UTC)),
                IRIS.series(new ConferenceSeries(label, label)))) {
            assertTrue(node.getURI().matches("https://w3id\\.org/colloquy/id/[a-z-]+/[a-z0-9-]+"), node.getURI());
            assertTrue(IRIx.create(node.getURI()).isAbsolute());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://github.com/a/b", "https://github.com/a/b/", "x", "/", "https://e.org/<>"})
    void anyAddressOfCodeGivesALegalIri(String url) {
        assertTrue(IRIS.code(url).getURI().matches("https://w3id\\.org/colloquy/id/code/[a-z0-9-]+"));
    }

    @Test
    void thingsOfOneLabelDifferByTheirKeys() {
        Entity one = new Entity(EntityKind.PERSON, "wei wang 1", "Wei Wang");
        Entity other = new Entity(EntityKind.PERSON, "wei wang 2", "Wei Wang");
        assertNotEquals(IRIS.entity(one), IRIS.entity(other));
        assertTrue(IRIS.entity(one).getURI().startsWith(Iris.STANDARD_BASE + "person/wei-wang-"));
    }

    @Test
    void aPairIsTheSameFromBothSides() {
        Entity one = new Entity(EntityKind.PERSON, "a", "A");
        Entity other = new Entity(EntityKind.PERSON, "b", "B");
        assertEquals(IRIS.coAuthorship(one, other), IRIS.coAuthorship(other, one));
        assertNotEquals(IRIS.coAuthorship(one, other), IRIS.coAuthorship(one, one));
    }

    @Test
    void oneHolderHasARoleOfEachKindAtEachEvent() {
        Entity holder = new Entity(EntityKind.PERSON, "a", "A");
        Entity theory = new Entity(EntityKind.SESSION, "theory", "Theory");
        Entity trees = new Entity(EntityKind.SESSION, "trees", "Trees");
        assertEquals(
                3,
                Set.of(
                                IRIS.role(theory, holder, RoleKind.SPEAKER),
                                IRIS.role(trees, holder, RoleKind.SPEAKER),
                                IRIS.role(theory, holder, RoleKind.MODERATOR))
                        .size());
    }

    @Test
    void anEditionAndASeriesNeedNoHashUnlessTheSlugLosesSomething() {
        assertEquals(
                Iris.STANDARD_BASE + "conference/icml-2021",
                IRIS.conference(Said.ICML_2021).getURI());
        assertEquals(
                Iris.STANDARD_BASE + "series/icml",
                IRIS.series(Said.ICML_2021.series()).getURI());
        assertNotEquals(IRIS.series(new ConferenceSeries("C++", "")), IRIS.series(new ConferenceSeries("C", "")));
    }

    @Test
    void aMentionIsAFragmentOfItsDocument() {
        MentionRef ref = new MentionRef("0123456789abcdef".repeat(4), new CharSpan(12, 40));
        assertEquals(
                Iris.STANDARD_BASE + "document/0123456789abcdef#char=12,40",
                IRIS.mention(ref).getURI());
        assertEquals(
                Iris.STANDARD_BASE + "document/0123456789abcdef",
                IRIS.document(ref.document()).getURI());
        assertEquals(IRIS.mention(ref).getURI() + "&match", IRIS.match(ref).getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/id", "id/", "", "urn:x"})
    void aBaseIsAbsoluteAndEndsInASlashOrAHash(String base) {
        assertThrows(IllegalArgumentException.class, () -> Iris.of(base));
        assertThrows(IllegalArgumentException.class, () -> MappingOptions.STANDARD.withBase(base));
    }

    @Test
    void aGraphTellsWhatItsIrisBeginWith() {
        MappingOptions options = MappingOptions.STANDARD.withBase("https://example.org/id#");
        Sent sent = Sent.description(options, GraphFactory.createDefaultGraph());
        assertEquals(
                "https://example.org/id#", Iris.in(sent.graphs()).orElseThrow().base());
        assertTrue(Iris.in(DatasetGraphFactory.create()).isEmpty());
    }
}
