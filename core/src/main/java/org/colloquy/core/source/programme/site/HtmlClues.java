package org.colloquy.core.source.programme.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.colloquy.core.source.programme.time.EditionClues;
import org.jsoup.nodes.Element;

/** What a saved page tells about its conference: its own address, the addresses of its items, its title, its logo. */
final class HtmlClues {

    private static final Pattern SAVED_FROM =
            Pattern.compile("<!-- saved from url=\\(\\d{1,5}\\)(https?://[^\\s>]{1,500}) -->");
    private static final Pattern YEAR_IN_PATH =
            Pattern.compile("/(?:virtual|Conferences|conferences)/((?:19|20)\\d\\d)(?:/|$)");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final int HEAD = 4096;

    private final HtmlPage page;
    private final Editions known;

    private HtmlClues(HtmlPage page, Editions known) {
        this.page = page;
        this.known = known;
    }

    /** Returns the clues of {@code page}, whose items lead to {@code addresses}; the surest come first. */
    static EditionClues of(HtmlPage page, List<String> addresses, Editions known) {
        HtmlClues clues = new HtmlClues(page, known);
        Optional<String> own = clues.ownAddress();
        List<String> titles = page.dom().select("title").eachText();
        Optional<String> series = own.flatMap(clues::seriesOfHost)
                .or(() -> clues.firstText(".gdpr-statement td, #cookie-bar, footer p", SiteText::series))
                .or(() -> first(titles.stream().flatMap(clues::acronym)))
                .or(() -> first(page.dom().select("img[alt*=logo]").eachAttr("alt").stream()
                        .flatMap(clues::acronym)));
        Optional<Integer> year = own.flatMap(HtmlClues::yearInPath)
                .or(() -> shared(addresses))
                .or(() -> clues.firstText("nav a, nav button, nav div, nav li", SiteText::selectedYear))
                .or(() -> clues.yearInLinks())
                .or(() -> first(titles.stream().flatMap(HtmlClues::years)));
        Optional<String> zone = clues.firstText(":matchesOwn(^Time ?zone:)", SiteText::timezone);
        return new EditionClues(series, year, zone);
    }

    private Optional<String> ownAddress() {
        Matcher saved = SAVED_FROM.matcher(
                page.markup().substring(0, Math.min(HEAD, page.markup().length())));
        Element canonical = page.dom().selectFirst("link[rel=canonical][href]");
        Element graph = page.dom().selectFirst("meta[property=og:url][content]");
        if (saved.find()) {
            return Optional.of(saved.group(1));
        }
        return Optional.ofNullable(canonical)
                .map(link -> link.attr("href"))
                .or(() -> Optional.ofNullable(graph).map(meta -> meta.attr("content")));
    }

    private Optional<String> seriesOfHost(String address) {
        int start = address.indexOf("://");
        int end = start < 0 ? -1 : address.indexOf('/', start + 3);
        if (start < 0) {
            return Optional.empty();
        }
        String host = address.substring(start + 3, end < 0 ? address.length() : end);
        return first(acronym(host));
    }

    private Stream<String> acronym(String text) {
        return known.seriesIn(text).map(ConferenceSeries::acronym).stream();
    }

    private <T> Optional<T> firstText(String selector, Function<String, Optional<T>> read) {
        return first(page.dom().select(selector).stream().flatMap(element -> read.apply(element.text()).stream()));
    }

    private static Optional<Integer> yearInPath(String address) {
        Matcher year = YEAR_IN_PATH.matcher(address);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Items of one page are of one year; a page that mixes years tells nothing. */
    private static Optional<Integer> shared(List<String> addresses) {
        List<Integer> years = addresses.stream()
                .flatMap(address -> yearInPath(address).stream())
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** The menu leads to every year, the content only to the page's own. */
    private Optional<Integer> yearInLinks() {
        return shared(page.dom().select("a[href*=/virtual/]").stream()
                .filter(link -> !SiteChrome.holds(link))
                .map(link -> link.attr("href"))
                .toList());
    }

    private static Stream<Integer> years(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Stream.of(Integer.valueOf(year.group(1))) : Stream.empty();
    }

    private static <T> Optional<T> first(Stream<T> values) {
        return values.findFirst();
    }
}
