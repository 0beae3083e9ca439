package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonMention;
import org.junit.jupiter.api.Test;

/** What registries say about people outranks their names. */
class ResolverIdentifiersTest {

    private static final Identifier FIRST = new Identifier(Scheme.DBLP_NAME, "Wei Wang 0001");
    private static final Identifier SECOND = new Identifier(Scheme.DBLP_NAME, "Wei Wang 0002");
    private static final Identifier ORCID = new Identifier(Scheme.ORCID, "0000-0002-1825-0097");

    private final Pages pages = new Pages();
    private int count;

    private PersonMention author(String name, Identifier... identifiers) {
        count++;
        Pages.Page page = pages.page("page " + count);
        PersonMention person = page.known(name, identifiers);
        page.record("A paper of its own, number " + count, List.of(person), List.of());
        return person;
    }

    private Entity of(PersonMention person) {
        return pages.resolve().entityOf(person.ref());
    }

    private int people() {
        return pages.resolve().entities(EntityKind.PERSON).size();
    }

    @Test
    void namesakesWhomARegistryTellsApartAreNotJoined() {
        PersonMention one = author("Wei Wang", FIRST);
        PersonMention other = author("Wei Wang", SECOND);
        PersonMention oneAgain = author("Wei Wang", FIRST);

        assertNotEquals(of(one), of(other));
        assertEquals(of(one), of(oneAgain));
    }

    @Test
    void aNameAloneJoinsNobodyToNamesakes() {
        PersonMention one = author("Wei Wang", FIRST);
        PersonMention other = author("Wei Wang", SECOND);
        PersonMention unknown = author("Wei Wang");

        assertNotEquals(of(one), of(unknown));
        assertNotEquals(of(other), of(unknown));
        assertEquals(3, people());
    }

    @Test
    void aNameJoinsWhereOneOfTheTwoIsNotIdentified() {
        assertEquals(of(author("Ada Example", ORCID)), of(author("Ada Example")));
    }

    @Test
    void aNamesakeWithAnotherIdentifierIsNoObstacleToCoauthors() {
        PersonMention known = withCoauthors("Mixing times of lattices", FIRST);
        PersonMention unknown = withCoauthors("Mixing times of ladders");
        PersonMention namesake = author("Ada Example", SECOND);

        assertEquals(of(known), of(unknown));
        assertNotEquals(of(known), of(namesake));
    }

    private PersonMention withCoauthors(String title, Identifier... identifiers) {
        Pages.Page page = pages.page(title);
        PersonMention person = page.known("Ada Example", identifiers);
        page.record(title, List.of(person, page.known("Omar Sample"), page.known("Zed Tarn")), List.of());
        return person;
    }

    @Test
    void theSameIdentifierJoinsOtherNames() {
        PersonMention one = author("Ada Example", ORCID);
        PersonMention other = author("A. Countess", ORCID);

        assertEquals(of(one), of(other));
        assertTrue(
                List.of(one, other).stream()
                        .map(person -> pages.resolve().matchOf(person.ref()).reason())
                        .anyMatch(reason -> reason.startsWith("the same identifier")),
                "the reason names the identifier");
    }

    @Test
    void twoAuthorsOfOnePaperStayTwoWhateverTheirIdentifiersSay() {
        Pages.Page page = pages.page("both");
        PersonMention one = page.known("Ada Example", ORCID);
        PersonMention other = page.known("Bo Sample", ORCID);
        page.record("Together", List.of(one, other), List.of());

        assertNotEquals(of(one), of(other));
    }

    @Test
    void aRecordAboutAPersonIsThatPerson() {
        PersonMention author = author("Ada Example", ORCID);
        Pages.Page page = pages.page("people");
        PersonMention about = page.known("Ada Augusta Example", ORCID);
        page.repeat(about);

        assertEquals(of(author), of(about));
    }

    @Test
    void editorsArePeopleAndMayBeAuthorsToo() {
        Pages.Page page = pages.page("book");
        PersonMention author = page.known("Ada Example");
        PersonMention editor = page.known("Ada Example");
        PersonMention stranger = page.known("Bo Sample");
        page.record("A chapter on its own", List.of(author), List.of(editor, stranger));

        assertEquals(of(author), of(editor));
        assertEquals("Bo Sample", of(stranger).label());
    }

    @Test
    void aNameThatTwoRecordsTakeOverIsOneMention() {
        Pages.Page page = pages.page("volume");
        PersonMention editor = page.known("Ada Example");
        page.record("The volume as a whole", List.of(), List.of(editor));
        page.record("The first part of it", List.of(page.known("Bo Sample")), List.of(editor));

        assertEquals("Ada Example", of(editor).label());
        assertEquals(2, people());
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        author("Wei Wang", FIRST);
        author("Wei Wang", SECOND);
        author("Wei Wang", FIRST, ORCID);
        author("W. Wang", ORCID);
        author("Wei Wang");
        List<Entity> entities = pages.resolve().entities(EntityKind.PERSON);

        for (int seed = 0; seed < 20; seed++) {
            assertEquals(entities, Resolver.resolve(pages.shuffled(seed)).entities(EntityKind.PERSON));
        }
    }
}
