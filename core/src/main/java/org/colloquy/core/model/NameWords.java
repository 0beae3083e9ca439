package org.colloquy.core.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** Words in names that are neither given nor family names. */
final class NameWords {
    private static final Set<String> PARTICLES = ImmutableSet.of(
            "von", "van", "vom", "zu", "zum", "zur", "der", "den", "dem", "des", "het", "'t", "’t", "ter", "ten", "te",
            "op", "in", "de", "del", "della", "dello", "dei", "degli", "di", "da", "dal", "dalla", "das", "do", "dos",
            "du", "la", "le", "les", "lo", "los", "las", "el", "al", "ul", "bin", "bint", "binti", "ibn", "ben", "bar",
            "abu", "af", "av", "st.", "st", "ap", "à", "tot", "thor", "auf", "mac", "nic", "ní", "ua");

    /** Capitalised words that belong to the family name after them; others, like Vietnamese "Van", are given names as often. */
    private static final Set<String> CAPITAL_PARTICLES = ImmutableSet.of(
            "De", "Del", "Della", "Delle", "Dello", "Di", "Dos", "Da", "Das", "D'", "La", "Lo", "Von", "Van", "Der",
            "Den", "Ter", "Ten", "El", "Al", "Abd", "St.", "Mc", "Bin", "Ibn", "Ben", "Abu", "Le", "Los", "Las", "Ó",
            "Ní", "Uí");

    /** Irish words for a son, a daughter or a servant of; behind a given name they begin the family name. */
    private static final Set<String> IRISH_KIN = ImmutableSet.of("Mac", "Mhac", "Mhic", "Mag", "Nic", "Giolla");

    /** Those that are no one's given name. */
    private static final Set<String> ONLY_PARTICLES =
            ImmutableSet.of("von", "van", "de", "del", "della", "der", "den", "ter", "dos", "el", "ibn");

    private static final Set<String> LINKS = ImmutableSet.of("y", "e", "i", "und");

    private static final Set<String> SUFFIXES = ImmutableSet.of("jr", "jr.", "sr", "sr.", "phd", "ph.d.", "ph.d");

    private static final Set<String> GENERATIONS = ImmutableSet.of("jr", "jr.", "sr.");

    private static final Set<String> NUMERALS = ImmutableSet.of("II", "III", "IV");

    /** No one's given names, but only after a comma are they surely no family names. */
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private static final Set<String> DEGREES = ImmutableSet.of("msc", "m.sc.", "dds", "esq", "esq.");

    /** Suffixes that look like initials; {@code Md} is a given name. */
    private static final Set<String> LIKE_INITIALS =
            ImmutableSet.of("I", "II", "III", "IV", "V", "MD", "M.D.", "md", "m.d.");

    /** Family names of two capitals that could be read as initials. */
    private static final Set<String> SHORT_FAMILIES = ImmutableSet.of(
            "LI", "MA", "WU", "XU", "HE", "HU", "LU", "YU", "GU", "DU", "SU", "QI", "BI", "FU", "XI", "YE", "YI", "HO",
            "KO", "DO", "LE", "LÊ", "VU", "VŨ", "ZU", "GE", "SI", "TU", "QU", "ZI", "LO", "NI", "KU", "MO", "OH", "NG",
            "ĐỖ", "HỒ", "LÝ");

    private NameWords() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || (word.length() > 1 && isElision(word));
    }

    static boolean isOnlyParticle(String word) {
        return ONLY_PARTICLES.contains(word);
    }

    static boolean isCapitalParticle(String word) {
        return CAPITAL_PARTICLES.contains(word);
    }

    static boolean isIrishKin(String word) {
        return IRISH_KIN.contains(word);
    }

    /** Returns whether a word is the article within an Irish family name: {@code Mac an Bhaird}. */
    static boolean isIrishArticle(String word, String before) {
        return word.equals("an") && isIrishKin(before);
    }

    static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT)) || NUMERALS.contains(word);
    }

    /** Returns whether a word tells a son from his father, and is nobody's family name: {@code Jr.}, {@code III}. */
    static boolean isGeneration(String word) {
        return GENERATIONS.contains(word.toLowerCase(Locale.ROOT)) || NUMERALS.contains(word);
    }

    /** Returns whether what stands after a comma is a suffix, or several: {@code Jr.}, {@code MD PhD}. */
    static boolean isSuffixAfterComma(String text) {
        return text.indexOf(' ') < 0
                ? isOneSuffix(text)
                : WORDS.splitToStream(text).allMatch(NameWords::isOneSuffix);
    }

    private static boolean isOneSuffix(String word) {
        return isLikeInitials(word) || isSuffix(word) || DEGREES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a suffix may as well be initials without stops: {@code V}, {@code MD}. */
    static boolean isLikeInitials(String word) {
        return LIKE_INITIALS.contains(word);
    }

    static boolean isShortFamily(String word) {
        return SHORT_FAMILIES.contains(word);
    }

    private static boolean isElision(String word) {
        return word.equals("d'") || word.equals("d’");
    }
}
