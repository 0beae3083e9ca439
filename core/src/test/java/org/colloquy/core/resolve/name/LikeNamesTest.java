package org.colloquy.core.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeNamesTest {

    private static List<LikeNames.Pair> pairs(String... names) {
        return new LikeNames(
                        new NameForms(Stream.of(names).map(PersonName::parse).toList()))
                .pairs();
    }

    @ParameterizedTest
    @CsvSource({
        "Rama Quillen, Ramalingam D. Quillen",
        "Anima Quillen, Animashree Quillen",
        "Dmitri Quillen, Dmitriy Quillen",
        "Katrin Muller, Katrin Mueller",
        "Yuri Quillen, Yury Quillen",
        "Aleksandr Quillen, Alexander Quillen",
        "Micheal Quillen, Michael Quillen",
        "Ada Quillen, Ada Quilen",
        "M. J. Quillen, María José Quillen-Berg",
        "María J. Quillen, María José Quillen Berg",
    })
    void theseMayBeOneName(String one, String other) {
        assertEquals(List.of(new LikeNames.Pair(0, 1)), pairs(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Quillen, Ada B. Quillen", // which is a shorter form
        "Rob Quillen, Robert Quillen", // which is a variant
        "Rama Quillen, Ramalingam Berg",
        "Ra Quillen, Ramalingam Quillen",
        "Rama A. Quillen, Ramalingam D. Quillen",
        "Marta Quillen, Maria Quillen",
        "Xin Quillen, Xinyun Quillen",
        "Yu Chen, Yu Cheng",
        "Jihoon Quillen, Jihyun Quillen",
        "Sung Kyun Quillen, Sunghyun Quillen",
        "N. J. Quillen, María José Quillen-Berg",
        "Jan van Quillen, Jan van",
    })
    void theseAreTwo(String one, String other) {
        assertEquals(List.of(), pairs(one, other));
    }

    @Test
    void manyThatBeginAlikeAreNotCompared() {
        String[] names = new String[600];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Ada Quil" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
        }
        assertEquals(List.of(), pairs(names));
    }
}
