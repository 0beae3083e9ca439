package org.colloquy.core.source.programme.line;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.CalendarWords;

/** What the site family prints around its content: menus, buttons, notices. */
public final class SiteText {

    private static final ImmutableSet<String> NOISE = ImmutableSet.of(
            "skip to main content",
            "show more",
            "show less",
            "view full details",
            "view details",
            "bookmark",
            "add bookmark",
            "add to calendar",
            "livestream content is only available to registered attendees.",
            "log in and register to view live content",
            "video",
            "slides",
            "poster pdf",
            "project page",
            "openreview",
            "paper pdf",
            "pdf",
            "pdf »",
            "abstract »",
            "code",
            "website",
            "paper",
            "abstract",
            "chat",
            "accept",
            "time",
            "to ask questions please use rocketchat, available only upon registration and login.",
            "slideslive video",
            "strong double blind",
            "link",
            ">",
            "»",
            "🔗",
            "|");

    private static final ImmutableSet<String> END_OF_PAGE =
            ImmutableSet.of("successful page load", "no events found", "useful links");

    private static final ImmutableSet<String> OTHER_TEXTS = ImmutableSet.of("lay summary", "bio", "bios", "schedule");

    private static final Pattern LIFE =
            Pattern.compile("(?:(?:short|speaker) )?(?:bio|biography): \\S", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("\\s{1,3}(?:show|read) more$", Pattern.CASE_INSENSITIVE);

    private static final CharMatcher LABEL_END = CharMatcher.anyOf(": ");
    private static final Pattern COOKIES = Pattern.compile("^([A-Za-z]{3,10}) uses cookies\\b");
    private static final Pattern CONTACT = Pattern.compile("^Contact (?=[a-z]*[A-Z]+[a-z]*[A-Z])([A-Z][A-Za-z]{2,9})$");
    private static final Pattern SELECTED_YEAR = Pattern.compile("^Select Year: \\((\\d{4})\\)$");
    private static final String TIMEZONE = "Timezone: ";
    private static final Pattern EVENT_COUNT = Pattern.compile("^\\d{1,6} (?:Events?|Results?|Papers?)$");

    private static final ImmutableSet<String> LAST_MENU_ENTRIES = ImmutableSet.of(
            "helpdesk", "help desk", "organizers", "search", "exhibitors", "sponsors", "community", "my schedule");

    private SiteText() {}

    /** Returns whether the line is one that only pages of the family begin with. */
    public static boolean opensPage(String text) {
        return text.startsWith("Skip to yearly menu bar")
                || text.startsWith("This is the public, feature-limited version of the conference webpage");
    }

    /** Returns whether a block is a menu entry, button or notice without meaning for the programme. */
    public static boolean isNoise(String text) {
        String lower = Ascii.toLowerCase(text);
        return NOISE.contains(lower)
                || opensPage(text)
                || text.startsWith(TIMEZONE)
                || lower.startsWith("live content is unavailable")
                || ButtonLine.matches(text);
    }

    /** Returns a title without the button behind it, as in {@code Reading Pages [ Visit Poster at Spot B2 ]}. */
    public static Printed withoutButton(Printed title) {
        return ButtonLine.cutFrom(title);
    }

    /** Returns whether the line is the notice that ends the head of a session's page. */
    public static boolean isNotice(String text) {
        return Ascii.toLowerCase(text).startsWith("chat is not available");
    }

    /** Returns whether the text under this heading is not the abstract. */
    public static boolean startsOtherText(String text) {
        return OTHER_TEXTS.contains(Ascii.toLowerCase(LABEL_END.trimTrailingFrom(text))) || isLife(text);
    }

    /** Returns whether the line tells the life of a speaker, behind a label. */
    public static boolean isLife(String text) {
        return LIFE.matcher(text).lookingAt();
    }

    /** Returns a text without the button that shows the rest of it. */
    public static Printed withoutMore(Printed text) {
        Matcher more = MORE.matcher(text.text());
        return more.find() ? text.sub(0, more.start()) : text;
    }

    /** Returns whether everything from this block on is the foot of the page. */
    public static boolean endsPage(String text) {
        return END_OF_PAGE.contains(Ascii.toLowerCase(text))
                || COOKIES.matcher(text).find();
    }

    /** Returns whether the block says that the content is for people who logged in. */
    public static boolean asksForLogin(String text) {
        String lower = Ascii.toLowerCase(text);
        return lower.equals("registration required")
                || (lower.contains("logged in") && lower.contains("to view this content"));
    }

    /** Returns whether the menu of the page begins with this block. */
    public static boolean startsMenu(String text) {
        return text.equals("Main Navigation") || selectedYear(text).isPresent();
    }

    /** Returns whether this block is one of those that come last in a menu. */
    public static boolean endsMenu(String text) {
        return LAST_MENU_ENTRIES.contains(Ascii.toLowerCase(text));
    }

    /** Returns whether the block counts the items of a listing, as in {@code 213 Events}. */
    public static boolean countsItems(String text) {
        return EVENT_COUNT.matcher(text).matches();
    }

    /** Returns the year of the site that the page belongs to, if this block tells. */
    public static Optional<Integer> selectedYear(String text) {
        Matcher year = SELECTED_YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Returns the zone of all times of the page, if this block tells. */
    public static Optional<String> timezone(String text) {
        return Optional.of(text)
                .filter(line -> line.startsWith(TIMEZONE))
                .map(line -> line.substring(TIMEZONE.length()).strip())
                .filter(CalendarWords::isZone);
    }

    /** Returns the acronym of the conference whose site the page belongs to, if this block tells. */
    public static Optional<String> series(String text) {
        Matcher cookies = COOKIES.matcher(text);
        Matcher contact = CONTACT.matcher(text);
        if (cookies.find()) {
            return Optional.of(cookies.group(1));
        }
        return contact.find() ? Optional.of(contact.group(1)) : Optional.empty();
    }

    /** Returns whether the text ends as a sentence does. */
    public static boolean endsLikeSentence(String text) {
        return CharMatcher.anyOf(".!?;").indexIn(text) >= 0
                && CharMatcher.anyOf(".!?").matches(text.charAt(text.length() - 1));
    }
}
