package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Deep Learning: A {S}urvey | deep learning a survey",
                "$\\ell_1$-Norms & Sch\\\"on | l1 norms schon",
                "ℓ₁ norms — SCHÖN! | l1 norms schon",
                "Bayes’ Don't | bayes dont",
                "$\\ell_\\infty$ bounds | l bounds",
                "ﬁne-tuning, ½ | fine tuning 1 2",
                "Ёлка и йод | елка и иод",
                "がくしゅう 機械学習 | がくしゅう 機械学習",
                "한국어 논문 | 한국어 논문",
                "हिन्दी | हिन्दी",
            })
    void titlesMeetUnderOneKey(String title, String key) {
        assertEquals(key, Titles.key(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Søren  Ærø-Weiß | soren aero weiss",
                "Stanisław JASTRZĘBSKI | stanislaw jastrzebski",
                "Đặng Văn Đỗ | dang van do",
                "J.B. O’Brien | j b obrien",
                "J. B. O'Brien | j b obrien",
                "Erdo\\" + "u{g}an İNCİ ılgaz | erdogan inci ilgaz",
                "{\\O}ivind Þór Œuvre | oivind thor oeuvre",
                "Γιώργος | γιωργοσ",
            })
    void namesMeetUnderOneKey(String name, String key) {
        assertEquals(key, Names.key(name));
    }
}
