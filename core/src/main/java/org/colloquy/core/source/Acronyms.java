package org.colloquy.core.source;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.core.model.ConferenceSeries;

/** What series are called for short: today, and before they were given another name. */
final class Acronyms {

    private static final ImmutableMap<String, String> FORMER = ImmutableMap.of("neurips", "NIPS", "mlsys", "SysML");
    private static final ImmutableMap<String, String> CURRENT = ImmutableMap.of("nips", "neurips", "sysml", "mlsys");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher LETTER_OR_DIGIT = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private Acronyms() {}

    /** Returns the acronym of today and those before it. */
    static List<String> of(ConferenceSeries series) {
        return Optional.ofNullable(FORMER.get(key(series.acronym())))
                .map(former -> List.of(series.acronym(), former))
                .orElse(ImmutableList.of(series.acronym()));
    }

    /** Returns what the spellings of an acronym have in common. */
    static String key(String acronym) {
        return LETTER_OR_DIGIT.retainFrom(acronym).toLowerCase(Locale.ROOT);
    }

    /** Returns the key of the acronym that a series has today, where {@code key} is that of a former one; else the same. */
    static String today(String key) {
        return CURRENT.getOrDefault(key, key);
    }

    /** Returns what the spellings of acronym and year have in common, whichever of its acronyms a series is called by. */
    static String keyOfLabel(String label) {
        String key = key(label);
        return today(DIGIT.removeFrom(key)) + DIGIT.retainFrom(key);
    }
}
