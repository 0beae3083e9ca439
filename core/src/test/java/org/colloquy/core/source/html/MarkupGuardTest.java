package org.colloquy.core.source.html;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.programme.site.VirtualSiteHtmlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupGuardTest {

    private static final int DEEPEST = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b><i><p>", "<table><tr><td>", "<span class='a>b'>", "<x-y>", "<DIV\n>", "<ul><li>"})
    void refusesWhatNestsTooDeep(String opening) {
        String markup = opening.repeat(10_000);
        LimitException refused =
                assertThrows(LimitException.class, () -> MarkupGuard.check("page.html", markup, DEEPEST));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("page.html: elements are nested deeper than 200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one",
                "<li>one",
                "<div>x</div>",
                "<br>",
                "<img src=x>",
                "<script>if (a<b) '<div>'</script>",
                "<!-- <div> -->",
                "<path d='M0 0'/>",
                "a < b <3",
                "<textarea><div></textarea>",
                "<tr><td>x"
            })
    void acceptsWhatOnlyLooksNested(String markup) {
        assertDoesNotThrow(() -> MarkupGuard.check("page.html", markup.repeat(1_000), DEEPEST));
    }

    @Test
    void refusesTooManyElements() {
        String markup = "<p>".repeat(600_000);
        LimitException refused =
                assertThrows(LimitException.class, () -> MarkupGuard.check("page.html", markup, DEEPEST));
        assertTrue(String.valueOf(refused.getMessage()).contains("more than 500000 elements"));
    }

    @Test
    void countsTheFormattingThatEveryBlockOpensAgain() {
        String markup = "<b>".repeat(100) + "<p>".repeat(100_000);
        assertThrows(LimitException.class, () -> MarkupGuard.check("page.html", markup, DEEPEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "</", "<!--", "<a href='", "<script>", "</x", "<script></", "&", "<x", "<p>x<"})
    void takesLinearTimeForWhatIsNeverClosed(String markup) {
        String long_ = markup.repeat(100_000);
        assertTimeout(ofSeconds(60), () -> {
            try {
                MarkupGuard.check("page.html", long_, DEEPEST);
            } catch (LimitException refused) {
                // As good as an answer.
            }
        });
    }

    @Test
    void readsNestedPagesUpToTheLimit() {
        String deep = "<div class='event-card'>".repeat(199) + "x";
        Source source = Source.of("deep.html", deep.getBytes(StandardCharsets.UTF_8));
        assertDoesNotThrow(() -> new VirtualSiteHtmlFormat().read(source, ReadContext.STANDARD, new MentionDump()));
    }
}
