package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.NameShape;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;

/** Tells rooms by a label, by their words, or by the place where they stand. */
public final class ScheduleRooms {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:@\\s?|" + LanguageWords.pattern(WordUse.ROOM_LABEL) + "\\s?:\\s{0,3})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final ImmutableSet<String> WORDS = ImmutableSet.copyOf(LanguageWords.of(WordUse.ROOM));
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?:main|cent(?:er|re)|keynote|expo|north|south|east|west|red|blue|green) stage|stage (?:\\d|[A-Z]))$"
                    + "|^(?:exhibition|poster|demo|registration) area$|^\\p{L}{3,12}saal(?: [\\dA-Z]{1,3})?$|^\\p{L}{3,12}raum [\\dA-Z]\\S{0,4}$"
                    + "|^(?:sala|salón|salone|salão) (?:(?:de|del|dei|delle|degli|das?|dos?) )?(?-i:\\p{Lu})\\p{L}{2,20}(?: (?-i:\\p{Lu})\\p{L}{1,20})?$|\\b(?:level|floor) \\d|\\d(?:st|nd|rd|th) floor|(?:ground|first|second|third) floor|^online$"
                    + "|^(?:sala|salón|salone|zaal|sal|aula|audit[oó]rio) (?:\\d{1,3}|[A-Z]\\d{0,3})$"
                    + "|^(?:[一二三四五六七八九十\\d]{1,2}楼)?\\p{IsHan}{0,6}(?:厅|廳|会议室|會議室|报告厅|報告廳|多功能厅|ホール|会議室)[A-Z]?\\d{0,4}$"
                    + "|^(?:\\p{IsHan}{1,8} ?)?[\\p{IsHan}A-Z\\d-]{0,8}(?:教室|講義室|講堂|讲堂|号室|セミナー室)(?:[A-Z]|\\d{1,4})?$"
                    + "|^\\p{IsHan}{1,10} ?[A-Z]?\\d{1,4} ?室$|^(?:[\\p{IsHangul}\\d]{1,10} )?\\p{IsHangul}{0,8}(?:실|강당|강의실|홀)(?: ?[A-Z]?\\d{0,4}호?)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTENDED = Pattern.compile(
            "(?<=\\S)\\s{0,3}\\((?:also |and )?(?:hybrid|online|virtual|zoom|in[- ]person|live ?stream|stream|webinar|on[- ]?site)\\b[^()]{0,60}\\)$",
            Pattern.CASE_INSENSITIVE);
    private static final ImmutableSet<String> SMALL =
            ImmutableSet.of("of", "the", "and", "&", "at", "in", "da", "de", "der", "du", "on", "–", "-", "+", "/");
    private static final Pattern NUMBERED =
            Pattern.compile("[A-Z]{0,3}[-.]?\\d{1,4}[A-Za-z]?(?:[/&+-][A-Z]?\\d{0,4}[A-Za-z]?){0,3}");
    private static final Pattern LETTERED = Pattern.compile("[A-Z]{1,3}(?: \\d{2,4}|\\d{3,4})[a-z]?");
    private static final Pattern NAMED_WITH_NUMBER =
            Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,2}(?:\\d{1,4}[A-H]?|[A-H])");
    /** The end of a sentence, the number of a session, or a place of work behind a name, which no room has. */
    private static final Pattern NO_ROOM = Pattern.compile(
            "\\p{IsHan} ?\\([\\p{IsHan}\\p{IsKatakana}]{2,20}\\)$|\\p{Ll}{4}\\.\\s|^\\d{1,2}[A-Z][.)]\\s");

    private static final String AT = " at ";
    private static final Splitter TRACKS = Splitter.on('/').trimResults();
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private ScheduleRooms() {}

    /** Returns the room that a labelled line names, without the label. */
    static Optional<Printed> labelled(Printed line) {
        Matcher label = LABEL.matcher(line.text());
        if (!label.find() || label.end() == line.length()) {
            return Optional.empty();
        }
        return Optional.of(line.from(label.end()).strip()).filter(room -> room.length() <= 2 * LONGEST);
    }

    /** Returns the room of a line that says what is where: {@code Research Papers at Grand Ballroom}. */
    static Optional<Printed> ofTrack(Printed line) {
        int at = line.text().indexOf(AT);
        return Optional.of(line)
                .filter(any -> at > 0
                        && TRACKS.splitToStream(line.text().substring(0, at)).anyMatch(ScheduleHeads::isPlural))
                .map(any -> line.from(at + AT.length()).strip())
                .filter(room -> mayBeRoom(room.text()));
    }

    /** Returns a room without the note behind it that tells how people take part: {@code Room 5 (hybrid)}. */
    static Printed withoutNote(Printed room) {
        Matcher note = ATTENDED.matcher(room.text());
        return note.find() ? room.sub(0, note.start()) : room;
    }

    /** Returns whether {@code text} is a room by its words: {@code Room 201}, {@code Grand Ballroom A}, {@code 3rd floor}. */
    public static boolean isRoom(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST
                || CharMatcher.anyOf("?!:;\"").matchesAnyOf(text)
                || NO_ROOM.matcher(text).find()) {
            return false;
        }
        List<String> words = words(text);
        boolean named = words.stream().anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)))
                || NAMED.matcher(text).find();
        int at = text.indexOf(AT);
        return named
                && (at < 0 || isRoom(text.substring(0, at)))
                && words.size() <= MOST_WORDS
                && !text.endsWith(".")
                && words.stream().noneMatch(ScheduleRooms::isTitleWord)
                && words.stream().allMatch(ScheduleRooms::isOfRoom);
    }

    /** Returns whether {@code text}, which stands where a room may stand, has the form of a room's name. */
    public static boolean mayBeRoom(String text) {
        List<String> words = words(text);
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !text.contains("),")
                && !text.endsWith("*")
                && words.size() <= 5
                && CharMatcher.anyOf("?!:;\"").matchesNoneOf(text)
                && !SiteText.endsLikeSentence(text)
                && !NO_ROOM.matcher(text).find()
                && words.stream().noneMatch(ScheduleRooms::isTitleWord)
                && words.stream().allMatch(ScheduleRooms::isOfRoom);
    }

    /** Returns whether {@code text} is a room's number and nothing else: {@code B 201}, {@code 1.04}. */
    static boolean isNumber(String text) {
        return text.length() <= 12 && NUMBERED.matcher(text).matches();
    }

    /** Returns whether {@code text} can only be the number of a room in a building: {@code H 0104}, {@code HSZ 304}. */
    static boolean isLetteredNumber(String text) {
        return LETTERED.matcher(text).matches();
    }

    /** Returns whether {@code text} can be the name of one room of several: {@code Nile 2}, {@code Elm B}. */
    public static boolean isNamedWithNumber(String text) {
        return NAMED_WITH_NUMBER.matcher(text).matches();
    }

    private static boolean isTitleWord(String word) {
        return NameShape.isTitleWord(word)
                && !SMALL.contains(word.toLowerCase(Locale.ROOT))
                && !WORDS.contains(word.toLowerCase(Locale.ROOT))
                && word.length() > 2
                && !ROOMY.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Words of titles that rooms have, too. */
    private static final ImmutableSet<String> ROOMY = ImmutableSet.copyOf(Splitter.on(',')
            .splitToList("conference,meeting,center,centre,lecture,seminar,poster,posters,plenary,main,new,city,"
                    + "university,school,science,sciences,large,small,upper,lower,second,first,third,open,"
                    + "physics,chemistry,computer,engineering,one,two,three,demo,quantum,human,world,global,art,"
                    + "level,next,research,student,education,library,floor,ground,basement,wing"));

    private static boolean isOfRoom(String word) {
        int first = word.codePointAt(0);
        String lower = word.toLowerCase(Locale.ROOT);
        return !Character.isLowerCase(first) || SMALL.contains(lower) || WORDS.contains(lower) || ROOMY.contains(lower);
    }

    private static List<String> words(String text) {
        return Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",()[]")))
                .omitEmptyStrings()
                .splitToList(text);
    }
}
