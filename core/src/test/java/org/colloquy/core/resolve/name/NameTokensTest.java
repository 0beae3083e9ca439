package org.colloquy.core.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameTokensTest {

    private static NameTokens tokens(String name) {
        return NameTokens.of(PersonName.parse(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Samuel S. Schoenholz     | samuel s schoenholz
        Laurens van der Maaten   | laurens van der maaten
        JB Simon                 | j b simon
        Ruud JG van Sloun        | ruud j g van sloun
        Ruud JA van Sloun        | ruud ja van sloun
        Ruud J-G van Sloun       | ruud j g van sloun
        Ruud JGTK van Sloun      | ruud jgtk van sloun
        Jean-Pierre Serre        | jean pierre serre
        Martin King Jr.          | martin king, jr
        Plato                    | plato
        """)
    void wordsAreFolded(String name, String key) {
        assertEquals(key, tokens(name).key());
    }

    @Test
    void particlesAndMiddleInitialsCanBeMissed() {
        assertEquals(List.of(1), List.copyOf(tokens("James B. Simon").droppable()));
        assertEquals(List.of(1, 2), List.copyOf(tokens("Laurens van der Maaten").droppable()));
        assertEquals(List.of(), List.copyOf(tokens("Maria Garcia Lopez").droppable()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Quill-Berg, ada quill",
        "María José Quill Berg, maria jose quill",
        "Ada van Quill-Berg, ada van quill",
        "Ada Quill, ''",
        "A. Quill-Berg, ''",
        "Ada van Quill, ''",
        "Ada B. Quill, ''",
    })
    void aSecondFamilyNameCanBeMissed(String name, String without) {
        assertEquals(without, tokens(name).withoutLast().map(NameTokens::key).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"s,true", "é,true", "sa,false", "王,false", "7,false", "김,false", "σ,true"})
    void onlySingleLettersOfScriptsWithCaseAreInitials(String word, boolean initial) {
        assertEquals(initial, NameTokens.isInitial(word));
    }

    @Test
    void aNicknameMakesTwoMoreNames() {
        PersonName name =
                new PersonName(Optional.of("Rex"), "Ying", Optional.empty(), Optional.empty(), Optional.of("Zhitao"));
        assertEquals(
                List.of("zhitao ying", "rex zhitao ying"),
                NameTokens.nicknamed(name).stream().map(NameTokens::key).toList());
        assertEquals(List.of(), NameTokens.nicknamed(PersonName.parse("Rex Ying")));
    }

    @ParameterizedTest
    @CsvSource({
        "Samuel Schoenholz,S. Schoenholz,true,true",
        "Samuel S. Schoenholz,Samuel Schoenholz,true,true",
        "Samuel S. Schoenholz,S. Schoenholz,true,true",
        "Samuel Saul Schoenholz,Samuel S. Schoenholz,true,true",
        "Samuel Saul Schoenholz,Samuel Schoenholz,false,true",
        "Samuel Schoenholz,Samuel Schoenholz,false,false",
        "S. Schoenholz,Samuel Schoenholz,false,false",
        "Samuel Schoenholz,Sam Schoenholz,false,false",
        "Samuel Schoenholz,Schoenholz,false,false",
        "Samuel Schoenholz,S. Schonholz,false,false",
        "A. B. C. D. Ek,A. C. Ek,true,true",
        "A. B. C. D. Ek,A. D. C. Ek,false,false",
        "Ann Bea Cy Ek,A. B. C. Ek,true,true",
        "Ann Bea Cy Ek,A. C. Ek,false,true",
        "Ki-Jung Yoon,K. Yoon,true,true",
        "Ki Jung Yoon,K. Yoon,false,true",
        "Martin King Jr.,Martin King,true,true",
        "Martin King,Martin King Jr.,false,false"
    })
    void aFullerFormSaysAllThatTheShorterSays(String full, String brief, boolean strict, boolean lenient) {
        assertEquals(strict, Refinement.STRICT.refines(tokens(full), tokens(brief)));
        assertEquals(lenient, Refinement.LENIENT.refines(tokens(full), tokens(brief)));
    }

    @Test
    void aNameOfManyWordsIsOnlyItself() {
        String words = IntStream.range(0, 5_000).mapToObj(i -> "Ann").reduce("", (a, b) -> a + b + " ");
        NameTokens name = tokens(words + "Ek");
        assertFalse(Refinement.LENIENT.refines(name, tokens("A. Ek")));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static String name(Random random) {
        List<String> words = List.of("Ann", "Anna", "A.", "B.", "Bea", "C.", "Cy", "van", "de");
        String given = Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(1 + random.nextInt(4))
                .reduce("", (a, b) -> a + b + " ");
        return given + (random.nextBoolean() ? "Ek" : "Lee");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refiningIsAnOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            NameTokens a = tokens(name(random));
            NameTokens b = tokens(name(random));
            assertFalse(Refinement.STRICT.refines(a, a));
            if (Refinement.STRICT.refines(a, b)) {
                assertFalse(Refinement.STRICT.refines(b, a), a + " " + b);
                assertTrue(Refinement.LENIENT.refines(a, b), a + " " + b);
                assertTrue(a.letters() > b.letters(), a + " " + b);
                assertTrue(a.blocks().contains(b.block()), a + " " + b);
            }
        }
    }
}
