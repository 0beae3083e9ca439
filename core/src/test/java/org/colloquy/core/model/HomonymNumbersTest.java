package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomonymNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Wei Wang 0001", "Wei Wang 0123", "Wei Wang 0001\n", "Wei Wang\u00090099\r\n"})
    void theNumberOfAHomonymGoes(String name) {
        assertEquals("Wei Wang", HomonymNumbers.without(name).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0001",
                " 0001",
                "Wei Wang",
                "Wei Wang 1001",
                "Wei Wang 001",
                "Wei Wang 00001",
                "Wei Wang0001",
                "Wei 0001 Wang",
                "Person 10",
                "Wei Wang "
            })
    void allElseStays(String name) {
        assertEquals(name, HomonymNumbers.without(name));
    }
}
