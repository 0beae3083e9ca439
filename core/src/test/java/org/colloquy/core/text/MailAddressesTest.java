package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Moor <a.moor@lund.example>, Wu`|`Moor                      , Wu`",
                "`q+x@a.example;bo_w@b-c.example`|`             ;                `",
                "`o'neil@lund.example`|`                   `",
                "`one@two@lund.example x`|`one@                 x`",
                "`Falk @ Home, @falk, falk@home`|`Falk @ Home, @falk, falk@home`",
                "`at falk@home.`|`at falk@home.`"
            })
    void addressesLeaveSpaces(String text, String rest) {
        assertEquals(rest, MailAddresses.without(text));
        assertEquals(!text.equals(rest), MailAddresses.areIn(text));
    }
}
