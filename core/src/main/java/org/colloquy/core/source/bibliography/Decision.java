package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;

/** What became of a submission, as systems of programme committees print it. */
public enum Decision {
    /** It is a paper of the conference. */
    ACCEPTED(PaperKind.CONFERENCE_PAPER, Detail.Kind.DECISION),
    /** It is none: rejected, withdrawn, or not decided on. */
    NOT_ACCEPTED(PaperKind.PREPRINT, Detail.Kind.STATUS),
    /** The words do not tell. */
    UNTOLD(PaperKind.UNKNOWN, Detail.Kind.DECISION);

    private static final ImmutableSet<String> NO = ImmutableSet.of("no", "not", "none", "non", "nicht", "não");
    private static final ImmutableSet<String> REFUSED = stems(
            "reject refus declin withdr desk delet cancel abgelehnt zurückgez rejet retir rechaz rejeit rifiut respint ritir");
    private static final ImmutableSet<String> UNSURE = stems("probab condition borderline maybe tentativ wait");
    private static final ImmutableSet<String> AGREED = stems("accept angenommen akzept acept aceit accett");
    private static final ImmutableSet<String> PLACED = stems("yes oral poster spotlight talk presentation camera");
    private static final ImmutableSet<String> OPEN =
            stems("submit submission review undecided await unspecified draft incomplete");
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

    private final PaperKind kind;
    private final Detail.Kind detail;

    Decision(PaperKind kind, Detail.Kind detail) {
        this.kind = kind;
        this.detail = detail;
    }

    /** Reads what is printed: {@code Accept (Oral)}, {@code desk reject}, {@code accept?}, {@code Awaiting Decision}. */
    public static Decision of(String printed) {
        List<String> words = words(printed);
        if (words.stream().anyMatch(NO::contains) || begin(words, REFUSED)) {
            return NOT_ACCEPTED;
        }
        if (printed.indexOf('?') >= 0 || begin(words, UNSURE)) {
            return UNTOLD;
        }
        if (begin(words, AGREED) || begin(words, PLACED)) {
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
    public PaperKind kind() {
        return kind;
    }

    /** Tells a paper, in the words that are printed, and of what kind it is. */
    public void tell(PaperRecord paper, Passage words) {
        paper.kind(kind).detail(detail, words);
    }
}
