package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "World Health Organization",
                "World Health Organization,",
                "ATLAS Collaboration",
                "ATLAS COLLABORATION",
                "European Commission",
                "National Institute of Standards and Technology",
                "University of California, Berkeley",
                "Department of Energy, U.S.",
                "Google, Inc.",
                "Google Inc.",
                "Acme GmbH",
                "World Bank",
                "Bank of England",
                "National Research Council",
                "Polymath Study Group",
                "Museum für Naturkunde",
                "Universität Bremen",
                "Organisation de coopération et de développement économiques"
            })
    void wordsOfABodyTellItFromPeople(String printed) {
        assertTrue(BodyNames.isBody(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Moor (Lund University)",
                "Ada Lovelace",
                "Smith, John",
                "Church, Alonzo",
                "Alonzo Church",
                "Group, A. Reading",
                "Kevin Q. Council",
                "Maria del Hospital",
                "Hospital de, M",
                "Jean Bureau",
                "World, Peter",
                "Institute, Ann",
                "Smith LL",
                "Bank",
                "UNESCO",
                "Peter van der Bank",
                "Ann Center"
            })
    void whatFamiliesAreCalledIsNoBody(String printed) {
        assertFalse(BodyNames.isBody(printed));
    }
}
