package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;

/** Titles that are no more than the words for a kind: breaks, openings, receptions, business meetings. */
final class WholeTitles {

    /** {@code Keynote Talk 2}. */
    private static final String NUMBER = "(?: (?:\\d{1,2}|[IVX]{1,4}|[A-Z]))?";

    private static final ImmutableMap<Pattern, TalkKind> WORDS = ImmutableMap.<Pattern, TalkKind>builder()
            .put(
                    whole("(?:(?:\\p{L}+ ){0,2}|(?:registration|check-in|arrival) (?:and|&) (?:\\p{L}+ )?)"
                            + LanguageWords.pattern(WordUse.BREAK)
                            + "(?: (?:break|time))?"
                            + "(?: (?:and|&|\\+|/|with|on|in|at|for|provided|served|para|για|de|del|per|et|y|e|en|und|libre|buffet) ?.{0,40}"
                            + "| ?/ ?.{0,30}| ?\\(.{0,40}\\))?"),
                    TalkKind.BREAK)
            .put(
                    whole("(?:\\p{L}+[ -]){0,2}"
                            + LanguageWords.pattern(WordUse.SOCIAL)
                            + "(?: (?:and|&|at|in|on) .{0,40}| ?\\(.{0,40}\\))?"),
                    TalkKind.SOCIAL)
            .put(
                    whole(
                            "(?:(?:welcome|opening|closing|introductory|final|concluding|begrüßung)(?: |$)){1,2}(?:and |& |/ ?)?(?:opening|welcome|introduction|closing)? ?(?:remarks|ceremony|address|session|words|notes|comments|statement)?(?: (?:and|&) .{0,40})?"),
                    TalkKind.REMARKS)
            .put(whole(LanguageWords.pattern(WordUse.REMARKS)), TalkKind.REMARKS)
            .put(whole("(?:\\p{L}+ ){0,2}" + LanguageWords.pattern(WordUse.BUSINESS_MEETING)), TalkKind.TOWN_HALL)
            .put(whole(LanguageWords.pattern(WordUse.DISCUSSION)), TalkKind.QA)
            .put(
                    whole("(?:opening |closing )?keynote(?: (?:talk|speech|lecture|address|session|speaker))?"
                            + NUMBER),
                    TalkKind.KEYNOTE)
            .put(
                    whole("(?:invited|plenary)(?: (?:talk|speech|lecture|address|speaker))?" + NUMBER),
                    TalkKind.INVITED_TALK)
            .put(whole("(?:\\p{L}+ )?panel(?: discussion)?"), TalkKind.PANEL)
            .buildOrThrow();

    private WholeTitles() {}

    private static Pattern whole(String words) {
        return Pattern.compile("^(?:" + words + ")[.!]?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the kind of which {@code title} is the words. */
    static Optional<TalkKind> kind(String title) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(title).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
