package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.KeywordLine;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.Positions;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleZones;
import org.colloquy.core.source.programme.time.TalkLength;
import org.colloquy.core.text.Urls;

/** Lines of a schedule that tell by themselves what they are: abstracts, notices of zones, buttons, links, awards. */
final class PlainLines {

    /**
     * What a line is.
     *
     * @param type what it is
     * @param text what it says, without its label
     */
    record Told(PieceType type, Printed text) {}

    private static final ImmutableSet<String> BUTTONS = ImmutableSet.copyOf(
            Splitter.on(',')
                    .splitToList(
                            "choose all,remove all,select all,add to calendar,show all,hide all,expand all,"
                                    + "collapse all,back to top,top,download,download pdf,generate pdf,print,toggle,details,"
                                    + "show details,show papers,view papers,hide papers,home,full papers,chat,watch,join,available media,days:,next day,previous day,all days,"
                                    + "zoom link,live stream,add to my program,add to my programme,add to my schedule,add to my agenda,open all abstracts,close all abstracts,"
                                    + "presentations,session overview,time:,presentations:,hide details,hide abstract,read more,read less,more info,more information,learn more,view abstract,"
                                    + "view presentation,view paper,view session,session details,link to publication,link to publication doi,doi,"
                                    + "pre-print,doi pre-print,media attached,file attached,doi media attached,pre-print media attached"));
    /** Brackets, and the arrows of what opens and closes. */
    private static final CharMatcher AROUND_BUTTONS = CharMatcher.whitespace().or(CharMatcher.anyOf("[]()▸▾▶▼▲►›»+−"));

    private static final Pattern ABSTRACT =
            Pattern.compile("^(?:abstract|summary|zusammenfassung|résumé)\\s?[:.]\\s{0,3}", Pattern.CASE_INSENSITIVE);
    /** What the pages of ConfTool and of other systems print of a talk beside its title: the language, the form, the seats. */
    private static final Pattern DETAILS = Pattern.compile(
            "^(?:languages?: ?)?(?:english|deutsch|german|français|french|español|spanish|italiano|português)$|^(?:topics?|external resource|sponsors?|sponsoring units?|(?:session|presentation|submission|paper) type|(?:session|track) classification|format)\\s?: ?\\S"
                    + "|^(?:co-?)?sponsored by (?:the )?\\S.{0,80}$"
                    // Two series that meet together.
                    + "|^[(]?joint(?:ly)? (?:session |meeting |seminar )?with (?:the )?[^.:]{3,60} (?:workshop|seminar|colloquium|lunch|series|group)[)]?$"
                    + "|^(?:.{0,60}[,;(] ?)?(?:capacity|seats):? ?\\d{1,4}\\)?$|^.{0,60}\\b\\d{1,4} seats\\)?$",
            Pattern.CASE_INSENSITIVE);

    /** What is told of a speaker. */
    private static final Pattern LIFE = Pattern.compile(
            "^(?:(?:short |speaker(?:['’]?s)? )?bio(?:graphy|s|graphies)?|about the (?:speaker|author)s?|kurzbiogra(?:f|ph)ie|biographie|biografía)\\s?(?::|$)");

    /** What stands above the name of who wrote a letter. */
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?:(?:kind|best|warm|warmest|with (?:kind|best|warm)) )?regards,?|(?:yours )?sincerely(?: yours)?,?|best wishes,?"
                    + "|(?:mit )?(?:freundliche|beste|viele|herzliche)n? gr(?:üße|uesse|üsse)n?,?|(?:bien )?cordialement,?|(?:un )?saludos?(?: cordial(?:es)?)?,?"
                    + "|cordiali saluti,?");

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:paper|submission|abstract|contribution) ?)?(?:id|no\\.?|number) ?: ?#?\\d.{0,20}");

    /** {@code (1195-16-102)}: societies number the abstracts of a meeting so. */
    private static final Pattern ABSTRACT_NUMBER = Pattern.compile("\\(\\d{2,5}(?:-[\\dA-Z]{1,6}){1,3}\\)");
    /** {@code Proceedings Vol. 15, No. 3}: where a paper appeared. */
    private static final Pattern VOLUME =
            Pattern.compile("(?:[\\p{L}&]{2,20} ){0,6}Vol\\. ?\\d{1,4}(?:, (?:No|pp)\\. ?[\\d–-]{1,11}){0,2}\\.?");

    /** {@code © 2019 Society of Hedges}, {@code Copyright (c) 2023 by the authors}. */
    private static final Pattern FOOTER =
            Pattern.compile("(?:©|\\(c\\)|copyright\\b).{0,40}(?:19|20)\\d\\d(?!\\d).{0,160}");

    private static final Pattern PAGES = Pattern.compile(
            "^(?:pp\\.? ?\\d{1,5}(?: ?[-–—] ?\\d{1,5})?|(?:p\\.|s\\.|pages?|seiten) ?\\d{1,5} ?[-–—] ?\\d{1,5})\\.?$");

    private static final Pattern AWARD = Pattern.compile(
            "^[\\[(★☆* ]{0,3}(?:best|outstanding|honou?rable|runner|test of|award|distinguished|highlight)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A part of the day above what takes place in it, and a label above papers. */
    private static final Pattern LABEL_ALONE = Pattern.compile(
            "(?:in the )?(?:morning|afternoon|evening)|vormittags?|nachmittags?|matin(?:ée)?|après-midi|mañana|mattin[oa]|pomeriggio|manhã"
                    + "|(?:papers|talks|contributions|beiträge|vorträge|communications|comunicaciones|comunicazioni) ?:");

    private PlainLines() {}

    /** Returns what {@code cell} is; empty if it takes more than a look at it. */
    static Optional<Told> of(Printed cell) {
        Matcher prose = ABSTRACT.matcher(cell.text());
        if (prose.find()) {
            return Optional.of(
                    prose.end() == cell.length()
                            ? new Told(PieceType.NOISE, cell)
                            : new Told(PieceType.PROSE, cell.from(prose.end())));
        }
        return type(cell).map(type -> new Told(type, cell));
    }

    private static Optional<PieceType> type(Printed cell) {
        String text = cell.text();
        if (ScheduleZones.ofNotice(text).isPresent()
                && ScheduleTimes.atStart(cell).isEmpty()
                && ScheduleTimes.day(cell).isEmpty()) {
            return Optional.of(PieceType.ZONE);
        }
        if (ScheduleTimes.isEvent(cell)) {
            return Optional.of(PieceType.CELL);
        }
        if (TalkLength.parse(text).isPresent()) {
            return Optional.of(PieceType.LENGTH);
        }
        String lower = Ascii.toLowerCase(AROUND_BUTTONS.trimFrom(text));
        if (isSignOff(text)
                || LABEL_ALONE.matcher(lower).matches()
                || PAGES.matcher(lower).matches()
                || NUMBER.matcher(lower).matches()
                || ABSTRACT_NUMBER.matcher(text).matches()
                || VOLUME.matcher(text).matches()
                || FOOTER.matcher(Ascii.toLowerCase(text)).matches()) {
            return Optional.of(PieceType.NOISE);
        }
        if (KeywordLine.parse(cell).isPresent()) {
            return Optional.of(PieceType.KEYWORDS);
        }
        if (DETAILS.matcher(lower).find() || isLife(text) || Positions.is(text)) {
            return Optional.of(PieceType.CELL);
        }
        if (BUTTONS.contains(lower)
                || SiteText.isNoise(text)
                || lower.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(PieceType.NOISE);
        }
        if (isLink(text)) {
            return Optional.of(PieceType.LINK);
        }
        boolean award = AWARD.matcher(text).find()
                && Awards.isAward(CharMatcher.anyOf("[]()★☆* ").trimFrom(text));
        return award ? Optional.of(PieceType.AWARD) : Optional.empty();
    }

    /** Returns whether a line begins with the label of an abstract. */
    static boolean isAbstract(String text) {
        return ABSTRACT.matcher(text).find();
    }

    /** Returns whether a line ends a letter, above the name of who wrote it. */
    static boolean isSignOff(String text) {
        return text.length() < 40
                && SIGN_OFF.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns whether a line tells somebody's life, or is the label of what does. */
    static boolean isLife(String text) {
        return LIFE.matcher(Ascii.toLowerCase(text)).find();
    }

    private static boolean isLink(String text) {
        return Urls.find(text).stream().anyMatch(url -> (url.end() - url.start()) * 10 >= text.length() * 7);
    }
}
