package org.colloquy.core.resolve.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.Mentions;
import org.colloquy.core.resolve.Pages;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.curation.Curation.Label;
import org.colloquy.core.resolve.curation.Curation.Line;
import org.colloquy.core.resolve.curation.Curation.Named;
import org.colloquy.core.resolve.curation.Curation.Pair;
import org.colloquy.core.resolve.curation.Curation.Place;
import org.colloquy.core.resolve.curation.Curation.Thing;
import org.colloquy.core.resolve.entity.Resolution;
import org.junit.jupiter.api.Test;

class CurationTest {

    private final Pages pages = new Pages();
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> different = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> iris = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private int lines;
    private int count;

    private Line line() {
        lines++;
        return new Line("c.ttl", lines);
    }

    private void same(Thing one, Thing other) {
        same.add(new Pair(one, other, line()));
    }

    private void different(Thing one, Thing other) {
        different.add(new Pair(one, other, line()));
    }

    private MentionRef wrote(String... authors) {
        return Pages.author(paper(authors), 1);
    }

    private PaperMention paper(String... authors) {
        count++;
        return pages.paper("page " + count, "A paper of its own, number " + count, authors);
    }

    private Curation curation() {
        return new Curation(same, different, names, iris, Entity::key);
    }

    private Resolution resolve() {
        return resolve(pages);
    }

    private Resolution resolve(Mentions mentions) {
        findings.clear();
        return Resolver.resolve(
                mentions, curation(), finding -> findings.add(finding.line() + ": " + finding.message()));
    }

    private static Thing at(MentionRef ref) {
        return Place.of(ref);
    }

    /** Names what a mention is about, without a curation. */
    private Named named(MentionRef ref) {
        return new Named(pages.resolve().entityOf(ref).key(), List.of());
    }

    /** Names the same, and tells by the mention what is meant. */
    private Named told(MentionRef ref) {
        return new Named(named(ref).name(), List.of(Place.of(ref)));
    }

    private static void assertOne(Resolution resolution, MentionRef... refs) {
        for (MentionRef ref : refs) {
            assertEquals(resolution.entityOf(refs[0]), resolution.entityOf(ref));
        }
    }

    private static void assertTwo(Resolution resolution, MentionRef one, MentionRef other) {
        assertNotEquals(resolution.entityOf(one), resolution.entityOf(other));
    }

    private String contradiction() {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, this::resolve).getMessage());
    }

    @Test
    void mentionsThatAreSaidToBeOneAreOne() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        same(at(one), at(other));
        Resolution resolution = resolve();
        assertOne(resolution, one, other);
        MentionRef joined = resolution.represents(one) ? other : one;
        assertEquals(
                new Resolution.Match(
                        1,
                        "curated: said to be the same as '"
                                + resolution.entityOf(one).label() + "'"),
                resolution.matchOf(joined));
        assertEquals(List.of(), findings);
    }

    @Test
    void mentionsThatAreSaidToBeTwoAreTwoWhateverTheirNames() {
        MentionRef one = wrote("Ann Lee", "Some Body");
        MentionRef other = wrote("Ann Lee", "Any One");
        MentionRef third = wrote("Ann Lee", "Any One");
        assertOne(pages.resolve(), one, other, third);
        different(at(one), at(other));
        Resolution resolution = resolve();
        assertTwo(resolution, one, other);
        assertOne(resolution, other, third);
        assertEquals(List.of(resolution.entityOf(other)), resolution.curated().differentFrom(resolution.entityOf(one)));
        assertEquals(List.of(resolution.entityOf(one)), resolution.curated().differentFrom(resolution.entityOf(other)));
    }

    @Test
    void noChainJoinsWhatIsTwo() {
        Pages.Page page = pages.page("records");
        Identifier orcid = new Identifier(Identifier.Scheme.ORCID, "0000-0002-1825-0097");
        Identifier dblp = new Identifier(Identifier.Scheme.DBLP_PERSON, "12/345");
        MentionRef one = author(page, "One", "Ann Lee", orcid);
        MentionRef between = author(page, "Two", "Ann Lee", orcid, dblp);
        MentionRef other = author(page, "Three", "Ann Lee", dblp);
        assertOne(pages.resolve(), one, between, other);
        different(at(one), at(other));
        Resolution resolution = resolve();
        assertTwo(resolution, one, other);
        assertEquals(2, resolution.entities(EntityKind.PERSON).size());
    }

    @Test
    void papersAreOneOrTwoAsIsSaid() {
        PaperMention one = pages.paper("a", "On the Third of All Lamps", "Ann Lee");
        PaperMention other = pages.paper("b", "On the Third of All Lamps", "Ann Lee");
        PaperMention third = pages.paper("c", "Ships and Their Names", "Bo Ek");
        assertOne(pages.resolve(), one.ref(), other.ref());
        different(at(one.ref()), at(other.ref()));
        same(at(other.ref()), at(third.ref()));
        Resolution resolution = resolve();
        assertTwo(resolution, one.ref(), other.ref());
        assertOne(resolution, other.ref(), third.ref());
        MentionRef joined = resolution.represents(other.ref()) ? third.ref() : other.ref();
        assertTrue(resolution.matchOf(joined).reason().startsWith("curated: "));
    }

    private static MentionRef author(Pages.Page page, String title, String name, Identifier... identifiers) {
        return Pages.author(page.record(title + " of its own", List.of(page.known(name, identifiers)), List.of()), 1);
    }

    @Test
    void whatASourceSaysAgainstItIsTold() {
        PaperMention paper = paper("Ann Lee", "A. Lee");
        same(at(Pages.author(paper, 1)), at(Pages.author(paper, 2)));
        Pages.Page page = pages.page("records");
        Identifier orcid = new Identifier(Identifier.Scheme.ORCID, "0000-0002-1825-0097");
        Identifier other = new Identifier(Identifier.Scheme.ORCID, "0000-0001-5109-3700");
        MentionRef first = author(page, "One", "Bo Li", orcid);
        MentionRef second = author(page, "Two", "Bo Li", orcid);
        MentionRef third = author(page, "Three", "Ira Li", other);
        different(at(first), at(second));
        same(at(second), at(third));
        Resolution resolution = resolve();
        assertOne(resolution, Pages.author(paper, 1), Pages.author(paper, 2));
        assertTwo(resolution, first, second);
        assertOne(resolution, second, third);
        assertEquals(3, findings.size(), findings.toString());
        assertTrue(findings.get(0).startsWith("c.ttl:1: "), findings.get(0));
        assertTrue(findings.get(0).contains("both are authors of 'A paper of its own, number 1'"), findings.get(0));
        assertTrue(findings.get(1).startsWith("c.ttl:3: "), findings.get(1));
        assertTrue(
                findings.get(1)
                        .contains("sources call one orcid:0000-0002-1825-0097 and the other orcid:0000-0001-5109-3700"),
                findings.get(1));
        assertTrue(findings.get(2).startsWith("c.ttl:2: "), findings.get(2));
        assertTrue(findings.get(2).contains("sources call both orcid:0000-0002-1825-0097"), findings.get(2));
    }

    @Test
    void authorsOfOnePaperThroughAChainAreTold() {
        PaperMention paper = paper("Ann Lee", "Maria Huber");
        MentionRef between = wrote("Ann Huber-Lee");
        same(at(Pages.author(paper, 1)), at(between));
        same(at(between), at(Pages.author(paper, 2)));
        assertOne(resolve(), Pages.author(paper, 1), Pages.author(paper, 2));
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.get(0).startsWith("c.ttl:2: "), findings.get(0));
    }

    @Test
    void aNameStandsForAllMentionsThoughItArisesNoMore() {
        MentionRef one = wrote("Ann Lee", "Some Body");
        MentionRef again = wrote("Ann Lee", "Some Body");
        MentionRef other = wrote("Maria Huber");
        MentionRef too = wrote("Maria Huber");
        same(named(one), named(other));
        Resolution resolution = resolve();
        assertOne(resolution, one, again, other, too);
        Entity entity = resolution.entityOf(one);
        assertEquals(
                Map.of(named(one).name(), entity, named(other).name(), entity),
                resolution.curated().replaced());
    }

    @Test
    void aNameThatOnlyAnotherStatementMadeIsUnderstood() {
        MentionRef one = wrote("Ann Lee", "Some Body");
        MentionRef other = wrote("Ann Lee", "Some Body");
        MentionRef third = wrote("Maria Huber");
        different(at(one), at(other));
        Named split = new Named(resolve().entityOf(other).key(), List.of());
        assertNotEquals(split.name(), named(other).name());
        same(split, named(third));
        Resolution resolution = resolve();
        assertOne(resolution, other, third);
        assertTwo(resolution, one, other);
        assertEquals(List.of(), findings);
    }

    @Test
    void aNameThatOnlyNamesMadeIsUnderstood() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Annabella Leevers");
        same(named(one), named(other));
        Named joined = new Named(resolve().entityOf(one).key(), List.of());
        MentionRef third = wrote("Maria Huber");
        same(joined, named(third));
        assertOne(resolve(), one, other, third);
        assertEquals(List.of(), findings);
    }

    @Test
    void whatAMentionTellsStaysTwoWhenMoreIsRead() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        different(told(one), told(other));
        Identifier orcid = new Identifier(Identifier.Scheme.ORCID, "0000-0002-1825-0097");
        Pages.Page page = pages.page("records");
        MentionRef known = author(page, "One", "Ann Lee", orcid);
        MentionRef same = author(page, "Two", "Maria Huber", orcid);
        assertOne(pages.resolve(), one, other, known, same);
        Resolution resolution = resolve();
        assertTwo(resolution, one, other);
        assertEquals(List.of(), findings);
    }

    @Test
    void theFirstMentionThatIsReadTellsWhatIsMeant() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        Place gone = new Place("0123456789abcdef", one.span());
        same(new Named("no name of this time", List.of(gone, Place.of(one))), at(other));
        Resolution resolution = resolve();
        assertOne(resolution, one, other);
        assertEquals(
                Map.of("no name of this time", resolution.entityOf(one)),
                resolution.curated().replaced());
    }

    @Test
    void aDocumentIsKnownByTheBeginningOfItsHash() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        same(new Place(one.document().substring(0, 16), one.span()), at(other));
        assertOne(resolve(), one, other);
    }

    @Test
    void thatTwoAreOneMayBeSaidThroughAThirdThatIsNotRead() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        Named elsewhere = new Named("https://example.org/elsewhere", List.of());
        same(named(one), elsewhere);
        same(elsewhere, named(other));
        Resolution resolution = resolve();
        assertOne(resolution, one, other);
        assertEquals(
                Set.of(named(one).name(), named(other).name()),
                resolution.curated().replaced().keySet());
        assertEquals(List.of(), findings);
    }

    @Test
    void whatANameStoodForIsAskedWhereNothingGoesByItNow() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        List<Place> both = List.of(Place.of(one), Place.of(other));
        Named older = new Named("older", List.of());
        Named oldest = new Named("oldest", List.of());
        same(older, oldest);
        Curation said = curation().withFormer(name -> name.startsWith("old") ? both : List.of());
        assertOne(Resolver.resolve(pages, said, finding -> findings.add(finding.message())), one, other);
        assertEquals(List.of(), findings);
    }

    @Test
    void whatStandsBesideTwoAndNotBetweenThemHasNoEffect() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        Named elsewhere = new Named("https://example.org/elsewhere", List.of());
        same(named(one), named(other));
        same(named(one), elsewhere);
        resolve();
        assertEquals(1, findings.size());
        assertTrue(findings.get(0).startsWith("c.ttl:2: https://example.org/elsewhere is no person"), findings.get(0));
    }

    @Test
    void namesAndIrisAreTold() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        Thing person = named(one);
        names.add(new Label(person, "Ann B. Lee", person, line()));
        Named iri = new Named("https://example.org/ann", List.of());
        iris.add(new Label(person, "https://example.org/ann", iri, line()));
        same(iri, named(other));
        Resolution resolution = resolve();
        Entity entity = resolution.entityOf(one);
        assertOne(resolution, one, other);
        assertEquals("Ann B. Lee", resolution.curated().nameOf(entity).orElseThrow());
        assertEquals(
                Map.of(entity, "https://example.org/ann"), resolution.curated().iris());
        assertEquals(List.of(), findings);
    }

    @Test
    void statementsThatContradictEachOtherAreAnError() {
        Thing one = at(wrote("Ann Lee"));
        Thing other = at(wrote("Maria Huber"));
        Named third = named(wrote("Bo Li"));
        same(one, other);
        same(third, other);
        different(third, one);
        String message = contradiction();
        assertTrue(message.startsWith("c.ttl:3: "), message);
        assertTrue(message.contains("c.ttl:2 and c.ttl:1 makes them one"), message);
    }

    @Test
    void aThingDiffersNotFromItself() {
        MentionRef one = wrote("Ann Lee");
        different(named(one), told(one));
        assertTrue(contradiction().contains("both stand for the same mention"));
    }

    @Test
    void twoNamesForOnePersonAreAnError() {
        MentionRef one = wrote("Ann Lee");
        MentionRef other = wrote("Maria Huber");
        same(at(one), at(other));
        names.add(new Label(at(one), "Ann Lee", at(one), line()));
        names.add(new Label(at(other), "Maria Huber", at(other), line()));
        String message = contradiction();
        assertTrue(message.startsWith("c.ttl:3: "), message);
        assertTrue(message.contains("'Ann Lee' in c.ttl:2"), message);
    }

    @Test
    void aPersonIsNoPaper() {
        PaperMention paper = paper("Ann Lee");
        same(at(paper.ref()), at(Pages.author(paper, 1)));
        String message = contradiction();
        assertTrue(message.startsWith("c.ttl:1: "), message);
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<MentionRef> refs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            refs.add(wrote("Ann Lee", "Some Body " + (char) ('A' + i % 2)));
            refs.add(wrote("A. Lee", "Any One " + (char) ('A' + i % 3)));
            refs.add(wrote("Maria Huber"));
        }
        different(at(refs.get(0)), at(refs.get(6)));
        same(at(refs.get(1)), named(refs.get(2)));
        different(named(refs.get(2)), at(refs.get(7)));
        Map<MentionRef, String> expected = content(resolve(), refs);
        for (long seed = 0; seed < 10; seed++) {
            assertEquals(expected, content(resolve(pages.shuffled(seed)), refs));
        }
    }

    private static Map<MentionRef, String> content(Resolution resolution, List<MentionRef> refs) {
        Map<MentionRef, String> content = new TreeMap<>();
        refs.forEach(ref -> content.put(
                ref,
                resolution.entityOf(ref) + " " + resolution.matchOf(ref)
                        + resolution.curated().differentFrom(resolution.entityOf(ref))));
        return content;
    }
}
