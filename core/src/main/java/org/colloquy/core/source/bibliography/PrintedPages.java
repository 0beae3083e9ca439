package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a field of pages: the pages, or how many there are, or the number of an article, as MathSciNet and zbMATH
 * print it there ({@code Paper No. 12, 33 pp.}).
 *
 * @param pages which pages, without the word for them
 * @param article the number of the article
 * @param count how many pages
 */
record PrintedPages(Optional<String> pages, Optional<String> article, Optional<String> count) {

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher NUMBERS = DIGIT.or(CharMatcher.anyOf("-\u2013"));

    /** Longer than all that is looked at. */
    private static final int LONGEST = 60;

    /** {@code S.} is German; a letter right before a number is part of it, as in {@code S9} or {@code e12}. */
    private static final Pattern WORD =
            Pattern.compile("(?:(?:pp?|S|pg|págs?|Seiten?|pages?)\\. ?|(?:pp?|pages?|Seiten?) )(?=[\\divxlcIVXLC])");

    private static final Pattern COUNT = Pattern.compile("(\\d{1,5}) ?(?:pp?|pages?|S|Seiten)\\.?");

    private static final Pattern ARTICLE =
            Pattern.compile("(?:Paper No\\.|Art(?:icle|\\.) (?:ID|[Nn]o\\.|number)) ?([\\w.:-]{1,20}),?"
                    + "(?: (\\d{1,5})(?: ?(?:pp?|pages)\\.?)?)?");

    /** A year, an erratum, how many pages there are: what is in brackets behind pages is none. */
    private static final Pattern REMARK = Pattern.compile("\\.? \\([^()]{1,40}\\)$");

    /** What programs make of a last page that is not there, of the tag of RIS that would name it too. */
    private static final Pattern NO_LAST = Pattern.compile("(?<=\\w)(?: ?EP ?)?[ \\u2013-]{1,4}$|(?<=\\d) EP$");

    static PrintedPages of(String tidied) {
        if (tidied.length() > LONGEST || isNumbers(tidied)) {
            return new PrintedPages(Optional.of(tidied), Optional.empty(), Optional.empty());
        }
        String bare = REMARK.matcher(tidied).replaceFirst("");
        Matcher count = COUNT.matcher(bare);
        if (count.matches()) {
            return new PrintedPages(Optional.empty(), Optional.empty(), Optional.of(count.group(1)));
        }
        Matcher article = ARTICLE.matcher(bare);
        if (article.matches()) {
            return new PrintedPages(
                    Optional.empty(), Optional.of(article.group(1)), Optional.ofNullable(article.group(2)));
        }
        Matcher word = WORD.matcher(bare);
        String numbers = word.lookingAt() ? bare.substring(word.end()) : bare;
        return new PrintedPages(
                Optional.of(NO_LAST.matcher(numbers).replaceFirst("")).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty());
    }

    /** Nearly all pages are no more than numbers, which takes no patterns to see. */
    private static boolean isNumbers(String text) {
        return NUMBERS.matchesAllOf(text) && DIGIT.matches(text.charAt(text.length() - 1));
    }
}
