package org.colloquy.rdf.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.map.Figures;
import org.colloquy.rdf.map.MappingOptions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFolderTest {
    private static final int MANY = 40;

    private static final MappingOptions OPTIONS = MappingOptions.STANDARD.withVocabulary(
            Vocabulary.of(List.of(Concept.builder("urn:x:hedges", "hedges").build())));

    @TempDir
    Path place;

    @Test
    void whatDiffersFromAnEarlierGenerationIsToldAndNothingElse() throws IOException {
        Map<Integer, Integer> people = people();
        History first = written(History.NONE, people);
        assertEquals(1, first.made().base());
        people.put(7, 30);
        people.remove(8);
        History second = written(read(first), people);
        assertEquals(1, second.made().base());
        assertTrue(size(2) < size(1) / 4, "state-2 takes " + size(2) + " bytes, and state-1 " + size(1));
        assertSame(second, read(second));
        people.put(7, 31);
        people.put(100, 1);
        History third = written(read(second), people);
        assertEquals(1, third.made().base());
        assertSame(third, read(third));
        assertEquals(
                Map.of(person(7, 31), person(7, 0)), read(third).identities().former());
        assertEquals(3, read(third).since().get(person(100, 1)));
    }

    @Test
    void aStateThatDiffersInMuchIsToldWhole() throws IOException {
        Map<Integer, Integer> people = people();
        History first = written(History.NONE, people);
        people.keySet().removeIf(person -> person % 2 == 0);
        History second = written(read(first), people);
        assertEquals(2, second.made().base());
        assertSame(second, read(second));
    }

    @Test
    void theFilesOfAnEarlierGenerationStayWhileItIsTheBase() throws IOException {
        Map<Integer, Integer> people = people();
        History first = written(History.NONE, people);
        people.put(7, 30);
        History second = written(read(first), people);
        History third = written(read(second), people);
        folder().tidy(third.made());
        try (Stream<Path> left = Files.list(folder().path())) {
            assertEquals(
                    Set.of("state-1", "state-3", "ledger-3"),
                    Set.copyOf(left.map(file -> file.getFileName().toString()).toList()));
        }
        assertSame(third, read(third));
    }

    @Test
    void oneVocabularyIsMadeForAllThatIsReadOfAGeneration() throws IOException {
        Map<Integer, Integer> people = people();
        History first = written(History.NONE, people);
        people.put(7, 30);
        Made made = folder().made(written(read(first), people).generation());
        assertEquals(1, made.base());
        Assertions.assertSame(
                made.options().topics(), folder().read(made).options().topics());
    }

    private HistoryFolder folder() {
        return HistoryFolder.in(place);
    }

    private long size(int generation) throws IOException {
        return Files.size(folder().path().resolve("state-" + generation));
    }

    private History read(History written) throws IOException {
        return folder().read(folder().made(written.generation()));
    }

    /** Writes the generation after {@code past}, of people who each have a mention where their number says. */
    private History written(History past, Map<Integer, Integer> people) throws IOException {
        List<KeptResolution.Known> known = new ArrayList<>();
        people.forEach((number, label) -> {
            Entity person = person(number, label);
            MentionRef mention = new MentionRef("a".repeat(64), new CharSpan(number, number + 1L));
            KeptResolution.Place place =
                    new KeptResolution.Place(mention, person, true, new Resolution.Match(1, "said so"));
            known.add(new KeptResolution.Known(person, List.of(place), label > 30, List.of(), List.of()));
        });
        KeptResolution said = KeptResolution.of(known, Set.of(), KeptResolution.NONE);
        History next = past.next(OPTIONS, KeptResolution.of(said, past.resolution()));
        Files.createDirectories(folder().path());
        for (String empty : List.of("mentions-", "outlines-")) {
            Files.createFile(folder().path().resolve(empty + next.generation()));
        }
        Ledger ledger = new Ledger(new QuadCounts(), List.of(), new Figures(0, 0, Map.of(), Map.of()));
        folder().write(next, ledger);
        return next;
    }

    private static void assertSame(History written, History read) {
        assertEquals(written.made(), read.made());
        assertEquals(written.identities(), read.identities());
        assertEquals(written.since(), read.since());
        assertEquals(all(written.resolution()), all(read.resolution()));
    }

    private static List<KeptResolution.Known> all(Resolution resolution) {
        return resolution.entities(EntityKind.PERSON).stream()
                .map(person -> KeptResolution.Known.of(person, resolution))
                .toList();
    }

    private static Map<Integer, Integer> people() {
        Map<Integer, Integer> people = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            people.put(i, 0);
        }
        return people;
    }

    private static Entity person(int number, int label) {
        return new Entity(EntityKind.PERSON, "p%03d-%d".formatted(number, label), "Person %03d".formatted(number));
    }
}
