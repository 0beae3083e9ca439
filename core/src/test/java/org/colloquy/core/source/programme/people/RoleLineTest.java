package org.colloquy.core.source.programme.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moderator: Ana Roe|MODERATOR|Moderator|Ana Roe",
                "MODERATORS : A B · C D|MODERATOR|MODERATORS|A B · C D",
                "Moderated by: Ana|MODERATOR|Moderated by|Ana",
                "Session Chairs:Ana|SESSION_CHAIR|Session Chairs|Ana",
                "chaired by|SESSION_CHAIR|chaired by|''",
                "Discussant: Ana|DISCUSSANT|Discussant|Ana",
                "Organizers: Ana|ORGANISER|Organizers|Ana",
                "Organiser:|ORGANISER|Organiser|''",
                "Session Moderator: A: B|MODERATOR|Session Moderator|A: B"
            })
    void aKnownLabelTellsTheRole(String line, RoleKind kind, String label, String names) {
        RoleLine role = RoleLine.parse(Lines.line(line)).orElseThrow();
        assertEquals(kind, role.kind());
        assertEquals(label, role.label().text());
        assertEquals(names, role.names().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Roe",
                ": Ana",
                "Abstract: text",
                "Moderators of this session are: Ana",
                "Moderator Ana Roe",
                "Chairman: Ana"
            })
    void otherLinesTellNone(String line) {
        assertTrue(RoleLine.parse(Lines.line(line)).isEmpty());
    }

    @Test
    void labelAndNamesKeepTheirPlaces() {
        String text = "xx Moderator:  Ana Roe";
        RoleLine role = RoleLine.parse(Printed.of(text, 3, text.length())).orElseThrow();
        assertEquals(3, role.label().start());
        assertEquals(12, role.label().end());
        assertEquals(15, role.names().start());
        assertEquals(text.length(), role.names().end());
    }

    @Test
    void theNamesMayComeLater() {
        RoleLine role = RoleLine.parse(Lines.line("Moderator")).orElseThrow().with(Lines.line("Ana Roe"));
        assertEquals("Ana Roe", role.names().text());
        assertEquals("Moderator", role.label().text());
        assertEquals(RoleKind.MODERATOR, role.kind());
    }
}
