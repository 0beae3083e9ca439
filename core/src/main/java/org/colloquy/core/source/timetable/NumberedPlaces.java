package org.colloquy.core.source.timetable;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.source.Passage;

/**
 * Places of work that names bear the numbers of, as ConfTool writes them: {@code Moor, Ada (1,2); Lund, Bo (2)} beside {@code 1:
 * Lund University; 2: TU Dresden}. One place without a number is that of all.
 */
public final class NumberedPlaces {

    private static final Pattern NUMBERS = Pattern.compile("\\s{0,3}\\((\\d{1,3}(?:,\\s?\\d{1,3})*)\\)$");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\s?[:.]\\s{0,3}(?=\\S)");
    private static final Pattern BETWEEN = Pattern.compile("[;\n]");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("[;\n](?=\\s{0,3}\\d{1,3}\\s?[:.])");

    private final SiteMentions site;
    private final Map<String, Passage> byNumber = new HashMap<>();
    private final List<Passage> ofAll;

    /** Reads the list of places. */
    public NumberedPlaces(SiteMentions site, Optional<Passage> list) {
        this.site = site;
        List<Passage> places = list.map(NumberedPlaces::places).orElse(List.of());
        for (Passage place : places) {
            Matcher number = NUMBERED.matcher(place.text());
            if (number.find()) {
                byNumber.putIfAbsent(
                        number.group(1), place.part(number.end(), place.text().length()));
            }
        }
        this.ofAll = places.size() == 1 && byNumber.isEmpty() ? places : List.of();
    }

    /** What stands before the next number belongs to the place, semicolons too. */
    private static List<Passage> places(Passage list) {
        boolean numbered = NUMBERED.matcher(list.strip().text()).find();
        return SplitNames.at(numbered ? BEFORE_NUMBER : BETWEEN, list);
    }

    /** Returns a name without its numbers. */
    public static Passage bare(Passage name) {
        Matcher numbers = NUMBERS.matcher(name.text());
        return numbers.find() && numbers.start() > 0 ? name.part(0, numbers.start()) : name;
    }

    /** Returns the places that belong to a name. */
    public List<Passage> of(Passage name) {
        Matcher numbers = NUMBERS.matcher(name.text());
        if (!numbers.find() || numbers.start() == 0) {
            return ofAll;
        }
        List<Passage> own = new ArrayList<>();
        for (String number : numbers.group(1).split(",", -1)) {
            Optional.ofNullable(byNumber.get(CharMatcher.whitespace().trimFrom(number)))
                    .ifPresent(own::add);
        }
        return own;
    }

    /** Returns the person of a name that may bear numbers. */
    public Optional<PersonMention> person(Passage name) {
        return ScheduledItem.person(site, bare(name), of(name));
    }
}
