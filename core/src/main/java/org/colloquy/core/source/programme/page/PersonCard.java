package org.colloquy.core.source.programme.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A box of a page that shows one person: the name, and below it what the person is and where, each on a line of its own, as
 * agendas have them for those who speak. What the person is belongs to no programme.
 *
 * @param name the element that shows the name
 * @param place the one that shows where the person works
 */
record PersonCard(Element name, Element place) {

    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-_"))).omitEmptyStrings();
    private static final ImmutableSet<String> PEOPLE =
            ImmutableSet.of("speaker", "presenter", "panelist", "panellist", "lecturer", "instructor", "person");

    private static final ImmutableSet<String> PLACES = ImmutableSet.of(
            "affiliation",
            "affiliations",
            "affil",
            "aff",
            "organization",
            "organisation",
            "org",
            "company",
            "institution",
            "university",
            "employer");

    /** Two words or more with capitals, as names have them. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.,'’()-]{1,30}){0,4} \\p{Lu}[\\p{L}.'’-]{0,30}");

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 160;

    /** Returns the person that {@code element} shows, if its class says that it shows one. */
    static Optional<PersonCard> of(Element element) {
        if (!isPerson(element)) {
            return Optional.empty();
        }
        List<Element> lines = new ArrayList<>();
        for (Element part : element.getAllElements()) {
            if (!part.ownText().isBlank()) {
                lines.add(part);
            }
        }
        boolean card = lines.size() > 1
                && lines.size() <= MOST_LINES
                && !lines.contains(element)
                && lines.stream().allMatch(line -> line.text().length() <= LONGEST)
                && NAME.matcher(lines.get(0).text()).matches();
        return card ? Optional.of(new PersonCard(lines.get(0), place(lines))) : Optional.empty();
    }

    /** The place has a name of its own, or stands last. */
    private static Element place(List<Element> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> isCalled(line, PLACES))
                .findFirst()
                .orElseGet(() -> lines.get(lines.size() - 1));
    }

    private static boolean isPerson(Element element) {
        return element.isBlock() && isCalled(element, PEOPLE);
    }

    /** Returns whether an inline element right behind another says by its class where a person works. */
    static boolean isPlaceBehind(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        boolean alone = (before instanceof Element name && !name.isBlock() && name.hasText())
                || (before instanceof TextNode words
                        && NAME.matcher(words.text().strip()).matches());
        return alone
                && !element.isBlock()
                && isCalled(element, PLACES)
                && element.text().length() <= LONGEST
                && CharMatcher.anyOf("(),")
                        .matchesNoneOf(element.text()
                                .substring(0, Math.min(1, element.text().length())));
    }

    private static boolean isCalled(Element element, Set<String> words) {
        return WORDS.splitToStream(Ascii.toLowerCase(element.className())).anyMatch(words::contains);
    }
}
