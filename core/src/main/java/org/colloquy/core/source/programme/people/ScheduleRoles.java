package org.colloquy.core.source.programme.people;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Printed;

/** Lines that say who does what in a session: under a label, or with a label that was lost in copying. */
public final class ScheduleRoles {

    private static final ImmutableMap<String, RoleKind> WORDS = RoleWords.all();

    /** What a label without a colon must stand before. */
    private static final String NAME = "(?-i:\\p{Lu})[\\p{L}.'’-]{0,40} (?-i:\\p{Lu})";

    /** Longer words stand before their own beginnings. */
    private static final String ANY = WORDS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|"));

    /** {@code Chairs}, {@code Moderator(en)}, {@code Referent:innen}. */
    private static final String SEVERAL = "(?:s|\\((?:s|en|innen|in)\\)|[/:*_]-?in(?:nen)?)";

    /** Who has two roles: {@code Chair and Discussant}, {@code Chair/Comment}. */
    private static final String ALSO = "(?:(?:\\s?[/&+]\\s?|\\s(?:and|und|et|y|e)\\s)(?:" + ANY + ")" + SEVERAL + "?)";

    private static final Pattern BETWEEN_ROLES =
            Pattern.compile("\\s?[/&+]\\s?|\\s(?:and|und|et|y|e)\\s", Pattern.CASE_INSENSITIVE);

    private static final String OF_SESSION =
            "(?: de (?:la )?(?:séance|session|sesión|mesa)| da (?:sessão|mesa)| della sessione)";

    /** Who leads the conference leads no session. */
    private static final String OF_CONFERENCE =
            "(?:(?:general|conference|program(?:me)?|organi[sz]ing|steering|local|publicity|publications?)(?: committee)? )";

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:" + OF_CONFERENCE
                    + "?(?:(?:session|workshop|tutorial|panel|track|invited|keynote|vice|co)[ -]?)?(?:"
                    + ANY
                    + ")" + SEVERAL + "?" + ALSO + "?" + OF_SESSION + "?\\s?[:：]\\s{0,3}"
                    // Without a colon, behind something else or with a dash.
                    + "|(?:chaired|moderated|facilitated) by\\s{1,3}(?=" + NAME + ")"
                    + "|(?:(?<=[.,;(|–—-] )(?:session |panel |track )?|^session )chair\\s(?:[–—-]\\s)?(?=" + NAME
                    + ")|^(?:(?:session|panel|track) )?(?:" + ANY + ")" + SEVERAL + "?\\s[–—-]\\s(?=" + NAME + "))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CONFERENCE_CHAIR =
            Pattern.compile(OF_CONFERENCE + "(?:vice|co)?[ -]?chairs?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LABEL = 30;

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:chaired|moderated|organi[sz]ed|presented|presided(?: over)?|convened|facilitated) by|(?:animée?|modérée?|présidée?) par|moderiert von|sous la (?:présidence|direction) de|voorgezeten door"
                    + "|(?:moderad|coordenad|coordinad|presidid)[oa] por|(?:moderat|presiedut)[oa] da|presied(?:e|ono)|modera(?:no)?|coordina(?:no?)?|preside)\\s{1,3}(?=(?-i:\\p{Lu}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Roles that are printed behind a name. */
    private static final String OF_PERSON =
            "(?:(?:session|panel)[ -])?(?:co-?)?(?:chair(?:person|man|woman)?|moderator|moderation|moderatorin|modératrice|modérateur|moderador|moderadora|discussant"
                    + "|respondent|leitung|vorsitz|panell?ist|conven[eo]r|commentator|presider|facilitator)";

    private static final Pattern BEHIND = Pattern.compile(
            "\\s{0,3}[(,–—-]\\s?(" + OF_PERSON
                    + "|presiding|organi[sz]ers?|(?:co-?)?chairs|moderators|discussants|(?:invited |keynote )?speaker)\\)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile(OF_PERSON, Pattern.CASE_INSENSITIVE);
    private static final Pattern LOST = Pattern.compile("(?:^|[;|]\\s{0,3}):\\s{0,3}(?=\\p{L})");
    private static final CharMatcher OPENING = CharMatcher.anyOf("([");
    private static final CharMatcher CLOSING = CharMatcher.anyOf(")]");
    private static final CharMatcher AROUND_LABELS = CharMatcher.whitespace().or(CharMatcher.anyOf(":;|,[–—-"));
    private static final CharMatcher AROUND_NAMES = CharMatcher.whitespace().or(CharMatcher.anyOf(":;|,–—-"));
    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.anyOf(":;|,()[]–—-"));

    private ScheduleRoles() {}

    /** Returns the roles of a line that begins with a label and holds nothing else; a label may stand without names. */
    public static List<RoleLine> ofLine(Printed line) {
        Matcher by = BY.matcher(line.text());
        int first = Math.max(0, AROUND.negate().indexIn(line.text()));
        Matcher label = LABEL.matcher(line.text())
                .region(first, line.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (label.lookingAt()) {
            return all(line, first);
        }
        if (by.find()) {
            Printed words = line.sub(0, by.end()).strip();
            return kind(words.text())
                    .map(kind -> List.of(
                            new RoleLine(kind, words, line.from(by.end()).strip())))
                    .orElse(List.of());
        }
        Optional<RoleLine> bare =
                RoleLine.parse(line).filter(role -> role.names().isEmpty());
        return bare.map(List::of).orElse(List.of());
    }

    /** Returns where in {@code text} the first label of a role begins; -1 if there is none. */
    public static int start(String text) {
        if (!mayHoldLabel(text)) {
            return -1;
        }
        Matcher label = LABEL.matcher(text);
        return label.find() ? label.start() : -1;
    }

    /** Most lines can hold none, and are not looked at for each of the words. */
    private static boolean mayHoldLabel(String text) {
        if (CharMatcher.anyOf(":：").matchesAnyOf(text)) {
            return true;
        }
        String lower = Ascii.toLowerCase(text);
        return lower.contains("chair") || lower.contains("moderated by") || lower.contains("facilitated by");
    }

    /** Returns the roles from {@code start} to the end of the line, each up to the next label. */
    public static List<RoleLine> all(Printed line, int start) {
        ImmutableList.Builder<RoleLine> roles = ImmutableList.builder();
        Matcher label = LABEL.matcher(line.text());
        int at = start;
        while (label.find(at)) {
            Printed words = line.sub(label.start(), label.end()).trim(AROUND_LABELS);
            int from = label.end();
            int end = label.find(from) ? label.start() : line.length();
            Printed names = withoutLooseBrackets(line.sub(from, end).trim(AROUND_NAMES));
            parts(words)
                    .forEach(part -> kind(part.text()).ifPresent(kind -> roles.add(new RoleLine(kind, part, names))));
            at = end;
            if (end == line.length()) {
                break;
            }
        }
        return roles.build();
    }

    /** Returns the labels of each role of which a label holds two. */
    private static List<Printed> parts(Printed label) {
        Matcher between = BETWEEN_ROLES.matcher(label.text());
        if (kind(label.text()).isPresent() || !between.find()) {
            return List.of(label);
        }
        return List.of(label.sub(0, between.start()), label.from(between.end()));
    }

    /** The bracket in which the role stands is no part of the names; that of a place of work is. */
    private static Printed withoutLooseBrackets(Printed names) {
        Printed bare = names;
        while (!bare.isEmpty() && isLoose(bare.text())) {
            int last = bare.length() - 1;
            bare = (CLOSING.matches(bare.text().charAt(last)) ? bare.sub(0, last) : bare.from(1)).trim(AROUND_NAMES);
        }
        return bare;
    }

    private static boolean isLoose(String text) {
        boolean closes = CLOSING.matches(text.charAt(text.length() - 1));
        boolean opens = OPENING.matches(text.charAt(0));
        return (closes && CLOSING.countIn(text) > OPENING.countIn(text))
                || (opens && !closes && OPENING.countIn(text) > CLOSING.countIn(text));
    }

    /** Returns the role that a text in brackets behind a name says: {@code moderator}. */
    public static Optional<RoleKind> inBrackets(String text) {
        return IN_BRACKETS.matcher(text).matches() ? kind(text) : Optional.empty();
    }

    /** Returns the place and the role of a bracket that holds both: {@code Lund; moderator}. */
    public static List<Printed> apart(Printed bracket) {
        int mark = CharMatcher.anyOf(",;").lastIndexIn(bracket.text());
        Printed last = bracket.from(mark + 1).strip();
        return mark > 0 && inBrackets(last.text()).isPresent()
                ? List.of(bracket.sub(0, mark).strip(), last)
                : List.of(bracket);
    }

    /** Returns the role of a line such as {@code Ada Moor (Chair)}. */
    public static Optional<RoleLine> behindName(Printed line, ScheduleNames names) {
        Matcher label = BEHIND.matcher(line.text());
        if (!label.find() || label.start() == 0 || names.of(line.text().substring(0, label.start())) < 0.5) {
            return Optional.empty();
        }
        Printed words = line.sub(label.start(1), label.end(1));
        return kind(words.text())
                .map(kind ->
                        new RoleLine(kind, words, line.sub(0, label.start()).strip()));
    }

    /** Returns the people of a line {@code : Ada Moor; : Bo Lund}, whose labels were pictures or were lost. */
    public static List<Printed> withoutLabels(Printed line) {
        if (!line.text().startsWith(":")) {
            return List.of();
        }
        ImmutableList.Builder<Printed> people = ImmutableList.builder();
        Matcher mark = LOST.matcher(line.text());
        int from = -1;
        while (mark.find()) {
            if (from >= 0) {
                people.add(line.sub(from, mark.start()).trim(AROUND));
            }
            from = mark.end();
        }
        return from < 0 ? List.of() : people.add(line.from(from).trim(AROUND)).build();
    }

    /** Returns whether a text is no more than who leads the conference, or a part of it: {@code General Chair}. */
    public static boolean isOfConference(String text) {
        return CONFERENCE_CHAIR.matcher(text).matches();
    }

    /** Returns whether a text without a colon is a label of a role. */
    public static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && kind(text).isPresent();
    }

    private static Optional<RoleKind> kind(String label) {
        if (CONFERENCE_CHAIR.matcher(label).lookingAt()) {
            return Optional.of(RoleKind.CONTRIBUTOR);
        }
        String words = label.toLowerCase(Locale.ROOT)
                .replaceFirst(OF_SESSION + "$", "")
                .replaceFirst("(?<!s)" + SEVERAL + "$", "")
                .replace("session ", "")
                .replace("workshop ", "")
                .replace("tutorial ", "")
                .replace("panel ", "")
                .replace("track ", "")
                .replaceFirst("^(?:vice|co)[ -]?(?=chair|moderat|organi|speaker)", "")
                .strip();
        String one = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return Optional.ofNullable(WORDS.get(one)).or(() -> Optional.ofNullable(WORDS.get(words)));
    }
}
