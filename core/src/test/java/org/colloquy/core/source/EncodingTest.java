package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.source.Encoding.Found;
import org.colloquy.core.source.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final byte[] LATIN_2 = "title = {Łódź i Kraków}".getBytes(Charset.forName("ISO-8859-2"));

    private static Encoding of(byte[] bytes) {
        return Encoding.of(bytes, true);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Problem problem(Encoding encoding) {
        return encoding.problem("a.bib").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8, 3",
        "FEFF, UTF-16BE, 2",
        "FFFE, UTF-16LE, 2",
        "0000FEFF, UTF-32BE, 4",
        "FFFE0000, UTF-32LE, 4"
    })
    void aByteOrderMarkDecides(String mark, String charset, int length) {
        byte[] start = BaseEncoding.base16().decode(mark);
        byte[] text = Bytes.concat(start, "% Encoding: Cp1252\nŽané".getBytes(Charset.forName(charset)));
        Encoding encoding = of(text);
        assertEquals(charset, encoding.charset().name());
        assertEquals(length, encoding.markBytes());
        assertEquals(Found.MARK, encoding.found());
        assertEquals(Optional.empty(), encoding.problem("a"));
        Decoding decoding = Decoding.of(text, true);
        assertEquals("% Encoding: Cp1252\nŽané", decoding.text());
        assertEquals(false, decoding.binary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='ISO-8859-2'?>",
                "  <?xml version=\"1.0\" encoding = \"iso-8859-2\"?>",
                "<html><META content='text/html; charset=latin2'>",
                "<meta charset = ISO-8859-2>",
                "% Encoding: ISO8859_2",
                "% This file was written by some program.\n% Encoding: ISO8859_2\n",
                "Encoding: ISO8859_2",
                "%!TeX encoding = ISO-8859-2",
                "% !TEX encoding = IsoLatin2",
                "% !BIB encoding = latin2",
                "@comment{x-kbibtex-encoding=latin2}",
                "@Comment { jabref-encoding: ISO-8859-2 }",
                "%% Saved with string encoding Central European (ISO Latin 2) \n",
                "% -*- coding: latin-2-unix -*-",
                "% -*- mode: bibtex; coding: iso-8859-2 -*-",
                "% vim: set fileencoding=latin2 :"
            })
    void whatATextDeclaresIsBelievedWhereItFits(String declaration) {
        byte[] text = Bytes.concat(utf8(declaration + "\n"), LATIN_2);
        Encoding encoding = of(text);
        assertEquals("ISO-8859-2", encoding.charset().name());
        assertEquals(Found.DECLARED, encoding.found());
        assertEquals(Optional.of(declaration.length() + 10L), encoding.badByte());
        assertEquals("encoding-declared", problem(encoding).code());
        assertEquals(Severity.INFO, problem(encoding).severity());
        assertEquals("read as ISO-8859-2, as it declares", problem(encoding).message());
        assertTrue(Decoding.of(text, true).text().endsWith("Łódź i Kraków}"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, not true",
        "UTF-16, only with zeros between",
        "US-ASCII, not true",
        "EUC-JP, no such character",
        "klingon, unknown",
        "-, no name"
    })
    void aDeclarationThatDoesNotFitIsNotBelieved(String label, String why) {
        byte[] text = Bytes.concat(utf8("% Encoding: " + label + "\n"), utf8("Ren"), new byte[] {(byte) 0xE9});
        Encoding encoding = of(text);
        assertEquals("windows-1252", encoding.charset().name(), why);
        assertEquals(Found.FALLBACK, encoding.found());
        assertEquals("not-utf-8", problem(encoding).code());
        assertEquals(Severity.WARNING, problem(encoding).severity());
        assertEquals(
                !label.equals("-"),
                problem(encoding).message().contains("it declares " + label + ", which does not fit"));
    }

    @Test
    void latin1OftenMeansWindows1252() {
        byte[] text = Bytes.concat(utf8("% Encoding: ISO8859_1\n"), new byte[] {(byte) 0x93, 'a', (byte) 0x94});
        assertEquals("windows-1252", of(text).charset().name());
        assertEquals(Found.DECLARED, of(text).found());
        byte[] latin1 = Bytes.concat(utf8("% Encoding: ISO8859_1\n"), new byte[] {'a', (byte) 0xE9});
        assertEquals("ISO-8859-1", of(latin1).charset().name());
    }

    @Test
    void utf8IsUtf8WhateverItDeclares() {
        Encoding encoding = of(utf8("% Encoding: ISO8859_1\nRené Ōsaka"));
        assertEquals(StandardCharsets.UTF_8, encoding.charset());
        assertEquals("encoding-not-believed", problem(encoding).code());
        assertEquals(Severity.INFO, problem(encoding).severity());
        assertTrue(problem(encoding).message().contains("ISO8859_1"));
        assertEquals(Optional.empty(), of(utf8("% Encoding: ISO8859_1\nRene")).problem("a"), "ASCII is both");
        assertEquals(Optional.empty(), of(utf8("% Encoding: UTF8\nRené")).problem("a"));
        assertEquals(Optional.empty(), of(utf8("René")).problem("a"));
    }

    @Test
    void aFewStrayBytesDoNotSpoilUtf8() {
        byte[] stray = {(byte) 0xE9, 't'};
        byte[] text = Bytes.concat(utf8("Šárka Čapková, Žofie Růžičková, "), stray, utf8("é 😀"));
        Encoding encoding = of(text);
        assertEquals(Found.NEARLY_UTF_8, encoding.found());
        assertEquals(
                "Šárka Čapková, Žofie Růžičková, été 😀",
                Decoding.of(text, true).text());
        assertEquals("not-utf-8", problem(encoding).code());
        assertTrue(
                problem(encoding).message().startsWith("byte 41 is not UTF-8, though the text around it is"),
                problem(encoding)::message);
        byte[] marked = Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9, 'b'});
        assertEquals("aéb", Decoding.of(marked, true).text());
        assertEquals(Optional.of(4L), of(marked).badByte());
    }

    @Test
    void utf16IsToldWithoutAMark() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] text = "@book{a, title = {Über Žaneta — 😀}}".getBytes(charset);
            Encoding encoding = of(text);
            assertEquals(charset, encoding.charset());
            assertEquals(Found.GUESSED, encoding.found());
            Decoding decoding = Decoding.of(text, true);
            assertEquals("@book{a, title = {Über Žaneta — 😀}}", decoding.text());
            assertEquals(false, decoding.binary());
        }
        assertTrue(Decoding.of(new byte[] {1, 0, 2, 0, 3, 0, 0, 7, 0, 0}, true).binary());
        assertTrue(Decoding.of(new byte[40], true).binary());
    }

    @Test
    void aCharacterCutOffAtTheEndOfAHeadIsNoError() {
        byte[] cut = Bytes.concat(utf8("Žaneta"), new byte[] {(byte) 0xE2, (byte) 0x82});
        assertEquals(Found.UTF_8, Encoding.of(cut, false).found());
        assertEquals(Optional.of(7L), Encoding.of(cut, true).badByte());
        byte[] declared = Bytes.concat(utf8("% Encoding: EUC-JP\n"), "田中".getBytes(Charset.forName("EUC-JP")));
        byte[] head = Arrays.copyOf(declared, declared.length - 1);
        assertEquals("EUC-JP", Encoding.of(head, false).charset().name());
        assertEquals("田", Decoding.of(head, false).text().substring(19));
    }

    @Test
    void noTextTakesLong() {
        for (String text : new String[] {"<meta ", "%", "-*-", "vim:", "@comment{", "encoding", " <?xml ", "\u00E9"}) {
            byte[] bytes = text.repeat(100_000).getBytes(StandardCharsets.ISO_8859_1);
            assertTimeout(Duration.ofSeconds(60), () -> Encoding.of(bytes, true));
            for (Pattern pattern : EncodingLabel.DECLARATIONS) {
                assertTimeout(
                        Duration.ofSeconds(60),
                        () -> pattern.matcher(text.repeat(100_000)).find());
            }
        }
    }
}
