package org.colloquy.core.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantNamesTest {

    private static boolean areVariants(String one, String other) {
        return new VariantNames(new NameForms(
                        Stream.of(one, other).map(PersonName::parse).toList()))
                .are(0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Quillen, Ada Mary Quillen",
        "Ada Quillen, Quillen Ada",
        "Ada Quillen, Ada Quillen-Berg",
        "Rob Quillen, Robert D. Quillen",
        "Chris Quillen, Christopher Quillen",
        "Bill Quillen, William B. Quillen",
        "Tom Quillen, Tommaso Quillen",
        "Sasha Quillen, Oleksandr Quillen",
    })
    void theseAreWaysToPrintOneName(String one, String other) {
        assertEquals(true, areVariants(one, other));
        assertEquals(true, areVariants(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Quillen, Ada B. Quillen", // which is a shorter form
        "Wei Quillen, Wei-Lin Quillen",
        "Rob Quillen, Robert Berg",
        "Bill Quillen, Robert Quillen",
        "Bill A. Quillen, William B. Quillen",
        "Rama Quillen, Ramalingam Quillen",
        "Katrin Muller, Katrin Mueller",
    })
    void theseAreNot(String one, String other) {
        assertEquals(false, areVariants(one, other));
        assertEquals(false, areVariants(other, one));
    }
}
