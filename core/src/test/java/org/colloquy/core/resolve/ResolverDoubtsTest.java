package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.entity.Resolution.Candidate;
import org.colloquy.core.resolve.entity.Resolution.Match;
import org.colloquy.core.resolve.person.ComparisonListener;
import org.colloquy.core.resolve.person.PersonFeature;
import org.colloquy.core.resolve.person.PersonWeights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sure says why; what is not sure says who else it may be. */
class ResolverDoubtsTest {
    private final Pages pages = new Pages();
    private PaperMention kernels = pages.paper("0", "Nothing", "No One");
    private PaperMention molecules = kernels;
    private PaperMention waves = kernels;

    /** Two people of one common name, of whom the first has two papers. */
    @BeforeEach
    void twoAreCalledWeiWang() {
        CommonNames.in(pages.page("others"));
        kernels = pages.paper("one", "Spectral kernels for molecules", "Wei Wang", "Ada Quill", "Bo Ruiz");
        molecules = pages.paper("two", "Molecules by their spectra", "Wei Wang", "Bo Ruiz", "Ada Quill");
        waves = pages.paper("three", "Forecasting ocean waves with buoys", "Wei Wang", "Cy Tran");
    }

    private static Entity author(Resolution resolution, PaperMention paper) {
        return resolution.entityOf(Pages.author(paper, 1));
    }

    private static List<Entity> others(Resolution resolution, Entity entity) {
        return resolution.candidatesFor(entity).stream().map(Candidate::entity).toList();
    }

    @Test
    void aMentionThatJoinedSaysWhyFeatureByFeature() {
        Resolution resolution = pages.resolve();
        List<Match> matches = Stream.of(kernels, molecules)
                .map(paper -> resolution.matchOf(Pages.author(paper, 1)))
                .filter(match -> match.score() < 1)
                .toList();
        assertEquals(
                List.of(new Match(
                        0.95, "the same name as 'Wei Wang'; 2 co-authors in common; topics of the titles are near")),
                matches);
    }

    @Test
    void theScoreIsTheProbability() {
        PersonWeights some = PersonWeights.of(Map.of(PersonFeature.PRIOR, new float[] {1}), 0.5);
        Resolution resolution = Resolver.resolve(pages, some, ComparisonListener.NONE);
        List<Double> scores = Stream.of(kernels, molecules, waves)
                .map(paper -> resolution.matchOf(Pages.author(paper, 1)).score())
                .sorted()
                .toList();
        double probability = 1 / (1 + Math.exp(-1));
        assertEquals(List.of(probability, probability, 1.0), scores);
    }

    @Test
    void theSamePaperIsReasonEnough() {
        PaperMention again = pages.paper("four", "Spectral Kernels for Molecules", "Wei Wang", "Ada Quill", "Bo Ruiz");
        Resolution resolution = pages.resolve();
        assertTrue(
                Stream.of(kernels, again)
                        .map(paper -> resolution.matchOf(Pages.author(paper, 1)))
                        .anyMatch(new Match(0.97, "the same name as 'Wei Wang', on the same paper")::equals),
                () -> resolution.matchOf(Pages.author(again, 1)).reason());
    }

    @Test
    void whoNearlyJoinedSaysWhyAndWhyNot() {
        Resolution resolution = pages.resolve();
        Candidate other = resolution.candidatesFor(author(resolution, waves)).get(0);
        assertEquals(author(resolution, kernels), other.entity());
        assertTrue(other.score() > 0.1 && other.score() < 0.62, other::toString);
        assertEquals(
                "the same name; but no co-author in common; the titles share no words that tell much; both among the first authors",
                other.reason());
    }

    @Test
    void whoNearlyJoinedIsToldOfBoth() {
        Resolution resolution = pages.resolve();
        assertEquals(List.of(author(resolution, waves)), others(resolution, author(resolution, kernels)));
        assertEquals(List.of(author(resolution, kernels)), others(resolution, author(resolution, waves)));
        assertFalse(resolution.isAmbiguous(author(resolution, waves)));
    }

    @Test
    void threeAreToldAndTheBestFirst() {
        List<PaperMention> more = new ArrayList<>();
        for (String topic : List.of("tree", "ship", "lamp", "song", "coin")) {
            more.add(pages.paper(topic, "The %s and its %sness".formatted(topic, topic), "Wei Wang", "Cy " + topic));
        }
        Resolution resolution = pages.resolve();
        for (PaperMention paper : more) {
            List<Double> scores = resolution.candidatesFor(author(resolution, paper)).stream()
                    .map(Candidate::score)
                    .toList();
            assertEquals(3, scores.size());
            assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
        }
    }

    @Test
    void twoAuthorsOfOnePaperAreNoCandidates() {
        PaperMention both = pages.paper("four", "Tides", "Wei Wang", "Wei Wang");
        Resolution resolution = pages.resolve();
        Entity first = resolution.entityOf(Pages.author(both, 1));
        assertFalse(others(resolution, first).contains(resolution.entityOf(Pages.author(both, 2))));
    }

    @Test
    void anInitialJoinsWhoIsClearlyTheLikeliest() {
        PaperMention initial = pages.paper("four", "Spectral kernels for proteins", "W. Wang", "Ada Quill", "Bo Ruiz");
        Resolution resolution = pages.resolve();
        assertEquals(author(resolution, kernels), author(resolution, initial));
        Match match = resolution.matchOf(Pages.author(initial, 1));
        assertTrue(
                match.reason()
                        .startsWith(
                                "a form of the name 'Wei Wang', which fits other people too; 2 co-authors in common"),
                match::reason);
        assertTrue(match.score() <= 0.8, match::toString);
    }

    @Test
    void anInitialThatFitsTwoEquallyWellJoinsNeither() {
        PaperMention wu = pages.paper("four", "Spectral kernels for enzymes", "Wu Wang", "Ada Quill", "Bo Ruiz");
        PaperMention initial = pages.paper("five", "Spectral kernels for proteins", "W. Wang", "Ada Quill", "Bo Ruiz");
        Resolution resolution = pages.resolve();
        assertTrue(resolution.isAmbiguous(author(resolution, initial)));
        assertEquals(
                Set.of(author(resolution, kernels), author(resolution, wu)),
                Set.copyOf(others(resolution, author(resolution, initial)).subList(0, 2)));
    }

    @Test
    void anInitialThatCouldBeSeveralIsAmbiguous() {
        PaperMention initial = pages.paper("four", "Sea ice and its age", "W. Wang", "Zo Ix");
        Resolution resolution = pages.resolve();
        Entity someone = author(resolution, initial);
        assertEquals("W. Wang", someone.label());
        assertTrue(resolution.isAmbiguous(someone));
        assertEquals(10, others(resolution, someone).size());
        Candidate best = resolution.candidatesFor(someone).get(0);
        assertTrue(
                best.reason().startsWith("a form of the name '" + best.entity().label() + "'; "), best::toString);
        assertEquals(
                List.of(someone),
                resolution.entities(EntityKind.PERSON).stream()
                        .filter(resolution::isAmbiguous)
                        .toList());
    }

    @Test
    void initialsOfWhomOneFitsNobodyStayTheirOwn() {
        PaperMention proteins = pages.paper("four", "Spectral kernels for proteins", "W. Wang", "Ada Quill", "Bo Ruiz");
        pages.paper("five", "Sea ice and its age", "W. Wang", "Zo Ix");
        Resolution resolution = pages.resolve();
        assertEquals(
                author(resolution, kernels),
                others(resolution, author(resolution, proteins)).get(0));
        assertTrue(resolution.isAmbiguous(author(resolution, proteins)));
    }

    @Test
    void anInitialDoesNotJoinItsCoauthor() {
        PaperMention both =
                pages.paper("four", "Spectral kernels for proteins", "W. Wang", "Wei Wang", "Ada Quill", "Bo Ruiz");
        Resolution resolution = pages.resolve();
        Entity initial = resolution.entityOf(Pages.author(both, 1));
        assertNotEquals(resolution.entityOf(Pages.author(both, 2)), initial);
        assertTrue(resolution.isAmbiguous(initial));
        assertTrue(others(resolution, initial).stream()
                .noneMatch(other -> other.label().equals("Wei Wang")));
    }

    @Test
    void whomARegistryKnowsIsNotAmbiguous() {
        Pages.Page page = pages.page("four");
        PersonMention known = page.known("W. Wang", new Identifier(Identifier.Scheme.ORCID, "0000-0002-1825-0097"));
        page.record("Sea ice and its age", List.of(known), List.of());
        Resolution resolution = pages.resolve();
        assertFalse(resolution.isAmbiguous(resolution.entityOf(known.ref())));
    }

    @Test
    void theOrderOfDocumentsChangesNoDoubt() {
        pages.paper("four", "Sea ice and its age", "W. Wang", "Zo Ix");
        pages.paper("five", "Kernels of ice", "Wei Wang", "Zo Ix", "Ed Ox");
        List<String> expected = doubts(pages.resolve());
        for (int i = 0; i < 3; i++) {
            assertEquals(expected, doubts(Resolver.resolve(pages.shuffled(i))));
        }
    }

    private static List<String> doubts(Resolution resolution) {
        List<String> doubts = new ArrayList<>();
        for (Entity entity : resolution.entities(EntityKind.PERSON)) {
            doubts.add(entity + " " + resolution.isAmbiguous(entity) + " " + resolution.candidatesFor(entity));
            for (MentionRef mention : resolution.mentionsOf(entity)) {
                doubts.add(mention + " " + resolution.matchOf(mention));
            }
        }
        return doubts;
    }
}
