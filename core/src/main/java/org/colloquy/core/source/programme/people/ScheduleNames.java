package org.colloquy.core.source.programme.people;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.programme.Printed;

/**
 * Takes lists of names apart, with the affiliations that stand among them, and tells how much a text looks like such a
 * list.
 */
public final class ScheduleNames {

    /**
     * One of a list.
     *
     * @param name the name, without foot-note marks
     * @param affiliations where the person works, as printed beside the name
     * @param marks foot-note marks behind the name, each of which a line below may explain
     */
    public record Named(Printed name, List<Printed> affiliations, String marks) {
        /** Makes the list immutable. */
        public Named {
            affiliations = ImmutableList.copyOf(affiliations);
        }
    }

    private static final int LONGEST = 4000;

    /** A title in quotes may stand behind a name and a comma. */
    private static final Pattern TITLE_MARKS = Pattern.compile("[“\"«„‘]|'(?=\\p{Lu})");

    private static final Pattern LEADING = Pattern.compile(
            "^(?:authors?|by|(?:presented|led|given|delivered|hosted|facilitated) by|presenters?|speakers?|von|par|mit|avec|with|con|com|z udziałem)\\s?:?\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED_TITLE =
            Pattern.compile("(?:^|[,:;]\\s)[“\"«„‘][^”\"»]{3,300}\\s[^”\"»]{2,300}[”\"»’]\\.?$");

    /** The same parts of a line are asked for in many of its cuts. */
    private static final int MOST_KNOWN = 4096;

    private final Map<String, Double> scores = new ConcurrentHashMap<>();
    private final NameShape shape;
    private final ListParts parts;
    /** Whether the document prints places right behind names, with nothing between. */
    private final boolean placesBeside;
    /** Whether what the document prints behind the comma of a person behind a title is a place. */
    private final boolean placesBehindCommas;

    /** Tells names by {@code shape}, which knows the words of the document. */
    public ScheduleNames(NameShape shape) {
        this(shape, List.of());
    }

    /** Tells names by {@code shape}, and where people work by how the {@code lines} of the document print it. */
    public ScheduleNames(NameShape shape, List<Printed> lines) {
        this.shape = shape;
        this.parts = new ListParts(shape);
        this.placesBeside = PlacesBesideNames.areIn(lines, shape);
        this.placesBehindCommas = PlacesBehindCommas.areIn(lines, shape);
    }

    /** Returns how sure it is that {@code text} is a list of names, from {@link NameShape#NEVER} to 6. */
    public double of(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return NameShape.NEVER;
        }
        Double known = scores.get(text);
        if (known == null) {
            if (scores.size() >= MOST_KNOWN) {
                scores.clear();
            }
            known = of(Printed.of(text, 0, text.length()));
            scores.put(text, known);
        }
        return known;
    }

    private double of(Printed text) {
        if (endsWithTitle(text.text())) {
            return NameShape.NEVER;
        }
        ListPlaces list = parts.of(PlacesBehindDash.of(list(text)).people());
        double sum = 0;
        double worst = 6;
        int names = 0;
        int likely = 0;
        for (int i = 0; i < list.parts().size(); i++) {
            ListPart part = list.parts().get(i);
            String bare = part.bare().text();
            boolean nobody = part.isNobody() || NameLists.isSuffix(bare);
            if (nobody || (names > 0 && (Degrees.is(bare) || part.isPosition() || list.isPlace(i)))) {
                continue;
            }
            boolean noName = part.goesOnBehindBracket()
                    || TITLE_MARKS.matcher(part.text().text()).lookingAt()
                    || Institutions.isName(bare)
                    || Workplaces.isCountry(bare);
            double name = noName ? NameShape.NEVER : shape.of(bare.replace(",", ""));
            worst = Math.min(worst, name);
            sum += name;
            names++;
            likely += name > 0 ? 1 : 0;
        }
        if (names == 0) {
            return NameShape.NEVER;
        }
        double mean = sum / names + Math.max(0, Math.min(likely - 1, 4)) * 0.5;
        double tolerated = names > 3 ? worst + 1 : worst;
        return Math.max(NameShape.NEVER, Math.min(6, tolerated < -2.5 ? Math.min(mean, tolerated) : mean));
    }

    /** Returns whether a title in quotes ends a text: {@code Ada Moor, Lund University, “A Study of Hedges”}. */
    public static boolean endsWithTitle(String text) {
        return QUOTED_TITLE.matcher(text).find();
    }

    private Printed list(Printed text) {
        Printed list = withoutLabel(text);
        return PlacesOfGroups.bracketed(placesBeside ? PlacesBesideNames.bracketed(list, shape) : list, shape);
    }

    /** Returns the people behind the dash of a title, with the places of work in brackets where only their commas tell them. */
    Printed behindDash(Printed people) {
        return placesBehindCommas ? PlacesBehindCommas.bracketed(people) : people;
    }

    /** Returns the people of a list in their order. */
    public List<Named> people(Printed text) {
        PlacesBehindDash list = PlacesBehindDash.of(list(text));
        return SchedulePlaces.of(list.places())
                .with(SharedPlaces.people(list.people(), people -> ListedPeople.of(parts.of(people))));
    }

    private static Printed withoutLabel(Printed text) {
        Matcher label = LEADING.matcher(text.text());
        Printed names = label.find() ? text.from(label.end()) : text;
        Printed bare = names.strip();
        boolean stop = bare.text().endsWith(".") && !endsWithInitial(bare.text());
        return stop ? bare.sub(0, bare.length() - 1) : bare;
    }

    private static boolean endsWithInitial(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.codePointAt(0))
                && (last.length() == 2
                        || last.indexOf('.') < last.length() - 1
                        || last.equals("Jr.")
                        || last.equals("Sr."));
    }
}
