package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.programme.Printed;

/**
 * Cuts lists of people at commas, marks and words between them, none of which counts within parentheses.
 *
 * @param shape what tells names
 */
record ListParts(NameShape shape) {

    private static final CharMatcher STOPS = CharMatcher.anyOf(",;·⋅•∙|");
    private static final String AND_WORDS =
            "(?:^|[\\s,;\\d*†‡§])(?:et\\sal\\b\\.?|(?:and|und|et|&|with|(?-i:og|och|oraz|ja|ve|és|și|şi|και|та|и))(?=\\s)";
    private static final Pattern AND = Pattern.compile(AND_WORDS + ")", Pattern.CASE_INSENSITIVE);
    private static final String CAPITAL = "(?-i:\\p{Lu})[\\p{L}.’'-]";
    private static final String PARTICLES = "(?:(?:de|del|della|di|da|dos|van|von) )?(?:(?:la|las|los|der|den) )?";
    /** Words that are particles of names, too, part only what are whole names. */
    private static final Pattern AND_OR_PARTICLE = Pattern.compile(
            AND_WORDS
                    + "|(?<=" + CAPITAL + "{1,20}\\s" + PARTICLES + CAPITAL + "{1,20}\\s)(?:y|e|en|i|(?-i:a))(?=\\s"
                    + CAPITAL + "{0,20}\\s" + PARTICLES + "(?-i:\\p{Lu})))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_FIELD = Pattern.compile("\\s(?:of|for|für|de|di)\\s\\p{Lu}");
    private static final Pattern PARTICLE = Pattern.compile("\\s(?:y|e|en|i|(?-i:a))\\s", Pattern.CASE_INSENSITIVE);

    /** Returns the parts, with what tells the places among them. */
    ListPlaces of(Printed list) {
        return new ListPlaces(
                cut(list).stream()
                        .flatMap(part -> EastAsianPeople.parts(part.strip()).stream())
                        .map(ListPart::of)
                        .toList(),
                Towns.areIn(list.text()));
    }

    private List<Printed> cut(Printed list) {
        List<Printed> parts = new ArrayList<>();
        int start = 0;
        int open = 0;
        int depth = 0;
        boolean afterComma = false;
        boolean familiesFirst = FamiliesFirst.is(list.text());
        boolean particle = PARTICLE.matcher(list.text()).find();
        Matcher and = (particle ? AND_OR_PARTICLE : AND).matcher(list.text());
        int nextAnd = and.find() ? start(and) : list.length() + 1;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.text().charAt(i) : ',';
            depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
            boolean atAnd = i == nextAnd && !isOfPlace(list, start, and);
            if (i == list.length() || (depth == 0 && (isStop(list.text(), i, familiesFirst) || atAnd))) {
                Printed part = list.sub(Math.min(start, i), i);
                if (afterComma && goesOn(parts.get(parts.size() - 1), part)) {
                    parts.set(parts.size() - 1, list.sub(open, i));
                } else {
                    parts.add(part);
                    open = Math.min(start, i);
                }
                afterComma = c == ',' && !atAnd;
                start = atAnd ? and.end() : i + 1;
            }
            if (i >= nextAnd) {
                nextAnd = and.find() ? start(and) : list.length() + 1;
            }
        }
        return parts;
    }

    private static int start(Matcher and) {
        return Character.isLetter(and.group().charAt(0)) || and.group().charAt(0) == '&'
                ? and.start()
                : and.start() + 1;
    }

    /** {@code Institute for Security and Privacy}, {@code University of Science and Technology}. */
    private boolean isOfPlace(Printed list, int start, Matcher and) {
        String before = list.text().substring(Math.min(start, and.start()), and.start());
        String behind = list.text().substring(and.end());
        int end = CharMatcher.anyOf(",;()").indexIn(behind);
        String more = (end < 0 ? behind : behind.substring(0, end)).strip();
        return OF_FIELD.matcher(before).find()
                && Workplaces.is(before)
                && more.indexOf(" and ") < 0
                && (more.indexOf(' ') < 0 || shape.of(more) < 0);
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
        String name = ListPart.of(part).bare().text();
        String more = ListPart.of(next).bare().text();
        boolean place = Workplaces.is(name) || (Workplaces.is(more) && name.indexOf(' ') < 0);
        return NameLists.goesOn(name, more) && !(place && NameLists.isSuffix(more));
    }
}
