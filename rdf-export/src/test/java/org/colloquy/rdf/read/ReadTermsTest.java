package org.colloquy.rdf.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Function;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.RoleKind;
import org.junit.jupiter.api.Test;

class ReadTermsTest {

    @Test
    void everyRowNamesSomethingOfTheModelAndTermsOfAKnownVocabulary() {
        check("kind:", PaperKind::valueOf);
        check("detail:", Detail.Kind::valueOf);
        check("link:", Link.Kind::valueOf);
        check("relation:", Relation.Kind::valueOf);
        check("role:", RoleKind::valueOf);
    }

    private static void check(String group, Function<String, ?> known) {
        var rows = ReadTerms.standard().group(group);
        assertFalse(rows.isEmpty(), group);
        rows.forEach((name, term) -> {
            assertDoesNotThrow(() -> known.apply(name));
            assertEquals("http", term.getURI().substring(0, 4), term::toString);
        });
    }

    @Test
    void whatIsPreferredComesFirst() {
        assertEquals(
                List.of("http://purl.org/dc/terms/title", "http://purl.org/dc/elements/1.1/title"),
                ReadTerms.standard().of("title").stream()
                        .limit(2)
                        .map(Object::toString)
                        .toList());
    }
}
