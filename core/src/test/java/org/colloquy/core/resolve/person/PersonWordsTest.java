package org.colloquy.core.resolve.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.primitives.ImmutableIntArray;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonWordsTest {
    private static String words(Map<PersonFeature, String> levels) {
        ImmutableIntArray.Builder places = ImmutableIntArray.builder();
        for (PersonFeature feature : PersonFeature.values()) {
            places.add(Math.max(0, feature.levels().indexOf(levels.getOrDefault(feature, ""))));
        }
        return PersonWords.of(places.build());
    }

    @Test
    void whatSpeaksForItComesFirst() {
        assertEquals(
                "3 co-authors in common, one of them at least with a rare name; the same affiliation;"
                        + " topics of the titles are near; 2 years apart; but other venues;"
                        + " the name is common in these sources",
                words(Map.of(
                        PersonFeature.SHARED, "3",
                        PersonFeature.RARITY, "from 3.0",
                        PersonFeature.AFFILIATION, "from 0.97",
                        PersonFeature.TITLE, "from 0.22",
                        PersonFeature.VENUE, "from 0.0",
                        PersonFeature.GAP, "from 2.0",
                        PersonFeature.COMMONNESS, "from 1.0")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1         | from 0.65  | 1 co-author in common, a rare name
        1         | from 0.45  | 1 co-author in common
        1         | from 0.01  | 1 co-author in common, who has many papers here
        2         | from 1.2   | 2 co-authors in common
        2         | from 1.8   | 2 co-authors in common, one of them at least with a rare name
        2         | from 0.65  | 2 co-authors in common, who have many papers here
        7 or more | from 3.0   | 7 or more co-authors in common
        0         | below 0.01 | but no co-author in common
        not known | below 0.01 | but no co-authors to compare
        """)
    void coauthorsAreCountedAndTheirRarityIsTold(String shared, String rarity, String expected) {
        assertEquals(
                expected,
                words(Map.of(
                        PersonFeature.SHARED, shared,
                        PersonFeature.RARITY, rarity,
                        PersonFeature.COMMONNESS, "from -2.0")));
    }

    @Test
    void someWordsAreAlwaysSaid() {
        for (String shared : PersonFeature.SHARED.levels()) {
            Map<PersonFeature, String> levels = new EnumMap<>(Map.of(PersonFeature.SHARED, shared));
            levels.put(PersonFeature.COMMONNESS, "from -2.0");
            assertFalse(words(levels).isEmpty());
        }
    }
}
