package org.colloquy.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The kinds of programme items, with the words that programmes print for them. */
public enum TalkKind {
    /** A full-length talk on a paper. */
    ORAL(
            "oral",
            "oral presentation",
            "oral contribution",
            "long oral",
            "contributed talk",
            "oral poster",
            "oral talk",
            "long talk"),
    /** A short talk on a paper. */
    SPOTLIGHT(
            "spotlight",
            "short oral",
            "lightning talk",
            "highlight",
            "spotlight talk",
            "lightning talks",
            "lightning",
            "flash talk",
            "short talk"),
    /** A poster. */
    POSTER(
            "poster",
            "spotlight poster",
            "position paper poster",
            "workshop poster",
            "virtual poster",
            "poster presentation",
            "posters"),
    /** A talk, when the programme says no more. */
    TALK("talk", "presentation", "paper", "conference paper", "in-person presentation", "lecture", "regular talk"),
    /** A talk by an invited speaker. */
    INVITED_TALK(
            "invited talk",
            "invited speaker",
            "invited",
            "invited presentation",
            "plenary talk",
            "plenary",
            "invited lecture",
            "plenary lecture"),
    /** A keynote. */
    KEYNOTE(
            "keynote",
            "keynote talk",
            "keynote address",
            "plenary keynote",
            "keynotes",
            "keynote lecture",
            "opening keynote",
            "closing keynote"),
    /** A tutorial. */
    TUTORIAL("tutorial", "expo tutorial", "tutorials"),
    /** A workshop. */
    WORKSHOP("workshop", "affinity workshop", "expo workshop", "affinity event", "workshops"),
    /** A panel discussion. */
    PANEL(
            "panel",
            "panel discussion",
            "expo talk panel",
            "discussion panel",
            "discussion",
            "podium",
            "podium discussion",
            "round table",
            "roundtable"),
    /** A demonstration. */
    DEMONSTRATION("demonstration", "demo", "expo demonstration", "expo demo", "demonstrations", "demos"),
    /** A competition. */
    COMPETITION("competition", "competition track"),
    /** Questions and answers. */
    QA("q&a", "qa", "live q&a", "question and answer", "questions", "q & a", "question & answer", "discussion and q&a"),
    /** A break or a meal. */
    BREAK(
            "break",
            "coffee break",
            "lunch",
            "lunch break",
            "coffee",
            "breakfast",
            "breaks",
            "tea break",
            "meal",
            "dinner"),
    /** A social event. */
    SOCIAL(
            "social",
            "reception",
            "social event",
            "welcome reception",
            "social events",
            "banquet",
            "conference dinner",
            "party",
            "mixer",
            "networking"),
    /** A test-of-time or other award talk. */
    AWARD("award", "test of time award", "test of time", "award talk", "test-of-time award"),
    /** Opening, closing or other remarks. */
    REMARKS(
            "remarks",
            "opening remarks",
            "closing remarks",
            "opening",
            "closing",
            "introduction",
            "intro",
            "welcome",
            "opening session",
            "closing session",
            "opening ceremony",
            "closing ceremony"),
    /** A meeting on the conference's own business. */
    TOWN_HALL("town hall", "business meeting", "townhall", "general assembly"),
    /** A session listed as an item. */
    SESSION(
            "session",
            "oral session",
            "poster session",
            "spotlight session",
            "paper session",
            "sessions",
            "poster sessions",
            "oral sessions",
            "parallel session",
            "plenary session",
            "technical session"),
    /** A mentorship event. */
    MENTORSHIP("mentorship", "mentoring", "mentorship event");

    private static final ImmutableMap<String, TalkKind> BY_WORDS = index();

    private final ImmutableList<String> words;

    TalkKind(String... words) {
        this.words = ImmutableList.copyOf(words);
    }

    /** Returns the kind's plain English name, in lower case. */
    public String label() {
        return words.get(0);
    }

    /**
     * Returns the kind that {@code printed} names, whatever its case and with or without brackets, or empty if the
     * words name none.
     */
    public static Optional<TalkKind> parse(String printed) {
        String bare = CharMatcher.anyOf("()[]: \t\u00a0").trimFrom(printed).replace("&amp;", "&");
        return Optional.ofNullable(BY_WORDS.get(Ascii.toLowerCase(bare)));
    }

    /** Returns whether what is of this kind presents a paper, and those who are named with it wrote that. */
    public boolean isOfPaper() {
        return switch (this) {
            case ORAL, SPOTLIGHT, POSTER, TALK -> true;
            default -> false;
        };
    }

    /** Returns whether those who are named with what is of this kind, without a role, organise it. */
    public boolean isOrganised() {
        return switch (this) {
            case WORKSHOP, SOCIAL, COMPETITION, TOWN_HALL, MENTORSHIP -> true;
            default -> false;
        };
    }

    private static ImmutableMap<String, TalkKind> index() {
        ImmutableMap.Builder<String, TalkKind> index = ImmutableMap.builder();
        for (TalkKind kind : values()) {
            kind.words.forEach(word -> index.put(word, kind));
        }
        return index.buildOrThrow();
    }
}
