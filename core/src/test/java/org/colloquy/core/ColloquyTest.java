package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.colloquy.core.model.ColloquyException;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Session;
import org.colloquy.core.network.Coauthor;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.source.Inputs;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColloquyTest {

    private static final String ONE = """
            #lines
            session Deep Learning / Rene Vidal
            paper Tilting the Playing Field of Loss / Miguel Ruiz Garcia; Samuel Schoenholz
            paper Equilibrium Networks and Their Starts / Atish Agarwala; Samuel Schoenholz
            """;
    private static final String TWO = """
            #lines
            session Theory / Grigorios Chrysos
            paper TILTING THE PLAYING FIELD OF LOSS / Miguel Ruiz Garcia; S. Schoenholz; Ge Zhang
            paper The Works of a Moderator on a Thing / René Vidal
            """;

    @TempDir
    Path folder;

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ColloquyBuilder lines(Source... sources) {
        return Colloquy.builder()
                .formats(SourceFormats.registered().with(new LinesFormat()))
                .source(sources);
    }

    private static Colloquy both() {
        return lines(source("one", ONE), source("two", TWO)).event("ICML 2021").open();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::label).toList();
    }

    @Test
    void aMappingIsKeptWhateverFormatsAreChosen() throws IOException {
        Path fixtures = Path.of("src/test/resources/fixtures/mapped");
        try (Colloquy colloquy = Colloquy.builder()
                .mapping(fixtures.resolve("library.yaml"))
                .formats(SourceFormats.registered())
                .format("library")
                .input(fixtures.resolve("library.csv"))
                .open()) {
            assertTrue(colloquy.papers().findAny().isPresent());
        }
    }

    @Test
    void papersComeAsPlainValues() {
        try (Colloquy colloquy = both()) {
            List<Paper> papers = colloquy.papers().toList();
            assertEquals(3, papers.size());
            Paper tilting = papers.get(1);
            assertEquals("TILTING THE PLAYING FIELD OF LOSS", tilting.label());
            assertEquals(List.of("Miguel Ruiz Garcia", "Samuel Schoenholz", "Ge Zhang"), names(tilting.authors()));
            assertEquals(List.of("Miguel Ruiz Garcia", "S. Schoenholz", "Ge Zhang"), tilting.printedAuthors());
            assertEquals(OptionalInt.of(2021), tilting.year());
            assertEquals(
                    "ICML 2021", tilting.conference().map(Conference::label).orElseThrow());
            assertEquals(2, tilting.links().size());
        }
    }

    @Test
    void howEachSourceWasReadIsKnown() {
        Source latin = Source.of("three", "#lines\nsession Théorie / Ana Roe\n".getBytes(StandardCharsets.ISO_8859_1));
        Source unknown = source("four", "nothing known");
        try (Colloquy colloquy = lines(source("one", ONE), latin, unknown).open()) {
            assertEquals(
                    List.of("one lines UTF-8 2 1", "three lines windows-1252 0 1"),
                    colloquy.readings().stream()
                            .map(reading -> reading.source() + " " + reading.format() + " " + reading.encoding() + " "
                                    + reading.papers() + " " + reading.sessions())
                            .toList());
        }
    }

    @Test
    void peopleComeWithTheirNamesAsPrinted() {
        try (Colloquy colloquy = both()) {
            List<Person> people = colloquy.people().toList();
            assertEquals(
                    List.of(
                            "Atish Agarwala",
                            "Ge Zhang",
                            "Grigorios Chrysos",
                            "Miguel Ruiz Garcia",
                            "Rene Vidal",
                            "Samuel Schoenholz"),
                    names(people).stream().map(name -> name.replace("é", "e")).toList());
            assertEquals(
                    List.of("S. Schoenholz", "Samuel Schoenholz"), people.get(5).printedNames());
            assertEquals(List.of("Rene Vidal", "René Vidal"), people.get(4).printedNames());
        }
    }

    @Test
    void sessionsComeWithTheirTalks() {
        try (Colloquy colloquy = both()) {
            List<Session> sessions = colloquy.sessions().toList();
            assertEquals(
                    List.of("Deep Learning", "Theory"),
                    sessions.stream().map(Session::title).toList());
            Session deep = sessions.get(0);
            assertEquals("Room 1", deep.room().orElseThrow());
            assertEquals(RoleKind.MODERATOR, deep.holders().get(0).role());
            assertEquals(2, deep.holders().get(0).person().printedNames().size());
            assertEquals(2, deep.talks().size());
            assertTrue(deep.talks().stream().allMatch(talk -> talk.paper().isPresent()));
        }
    }

    @Test
    void coauthorsAreCountedOverPapers() {
        try (Colloquy colloquy = both()) {
            Person samuel = colloquy.findPeople("schoenholz").get(0);
            List<Coauthor> coauthors = colloquy.coauthorsOf(samuel);
            assertEquals(
                    List.of("Atish Agarwala", "Ge Zhang", "Miguel Ruiz Garcia"),
                    coauthors.stream()
                            .map(coauthor -> coauthor.person().label())
                            .toList());
            assertEquals(OptionalInt.of(2021), coauthors.get(0).firstYear());
            assertEquals(4, colloquy.network().edges());
            assertEquals(5, colloquy.network().size());
        }
    }

    @Test
    void peopleOfSimilarNamesAreFoundWhereAnotherNameWasTyped() {
        try (Colloquy colloquy = both()) {
            assertEquals(List.of(), colloquy.findPeople("Samuel Shoenholtz"));
            assertEquals(
                    "Samuel Schoenholz",
                    colloquy.findSimilarPeople("Samuel Shoenholtz").get(0).label());
            assertEquals(List.of(), colloquy.findSimilarPeople("qqqqqqqqqq"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "schoenholz,Samuel Schoenholz",
        "S. Schoenholz,Samuel Schoenholz",
        "SAMUEL,Samuel Schoenholz",
        "vidal,Ren",
        "rené  vidal,Ren",
        "ruiz garcia,Miguel Ruiz Garcia",
        "m garcia,Miguel Ruiz Garcia"
    })
    void peopleAreFoundHoweverTheyAreTyped(String typed, String name) {
        try (Colloquy colloquy = both()) {
            List<Person> found = colloquy.findPeople(typed);
            assertEquals(1, found.size(), () -> names(found).toString());
            assertTrue(found.get(0).label().startsWith(name));
        }
    }

    @Test
    void sourcesAreReadByNameAndEachContentOnce() {
        try (Colloquy colloquy =
                lines(source("b", TWO), source("c", ONE), source("a", ONE)).open()) {
            assertEquals(
                    List.of("a", "b"),
                    colloquy.sources().stream().map(Source::name).toList());
            assertEquals(3, colloquy.papers().count());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfInputsDoesNotMatter(long seed) {
        List<Source> sources = new ArrayList<>(List.of(
                source("one", ONE), source("two", TWO), source("three", ONE + "bad\n"), source("x", "no format")));
        Collections.shuffle(sources, new Random(seed));
        try (Colloquy expected = lines(source("x", "no format"), source("two", TWO), source("three", ONE + "bad\n"))
                        .source(source("one", ONE))
                        .open();
                Colloquy colloquy = lines(sources.toArray(Source[]::new)).open()) {
            assertEquals(expected.papers().toList(), colloquy.papers().toList());
            assertEquals(expected.people().toList(), colloquy.people().toList());
            assertEquals(expected.sessions().toList(), colloquy.sessions().toList());
            assertEquals(expected.problems(), colloquy.problems());
            assertEquals(
                    expected.network().pairs().toList(),
                    colloquy.network().pairs().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "crash,unreadable,has crashed; mend it",
        "cut,unreadable,cut off",
        "deep,too-deep,nested too deeply",
        "bad,bad-line,is bad; mend it"
    })
    void aSourceThatFailsIsAProblemAndTheOthersAreRead(String line, String code, String message) {
        try (Colloquy colloquy =
                lines(source("a", ONE + line + "\n"), source("b", TWO)).open()) {
            Problem problem = colloquy.problems().get(0);
            assertEquals(1, colloquy.problems().size());
            assertEquals(code, problem.code());
            assertEquals(Severity.ERROR, problem.severity());
            assertEquals("a", problem.source());
            assertTrue(problem.message().contains(message), problem::message);
            assertEquals(3, colloquy.papers().count());
        }
    }

    @Test
    void onlyWhatWasReadIsADocument() {
        try (Colloquy colloquy = lines(
                        source("empty", ""),
                        source("fault", ONE + "twice\n"),
                        source("one", ONE),
                        source("partly", TWO + "crash\n"),
                        source("strange", "hello"))
                .open()) {
            assertEquals(
                    List.of("one", "partly"),
                    colloquy.documents().stream().map(Source::name).toList());
            assertEquals(5, colloquy.sources().size());
            Problem fault = colloquy.problems().stream()
                    .filter(problem -> problem.code().equals("format-fault"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("fault", fault.source());
            assertTrue(fault.message().startsWith("two mentions stand at char="), fault::message);
            List<Mention> mentions = new ArrayList<>();
            colloquy.forEachMention(mentions::add);
            mentions.forEach(mention -> colloquy.resolution().entityOf(mention.ref()));
            assertEquals(10, mentions.size());
        }
    }

    @Test
    void aFailureOfWhoTakesTheMentionsIsNotBlamedOnTheSource() {
        try (Colloquy colloquy = both()) {
            ColloquyException full = new ColloquyException("the disk is full");
            assertSame(
                    full,
                    assertThrows(
                            ColloquyException.class,
                            () -> colloquy.forEachMention(mention -> {
                                throw full;
                            })));
        }
    }

    @Test
    void whatIsThereTwiceIsSaid() {
        try (Colloquy colloquy = lines(source("b", ONE), source("a", ONE)).open()) {
            Problem problem = colloquy.problems().get(0);
            assertEquals("same-content", problem.code());
            assertEquals(Severity.INFO, problem.severity());
            assertEquals("b: has the same content as a, which is read in its place", problem.toString());
        }
    }

    @Test
    void aFirstLineWithoutEndHasItsPlace() {
        try (Colloquy colloquy = lines(source("line", "x".repeat(300_000))).open()) {
            Problem problem = colloquy.problems().get(0);
            assertTrue(problem.toString().startsWith("line:1:1: the first line does not end within 262144 bytes"));
            assertTrue(problem.isOfWholeSource());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"crash", "cut", "deep", "twice", "bad"})
    void strictlyAnyErrorIsTheEnd(String line) {
        try (Colloquy colloquy =
                lines(source("a", ONE + line + "\n"), source("b", TWO)).strict().open()) {
            ColloquyException end = assertThrows(ColloquyException.class, colloquy::problems);
            assertTrue(end.toString().contains("a"), end::toString);
        }
    }

    @Test
    void strictlyAWarningIsNoError() {
        try (Colloquy colloquy = lines(source("a", ONE + "odd\n")).strict().open()) {
            assertEquals("odd-line", colloquy.problems().get(0).code());
        }
    }

    @Test
    void strictlyAnInputThatIsNotThereIsTheEnd() {
        ColloquyBuilder builder =
                Colloquy.builder().input(folder.resolve("missing")).strict();
        assertThrows(SourceException.class, builder::open);
    }

    @ParameterizedTest
    @CsvSource({"'',is empty", "'  ',holds only white space", "hello,is in no format that is known"})
    void whatNoFormatKnowsIsAProblem(String text, String message) {
        try (Colloquy colloquy = lines(source("odd", text)).open()) {
            Problem problem = colloquy.problems().get(0);
            assertEquals("unknown-format", problem.code());
            assertEquals("odd", problem.source());
            assertTrue(problem.message().startsWith(message), problem::message);
            assertEquals(0, colloquy.papers().count());
        }
    }

    @Test
    void aLineOfTwoHundredMegabytesIsAProblem() throws IOException {
        Path file = folder.resolve("line.txt");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("#lines ".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        try (Colloquy colloquy = lines(source("one", ONE)).input(file).open()) {
            Problem problem = colloquy.problems().get(0);
            assertEquals("too-large", problem.code());
            assertTrue(problem.message().contains("the limit pageBytes"), problem::message);
            assertEquals(2, colloquy.papers().count());
        }
    }

    @Test
    void problemsOfInputsComeFirst() {
        try (Colloquy colloquy = lines(source("a", ONE + "bad\n"))
                .input(folder.resolve("missing.txt"))
                .open()) {
            assertEquals(
                    List.of("unreadable", "bad-line"),
                    colloquy.problems().stream().map(Problem::code).toList());
        }
    }

    @Test
    void aFormatCanBeForced() {
        try (Colloquy colloquy =
                lines(source("a", ONE.substring(7))).format("lines").open()) {
            assertEquals(2, colloquy.papers().count());
        }
        ColloquyBuilder unknown = lines().format("lnies");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, unknown::open);
        assertTrue(refused.toString().contains("did you mean lines?"), refused::toString);
    }

    @Test
    void anEventMustBeKnown() {
        ColloquyBuilder builder = Colloquy.builder().event("Olympics 1896");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, builder::open);
        assertTrue(refused.toString().contains("ICML"), refused::toString);
    }

    @Test
    void filesFoldersAndStreamsAreRead() throws IOException {
        Files.writeString(folder.resolve("one.txt"), ONE);
        try (Colloquy colloquy = lines().input(folder)
                .input("pasted", new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8)))
                .open()) {
            assertEquals(
                    List.of("one.txt", "pasted"),
                    colloquy.sources().stream().map(Source::name).toList());
            assertEquals(3, colloquy.papers().count());
        }
        try (Colloquy colloquy = Colloquy.read(folder)) {
            assertEquals("unknown-format", colloquy.problems().get(0).code());
        }
    }

    @Test
    void progressIsToldSourceBySource() {
        List<String> told = new ArrayList<>();
        try (Colloquy colloquy = lines(source("b", TWO), source("a", ONE + "crash"))
                .onProgress((name, done, total) -> told.add(name + " " + done + "/" + total))
                .open()) {
            assertFalse(colloquy.problems().isEmpty());
            assertEquals(List.of("a 1/2", "b 2/2"), told);
        }
    }

    @Test
    void mentionsCanBeReadAgainAndAgain() {
        try (Colloquy colloquy = both()) {
            List<Mention> first = mentions(colloquy);
            assertEquals(first, mentions(colloquy));
            assertEquals(10, first.size());
            Resolution resolution = colloquy.resolution();
            first.forEach(mention -> resolution.entityOf(mention.ref()));
            assertSame(resolution, colloquy.resolution());
        }
    }

    private static List<Mention> mentions(Colloquy colloquy) {
        List<Mention> mentions = new ArrayList<>();
        colloquy.mentions(new MentionSink() {
            @Override
            public void mention(Mention mention) {
                mentions.add(mention);
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        });
        return mentions;
    }

    @Test
    void whatWasWorkedOutOutlivesTheSources() {
        Colloquy colloquy = lines().input("pasted", new ByteArrayInputStream(ONE.getBytes(StandardCharsets.UTF_8)))
                .open();
        List<Paper> papers = colloquy.papers().toList();
        colloquy.close();
        assertEquals(papers, colloquy.papers().toList());
        assertTrue(colloquy.problems().isEmpty());
    }

    @Test
    void severalThreadsSeeTheSame() {
        try (Colloquy colloquy = both()) {
            List<CompletableFuture<List<Person>>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> colloquy.people().toList()))
                    .toList();
            answers.forEach(answer -> assertEquals(colloquy.people().toList(), answer.join()));
        }
    }

    @Test
    void nothingToReadIsNothingFound() {
        try (Colloquy colloquy = Colloquy.read()) {
            assertEquals(0, colloquy.papers().count());
            assertEquals(0, colloquy.network().size());
            assertEquals(List.of(), colloquy.findPeople("anyone"));
        }
        assertEquals(Path.of("-"), Inputs.STANDARD_INPUT);
    }
}
