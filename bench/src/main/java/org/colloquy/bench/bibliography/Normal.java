package org.colloquy.bench.bibliography;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.bench.score.Text;

/** The forms in which the values of bibliographic fields are compared, whatever notation they come from. */
final class Normal {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern SHIFT = Pattern.compile("\\}?(?:\\\\s[pb]|[\\^_])\\{");
    private static final Pattern SHORT_END = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final Pattern ESCAPE = Pattern.compile("(?:%[0-9a-f]{2})+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final Pattern DASHES = Pattern.compile(" ?[-\u2010-\u2015\u2212]+ ?");
    private static final Pattern BETWEEN = Pattern.compile("[,;/]");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S{1,300}");
    private static final Pattern ISBN = Pattern.compile("(?<![0-9])[0-9][0-9 -]{8,15}[0-9Xx](?![0-9])");
    private static final Pattern ISSN = Pattern.compile("(?<![0-9-])([0-9]{4})-?([0-9]{3}[0-9Xx])(?![0-9-])");
    private static final Pattern LISTED = Pattern.compile(", {0,3}(?=https?://)");
    private static final Pattern ADDRESS = Pattern.compile("^(?:[a-z]{3,5}:)?//(?:www\\.|dx\\.)?");

    private Normal() {}

    /** Words alone: no case, marks, mark-up and punctuation; what is raised or lowered is not parted from what it is beside. */
    static String words(String text) {
        return Text.fold(SHIFT.matcher(TAG.matcher(text).replaceAll("")).replaceAll(""));
    }

    /**
     * A name's words in the order of the alphabet, however the name is turned; initials are one word, in their own order
     * unless there is nothing else.
     */
    static String name(String printed) {
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String word : words(printed).split(" ", -1)) {
            if (word.length() == 1) {
                initials.append(word);
            } else {
                words.add(word);
            }
        }
        if (initials.length() > 0) {
            words.add(words.isEmpty() ? sorted(initials) : initials.toString());
        }
        Collections.sort(words);
        return String.join(" ", words);
    }

    private static String sorted(CharSequence letters) {
        return letters.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String pages(String printed) {
        String plain =
                DASHES.matcher(Text.squeeze(printed).toLowerCase(Locale.ROOT)).replaceAll("-");
        Matcher range = SHORT_END.matcher(plain);
        return range.matches() ? range.group(1) + "-" + whole(range.group(1), range.group(2)) : plain;
    }

    /** The last page in full, where only the digits that differ from the first are printed. */
    private static String whole(String first, String last) {
        return last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
    }

    static Optional<String> year(String printed) {
        return first(YEAR, printed);
    }

    /** The number of a month that is a number, or begins with a month's English name. */
    static Optional<String> month(String printed) {
        String lower = Text.squeeze(printed).toLowerCase(Locale.ROOT);
        int named = lower.length() < 3 ? -1 : MONTHS.indexOf(lower.substring(0, 3));
        if (named >= 0) {
            return Optional.of(String.valueOf(named + 1));
        }
        return number(lower).filter(month -> month >= 1 && month <= 12).map(String::valueOf);
    }

    static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    static List<String> keywords(String printed) {
        return Arrays.stream(BETWEEN.split(printed))
                .map(Normal::words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static Optional<String> doi(String printed) {
        return first(DOI, printed.toLowerCase(Locale.ROOT));
    }

    /** All ISBNs in a text, as thirteen digits. */
    static List<String> isbns(String printed) {
        return ISBN.matcher(printed)
                .results()
                .map(found -> found.group().replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT))
                .flatMap(digits -> isbn(digits).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> isbn(String digits) {
        if (digits.length() == 13) {
            return Optional.of(digits);
        }
        if (digits.length() != 10) {
            return Optional.empty();
        }
        String body = "978" + digits.substring(0, 9);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return Optional.of(body + (10 - sum % 10) % 10);
    }

    static List<String> issns(String printed) {
        return ISSN.matcher(printed)
                .results()
                .map(found -> (found.group(1) + found.group(2)).toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** An address without its protocol, {@code www.} and the slash at its end, its escapes undone. */
    static String address(String printed) {
        String plain = ESCAPE.matcher(Text.squeeze(printed).toLowerCase(Locale.ROOT))
                .replaceAll(found -> Matcher.quoteReplacement(unescaped(found.group())));
        String bare = ADDRESS.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String unescaped(String escapes) {
        return URLDecoder.decode(escapes, StandardCharsets.UTF_8);
    }

    /** The addresses that one value lists. */
    static List<String> addresses(String printed) {
        return LISTED.splitAsStream(printed).map(Normal::address).toList();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
