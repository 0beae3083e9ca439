package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.core.model.PaperKind;

/** What became of a submission, as systems of programme committees print it. */
public enum Decision {
    /** It is a paper of the conference. */
    ACCEPTED(PaperKind.CONFERENCE_PAPER),
    /** It is none, or not yet: rejected, withdrawn, not decided on, or not for sure. */
    NOT_ACCEPTED(PaperKind.UNKNOWN),
    /** The words do not tell. */
    UNTOLD(PaperKind.UNKNOWN);

    private static final ImmutableSet<String> NO =
            ImmutableSet.of("no", "not", "none", "non", "nicht", "nein", "não", "n", "false");
    private static final ImmutableSet<String> YES = ImmutableSet.of("y", "x", "true", "ja", "oui", "sí", "si", "sim");
    private static final ImmutableSet<String> REFUSED = stems(
            "reject refus declin withdr desk delet cancel abgelehnt zurückgez rejet retir rechaz rejeit rifiut respint ritir");
    private static final ImmutableSet<String> UNSURE = stems("probab condition borderline maybe tentativ wait");
    private static final ImmutableSet<String> AGREED = stems("accept angenommen akzept acept aceit accett");
    private static final ImmutableSet<String> PLACED = stems("yes oral poster spotlight talk presentation camera");
    private static final ImmutableSet<String> OPEN =
            stems("submit submission review undecided await pending unspecified draft incomplete revis resubmi tbd tba"
                    + " eingereicht begutacht soumis enviad submet");
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

    private final PaperKind kind;

    Decision(PaperKind kind) {
        this.kind = kind;
    }

    /** Reads what is printed: {@code Accept (Oral)}, {@code desk reject}, {@code accept?}, {@code Awaiting Decision}. */
    public static Decision of(String printed) {
        List<String> words = words(printed);
        boolean refused = words.stream().anyMatch(NO::contains) || begin(words, REFUSED);
        boolean unsure = printed.indexOf('?') >= 0 || begin(words, UNSURE);
        if (refused || unsure || denies(printed)) {
            return NOT_ACCEPTED;
        }
        if (begin(words, AGREED) || begin(words, PLACED) || affirms(words, printed)) {
            return ACCEPTED;
        }
        return begin(words, OPEN) ? NOT_ACCEPTED : UNTOLD;
    }

    /**
     * Returns whether words refuse or take back, whatever else they say: {@code withdrawn}, {@code not accepted}. A no that does
     * not stand before the acceptance may deny something else, {@code accepted, no poster}, which matters where all that is
     * known of the conference is its programme.
     */
    public static boolean refuses(String printed) {
        List<String> words = words(printed);
        return begin(words, REFUSED)
                || IntStream.range(1, words.size())
                        .anyMatch(i -> NO.contains(words.get(i - 1)) && begin(words.subList(i, i + 1), AGREED));
    }

    /** Returns whether a cell that asks for yes or no says no: {@code no}, {@code 0}, a dash. */
    public static boolean denies(String printed) {
        List<String> words = words(printed);
        boolean counts = printed.chars().anyMatch(c -> c >= '1' && c <= '9');
        return words.isEmpty() ? !counts : words.size() == 1 && NO.contains(words.get(0));
    }

    private static boolean affirms(List<String> words, String printed) {
        return words.size() == 1 ? YES.contains(words.get(0)) : printed.strip().equals("1");
    }

    private static List<String> words(String printed) {
        return WORDS.splitToList(printed.toLowerCase(Locale.ROOT));
    }

    private static ImmutableSet<String> stems(String list) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(list));
    }

    private static boolean begin(List<String> words, Set<String> stems) {
        return words.stream().anyMatch(word -> stems.stream().anyMatch(word::startsWith));
    }

    /** Returns what sort of work it is by that. */
    PaperKind kind() {
        return kind;
    }
}
