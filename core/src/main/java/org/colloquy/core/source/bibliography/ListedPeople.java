package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.BodyNames;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.WholeNames;
import org.colloquy.core.source.Passage;

/**
 * The people in the cells of a table, however they are parted: by semicolons, bars or lines, by {@code and}, by commas. Whether
 * the names before were turned, {@code Born, Lia}, helps to read what could be one person or two. Places of work may stand in
 * brackets behind the names.
 */
public final class ListedPeople {

    private static final CharMatcher STRONG = CharMatcher.anyOf(";|\n");
    private static final CharMatcher COMMA = CharMatcher.is(',').or(CharMatcher.whitespace());
    private static final Pattern AND = Pattern.compile("(?<=[\\s,])and(?=\\s)", Pattern.CASE_INSENSITIVE);
    /** What stands within names too. */
    private static final Pattern LINK = Pattern.compile("(?<=[\\s,])(?:&|und|et|y|e)(?=\\s)");

    /** What is rare in a column may be there by mistake. */
    private static final int FEW = 4;

    private int turned;
    private int straight;

    /** Returns those of a cell in their order; the last tells whether there are others. */
    public List<Contributor> of(Passage cell) {
        return QuotedList.of(cell)
                .map(names -> names.stream().map(Contributor::person).toList())
                .orElseGet(() -> parted(cell));
    }

    private List<Contributor> parted(Passage cell) {
        BracketedPlaces places = new BracketedPlaces(cell);
        Passage list = places.names();
        int end = NameLists.end(list.text());
        if (end == 0) {
            return List.of(Contributor.person(list));
        }
        List<Passage> names = places.sections(end).stream()
                .flatMap(section -> names(trimmed(section)).stream())
                .toList();
        List<Contributor> people = new ArrayList<>();
        boolean shortened =
                WholeNames.areShortened(names.stream().map(Passage::text).toList());
        for (int i = 0; i < names.size(); i++) {
            Passage name = names.get(i);
            Contributor person = shortened ? ShortNames.person(name) : Contributor.person(name);
            places.between(name, i + 1 < names.size() ? names.get(i + 1).start() : cell.end())
                    .forEach(person::worksAt);
            people.add(person);
        }
        if (end < list.text().length()) {
            people.add(Contributor.person(list.part(end, list.text().length()).strip()));
        }
        return people;
    }

    private List<Passage> names(Passage list) {
        if (STRONG.matchesAnyOf(list.text())) {
            List<Passage> names = SplitText.parts(list, STRONG::matches);
            names.forEach(this::count);
            return names;
        }
        if (BodyNames.isBody(list.text())) {
            return List.of(list);
        }
        return split(AND, list).stream()
                .flatMap(part -> byLinks(part).stream())
                .flatMap(part -> byCommas(part).stream())
                .toList();
    }

    /** {@code Ortega y Gasset} is one. */
    private static List<Passage> byLinks(Passage list) {
        List<Passage> people = split(LINK, list);
        boolean all = people.stream().allMatch(part -> part.text().indexOf(',') > 0 || WholeNames.isWhole(part.text()));
        return all ? people : List.of(list);
    }

    private static List<Passage> split(Pattern separator, Passage list) {
        ImmutableList.Builder<Passage> parts = ImmutableList.builder();
        Matcher and = separator.matcher(list.text());
        int from = 0;
        while (and.find()) {
            FieldValues.trimmed(list, from, and.start())
                    .map(ListedPeople::trimmed)
                    .ifPresent(parts::add);
            from = and.end();
        }
        FieldValues.trimmed(list, from, list.text().length()).ifPresent(parts::add);
        return parts.build();
    }

    private List<Passage> byCommas(Passage part) {
        List<Passage> names = FieldValues.namesByComma(part, this::areTwo);
        names.forEach(this::count);
        return names;
    }

    private boolean areTwo(String before, String after) {
        boolean unlessTurned = WholeNames.areTwoOfList(before, after) && straight >= turned;
        return WholeNames.areTwo(before, after)
                || unlessTurned
                || (straight > FEW * (turned + 1) && WholeNames.canBeTwo(before, after));
    }

    private void count(Passage name) {
        int comma = name.text().indexOf(',');
        turned += comma > 0 && name.text().lastIndexOf(' ', comma) < 0 ? 1 : 0;
        straight += comma < 0 && WholeNames.isWhole(name.text()) ? 1 : 0;
    }

    private static Passage trimmed(Passage part) {
        int end = COMMA.trimTrailingFrom(part.text()).length();
        return end == 0 ? part : part.part(0, end);
    }
}
