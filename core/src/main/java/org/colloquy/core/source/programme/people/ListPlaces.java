package org.colloquy.core.source.programme.people;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/**
 * Tells which parts of a list of people are where they work.
 *
 * @param parts the parts of the list
 * @param towns whether the list gives people their towns
 */
record ListPlaces(List<ListPart> parts, boolean towns) {

    /** What stands at the end of the names of firms, and of family names before initials, too: {@code Aquanorte S.A.}. */
    private static final Pattern FIRM =
            Pattern.compile("\\p{Lu}[\\p{L}&-]{2,30}(?: \\p{L}{3,30}){0,3} (?:S\\.A|B\\.V|N\\.V|S\\.L|AB|AG|AS)\\.?");

    private static final Pattern ENDS_WITH_INITIALS = Pattern.compile("\\s(?:\\p{Lu}\\.?-?){1,3}$");

    /** Returns whether the part at {@code at} is a place of work by its words, a firm, or the town of somebody. */
    boolean isPlace(int at) {
        String text = parts.get(at).bare().text();
        return Workplaces.is(text) || isFirm(at, text) || (isWord(text) && (towns || isBeforeWhere(at)));
    }

    /** Where the first person has no initials behind the family name, nobody has. */
    private boolean isFirm(int at, String text) {
        return at > 0
                && FIRM.matcher(text).matches()
                && !ENDS_WITH_INITIALS.matcher(parts.get(0).bare().text()).find();
    }

    /** Returns whether a part behind a place of work says where that is: {@code Sweden} behind {@code Lund University}. */
    boolean isWhere(int at) {
        Printed bare = parts.get(at).bare();
        return isWhere(bare) || (isWord(bare.text()) && isBeforeWhere(at));
    }

    /** What stands before a state or a country is a town or a firm. */
    private boolean isBeforeWhere(int at) {
        return at + 1 < parts.size() && isWhere(parts.get(at + 1).text());
    }

    private static boolean isWhere(Printed part) {
        return isState(part.text().strip()) || Workplaces.isCountry(part.text());
    }

    /** {@code MA} behind {@code Boston}. */
    private static boolean isState(String text) {
        return text.length() == 2 && Workplaces.isAcronym(text);
    }

    private static boolean isWord(String text) {
        return text.indexOf(' ') < 0;
    }
}
