package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.corpus.FormatFaultException;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.entity.Resolution.Candidate;
import org.colloquy.core.resolve.entity.Resolution.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResolverPapersTest {

    private static final String TITLE = "Implicit Bias of Linear RNNs";
    private static final String TEXT = "We study the loss surface of deep neural networks with regularization, and show"
            + " that it can be reformulated into a loss in terms of the activations of each layer.";

    private final Pages pages = new Pages();

    private int papers() {
        return pages.resolve().entities(EntityKind.PAPER).size();
    }

    private Entity only() {
        List<Entity> papers = pages.resolve().entities(EntityKind.PAPER);
        assertEquals(1, papers.size(), papers::toString);
        return papers.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Implicit Bias of Linear RNNs    | IMPLICIT BIAS OF LINEAR RNNs
        Implicit Bias of Linear RNNs    | Implicit bias of linear RNNs.
        Implicit Bias of Linear RNNs    | Implicit  Bias–of Linear RNNs
        $\\\\ell_p$ Norms of Deep Nets  | $\\\\ell_p$ norms of deep nets
        Über die Größe der Netze        | Uber die Grosse der Netze
        """)
    void titlesThatDifferInSpellingOnlyAreOnePaper(String one, String other) {
        pages.paper("a", one, "Melikasadat Emami", "Ann Other");
        pages.paper("b", other, "Melikasadat Emami");
        assertEquals(1, papers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Implicit Bias of Linear RNNs      | Implicit Bias of Linear CNNs
        Scaling Laws, Part I of the Story | Scaling Laws, Part II of the Story
        On the Size of Deep Nets          | A Reply to On the Size of Deep Nets
        On the Size of Deep Nets          | Authors' Response to On the Size of Deep Nets
        On the Size of Deep Nets          | Supplement to “On the Size of Deep Nets”
        On the Size of Deep Nets          | On the Size of Deep Nets, Part II
        On the Size of Deep Nets. Part A  | On the Size of Deep Nets. Part B
        On the Size of Deep Nets, Part One | On the Size of Deep Nets, Part Two
        Die Größe tiefer Netze, Teil I    | Die Größe tiefer Netze, Teil II
        On the Theory of Brushes. I       | On the Theory of Brushes. II
        Counting Brushes on Surfaces: IX  | Counting Brushes on Surfaces: X
        Moving Brushes over Canvas in 2D  | Moving Brushes over Canvas in 3D
        Supervised Learning of Brushes    | Unsupervised Learning of Brushes
        Sparse Models for Search          | Dense Models for Search
        Online Learning of Brushes        | Offline Learning of Brushes
        Lower Bounds for Painting Walls   | Upper Bounds for Painting Walls
        """)
    void otherTitlesAreOtherPapers(String one, String other) {
        pages.paper("a", one, "Melikasadat Emami");
        pages.paper("b", other, "Melikasadat Emami");
        assertEquals(2, papers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Deep Hierarchical Subsampling for Task-Adaptive Compressed Sensing | Active Deep Hierarchical Subsampling | 2
        Deep Hierarchical Subsampling for Task-Adaptive Compressed Sensing | Deep Hierarchical Subsampling | 1
        Active Deep Random Sampling for Task-Adaptive Sensing     | Deep Random Sampling for Task-Adaptive Sensing of Images | 1
        """)
    void theSameAndMoreAuthorsOfATitleWithMuchOfItsOwnWroteAnotherPaper(String one, String other, int count) {
        pages.paper("a", one, "Iris Huygens", "Bas Vermeer", "Ruth Sloane");
        pages.paper("b", other, "Hans Gorp", "Iris Huygens", "Bas Vermeer", "Ruth Sloane");
        assertEquals(count, papers());
    }

    static Stream<List<List<String>>> authorListsThatShareSomeone() {
        return Stream.of(
                List.of(List.of("Ann Lee", "Bo Ek"), List.of("Ann Lee")),
                List.of(List.of("Ann Lee", "Bo Ek"), List.of("Cy Day", "BO EK")),
                List.of(List.of("Ann Lee"), List.of("A. Lee")),
                List.of(List.of("Ann B. Lee"), List.of("Ann Lee", "Bo Ek")),
                List.of(List.of("Ann Beatrix Lee"), List.of("Ann Lee")),
                List.of(List.of("Zoë Ørsted"), List.of("Zoe Orsted")),
                List.of(List.of(), List.of("Ann Lee")),
                List.of(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("authorListsThatShareSomeone")
    void oneTitleWithAnAuthorInCommonIsOnePaper(List<List<String>> authors) {
        pages.paper("a", TITLE, authors.get(0).toArray(String[]::new));
        pages.paper("b", TITLE, authors.get(1).toArray(String[]::new));
        assertEquals(1, papers());
    }

    @ParameterizedTest
    @CsvSource({"Ann Lee,Bo Ek", "Ann Lee,Bob Lee", "Ann Lee,B. Lee", "Ann Lee,Ann Li"})
    void oneTitleOverOtherAuthorsIsAnotherPaper(String one, String other) {
        pages.paper("a", TITLE, one);
        pages.paper("b", TITLE, other);
        assertEquals(2, papers());
    }

    @Test
    void aMentionWithoutAuthorsStaysAloneWhereTwoPapersHaveItsTitle() {
        pages.paper("a", TITLE, "Ann Lee");
        pages.paper("b", TITLE, "Bo Ek");
        pages.paper("c", TITLE);
        assertEquals(3, papers());
    }

    @Test
    void mentionsWithoutAuthorsOfTwoEditionsAreTwoPapers() {
        pages.page("a").at(Pages.icml(2021)).paper(TITLE);
        pages.page("b").at(Pages.icml(2021)).paper(TITLE);
        pages.page("c").at(Pages.icml(2022)).paper(TITLE);
        assertEquals(2, papers());
    }

    @Test
    void genericTitlesNeedTheSameAuthors() {
        pages.paper("a", "Introduction", "Ann Lee", "Bo Ek");
        pages.paper("b", "Introduction", "Bo Ek", "Ann Lee");
        pages.paper("c", "Introduction", "Ann Lee");
        pages.paper("d", "Introduction");
        pages.paper("e", "Introduction");
        assertEquals(4, papers());
    }

    @Test
    void aSharedIdentifierOutweighsTheTitle() {
        Identifier doi = new Identifier(Scheme.DOI, "10.1/x");
        pages.page("a").paper(Optional.of("Some Title"), Optional.empty(), List.of(doi), List.of("Ann Lee"));
        pages.page("b").paper(Optional.of("Another One"), Optional.empty(), List.of(doi), List.of("Ann Lee", "Bo Ek"));
        assertEquals("doi:10.1/x", only().key());
    }

    @Test
    void anIdentifierOfTheBookOnItsChaptersJoinsNoStrangers() {
        Identifier doi = new Identifier(Scheme.DOI, "10.1/book");
        pages.page("a").paper(Optional.of("Heart rates of fish"), Optional.empty(), List.of(doi), List.of("Kim Wong"));
        pages.page("b").paper(Optional.of("Feeding schedules"), Optional.empty(), List.of(doi), List.of("Ulf Meier"));
        pages.page("c").paper(Optional.of("Feeding schedules"), Optional.empty(), List.of(doi), List.of("Ulf Meier"));
        assertEquals(2, papers());
    }

    @Test
    void theSameValueOfAnotherSchemeIsNotShared() {
        pages.page("a")
                .paper(Optional.of("One"), Optional.empty(), List.of(new Identifier(Scheme.DOI, "1")), List.of("A B"));
        pages.page("b")
                .paper(
                        Optional.of("Two"),
                        Optional.empty(),
                        List.of(new Identifier(Scheme.ARXIV, "1")),
                        List.of("A B"));
        assertEquals(2, papers());
    }

    @Test
    void untitledPapersMeetByNearlyTheSameAbstract() {
        pages.page("a").untitled(TEXT, "Arthur Jacot");
        pages.page("b").untitled(TEXT.replace("deep neural", "deep\n  Neural"));
        pages.page("c").untitled(TEXT + " And more.");
        pages.page("d")
                .untitled("Our deep networks have a loss surface that we study: it can be regularized by layers, and"
                        + " so we show activations in terms of each loss.");
        assertEquals(2, papers());
    }

    @Test
    void anUntitledPaperMeetsItsTitle() {
        pages.page("a").untitled(TEXT);
        pages.page("b").paper(Optional.of(TITLE), Optional.of(TEXT), List.of(), List.of("Ann Lee"));
        assertEquals(TITLE, only().label());
    }

    @Test
    void anUntitledPaperStaysAloneBetweenTwoTitles() {
        pages.page("a").untitled(TEXT);
        pages.page("b")
                .paper(Optional.of("The Loss Surface of Networks"), Optional.of(TEXT), List.of(), List.of("Ann Lee"));
        pages.page("c").paper(Optional.of("What Activations Tell"), Optional.of(TEXT), List.of(), List.of("Bo Ek"));
        assertEquals(3, papers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Agents, Turst, and Access on the Semantic Web  | Agents, Trust, and Access on the Semantic Web
        A Database Interface for File Updates          | A database interface for file update
        On the Bucky Benchmark (Experience Paper)      | On the Bucky Benchmark
        Efficient Filtering of Electronic Marketplaces | Efficient Filtering of Electronic Market Places
        """)
    void titlesThatDifferByASlipAreOnePaper(String one, String other) {
        pages.paper("a", one, "Tim Finin", "Anupam Joshi");
        pages.paper("b", other, "T. Finin", "Anupam Joshi");
        Resolution resolution = pages.resolve();
        assertEquals(1, resolution.entities(EntityKind.PAPER).size());
    }

    @ParameterizedTest
    @CsvSource({"Tim Finin,Finin Tim", "Gösta Grahne,G. Grahnee", "Dirk Düllmann,Dirk Du llmann", "Ann Poe,A Bo Poe"})
    void aNameMayBeTurnedOrDamaged(String one, String other) {
        pages.paper("a", TITLE, one);
        pages.paper("b", TITLE, other);
        assertEquals(1, papers());
    }

    @Test
    void anUntitledPaperMeetsItsTitleByAnAbstractThatWasRevised() {
        PaperMention untitled = pages.page("a").untitled(TEXT + " This is the version of the page.");
        PaperMention titled = pages.page("b")
                .paper(
                        Optional.of(TITLE),
                        Optional.of(TEXT.replace("and show", "and we show at last")),
                        List.of(),
                        List.of("Ann Lee"));
        Resolution resolution = pages.resolve();
        assertEquals(resolution.entityOf(titled.ref()), resolution.entityOf(untitled.ref()));
        assertTrue(resolution.matchOf(untitled.ref()).reason().contains("nearly the same abstract"));
    }

    @Test
    void preprintTalkAndArticleAreVersionsInOrder() {
        PaperMention article = pages.page("a").kind(PaperKind.JOURNAL_ARTICLE).paper(TITLE, "Ann Lee", "Bo Ek");
        PaperMention preprint = pages.page("b").kind(PaperKind.PREPRINT).paper(TITLE, "Ann Lee", "Bo Ek");
        PaperMention paper = pages.page("c").kind(PaperKind.CONFERENCE_PAPER).paper(TITLE, "Ann Lee", "Bo Ek");
        Resolution resolution = pages.resolve();
        Entity first = resolution.entityOf(preprint.ref());
        Entity second = resolution.entityOf(paper.ref());
        assertEquals(List.of(), resolution.earlierVersions(first));
        assertEquals(List.of(first), resolution.earlierVersions(second));
        assertEquals(
                List.of(first, second).stream().sorted().toList(),
                resolution.earlierVersions(resolution.entityOf(article.ref())));
    }

    /** As in a list of somebody's publications: the title comes again each year, but is no column's. */
    @Test
    void oneListMayHaveAllVersionsOfAWork() {
        Pages.Page list = pages.page("list");
        PaperMention preprint = list.at(Pages.edition("PRE", "Preprints", 2019))
                .kind(PaperKind.PREPRINT)
                .paper(TITLE, "Ann Lee", "Bo Ek");
        PaperMention paper =
                list.at(Pages.icml(2020)).kind(PaperKind.CONFERENCE_PAPER).paper(TITLE, "Ann Lee", "Bo Ek");
        PaperMention article = list.at(Pages.edition("JT", "Journal of Tests", 2021))
                .kind(PaperKind.JOURNAL_ARTICLE)
                .paper(TITLE, "Ann Lee", "Bo Ek", "Cy Tran");
        Resolution resolution = pages.resolve();
        assertEquals(
                Set.of(resolution.entityOf(preprint.ref()), resolution.entityOf(paper.ref())),
                Set.copyOf(resolution.earlierVersions(resolution.entityOf(article.ref()))));
        assertEquals(
                List.of(resolution.entityOf(preprint.ref())),
                resolution.earlierVersions(resolution.entityOf(paper.ref())));
    }

    /** A programme may say no year: its paper is as old as its record is, or comes before what was printed. */
    @Test
    void ofTwoVersionsOneIsTheEarlier() {
        PaperMention talk = pages.page("a").kind(PaperKind.CONFERENCE_PAPER).paper(TITLE, "Ann Lee", "Bo Ek");
        PaperMention article = pages.page("b")
                .at(Pages.edition("JT", "Journal of Tests", 2022))
                .kind(PaperKind.JOURNAL_ARTICLE)
                .paper(TITLE, "Ann Lee", "Bo Ek");
        Resolution alone = pages.resolve();
        assertEquals(List.of(alone.entityOf(talk.ref())), alone.earlierVersions(alone.entityOf(article.ref())));
        assertEquals(List.of(), alone.earlierVersions(alone.entityOf(talk.ref())));
        PaperMention record = pages.page("c")
                .at(Pages.icml(2021))
                .kind(PaperKind.CONFERENCE_PAPER)
                .paper(TITLE, "Ann Lee", "Bo Ek");
        Resolution dated = pages.resolve();
        assertEquals(dated.entityOf(record.ref()), dated.entityOf(talk.ref()));
        assertEquals(List.of(dated.entityOf(talk.ref())), dated.earlierVersions(dated.entityOf(article.ref())));
        assertEquals(List.of(), dated.earlierVersions(dated.entityOf(talk.ref())));
    }

    @Test
    void whatRegistriesCallByTwoNamesIsTwoPapers() {
        pages.page("a")
                .paper(
                        Optional.of(TITLE),
                        Optional.empty(),
                        List.of(new Identifier(Scheme.DOI, "10.1/x")),
                        List.of("Ann Lee"));
        pages.page("b")
                .paper(
                        Optional.of(TITLE),
                        Optional.empty(),
                        List.of(new Identifier(Scheme.DOI, "10.1/y")),
                        List.of("Ann Lee"));
        assertEquals(2, papers());
    }

    @Test
    void columnsOfSeveralYearsAreNotOnePaper() {
        Pages.Page page = pages.page("a");
        for (int year : List.of(2019, 2020, 2021)) {
            page.at(Pages.icml(year)).paper("Reminiscences on Influential Papers", "Ann Lee");
        }
        assertEquals(3, papers());
    }

    @Test
    void aCatalogueListsEachPaperOnce() {
        Pages.Page catalogue = pages.page("catalogue");
        for (int i = 0; i < 100; i++) {
            catalogue.paper("Filler %s of its own kind %s".formatted("x".repeat(i % 7 + 3), i), "Author" + i + " Name");
        }
        catalogue.paper("A Database Interface for File Updates", "Tim Finin", "Anupam Joshi");
        catalogue.paper("A Database Interface for Files", "Tim Finin", "Anupam Joshi");
        Pages.Page references = pages.page("references");
        references.paper("A Database Interface for File Updates", "Tim Finin", "Anupam Joshi");
        references.paper("A Database Interface for Files", "Tim Finin", "Anupam Joshi");
        assertEquals(102, papers());
    }

    @Test
    void shortAbstractsTellNothing() {
        pages.page("a").untitled("To be announced.");
        pages.page("b").untitled("To be announced.");
        assertEquals(2, papers());
    }

    @Test
    void theKeyIsTitleFirstAuthorAndFirstYear() {
        pages.page("a").at(Pages.icml(2022)).paper(TITLE, "Melikasadat Emami", "Zoë Day");
        pages.page("b").at(Pages.icml(2021)).paper(TITLE.toUpperCase(java.util.Locale.ROOT), "Melikasadat Emami");
        assertEquals("implicit bias of linear rnns|melikasadat emami|2021", only().key());
        assertEquals(TITLE, only().label());
    }

    @Test
    void theKeyOfAnUntitledPaperIsItsAbstract() {
        pages.page("a").untitled(TEXT);
        assertTrue(only().key().matches("abstract:[0-9a-f]{32}"), only().key());
        assertTrue(only().label().startsWith("[untitled] We study the loss"), only().label());
    }

    @Test
    void theFullestMentionStandsForThePaper() {
        PaperMention bare = pages.paper("a", TITLE);
        PaperMention fewer = pages.paper("b", TITLE, "Ann Lee");
        PaperMention more = pages.paper("c", TITLE, "Ann Lee", "Bo Ek");
        PaperMention fullest =
                pages.page("d").paper(Optional.of(TITLE), Optional.of(TEXT), List.of(), List.of("Ann Lee", "Bo Ek"));
        Resolution resolution = pages.resolve();
        assertTrue(resolution.represents(fullest.ref()));
        assertEquals(1, resolution.matchOf(fullest.ref()).score());
        assertEquals(
                "stands for '" + TITLE + "'", resolution.matchOf(fullest.ref()).reason());
        assertTrue(resolution.matchOf(bare.ref()).reason().contains("no two author lists"));
        assertTrue(resolution.matchOf(more.ref()).score()
                > resolution.matchOf(bare.ref()).score());
        assertEquals(4, resolution.mentionsOf(resolution.entityOf(fewer.ref())).size());
    }

    @Test
    void aStrangerIsRefused() {
        pages.paper("a", TITLE);
        MentionRef stranger = new MentionRef("0".repeat(64), new CharSpan(0, 1));
        Resolution resolution = pages.resolve();
        assertThrows(IllegalArgumentException.class, () -> resolution.entityOf(stranger));
        assertThrows(IllegalArgumentException.class, () -> resolution.matchOf(stranger));
        assertThrows(IllegalArgumentException.class, () -> resolution.represents(stranger));
        assertEquals(List.of(), resolution.mentionsOf(new Entity(EntityKind.PAPER, "x", "y")));
    }

    @Test
    void aPlaceTakenTwiceIsAFaultOfTheFormat() {
        Pages.Page page = pages.page("a");
        page.repeat(page.paper(TITLE));
        assertThrows(FormatFaultException.class, pages::resolve);
    }

    @Test
    void nothingIsResolvedToNothing() {
        assertEquals(List.of(), pages.resolve().entities(EntityKind.PAPER));
    }

    @Test
    void aKeyAloneIsTheOnePaperOfThatKey() {
        PaperMention listed = pages.page("sessions").keyed("main.7", Optional.empty());
        PaperMention table = pages.page("papers").keyed("main.7", Optional.of("What the Seventh Paper Is"));
        Resolution resolution = pages.resolve();

        assertEquals(resolution.entityOf(table.ref()), resolution.entityOf(listed.ref()));
        assertTrue(resolution.represents(table.ref()));
        assertTrue(resolution.matchOf(listed.ref()).reason().contains("key"));
    }

    @Test
    void aKeyOfTwoPapersTellsNothing() {
        PaperMention listed = pages.page("sessions").keyed("main.7", Optional.empty());
        PaperMention one = pages.page("papers").keyed("main.7", Optional.of("What the Seventh Paper Is"));
        PaperMention other = pages.page("other papers").keyed("main.7", Optional.of("Another Seventh Paper"));
        Resolution resolution = pages.resolve();

        assertNotEquals(resolution.entityOf(one.ref()), resolution.entityOf(listed.ref()));
        assertNotEquals(resolution.entityOf(other.ref()), resolution.entityOf(listed.ref()));
        assertNotEquals(resolution.entityOf(one.ref()), resolution.entityOf(other.ref()));
    }

    @Test
    void aKeyWithAuthorsIsThePaperOfThatKeyWithTheseAuthors() {
        Pages.Page listed = pages.page("authors");
        PaperMention authors = listed.keyed("3", Optional.empty(), "Ann van der Lee", "Bo Ek");
        PaperMention others = listed.keyed("4", Optional.empty(), "Ann van der Lee");
        PaperMention table = pages.page("papers").keyed("3", Optional.of("What It Is"), "A. van der Lee", "Bo Ek");
        Pages.Page conference = pages.page("another conference");
        PaperMention other = conference.keyed("3", Optional.of("What It Was"), "Cy Day");
        PaperMention fourth = conference.keyed("4", Optional.of("Who Was It"), "Bo Ek");
        Resolution resolution = pages.resolve();

        assertEquals(resolution.entityOf(table.ref()), resolution.entityOf(authors.ref()));
        assertNotEquals(resolution.entityOf(other.ref()), resolution.entityOf(authors.ref()));
        assertNotEquals(resolution.entityOf(fourth.ref()), resolution.entityOf(others.ref()));
        assertEquals(
                "has no title, but the key and the authors of 'What It Is'",
                resolution.matchOf(authors.ref()).reason());
    }

    @Test
    void aKeyWithAuthorsOfTwoPapersTellsNothing() {
        PaperMention authors = pages.page("authors").keyed("3", Optional.empty(), "Ann Lee");
        PaperMention one = pages.page("papers").keyed("3", Optional.of("What the Third Paper Is"), "Ann Lee");
        PaperMention other = pages.page("other papers").keyed("3", Optional.of("Another Third Paper"), "Ann Lee");
        Resolution resolution = pages.resolve();

        assertNotEquals(resolution.entityOf(one.ref()), resolution.entityOf(authors.ref()));
        assertNotEquals(resolution.entityOf(other.ref()), resolution.entityOf(authors.ref()));
    }

    @Test
    void whyRecordsAreOnePaperIsSaidFeatureByFeature() {
        pages.page("a").at(Pages.icml(2020)).paper(TITLE + " and Their Kin", "Melikasadat Emami", "Ann Other");
        PaperMention other =
                pages.page("b").at(Pages.icml(2020)).paper("Implicit Biases of Linear RNNs and Their Kin", "M. Emami");
        Match match = pages.resolve().matchOf(other.ref());
        assertEquals(
                "a title like 'Implicit Bias of Linear RNNs and Their Kin'; titles alike to 90 %;"
                        + " the shorter list of authors within the longer; the same year",
                match.reason().replaceFirst("alike to \\d+", "alike to 90"));
        assertTrue(match.score() > 0.5 && match.score() <= 0.9, match::toString);
    }

    @Test
    void papersThatWereNearlyOneAreCandidatesForEachOther() {
        PaperMention one = pages.paper("a", "Implicit Bias of Linear RNNs", "Melikasadat Emami");
        PaperMention other = pages.paper("b", "Implicit Bias of Linear CNNs", "Melikasadat Emami");
        pages.paper("c", "Low-Rank Nonlinear Decoding of Retinal Images", "Melikasadat Emami");
        Resolution resolution = pages.resolve();
        assertEquals(3, resolution.entities(EntityKind.PAPER).size());
        Candidate candidate =
                resolution.candidatesFor(resolution.entityOf(one.ref())).get(0);
        assertEquals(resolution.entityOf(other.ref()), candidate.entity());
        assertTrue(
                candidate.reason().endsWith("the same authors; but an acronym in place of another"), candidate::reason);
        assertTrue(candidate.score() >= 0.1 && candidate.score() < 0.5, candidate::toString);
        assertEquals(
                List.of(resolution.entityOf(one.ref())),
                resolution.candidatesFor(resolution.entityOf(other.ref())).stream()
                        .map(Candidate::entity)
                        .toList());
    }

    @Test
    void papersThatAreKeptApartByARuleAreNoDoubt() {
        PaperMention preprint = pages.page("a").kind(PaperKind.PREPRINT).paper(TITLE, "Melikasadat Emami");
        pages.page("b").kind(PaperKind.CONFERENCE_PAPER).paper(TITLE, "Melikasadat Emami");
        Resolution resolution = pages.resolve();
        assertEquals(2, resolution.entities(EntityKind.PAPER).size());
        assertEquals(List.of(), resolution.candidatesFor(resolution.entityOf(preprint.ref())));
    }

    /** The titles are alike to 0.6 and the authors the same, but the numbers in the titles are others. */
    @Test
    void whatTitlesSayAgainstItMakesTwoPapersNoDoubt() {
        PaperMention one = pages.paper("a", "Deep Linear Networks and Their Loss, Part 3", "Melikasadat Emami");
        pages.paper("b", "Deep Linear Networks in Practice, Part 5", "Melikasadat Emami");
        Resolution resolution = pages.resolve();
        assertEquals(2, resolution.entities(EntityKind.PAPER).size());
        assertEquals(List.of(), resolution.candidatesFor(resolution.entityOf(one.ref())));
    }

    /** Only the second record of the first paper has a DOI that keeps it from the other. */
    @Test
    void aRuleThatKeepsOneRecordApartKeepsItsPaperApart() {
        PaperMention one = pages.paper("a", TITLE, "Melikasadat Emami", "Ann Lee");
        paperWithDoi("b", "10.1000/1", "Melikasadat Emami", "Ann Lee");
        paperWithDoi("c", "10.1000/2", "Melikasadat Emami", "Bo Ek");
        Resolution resolution = pages.resolve();
        assertEquals(2, resolution.entities(EntityKind.PAPER).size());
        assertEquals(List.of(), resolution.candidatesFor(resolution.entityOf(one.ref())));
    }

    private void paperWithDoi(String page, String doi, String... authors) {
        pages.page(page)
                .paper(
                        Optional.of(TITLE),
                        Optional.empty(),
                        List.of(new Identifier(Scheme.DOI, doi)),
                        List.of(authors));
    }
}
