package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/**
 * Names of bodies that sign like people: organisations, collaborations, committees. Bibliographies print them where names of
 * people stand, and often nothing but their words tells them apart.
 */
public final class BodyNames {
    private static final CharMatcher NO_LETTERS = CharMatcher.forPredicate(c -> !Character.isLetter(c));

    /** What nobody is called: beside any other word it makes the name of a body. */
    private static final ImmutableSet<String> NOUNS = words("""
            academy agency association associations collaborat collaboration collaborations commission committee confederation
            consortium corporation department directorate federation foundation initiative institute institutes
            institution investigators laboratories laboratory ministry network organisation organisations organization
            organizations secretariat society taskforce team universities university workgroup

            académie commissariat comité fédération fondation institut ministère organisation société université
            akademie bundesamt bundesministerium forschungszentrum gesellschaft hochschule ministerium universität
            academia asociación comisión federación fundación instituto ministerio organización sociedad universidad
            associação comissão fundação ministério organização sociedade universidade
            accademia associazione commissione fondazione istituto ministero società università
            universiteit instituut ministerie vereniging universitet universitetet institutet
            """);

    /** What families are called too: a body's name goes on to say of what it is, or said whose. */
    private static final ImmutableSet<String> AMBIGUOUS_NOUNS = words("""
            administration archive archives assembly authority bank board bureau center centre church college company
            congress council faculty forum fund government group hospital library museum observatory office panel
            parliament program programme project school service services survey union
            centro conselho consejo consiglio museo zentrum
            """);

    private static final ImmutableSet<String> OF = words("of for on de der des di do du da für van voor");

    private static final ImmutableSet<String> WHOSE = words("""
            american asian british canadian central chinese european federal french general global international
            medical national nationale nacional nazionale public research study united working world
            """);

    private static final ImmutableSet<String> LEGAL_FORMS =
            ImmutableSet.of("Corp", "GmbH", "Inc", "Incorporated", "LLC", "LLP", "Limited", "Ltd", "Pty");

    /** A name is not longer; whatever is, is prose. */
    private static final int LONGEST = 400;

    private static final int LONG = 3;

    private BodyNames() {}

    private static ImmutableSet<String> words(String text) {
        return ImmutableSet.copyOf(NameParser.WORDS.split(text));
    }

    /** Returns whether a printed name is that of a body, as far as its words tell. */
    public static boolean isBody(String printed) {
        if (printed.length() > LONGEST || printed.indexOf(' ') < 0) {
            return false;
        }
        int bracket = printed.indexOf(" (");
        if (bracket > 0 && printed.lastIndexOf(' ', bracket - 1) > 0) {
            // "Ada Moor (Lund University)"
            return isBody(printed.substring(0, bracket));
        }
        int comma = printed.indexOf(',');
        if (comma < 0) {
            return isBody(NameParser.WORDS.splitToList(printed));
        }
        // "University of California, Berkeley", but not "Institute, Ann": that is somebody's joke, or a name after all.
        List<String> before = NameParser.WORDS.splitToList(printed.substring(0, comma));
        String behind = letters(printed.substring(comma + 1));
        return LEGAL_FORMS.contains(behind) || ((before.size() >= LONG || behind.isEmpty()) && isBody(before));
    }

    private static boolean isBody(List<String> words) {
        if (words.size() < 2 || words.stream().anyMatch(BodyNames::isInitial)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = folded(words.get(i));
            if (NOUNS.contains(word) || (AMBIGUOUS_NOUNS.contains(word) && isSomebodys(words, i))) {
                return true;
            }
        }
        return LEGAL_FORMS.contains(letters(words.get(words.size() - 1)));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    private static boolean isSomebodys(List<String> words, int noun) {
        return (noun > 0 && (WHOSE.contains(folded(words.get(0))) || WHOSE.contains(folded(words.get(noun - 1)))))
                || (noun + 2 < words.size() && OF.contains(folded(words.get(noun + 1))));
    }

    private static String folded(String word) {
        return letters(word).toLowerCase(Locale.ROOT);
    }

    private static String letters(String word) {
        return NO_LETTERS.trimFrom(word);
    }
}
