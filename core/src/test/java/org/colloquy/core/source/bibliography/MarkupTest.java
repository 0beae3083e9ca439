package org.colloquy.core.source.bibliography;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When n<m holds",
                "If a<b then p<0.05 too, i<j>k.",
                "Pages <unk> and List<String>",
                "Edges <i, j> of <V, E>",
                "Not <i>closed",
                "a <! b and <?php too"
            })
    void whatOnlyLooksLikeTagsStaysInFormatsThatHaveTags(String printed) {
        assertEquals(printed, Markup.TAGS.line(printed));
        assertEquals(printed, Markup.TAGS.paragraphs(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On <i>E. coli</i> where n<m     | On E. coli where n<m
                    H<sub>2</sub>O & a&lt;b         | H2O & a<b
                    <jats:p>If a<b, yes.</jats:p>   | If a<b, yes.
                    A<named-content x="1">B         | AB
                    A<xocs:foo>B</xocs:foo><break/>C| ABC
                    A<!-- hidden --> and<?x y?> B   | A and B
                    A line<br>and another           | A line and another
                    """)
    void tagsAreLeftOutInFormatsThatHaveThem(String printed, String text) {
        assertEquals(text, Markup.TAGS.line(printed));
    }

    @Test
    void paragraphsAreApart() {
        assertEquals(
                "If a<b then.\n\nAnd i<j.",
                Markup.TAGS.paragraphs("<jats:title>Abstract</jats:title><jats:p>If a<b then.</jats:p><p>And i<j."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<!--", "<?a", "<a ", "<a:", "</i><"})
    @Timeout(value = 20, unit = SECONDS)
    void longTextsTakeNoLonger(String part) {
        String text = part.repeat(100_000) + "x";
        assertEquals(text.length(), Markup.TAGS.paragraphs(text).length());
    }
}
