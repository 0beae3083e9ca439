package org.colloquy.core.model;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://bücher.de/ü, http://bücher.de/ü",
        "http://ex.org/a b.pdf, http://ex.org/a%20b.pdf",
        "http://ex.org/{1}/x, http://ex.org/%7B1%7D/x",
        "www.ex.org/foo, http://www.ex.org/foo",
        "WWW.ex.org, http://WWW.ex.org",
        "HTTPS://my_host.ex.org:8080/[1]|2, https://my_host.ex.org:8080/%5B1%5D%7C2",
        "http://me@ex.org/a b, http://me@ex.org/a%20b",
        "http://ex.org/100%, http://ex.org/100%25",
        "http://ex.org/a%20b%zz, http://ex.org/a%20b%25zz",
        "http://ex.org/a#b#c, http://ex.org/a#b%23c",
        "http://ex.org/a–b, http://ex.org/a%E2%80%93b",
        "http://ex.org?q=\\frac^2, http://ex.org?q=%5Cfrac%5E2",
        "http://ex.org/(a)?b=c&d=e+f, http://ex.org/(a)?b=c&d=e+f"
    })
    void whatIsNotLegalIsEscaped(String printed, String address) {
        assertEquals(address, PrintedAddress.mend(printed).orElseThrow());
        assertEquals(address, PrintedAddress.mend(address).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://ex.org", "https://a.b.Ex9/~x/-_.=?&+,;:@!()*", "http://1.a/", "http://ex.org/a/?b=c"})
    void whatIsPlainStays(String printed) {
        assertTrue(PrintedAddress.isPlain(printed), printed);
        assertEquals(printed, PrintedAddress.mend(printed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ex-a.org",
                "http://1.2",
                "http://ex.org.",
                "http://ex..org",
                "http://ex.org/ü",
                "HTTP://ex.org"
            })
    void whatNeedsACloserLookIsNotPlain(String printed) {
        assertFalse(PrintedAddress.isPlain(printed), printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ex.org/foo",
                "ftp://ex.org/foo",
                "javascript:alert(1)",
                "http:///x",
                "http://.org/",
                "http://ex..org/",
                "http://exa mple.org/",
                "http://ex.org:x/",
                "http://m e@ex.org/a",
                "http://ex.org/<b>",
                "http://ex.org/a (accessed 3 May)",
                "http://ex.org/a and http://ex.org/b",
                "/poster/1"
            })
    void whatIsNoAddressIsNone(String printed) {
        assertTrue(PrintedAddress.mend(printed).isEmpty(), printed);
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void longTextsTakeNoLonger() {
        assertTrue(PrintedAddress.mend("http://a/" + " x".repeat(200_000)).isPresent());
        assertTrue(PrintedAddress.mend("http://" + "a.".repeat(200_000) + " ").isEmpty());
        assertTrue(PrintedAddress.mend("www." + "\t:".repeat(200_000)).isEmpty());
    }
}
