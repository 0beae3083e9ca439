package org.colloquy.core.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameFormsTest {

    private static NameForms forms(String... names) {
        return new NameForms(Stream.of(names).map(PersonName::parse).toList());
    }

    @Test
    void spellingsShareTheirForm() {
        NameForms forms = forms("Ki-Jung Yoon", "KiJung Yoon", "Ki Jung Yoon", "KI JUNG YOON", "Bo Ek");
        assertEquals(2, forms.count());
        assertEquals(forms.of(0), forms.of(3));
        assertEquals(forms.of(1), forms.of(2));
        assertFalse(forms.of(0) == forms.of(4));
    }

    @Test
    void formsAreChainedThroughSpellings() {
        NameForms forms = forms("Jean-Luc de la Tour", "Jean Luc De La Tour", "JeanLuc de la Tour");
        assertEquals(1, forms.count());
    }

    @Test
    void lettersThatAreWrittenOutShareTheFormOfThoseThatAreNot() {
        NameForms forms =
                forms("Jörg Størksen", "Joerg Stoerksen", "Jorg Storksen", "Jörg Stoerksen", "Joerg Storksen");
        assertEquals(2, forms.count());
        assertEquals(forms.of(0), forms.of(1));
        assertEquals(forms.of(0), forms.of(2));
        assertEquals(forms.of(0), forms.of(3));
    }

    @Test
    void otherLettersShareTheFormOfTheLatinOnes() {
        NameForms forms = forms("Yury Shukhov", "Юрий Шухов", "Jurij Suhov", "Ю. Шухов", "Y. Shukhov", "Юрий Шухин");
        assertEquals(3, forms.count());
        assertEquals(forms.of(0), forms.of(1));
        assertEquals(forms.of(0), forms.of(2));
        assertEquals(forms.of(3), forms.of(4));
        assertEquals(List.of(forms.of(0)), forms.fuller(forms.of(3)));
        NameForms apart = forms("Юрий Шухов", "Y. Shukhov");
        assertEquals(List.of(apart.of(0)), apart.fuller(apart.of(1)));
    }

    @Test
    void fullerFormsAreFoundInTheirBlock() {
        NameForms forms =
                forms("S. Schoenholz", "Samuel Schoenholz", "Sarah Schoenholz", "Samuel S. Schoenholz", "S. Ek");
        assertEquals(Stream.of(1, 2, 3).map(forms::of).sorted().toList(), forms.fuller(forms.of(0)));
        assertEquals(List.of(forms.of(3)), forms.fuller(forms.of(1)));
        assertEquals(List.of(), forms.fuller(forms.of(3)));
        assertTrue(forms.isAbbreviated(forms.of(0)));
        assertFalse(forms.isAbbreviated(forms.of(1)));
    }

    @Test
    void compatibilityGoesBothWays() {
        NameForms forms = forms("S. Schoenholz", "Samuel Saul Schoenholz", "Bo Ek");
        assertTrue(forms.compatible(forms.of(0), forms.of(1)));
        assertTrue(forms.compatible(forms.of(1), forms.of(0)));
        assertTrue(forms.compatible(forms.of(1), forms.of(1)));
        assertFalse(forms.compatible(forms.of(1), forms.of(2)));
    }

    @Test
    void aFormIsFoundByAnySpelling() {
        NameForms forms = forms("Ki-Jung Yoon");
        assertEquals(
                forms.of(0),
                forms.find(NameTokens.of(PersonName.parse("KIJUNG YOON"))).orElseThrow());
        assertTrue(forms.find(NameTokens.of(PersonName.parse("Ki Yoon"))).isEmpty());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static List<PersonName> names(long seed) {
        Random random = new Random(seed);
        List<String> given = List.of("Ann", "A.", "Ann B.", "A. B.", "Ann Bea", "Ann-Bea", "AnnBea", "Bea", "B.");
        List<String> family = List.of("Lee", "Ek", "van Ek", "EK", "Lée");
        return Stream.generate(
                        () -> given.get(random.nextInt(given.size())) + " " + family.get(random.nextInt(family.size())))
                .distinct()
                .limit(1 + random.nextInt(20))
                .map(PersonName::parse)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numbersDoNotDependOnTheOrderOfNames(long seed) {
        List<PersonName> names = names(seed);
        List<PersonName> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(seed));
        NameForms one = new NameForms(names);
        NameForms other = new NameForms(shuffled);
        assertEquals(one.count(), other.count());
        assertEquals(one.fullestFirst(), other.fullestFirst());
        for (int name = 0; name < names.size(); name++) {
            assertEquals(one.of(name), other.of(shuffled.indexOf(names.get(name))));
            assertEquals(one.fuller(one.of(name)), other.fuller(one.of(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocksMissNoFullerForm(long seed) {
        NameForms forms = new NameForms(names(seed));
        for (int brief = 0; brief < forms.count(); brief++) {
            List<Integer> expected = new ArrayList<>();
            for (int full = 0; full < forms.count(); full++) {
                if (forms.refines(full, brief, Refinement.STRICT)) {
                    expected.add(full);
                }
            }
            assertEquals(expected, forms.fuller(brief));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fullerFormsComeBeforeShorterOnes(long seed) {
        NameForms forms = new NameForms(names(seed));
        List<Integer> order = forms.fullestFirst();
        for (int brief = 0; brief < forms.count(); brief++) {
            for (int full : forms.fuller(brief)) {
                assertTrue(order.indexOf(full) < order.indexOf(brief), full + " before " + brief);
            }
        }
    }
}
