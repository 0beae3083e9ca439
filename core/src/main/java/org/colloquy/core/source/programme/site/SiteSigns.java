package org.colloquy.core.source.programme.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.line.TitleWithTime;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.source.programme.time.TalkLength;

/** Tells how much a text looks like a page of the site family. */
final class SiteSigns {

    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.6;
    /** Less than a schedule of any other conference is. */
    private static final double HARDLY = 0.1;

    private static final int FIRST_LINES = 5;
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "^(?:session )?chairs?\\s?:|^(?:speakers?|presenters?|conveners?)(?:\\s?:|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACRONYM_AND_YEAR =
            Pattern.compile("\\b([A-Z][A-Za-z]{0,10}[A-Z])[ ‘’'-]{0,2}((?:19|20)\\d\\d)\\b");

    private SiteSigns() {}

    /** Returns the confidence that {@code lines} are the first of such a page. */
    static double of(List<Printed> lines) {
        if (lines.stream().limit(FIRST_LINES).anyMatch(line -> SiteText.opensPage(line.text()))) {
            return CERTAIN;
        }
        if (!looksAlike(lines)) {
            return 0;
        }
        return !hasOwnWords(lines) && isOthers(lines) ? HARDLY : LIKELY;
    }

    /** A copy may lack the page's first lines: then times or kinds, and dotted lists of names, must be there. */
    private static boolean looksAlike(List<Printed> lines) {
        boolean names = lines.stream()
                .anyMatch(line -> NameLine.isDottedNames(line.text())
                        && SlotLine.parse(line).isEmpty());
        boolean notice = lines.stream().anyMatch(line -> SiteText.isNotice(line.text()));
        boolean times = lines.stream()
                .anyMatch(line -> SlotLine.parse(line).filter(SlotLine::hasDate).isPresent()
                        || TitleWithTime.parse(line).isPresent());
        boolean kinds =
                lines.stream().anyMatch(line -> TalkKind.parse(line.text()).isPresent());
        return notice || (names ? times || kinds : times && kinds);
    }

    private static boolean hasOwnWords(List<Printed> lines) {
        return lines.stream()
                .map(Printed::text)
                .anyMatch(text -> SiteText.isNotice(text)
                        || SiteText.endsPage(text)
                        || SiteText.startsMenu(text)
                        || SiteText.series(text).isPresent()
                        || SiteText.asksForLogin(text));
    }

    /** The family's own schedules name the day with every time, have moderators, and no lengths. */
    private static boolean isOthers(List<Printed> lines) {
        return lines.stream().filter(SiteSigns::beginsWithHour).limit(2).count() == 2
                || lines.stream().anyMatch(SiteSigns::isLength)
                || lines.stream().filter(SiteSigns::namesYearAndNoZone).limit(2).count() == 2
                || lines.stream()
                        .anyMatch(line -> OTHER_LABEL.matcher(line.text()).find())
                || lines.stream().limit(FIRST_LINES).anyMatch(line -> namesOther(line.text()));
    }

    private static boolean isLength(Printed line) {
        return TalkLength.parse(line.text()).isPresent();
    }

    private static boolean namesYearAndNoZone(Printed line) {
        return SlotLine.parse(line)
                .filter(slot ->
                        slot.hasDate() && slot.year().isPresent() && slot.zone().isEmpty())
                .isPresent();
    }

    private static boolean beginsWithHour(Printed line) {
        return ScheduleTimes.atStart(line)
                .filter(found ->
                        !found.value().hasDate() && found.value().weekday().isEmpty())
                .isPresent();
    }

    /** Conferences that users name are not of the family by that. */
    private static boolean namesOther(String line) {
        Matcher name = ACRONYM_AND_YEAR.matcher(line);
        while (name.find()) {
            if (Editions.standard().seriesIn(name.group(1)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
