package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Code is at https://github.com/a/b. Next | https://github.com/a/b",
                "see (https://github.com/a/b), and | https://github.com/a/b",
                "https://en.wikipedia.org/wiki/Norm_(mathematics) | https://en.wikipedia.org/wiki/Norm_(mathematics)",
                "(see https://en.wikipedia.org/wiki/Norm_(mathematics)). | https://en.wikipedia.org/wiki/Norm_(mathematics)",
                "\"https://x.org/y\" | https://x.org/y",
                "“https://x.org/y.” | https://x.org/y",
                "at github.com/x/y, gitlab.com/z | https://github.com/x/y https://gitlab.com/z",
                "www.example.org/a! | http://www.example.org/a",
                "\\url{https://x.org/a} | https://x.org/a",
                "https://github.com/a/b\\_c. | https://github.com/a/b_c",
                "https://x.org/a?b=c&d=%20#e; | https://x.org/a?b=c&d=%20#e",
                "HTTPS://X.org | HTTPS://X.org",
                "mail me@github.com/x or mygithub.com/x | ''",
                "example.com/x and http:// alone | ''",
            })
    void linksAreFoundWithoutTheSentenceAround(String text, String expected) {
        String found = Urls.find(text).stream().map(UrlSpan::url).collect(Collectors.joining(" "));
        assertEquals(expected.equals("''") ? "" : expected, found);
    }

    @Test
    void aSpanIsWhereTheLinkStands() {
        String text = "Code: https://github.com/a/b.";
        assertEquals(List.of(new UrlSpan(6, 28, "https://github.com/a/b")), Urls.find(text));
        assertEquals("https://github.com/a/b", text.substring(6, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/a/b",
                "http://www.github.com/a",
                "https://gitlab.inria.fr/x",
                "https://git.sr.ht/~a/b",
                "https://anonymous.4open.science/r/x",
                "https://bitbucket.org/a/b",
                "https://sourceforge.net/projects/x",
                "https://code.google.com/p/x"
            })
    void codeHostsAreKnown(String url) {
        assertTrue(Urls.isCodeHost(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org/abs/1",
                "https://notgithub.com/a",
                "https://github.com.evil.org/a",
                "https://x.org/github.com/a",
                "",
                "https://huggingface.co/a/b"
            })
    void otherHostsAreNot(String url) {
        assertFalse(Urls.isCodeHost(url));
    }
}
