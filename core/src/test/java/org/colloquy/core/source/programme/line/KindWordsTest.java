package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Poster, POSTER",
        "POSTER, POSTER",
        "San Diego Poster, POSTER",
        "Mexico City Oral Session, SESSION",
        "Copenhagen Spotlight, SPOTLIGHT"
    })
    void aCityMayStandInFrontOfAKind(String line, TalkKind kind) {
        assertEquals(Optional.of(kind), KindWords.ofLine(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Learning to Poster", "A Short Break", "San Diego", "Deep Spotlight", ""})
    void otherLinesAreNoKinds(String line) {
        assertEquals(Optional.empty(), KindWords.ofLine(line));
    }

    @ParameterizedTest
    @CsvSource({
        "Datasets and Benchmarks Poster, POSTER",
        "In-Person Poster presentation / poster accept, POSTER",
        "Findings Poster Session, SESSION",
        "Affinity Workshop, WORKSHOP",
        "Invited Talk 3, INVITED_TALK",
        "( Contributed Talk #2 ), ORAL",
        "Tutorial part 1, TUTORIAL"
    })
    void aBadgeMaySayMore(String badge, TalkKind kind) {
        assertEquals(Optional.of(kind), KindWords.ofBadge(badge));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Registration Desk", "Exhibitor Talk", "/", " "})
    void otherBadgesAreUnknown(String badge) {
        assertEquals(Optional.empty(), KindWords.ofBadge(badge));
    }

    @ParameterizedTest
    @CsvSource({
        "/virtual/2025/oral/47251, oral",
        "https://icml.cc/virtual/2026/invited-talk/11?x=/a/b, invited-talk",
        "/virtual/2026/loc/seoul/poster/5, poster"
    })
    void anAddressNamesItsKind(String address, String kind) {
        assertEquals(
                Optional.of(kind),
                KindWords.inAddress(Printed.of(address, 0, address.length())).map(Printed::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/virtual/2026/calendar", "#", "/", "//", "", "poster/5", "/login?next=/virtual/2026/poster/5"})
    void otherAddressesNameNone(String address) {
        assertEquals(Optional.empty(), KindWords.inAddress(Printed.of(address, 0, address.length())));
    }
}
