package org.colloquy.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier.Scheme;

/** The forms in which identifiers are printed, and the one in which they are kept. */
final class IdentifierForms {

    /** An article is one in all its versions, as preprints are. */
    private static final Pattern VERSION = Pattern.compile("\\.[1-9][0-9]?$");

    private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.anyOf("\u200b\ufeff"));
    private static final CharMatcher HYPHENS = CharMatcher.anyOf("-\u2010\u2011\u2012\u2013\u2212");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher TRAILING = CharMatcher.anyOf(".,;:'\"”’");
    /** Longer than any identifier, with all that is printed around one. */
    static final int LONGEST = 4000;

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}/\\S{1,1000}");
    private static final int LONGEST_PLAIN_DOI = 500;
    private static final Pattern ISBN_13 = Pattern.compile("97[89]\\d{10}");
    private static final Pattern ISBN_10 = Pattern.compile("\\d{9}[\\dX]");
    private static final Pattern ORCID = Pattern.compile("\\d{15}[\\dX]");
    private static final Pattern ROR = Pattern.compile("0[0-9a-hjkmnp-tv-z]{6}\\d{2}");
    private static final Pattern ISSN = Pattern.compile("\\d{7}[\\dX]");
    private static final Pattern NEW_ARXIV = Pattern.compile("(\\d{2})(\\d{2})\\.(\\d{4,5})(?:v\\d{1,3})?");
    private static final Pattern OLD_ARXIV =
            Pattern.compile("([a-z]{2,8}(?:-[a-z]{2,4})?)(?:\\.[a-z-]{2,5})?/(\\d{2}(\\d{2})\\d{3})(?:v\\d{1,3})?");
    private static final Pattern DBLP = Pattern.compile(
            "(?:conf|journals|books|phd|series|reference|tr|www|data|homepages|persons|ms|dblpnote)/[^\\s<>\"]{1,200}");
    private static final Pattern DBLP_PERSON = Pattern.compile("(?:[a-z]|\\d{1,4})/[\\w:=.-]{1,100}");
    private static final Pattern ACL =
            Pattern.compile("[A-Z]\\d{2}-\\d{4,5}|\\d{4}\\.[a-z0-9]{2,30}-[a-z0-9]{1,20}\\.\\d{1,5}");
    private static final ImmutableMap<Scheme, Pattern> SHAPES = ImmutableMap.<Scheme, Pattern>builder()
            .put(Scheme.OPENREVIEW, Pattern.compile("[A-Za-z0-9_-]{4,40}"))
            .put(Scheme.PMID, Pattern.compile("[1-9]\\d{0,8}"))
            .put(Scheme.PMC, Pattern.compile("PMC[1-9]\\d{0,9}"))
            .put(Scheme.SEMANTIC_SCHOLAR, Pattern.compile("[1-9]\\d{0,12}"))
            .put(Scheme.HANDLE, Pattern.compile("\\d{1,9}(?:\\.\\d{1,9}){0,4}/\\S{1,300}"))
            .put(Scheme.MAG, Pattern.compile("[1-9]\\d{0,12}"))
            .put(Scheme.OPENALEX, Pattern.compile("[AWISCVTPFKG][1-9]\\d{0,12}"))
            .put(Scheme.WIKIDATA, Pattern.compile("Q[1-9]\\d{0,12}"))
            .put(Scheme.OPENREVIEW_PROFILE, Pattern.compile("~\\S{1,100}\\d{1,5}"))
            .put(Scheme.GOOGLE_SCHOLAR, Pattern.compile("[A-Za-z0-9_-]{12}"))
            .put(Scheme.ACL, ACL)
            .put(Scheme.DBLP_PERSON, DBLP_PERSON)
            .put(Scheme.DBLP, DBLP)
            .buildOrThrow();
    private static final ImmutableMap<Scheme, Function<String, Optional<String>>> RULES =
            ImmutableMap.<Scheme, Function<String, Optional<String>>>builder()
                    .put(Scheme.DOI, IdentifierForms::doi)
                    .put(Scheme.HANDLE, id -> shaped(Scheme.HANDLE, EscapedCharacters.undo(id)))
                    .put(Scheme.ARXIV, IdentifierForms::arxiv)
                    .put(Scheme.ISBN, IdentifierForms::isbn)
                    .put(Scheme.ISSN, IdentifierForms::issn)
                    .put(Scheme.ORCID, IdentifierForms::orcid)
                    .put(Scheme.ISNI, digits -> orcid(digits).map(HYPHENS::removeFrom))
                    .put(Scheme.ROR, IdentifierForms::ror)
                    .put(Scheme.DBLP_NAME, name -> Optional.of(name).filter(n -> !n.isEmpty()))
                    .put(Scheme.PMC, IdentifierForms::pmc)
                    .put(Scheme.OPENALEX, id -> shaped(Scheme.OPENALEX, Ascii.toUpperCase(id)))
                    .put(Scheme.WIKIDATA, id -> shaped(Scheme.WIKIDATA, Ascii.toUpperCase(id)))
                    .buildOrThrow();

    private IdentifierForms() {}

    static Optional<String> normalise(Scheme scheme, String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = IdentifierAddresses.strip(scheme, SPACE.trimFrom(printed));
        if (scheme == Scheme.PMC && bare.length() < printed.length() && DIGITS.matchesAllOf(bare)) {
            // In addresses the letters may lack; a number by itself could be anything.
            return pmc("PMC" + bare);
        }
        Function<String, Optional<String>> rule = RULES.get(scheme);
        return rule != null ? rule.apply(bare) : shaped(scheme, bare);
    }

    private static Optional<String> shaped(Scheme scheme, String text) {
        Pattern shape = SHAPES.get(scheme);
        return shape != null && shape.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> doi(String text) {
        String doi = Ascii.toLowerCase(withoutTail(EscapedCharacters.undo(text)));
        return isPlainDoi(doi) || DOI.matcher(doi).matches() ? Optional.of(doi) : Optional.empty();
    }

    /** A quick look that suffices for most: a number, a slash, and printed ASCII. */
    private static boolean isPlainDoi(String doi) {
        int slash = doi.indexOf('/');
        boolean sound = doi.startsWith("10.")
                && slash >= 7
                && slash <= 12
                && slash + 1 < doi.length()
                && doi.length() - slash <= LONGEST_PLAIN_DOI;
        for (int i = 3; i < doi.length() && sound; i++) {
            char c = doi.charAt(i);
            sound = i < slash ? c >= '0' && c <= '9' : c > ' ' && c < 0x7F;
        }
        return sound;
    }

    /** A sentence's full stop is no part of an identifier, and neither is a bracket that was opened before it. */
    private static String withoutTail(String text) {
        String bare = TRAILING.trimTrailingFrom(text);
        while (endsWithBracketOfTheSentence(bare)) {
            bare = TRAILING.trimTrailingFrom(bare.substring(0, bare.length() - 1));
        }
        return bare;
    }

    private static boolean endsWithBracketOfTheSentence(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        char opening = switch (last) {
            case ')' -> '(';
            case '>' -> '<';
            case ']' -> '[';
            case '}' -> '{';
            default -> last;
        };
        return opening != last
                && CharMatcher.is(opening).countIn(text) < CharMatcher.is(last).countIn(text);
    }

    private static Optional<String> arxiv(String text) {
        String bare = withoutTail(text);
        // Records print the subject class after the number: 2106.01234 [cs.LG], 2106.01234v1[cs.LG]
        int space = SPACE.or(CharMatcher.is('[')).indexIn(bare);
        String id = Ascii.toLowerCase(space < 0 ? bare : bare.substring(0, space));
        Matcher recent = NEW_ARXIV.matcher(id);
        if (recent.matches()) {
            return isMonth(recent.group(2))
                    ? Optional.of(recent.group(1) + recent.group(2) + "." + recent.group(3))
                    : Optional.empty();
        }
        Matcher old = OLD_ARXIV.matcher(id);
        return old.matches() && isMonth(old.group(3))
                ? Optional.of(old.group(1) + "/" + old.group(2))
                : Optional.empty();
    }

    private static Optional<String> pmc(String text) {
        return shaped(Scheme.PMC, VERSION.matcher(Ascii.toUpperCase(text)).replaceFirst(""));
    }

    private static boolean isMonth(String digits) {
        return digits.compareTo("01") >= 0 && digits.compareTo("12") <= 0;
    }

    private static String number(String text) {
        return Ascii.toUpperCase(HYPHENS.or(SPACE).removeFrom(withoutTail(text)));
    }

    /** Zeros stand where a number has yet to be given: their check digit is right, and they would make many things one. */
    private static boolean isGiven(String digits) {
        return !CharMatcher.is('0').matchesAllOf(digits);
    }

    private static Optional<String> isbn(String text) {
        String digits = number(text);
        if (ISBN_13.matcher(digits).matches()) {
            return CheckDigits.isbn13(digits) ? Optional.of(digits) : Optional.empty();
        }
        return ISBN_10.matcher(digits).matches() && CheckDigits.isbn10(digits) && isGiven(digits)
                ? Optional.of(CheckDigits.toIsbn13(digits))
                : Optional.empty();
    }

    private static Optional<String> issn(String text) {
        String digits = number(text);
        return ISSN.matcher(digits).matches() && CheckDigits.issn(digits) && isGiven(digits)
                ? Optional.of(digits.substring(0, 4) + "-" + digits.substring(4))
                : Optional.empty();
    }

    private static Optional<String> orcid(String text) {
        String digits = number(text);
        return ORCID.matcher(digits).matches() && CheckDigits.orcid(digits)
                ? Optional.of(digits.substring(0, 4)
                        + "-"
                        + digits.substring(4, 8)
                        + "-"
                        + digits.substring(8, 12)
                        + "-"
                        + digits.substring(12))
                : Optional.empty();
    }

    private static Optional<String> ror(String text) {
        String id = Ascii.toLowerCase(text);
        return ROR.matcher(id).matches() && CheckDigits.ror(id) ? Optional.of(id) : Optional.empty();
    }
}
