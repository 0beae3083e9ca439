package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Session;
import org.colloquy.core.source.Problem.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the five documents say, counted by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {

    private final Colloquy colloquy = Colloquy.read(Path.of("..", "seeds"));
    private List<Session> sessions = List.of();
    private List<Paper> papers = List.of();

    @BeforeAll
    void read() {
        sessions = colloquy.sessions().toList();
        papers = colloquy.papers().toList();
    }

    @AfterAll
    void close() {
        colloquy.close();
    }

    @Test
    void fiveDocumentsAreReadWithoutAnError() {
        assertEquals(5, colloquy.sources().size());
        assertTrue(
                colloquy.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR),
                colloquy.problems()::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Deep Learning Theory 6   | ICML 2021 | 8  | -                | Rene Vidal
        DL: Theory               | ICML 2022 | 15 | Room 309         | Marco Mondelli
        Deep Learning (Theory) 5 | ICML 2018 | 5  | -                | -
        Deep Learning            | ICML 2022 | 15 | Ballroom 1 & 2   | Grigorios Chrysos
        """)
    void sessionsAreAsPrinted(String title, String edition, int slots, String room, String moderator) {
        Session session = sessions.stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        assertEquals(edition, session.conference().map(Conference::label).orElse("-"));
        assertEquals(slots, session.talks().size());
        assertEquals(room, session.room().orElse("-"));
        String moderators = session.holders().stream()
                .map(holder -> holder.person().label())
                .collect(Collectors.joining(", "));
        assertEquals(moderator, moderators.isEmpty() ? "-" : moderators);
    }

    @Test
    void papersAreTitledOrNot() {
        assertEquals(4, sessions.size());
        assertEquals(52, papers.size());
        assertEquals(
                42, papers.stream().filter(paper -> paper.title().isPresent()).count());
        assertTrue(papers.stream().allMatch(paper -> paper.abstractText().isPresent()));
    }

    @Test
    void authorsAreCountedByPlaceAndByName() {
        List<String> printed = papers.stream()
                .filter(paper -> paper.title().isPresent())
                .flatMap(paper -> paper.printedAuthors().stream())
                .toList();
        assertEquals(169, printed.size());
        assertEquals(163, new TreeSet<>(printed).size());
        assertEquals(333, colloquy.network().edges());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Samuel Schoenholz | Andrea Liu, Atish Agarwala, Ge Zhang, Jeffrey Pennington, Miguel Ruiz Garcia, Minmin Chen
        S. Schoenholz     | Andrea Liu, Atish Agarwala, Ge Zhang, Jeffrey Pennington, Miguel Ruiz Garcia, Minmin Chen
        srebro            | Daniel Soudry, Emmanuel Abbe, Eran Malach, Kavya Ravichandran, Mor Shpigel Nacson, Pritish Kamath
        """)
    void coauthorsAreFound(String typed, String coauthors) {
        List<Person> found = colloquy.findPeople(typed);
        assertEquals(1, found.size());
        assertEquals(
                coauthors,
                colloquy.coauthorsOf(found.get(0)).stream()
                        .map(coauthor -> coauthor.person().label())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void codeIsLinked() {
        assertEquals(
                List.of(
                        "https://github.com/SongtaoLiu0823/LAGNN",
                        "https://github.com/shengliu66/SOP",
                        "https://github.com/umd-huang-lab/ortho-conv"),
                papers.stream()
                        .flatMap(paper -> paper.links().stream())
                        .filter(link -> link.kind() == Link.Kind.CODE)
                        .map(Link::url)
                        .sorted()
                        .toList());
    }
}
