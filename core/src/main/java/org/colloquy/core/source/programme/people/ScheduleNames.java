package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST = 4000;
    private static final CharMatcher STOPS = CharMatcher.anyOf(",;·⋅•∙|");
    private static final CharMatcher AROUND = CharMatcher.whitespace()
            .or(CharMatcher.anyOf("*†‡§¶∗⋆,;·⋅•∙|^:–—-¹²³⁴⁵⁶⁷⁸⁹⁰○◎●◯〇"))
            .or(CharMatcher.inRange('0', '9'));
    private static final String AND_WORDS = "(?:^|[\\s,;\\d*†‡§])(?:et\\sal\\b\\.?|(?:and|und|et|&|with)(?=\\s)";
    private static final Pattern AND = Pattern.compile(AND_WORDS + ")", Pattern.CASE_INSENSITIVE);
    private static final String CAPITAL = "(?-i:\\p{Lu})[\\p{L}.’'-]";
    private static final String PARTICLES = "(?:(?:de|del|della|di|da|dos|van|von) )?(?:(?:la|las|los|der|den) )?";
    /** Words that are particles of names, too, part only what are whole names. */
    private static final Pattern AND_OR_PARTICLE = Pattern.compile(
            AND_WORDS
                    + "|(?<=" + CAPITAL + "{1,20}\\s" + PARTICLES + CAPITAL + "{1,20}\\s)(?:y|e|en|i)(?=\\s"
                    + CAPITAL + "{0,20}\\s" + PARTICLES + "(?-i:\\p{Lu})))",
            Pattern.CASE_INSENSITIVE);

    /** A title in quotes may stand behind a name and a comma. */
    private static final Pattern TITLE_MARKS = Pattern.compile("[“\"«„‘]|'(?=\\p{Lu})");

    private static final Pattern OF_FIELD = Pattern.compile("\\s(?:of|for|für|de|di)\\s\\p{Lu}");
    private static final Pattern PARTICLE = Pattern.compile("\\s(?:y|e|en|i)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:authors?|by|(?:presented|led|given|delivered|hosted|facilitated) by|presenters?|speakers?|von|par|mit|avec|with|con|com|z udziałem)\\s?:?\\s",
            Pattern.CASE_INSENSITIVE);
    /** How somebody takes part, which is no place of work. */
    private static final Pattern PRESENT = Pattern.compile(
            "(?:presenter|presenting(?: author)?|speaker|remote|online|virtual|in person|invited|tba|withdrawn|cancell?ed)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS = Pattern.compile(
            "^(?:others|(?:the )?audience|tba|tbd|tbc|organi[sz]ers|all(?: speakers| participants)?|everyone|various(?: speakers)?|several speakers)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED_TITLE =
            Pattern.compile("(?:^|[,:;]\\s)[“\"«„‘][^”\"»]{3,300}\\s[^”\"»]{2,300}[”\"»’]\\.?$");

    /** The same parts of a line are asked for in many of its cuts. */
    private static final int MOST_KNOWN = 4096;

    private final Map<String, Double> scores = new ConcurrentHashMap<>();
    private final NameShape shape;
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
        Printed people = PlacesBehindDash.of(list(text)).people();
        List<Printed> parts = parts(people);
        boolean towns = Towns.areIn(people.text());
        double sum = 0;
        double worst = 6;
        int names = 0;
        int likely = 0;
        for (int i = 0; i < parts.size(); i++) {
            Printed part = parts.get(i);
            Printed bare = bare(part);
            boolean nobody = bare.isEmpty()
                    || OTHERS.matcher(bare.text()).matches()
                    || NameLists.isSuffix(bare.text())
                    || (names > 0 && Degrees.is(bare.text()));
            if (nobody
                    || (names > 0 && Positions.is(bare.text()))
                    || (names > 0 && (Workplaces.is(bare.text()) || isTown(bare, parts, i, towns)))) {
                continue;
            }
            boolean noName = goesOnBehindBracket(part)
                    || TITLE_MARKS.matcher(part.text()).lookingAt()
                    || Institutions.isName(bare.text())
                    || Workplaces.isCountry(bare.text());
            double name = noName ? NameShape.NEVER : shape.of(bare.text().replace(",", ""));
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
        return SchedulePlaces.of(list.places()).with(SharedPlaces.people(list.people(), this::listed));
    }

    private List<Named> listed(Printed text) {
        ImmutableList.Builder<Named> people = ImmutableList.builder();
        Printed open = null;
        String marks = "";
        List<Printed> affiliations = new ArrayList<>();
        boolean towns = Towns.areIn(text.text());
        List<Printed> parts = parts(text);
        for (int i = 0; i < parts.size(); i++) {
            Printed part = parts.get(i);
            Printed bare = bare(part);
            if (bare.isEmpty() || OTHERS.matcher(bare.text()).matches()) {
                marks += bare.isEmpty() ? marksOf(part.text()) : "";
                continue;
            }
            boolean degree = affiliations.isEmpty() ? Degrees.is(bare.text()) : Degrees.isOnly(bare.text());
            if (open != null && (degree || Positions.is(bare.text()))) {
                Optional.of(inParentheses(part))
                        .filter(place -> !place.isEmpty())
                        .ifPresent(affiliations::add);
                continue;
            }
            if (open != null
                    && (Workplaces.is(bare.text()) || startsSmall(bare.text()) || isTown(bare, parts, i, towns))) {
                Printed place = isInPlace(bare, parts, i) && !affiliations.isEmpty()
                        ? affiliations.remove(affiliations.size() - 1).followed(',', bare)
                        : bare;
                affiliations.add(place);
                continue;
            }
            if (NameLists.isSuffix(bare.text())) {
                // It stands behind a place of work, too far from the name.
                continue;
            }
            if (open != null) {
                people.add(new Named(open, affiliations, marks));
            }
            open = bare;
            marks = marksOf(part.text().substring(Math.max(0, part.text().lastIndexOf(lastLetter(bare)))));
            affiliations = new ArrayList<>();
            Printed inside = inParentheses(part);
            if (!inside.isEmpty()) {
                affiliations.add(inside);
            }
        }
        if (open != null) {
            people.add(new Named(open, affiliations, marks));
        }
        return people.build();
    }

    private static char lastLetter(Printed name) {
        return name.text().charAt(name.length() - 1);
    }

    /** Returns the foot-note marks in a text, raised digits as digits. */
    public static String marksOf(String text) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int raised = RAISED.indexOf(c);
            if (raised >= 0) {
                marks.append(raised);
            } else if ((c >= '0' && c <= '9') || "*†‡§".indexOf(c) >= 0) {
                marks.append(c);
            }
        }
        return marks.toString();
    }

    /** {@code MA} behind {@code Boston}. */
    private static boolean isState(String text) {
        return text.strip().length() == 2 && Workplaces.isAcronym(text.strip());
    }

    /** Returns whether a part is one word in a list of people with their towns, or before a state or a country. */
    private static boolean isTown(Printed bare, List<Printed> parts, int at, boolean towns) {
        return isWord(bare.text()) && (towns || (at + 1 < parts.size() && isWhere(parts.get(at + 1))));
    }

    /** Returns whether a part behind a place of work says where that is: {@code Sweden} behind {@code Lund University}. */
    private static boolean isInPlace(Printed bare, List<Printed> parts, int at) {
        return isWhere(bare) || (isWord(bare.text()) && at + 1 < parts.size() && isWhere(parts.get(at + 1)));
    }

    /** What stands before a state or a country is a town or a firm. */
    private static boolean isWhere(Printed part) {
        return isState(part.text()) || Workplaces.isCountry(part.text());
    }

    private static boolean isWord(String text) {
        return text.indexOf(' ') < 0;
    }

    private static boolean startsSmall(String text) {
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) && text.indexOf(' ') < 0;
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

    /** Cuts a list at its separators, none of which counts within parentheses. */
    private List<Printed> parts(Printed text) {
        List<Printed> parts = new ArrayList<>();
        int start = 0;
        int open = 0;
        int depth = 0;
        boolean afterComma = false;
        boolean familiesFirst = FamiliesFirst.is(text.text());
        boolean particle = PARTICLE.matcher(text.text()).find();
        Matcher and = (particle ? AND_OR_PARTICLE : AND).matcher(text.text());
        int nextAnd = and.find() ? andStart(and) : text.length() + 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.text().charAt(i) : ',';
            depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
            boolean atAnd = i == nextAnd && !isOfPlace(text, start, and);
            if (i == text.length() || (depth == 0 && (isStop(text.text(), i, familiesFirst) || atAnd))) {
                Printed part = text.sub(Math.min(start, i), i);
                if (afterComma && goesOn(parts.get(parts.size() - 1), part)) {
                    parts.set(parts.size() - 1, text.sub(open, i));
                } else {
                    parts.add(part);
                    open = Math.min(start, i);
                }
                afterComma = c == ',' && !atAnd;
                start = atAnd ? and.end() : i + 1;
            }
            if (i >= nextAnd) {
                nextAnd = and.find() ? andStart(and) : text.length() + 1;
            }
        }
        return parts.stream()
                .flatMap(part -> EastAsianPeople.parts(part.strip()).stream())
                .toList();
    }

    /** {@code Institute for Security and Privacy}, {@code University of Science and Technology}. */
    private boolean isOfPlace(Printed text, int start, Matcher and) {
        String before = text.text().substring(Math.min(start, and.start()), and.start());
        String behind = text.text().substring(and.end());
        int end = CharMatcher.anyOf(",;()").indexIn(behind);
        String more = (end < 0 ? behind : behind.substring(0, end)).strip();
        return OF_FIELD.matcher(before).find()
                && Workplaces.is(before)
                && more.indexOf(" and ") < 0
                && (isWord(more) || shape.of(more) < 0);
    }

    private static boolean isStop(String text, int at, boolean familiesFirst) {
        char c = text.charAt(at);
        boolean slash = c == '/' && at > 0 && text.charAt(at - 1) == ' ' && text.startsWith(" ", at + 1);
        boolean dot = c == '・' && !(isKatakana(text, at - 1) && isKatakana(text, at + 1));
        return slash || dot || (STOPS.matches(c) && !(familiesFirst && c == ','));
    }

    /** A dot stands between the words of a foreign name, too: {@code ジョン・スミス}. */
    private static boolean isKatakana(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.KATAKANA;
    }

    /** What would be a suffix behind a name is a place behind one: {@code JHU, MD}, {@code Baltimore, MD}. */
    private static boolean goesOn(Printed part, Printed next) {
        String name = bare(part).text();
        String more = bare(next).text();
        boolean place = Workplaces.is(name) || (Workplaces.is(more) && name.indexOf(' ') < 0);
        return NameLists.goesOn(name, more) && !(place && NameLists.isSuffix(more));
    }

    private static int andStart(Matcher and) {
        return Character.isLetter(and.group().charAt(0)) || and.group().charAt(0) == '&'
                ? and.start()
                : and.start() + 1;
    }

    private static Printed bare(Printed part) {
        Printed name = part.trim(AROUND);
        int open = name.text().indexOf('(');
        int bracket = name.text().indexOf('[');
        int cut = open < 0 ? bracket : bracket < 0 ? open : Math.min(open, bracket);
        boolean nickname = cut > 0 && isNickname(name.text(), cut);
        return cut <= 0 || nickname ? name : name.sub(0, cut).trim(AROUND);
    }

    /** {@code Ada Moor (Lund): Walks in the Rain} is more than a name. */
    private static boolean goesOnBehindBracket(Printed part) {
        String text = part.text();
        int open = CharMatcher.anyOf("([").indexIn(text);
        if (open <= 0 || isNickname(text, open)) {
            return false;
        }
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Xin (Eric) Li}. */
    private static boolean isNickname(String text, int open) {
        int close = text.indexOf(')', open);
        return close > 0
                && close + 2 < text.length()
                && Character.isLetter(text.charAt(close + 2))
                && text.indexOf(' ', open) > close;
    }

    private static Printed inParentheses(Printed part) {
        Printed name = part.trim(AROUND);
        int open = name.text().indexOf('(');
        int close = name.text().lastIndexOf(')');
        boolean there = open > 0 && close > open && !isNickname(name.text(), open);
        Printed inside = there ? name.sub(open + 1, close).strip() : name.sub(0, 0);
        boolean place = inside.text().codePoints().anyMatch(Character::isLetter)
                && !PRESENT.matcher(inside.text()).matches();
        return place ? withoutPosition(inside) : name.sub(0, 0);
    }

    /** {@code Professor of Botany, Lund University}: what somebody is there is no place of work. */
    private static Printed withoutPosition(Printed inside) {
        int comma = inside.text().indexOf(',');
        Printed place = inside.from(comma + 1).strip();
        return comma > 0 && !place.isEmpty() && Positions.is(inside.text().substring(0, comma)) ? place : inside;
    }
}
