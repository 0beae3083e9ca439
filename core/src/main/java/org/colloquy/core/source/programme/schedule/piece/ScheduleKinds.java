package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;

/** Words that tell the kind of an item: in front of its title, behind it, or instead of one. */
public final class ScheduleKinds {

    /**
     * A title whose kind was taken off.
     *
     * @param kind the words that tell the kind
     * @param rest the title
     */
    public record Prefixed(Printed kind, Printed rest) {}

    /**
     * A text without the short marks at its ends.
     *
     * @param rest what is left
     * @param marks the marks, without brackets
     */
    public record Unmarked(Printed rest, List<Printed> marks) {}

    private static final ImmutableMap<WordUse, TalkKind> KINDS_OF_TALKS = ImmutableMap.of(
            WordUse.KEYNOTE, TalkKind.KEYNOTE,
            WordUse.INVITED_TALK, TalkKind.INVITED_TALK,
            WordUse.TALK, TalkKind.TALK,
            WordUse.ORAL, TalkKind.ORAL,
            WordUse.PANEL, TalkKind.PANEL);
    /** What no {@link TalkKind} is called itself. */
    private static final ImmutableMap<String, TalkKind> OTHERS = ofLanguages();

    private static final Pattern PREFIX = Pattern.compile(
            "^\\[?((?:(?:invited|plenary|keynote|contributed|lightning|spotlight|oral|opening|closing|panel|best paper|distinguished|public|short|industry)\\s)?"
                    + "(?:talk|keynote|plenary|panel|panel discussion|tutorial|workshop|invited|speaker|poster|oral|spotlight|demo|demonstration|"
                    + String.join("|", OTHERS.keySet())
                    + "|presentation|remarks|social|discussion|highlight))(?:\\s(?:[A-Z]{0,2}\\d{1,2}|[IVX]{1,4}|[A-Z]))?(?:\\]|\\s{0,2}[:–—]|\\s-)\\s{0,3}(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** {@code 主旨报告:}, {@code 招待講演 1:}, {@code 초청 강연:}; only where the words are known. */
    private static final Pattern EAST_ASIAN_PREFIX = Pattern.compile(
            "^((?:[\\p{IsHan}]{4}|[\\p{IsHangul}]{2} ?[\\p{IsHangul}]{2}))\\s?(?:\\d{1,2}|[一二三四五六])?\\s?:\\s{0,3}(?=\\S)");

    private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHan}\\p{IsHangul} ]{4,9}");

    /** {@code Podiumsdiskussion „Wem gehört die Hecke?“}. */
    private static final Pattern QUOTED = Pattern.compile(
            "^((?:panel|panel discussion|round ?table|table ronde|mesa[ -]redonda|tavola rotonda|podiumsdiskussion|debata|keynote|lecture"
                    + "|(?:public|invited|plenary|keynote) (?:talk|lecture|address)|(?:eröffnungs|fest|abend|haupt|plenar)?vortrag|[\\p{IsHan}]{4}|conférence (?:plénière|inaugurale))"
                    + "(?:\\s\\d{1,2})?)\\s?(?=[“\"«„])(?=.{2,300}[”\"»“])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BY = Pattern.compile(
            "^((?:invited |plenary |keynote )?(?:talk|keynote|lecture|address|speaker))(?:\\s\\d{1,2})?\\s(?=(?:by|von)\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<TalkKind> ABOVE_TITLES = Set.of(
            TalkKind.KEYNOTE,
            TalkKind.INVITED_TALK,
            TalkKind.ORAL,
            TalkKind.POSTER,
            TalkKind.SPOTLIGHT,
            TalkKind.TALK,
            TalkKind.DEMONSTRATION,
            TalkKind.TUTORIAL,
            TalkKind.PANEL);
    /** Kinds that a heading such as {@code Invited Speakers} gives what stands below it. */
    private static final Set<TalkKind> OF_SPEAKERS = Set.of(TalkKind.KEYNOTE, TalkKind.INVITED_TALK);
    /** The name of an award above a title. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:best|outstanding|honou?rable)(?: \\p{L}{1,20}){0,3} (?:paper|mention|award|demo|poster)s?(?: award)?$",
            Pattern.CASE_INSENSITIVE);

    /** The form of a contribution above its title. */
    private static final Pattern FORM = Pattern.compile(
            "^(?:(?:long|short|full|regular|demo|late[- ]breaking) (?:paper|talk|presentation|work|result|report)|work[- ]in[- ]progress)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<TalkKind> OWN_PEOPLE = Set.of(
            TalkKind.PANEL,
            TalkKind.KEYNOTE,
            TalkKind.INVITED_TALK,
            TalkKind.TUTORIAL,
            TalkKind.WORKSHOP,
            TalkKind.SOCIAL);
    private static final Pattern KIND_OF_TALKS = Pattern.compile(
            "\\b(poster|tutorial|demo|demonstration|spotlight|oral|keynote)(?=s\\b|s? session)",
            Pattern.CASE_INSENSITIVE);
    /** {@code Session 5: Invited Talk}, {@code Session 4: Parsing (Oral)}. */
    private static final Pattern KIND_AT_END = Pattern.compile(
            "(?:(?<=[:–—-]\\s)|^)((?:invited|keynote|plenary) (?:talk|address|lecture|speech)|(?:contributed|lightning|flash) talk|keynote)s?$"
                    + "|(?<=\\()(oral|poster|spotlight|demo|tutorial)s?\\)$",
            Pattern.CASE_INSENSITIVE);
    /** How people take part. */
    private static final Pattern ATTENDED =
            Pattern.compile("^(?:in[- ]person|virtual|online|hybrid|remote)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEAL =
            Pattern.compile("\\b" + LanguageWords.pattern(WordUse.MEAL), Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK_BEHIND = Pattern.compile("\\s{0,3}[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s{0,3}[.]?$");
    private static final Pattern MARK_BEFORE = Pattern.compile("^[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s{0,3}(?=\\S)");
    private static final Pattern MARK = Pattern.compile(
            "(?:pp?\\.? ?\\d{1,4}(?:[-–]\\d{1,4})?|long|short|full|regular|demo|poster|oral|spotlight|industry|industrial|tacl|cl|srw|tkde|tois|journal|findings|student|invited"
                    + "|virtual|online|remote|in[- ]person|recorded|pre-recorded|wip|work in progress|position|survey|resource|reproducibility"
                    + "|perspective|vision|application|research|theme|best paper.{0,20}|late[- ]breaking|abstract|rescheduled|doctoral consortium|keynote|tutorial|extended abstract|\\d{1,3} ?(?:m|min|mins|minutes|minuten|minutos|minuti)\\.?)"
                    + "(?: (?:paper|papers|talk|track|presentation|abstract|session))?",
            Pattern.CASE_INSENSITIVE);
    private static final String WITHDRAWN = LanguageWords.pattern(WordUse.WITHDRAWN);
    private static final Pattern NOT_HELD =
            Pattern.compile("(?:(?:talk|paper|poster|presentation|speaker)s? )?" + WITHDRAWN, Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_HELD_BEFORE =
            Pattern.compile("^(" + WITHDRAWN + ")(?:\\s?:|\\s[–—-])\\s{1,3}(?=\\S)", Pattern.CASE_INSENSITIVE);
    /** {@code Best Paper: Hedges}, {@code Test of Time Award (2014): Hedges}. */
    private static final Pattern AWARD_BEFORE = Pattern.compile("^([^:]{6,60}):\\s{1,3}(?=\\S)");

    private static final String INVITED = "(I)";
    /** Day, half of the day and track of a session, and the number of the talk: {@code WeAT1.1}. */
    private static final Pattern PAPERCEPT = Pattern.compile("(?:Mo|Tu|We|Th|Fr|Sa|Su)[A-Z]{1,3}\\w{0,3}\\.\\d{1,2}");

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}(?:[- ]?\\d{2,4})?");

    private ScheduleKinds() {}

    private static ImmutableMap<String, TalkKind> ofLanguages() {
        ImmutableMap.Builder<String, TalkKind> kinds = ImmutableMap.builder();
        KINDS_OF_TALKS.forEach((use, kind) -> LanguageWords.of(use).forEach(words -> kinds.put(words, kind)));
        return kinds.buildOrThrow();
    }

    /** Returns the kind of an item whose title is no more than the words for it, such as {@code Coffee break}. */
    public static Optional<TalkKind> ofTitle(String title) {
        if (title.length() > 80) {
            return Optional.empty();
        }
        return WholeTitles.kind(title)
                .or(() -> KindWords.ofLine(title))
                .or(() -> Optional.of(title)
                        .filter(words -> EAST_ASIAN.matcher(words).matches())
                        .map(OTHERS::get));
    }

    /** Returns whether a title is that of a meal at noon or in the evening. */
    public static boolean isMeal(String title) {
        return MEAL.matcher(title).find()
                && ofTitle(title)
                        .filter(kind -> kind == TalkKind.BREAK || kind == TalkKind.SOCIAL)
                        .isPresent();
    }

    /** Returns the kind that words in front of a title, or a mark, name. */
    public static Optional<TalkKind> ofWords(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        return TalkKind.parse(words).or(() -> Optional.ofNullable(OTHERS.get(lower)));
    }

    /** Returns the kind that a word for one or for several of it names: {@code Demos}, {@code In-Person Oral}. */
    public static Optional<TalkKind> ofPlural(String words) {
        String kind = ATTENDED.matcher(words).replaceFirst("");
        return ofWords(kind.endsWith("s") ? kind.substring(0, kind.length() - 1) : kind);
    }

    /** Returns whether a heading is a word for several speakers and nothing else: {@code Keynotes}, {@code Invited Speakers}. */
    public static boolean isOfSpeakers(String heading) {
        return ofPlural(heading).filter(OF_SPEAKERS::contains).isPresent();
    }

    /** Returns whether a line above a title names an award: {@code Best Long Paper}. */
    public static boolean isAwardLabel(String line) {
        return LABEL.matcher(line).matches();
    }

    /** Returns whether a line above a title says what the item is: {@code Keynote 2}, {@code Best Long Paper}. */
    public static boolean isLabel(String line) {
        return isAwardLabel(line)
                || FORM.matcher(line).matches()
                || (!isPlural(line)
                        && ofTitle(line)
                                .or(() -> Optional.ofNullable(OTHERS.get(line.toLowerCase(Locale.ROOT))))
                                .filter(ABOVE_TITLES::contains)
                                .isPresent());
    }

    /** Returns whether a heading says of which form the papers below it are: {@code Short papers}. */
    public static boolean isForms(String heading) {
        return heading.endsWith("s")
                && FORM.matcher(heading.substring(0, heading.length() - 1)).matches();
    }

    /** A word for several items stands above all of them. */
    private static boolean isPlural(String line) {
        return line.endsWith("s")
                && ofWords(line.substring(0, line.length() - 1)).isPresent();
    }

    /** Returns the text without the kind in front of it. */
    public static Optional<Prefixed> prefix(Printed text) {
        for (Pattern pattern : List.of(PREFIX, EAST_ASIAN_PREFIX, QUOTED, BY)) {
            Matcher matcher = pattern.matcher(text.text());
            if (matcher.find() && ofWords(matcher.group(1)).isPresent()) {
                return Optional.of(new Prefixed(
                        text.sub(matcher.start(1), matcher.end(1)),
                        text.from(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }

    /** Returns the kind of the talks of a session whose title says it: {@code Poster Session 2}, {@code Tutorials}. */
    public static Optional<Prefixed> ofSession(Printed title) {
        Matcher kind = KIND_OF_TALKS.matcher(title.text());
        if (kind.find()) {
            return Optional.of(new Prefixed(title.sub(kind.start(1), kind.end(1)), title));
        }
        Matcher last = KIND_AT_END.matcher(title.text());
        boolean there = last.find();
        int group = there && last.group(1) != null ? 1 : 2;
        return there
                ? Optional.of(new Prefixed(title.sub(last.start(group), last.end(group)), title))
                : Optional.empty();
    }

    /** Returns whether a moderator or an organiser below an item of this title is its own, and not its session's. */
    public static boolean hasOwnPeople(Printed title) {
        return prefix(title)
                .flatMap(found -> ofWords(found.kind().text()))
                .or(() -> ofTitle(title.text()))
                .filter(OWN_PEOPLE::contains)
                .isPresent();
    }

    /** Returns the text without marks such as {@code [TACL]} and {@code (short)} at its ends. */
    public static Unmarked unmarked(Printed text) {
        List<Printed> marks = new ArrayList<>();
        Printed rest = text;
        Matcher without = NOT_HELD_BEFORE.matcher(rest.text());
        if (without.find()) {
            marks.add(rest.sub(without.start(1), without.end(1)));
            rest = rest.from(without.end());
        }
        Matcher award = AWARD_BEFORE.matcher(rest.text());
        if (award.find() && Awards.isAward(award.group(1))) {
            marks.add(rest.sub(award.start(1), award.end(1)));
            rest = rest.from(award.end());
        }
        Matcher before = MARK_BEFORE.matcher(rest.text());
        if (before.find()
                && (isMark(before.group(1)) || ACRONYM.matcher(before.group(1)).matches())) {
            marks.add(rest.sub(before.start(1), before.end(1)));
            rest = rest.from(before.end());
        }
        Matcher behind = MARK_BEHIND.matcher(rest.text());
        boolean square = behind.find() && rest.text().charAt(behind.start(1) - 1) == '[';
        boolean there = square || behind.reset().find();
        if (there
                && behind.start() > 0
                && (isMark(behind.group(1))
                        || (square && ACRONYM.matcher(behind.group(1)).matches()))) {
            marks.add(rest.sub(behind.start(1), behind.end(1)));
            rest = rest.sub(0, behind.start());
        }
        return new Unmarked(rest.trim(CharMatcher.whitespace()), marks);
    }

    /** Returns the text without marks, and without the {@code (I)} of what was invited beside one of PaperCept's numbers. */
    public static Unmarked unmarked(Printed text, String code) {
        boolean invited =
                text.text().endsWith(INVITED) && PAPERCEPT.matcher(code).matches();
        if (!invited) {
            return unmarked(text);
        }
        int open = text.length() - INVITED.length();
        Unmarked bare = unmarked(text.sub(0, open).trim(CharMatcher.whitespace()));
        List<Printed> marks = new ArrayList<>(bare.marks());
        marks.add(text.sub(open + 1, text.length() - 1));
        return new Unmarked(bare.rest(), marks);
    }

    private static boolean isMark(String words) {
        return MARK.matcher(words).matches() || isNotHeld(words) || Awards.isAward(words);
    }

    /** Returns whether a mark says that an item does not take place: {@code withdrawn}. */
    public static boolean isNotHeld(String mark) {
        return NOT_HELD.matcher(CharMatcher.anyOf("()[]").trimFrom(mark)).matches();
    }
}
