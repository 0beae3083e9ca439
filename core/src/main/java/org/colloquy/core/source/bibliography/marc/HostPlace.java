package org.colloquy.core.source.bibliography.marc;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;

/**
 * Where in a larger work another stands, as libraries print it: {@code Vol. 12, no. 3 (Mar. 2021), p. 101-115},
 * {@code 12(2021)3, S. 101-115}, {@code volume:12}, and in code {@code 12:3<101}.
 *
 * @param details volume, issue, pages and the like
 * @param issued when the larger work, or this part of it, appeared
 * @param rest what says nothing that is understood
 */
record HostPlace(Map<Detail.Kind, Passage> details, Optional<Passage> issued, List<Passage> rest) {

    private static final String NUMBER = "\\.?:? ?(\\d{1,6}(?:[/-]\\d{1,6})?)(?!\\d)";
    private static final Pattern NAMED = Pattern.compile("(volume|number|pages|year|extent|day|month):(.{1,200})");
    private static final Pattern YEAR_BETWEEN = Pattern.compile(
            "^(\\d{1,5}) ?\\((?:1[5-9]|20)\\d\\d(?:/\\d{1,4})?\\),? ?(?:(\\d{1,4}(?:/\\d{1,4})?)(?=$|[,;: ]))?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?![\\d-])");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{4,40})\\)");
    private static final Pattern CODED =
            Pattern.compile("(\\d{1,6})(?::(\\d{1,6}))?(?::\\d{1,6})?(?:<(\\w{1,12}(?:-\\w{1,12})?))?");
    private static final ImmutableMap<Detail.Kind, Pattern> WORDS = ImmutableMap.of(
            Detail.Kind.VOLUME,
            words("vol|volume|v|bd|band|jg|jahrg|jahrgang|t|tome|tomo|årg|årgang"),
            Detail.Kind.ISSUE,
            words("no|nr|n|nº|n°|issue|iss|h|heft|num|núm|número|numéro|fasc|häfte"),
            Detail.Kind.PAGES,
            Pattern.compile(
                    "(?<!\\p{L})(?:Seiten?|S|pages?|pp?|páginas?|s)\\.?:? ?(\\w?\\d{1,7}(?: ?[-\u2013] ?\\w?\\d{1,7})?)(?!\\w)",
                    Pattern.CASE_INSENSITIVE),
            Detail.Kind.ARTICLE_NUMBER,
            Pattern.compile(
                    "(?<!\\p{L})art(?:icle|ikel|\\.)?(?: (?:no|nr|number|id)\\.?)?:? ?(\\w{0,3}\\d{1,9})(?!\\w)",
                    Pattern.CASE_INSENSITIVE));

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")" + NUMBER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static HostPlace of(MarcField field) {
        Map<Detail.Kind, Passage> details = new EnumMap<>(Detail.Kind.class);
        List<Passage> rest = new ArrayList<>();
        Optional<Passage> issued = Optional.empty();
        for (Passage text : field.all("g")) {
            int before = details.size();
            if (!named(text, details)) {
                words(text, details);
            }
            Optional<Passage> date = date(text);
            issued = issued.or(() -> date);
            if (details.size() == before && date.isEmpty()) {
                rest.add(text);
            }
        }
        field.all("q").forEach(text -> coded(text, details));
        return new HostPlace(details, issued, rest);
    }

    /** Returns whether an issue of a periodical is told. */
    boolean isIssue() {
        return details.containsKey(Detail.Kind.VOLUME) && details.containsKey(Detail.Kind.ISSUE);
    }

    private static boolean named(Passage text, Map<Detail.Kind, Passage> details) {
        Matcher named = NAMED.matcher(text.text());
        if (!named.matches()) {
            return false;
        }
        Optional<Detail.Kind> what = switch (named.group(1)) {
            case "volume" -> Optional.of(Detail.Kind.VOLUME);
            case "number" -> Optional.of(Detail.Kind.ISSUE);
            case "pages" -> Optional.of(Detail.Kind.PAGES);
            case "extent" -> Optional.of(Detail.Kind.PAGE_COUNT);
            default -> Optional.empty();
        };
        what.ifPresent(kind -> details.putIfAbsent(kind, text.part(named.start(2), named.end(2))));
        return true;
    }

    private static void words(Passage text, Map<Detail.Kind, Passage> details) {
        Matcher coded = CODED.matcher(text.text());
        if (coded.matches() && text.text().indexOf('<') > 0) {
            coded(text, details);
            return;
        }
        Matcher between = YEAR_BETWEEN.matcher(text.text());
        if (between.find()) {
            put(Detail.Kind.VOLUME, text, between, 1, details);
            put(Detail.Kind.ISSUE, text, between, 2, details);
        }
        WORDS.forEach((what, pattern) -> {
            Matcher found = pattern.matcher(text.text());
            if (found.find()) {
                put(what, text, found, 1, details);
            }
        });
    }

    /** The coded form counts only for what is not printed. */
    private static void coded(Passage text, Map<Detail.Kind, Passage> details) {
        Matcher coded = CODED.matcher(text.text());
        if (coded.matches()) {
            put(Detail.Kind.VOLUME, text, coded, 1, details);
            put(Detail.Kind.ISSUE, text, coded, 2, details);
            put(Detail.Kind.PAGES, text, coded, 3, details);
        }
    }

    private static void put(
            Detail.Kind what, Passage text, Matcher found, int group, Map<Detail.Kind, Passage> details) {
        if (found.start(group) >= 0) {
            details.putIfAbsent(what, text.part(found.start(group), found.end(group)));
        }
    }

    /** What stands in brackets with a year, which may have a month or a day; else a year by itself. */
    private static Optional<Passage> date(Passage text) {
        Matcher brackets = BRACKETS.matcher(text.text());
        while (brackets.find()) {
            if (YEAR.matcher(brackets.group(1)).find()) {
                return Optional.of(text.part(brackets.start(1), brackets.end(1)));
            }
        }
        Matcher year = YEAR.matcher(text.text());
        return year.find() ? Optional.of(text.part(year.start(), year.end())) : Optional.empty();
    }
}
