package org.colloquy.core.source.bibliography.json;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SplitText;

/**
 * What OpenReview prints as the venue of a paper: {@code ICML 2021 Oral}, {@code Submitted to ICLR 2024}, {@code Accepted
 * by TMLR}.
 *
 * @param place the conference or journal and the year, if the paper appeared there
 * @param words how it was presented, or that it was not
 * @param accepted whether the paper appeared there
 */
public record OpenReviewVenue(Optional<Passage> place, Optional<Passage> words, boolean accepted) {

    private static final double LIKELY = 0.9;
    private static final String ACCEPTED_BY = "Accepted by ";
    private static final ImmutableSet<String> PRESENTED = ImmutableSet.of(
            "oral", "spotlight", "poster", "notable", "accept", "accepted", "talk", "long", "short", "top");
    private static final ImmutableSet<String> REFUSED =
            ImmutableSet.of("submitted", "withdrawn", "rejected", "reject", "desk", "submission", "under");
    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf("()-:,"));

    /** Reads what is printed. */
    public static OpenReviewVenue of(Passage venue) {
        List<Passage> words = SplitText.parts(venue, BETWEEN);
        if (words.stream().anyMatch(word -> REFUSED.contains(Ascii.toLowerCase(word.text())))) {
            return new OpenReviewVenue(Optional.empty(), Optional.of(venue), false);
        }
        int from = venue.text().startsWith(ACCEPTED_BY) ? ACCEPTED_BY.length() : 0;
        int to = presentation(venue.text(), from);
        String place = BETWEEN.trimTrailingFrom(venue.text().substring(from, to));
        return new OpenReviewVenue(
                Optional.of(place).filter(text -> !text.isBlank()).map(text -> venue.part(from, from + text.length())),
                Optional.of(to)
                        .filter(start -> start < venue.text().length())
                        .map(start -> venue.part(start, venue.text().length())),
                true);
    }

    /** Returns where the words on the presentation begin, after the year. */
    private static int presentation(String venue, int from) {
        int at = from;
        boolean dated = false;
        while (at < venue.length()) {
            int end = BETWEEN.indexIn(venue, at);
            String word = venue.substring(at, end < 0 ? venue.length() : end);
            if (dated && PRESENTED.contains(Ascii.toLowerCase(word))) {
                return at;
            }
            dated |= word.length() == 4 && CharMatcher.inRange('0', '9').matchesAllOf(word);
            at = end < 0 ? venue.length() : end + 1;
        }
        return venue.length();
    }

    /** Returns what the words say about the kind of talk. */
    Optional<TalkKind> talk() {
        String said = Ascii.toLowerCase(words.map(Passage::text).orElse(""));
        if (!accepted || said.isEmpty()) {
            return Optional.empty();
        }
        if (said.contains("oral") || said.contains("top 5%") || said.contains("top-5%")) {
            return Optional.of(TalkKind.ORAL);
        }
        if (said.contains("spotlight") || said.contains("top 25%") || said.contains("top-25%")) {
            return Optional.of(TalkKind.SPOTLIGHT);
        }
        if (said.contains("poster")) {
            return Optional.of(TalkKind.POSTER);
        }
        return said.contains("talk") ? Optional.of(TalkKind.TALK) : Optional.empty();
    }

    /** Sends the talk of a paper, which stands at {@code whole}, if the words say how it was presented. */
    public void sendTalk(RecordContext context, PaperMention paper, Passage whole) {
        Optional<TalkKind> kind = paper.title().isEmpty() ? Optional.empty() : talk();
        kind.ifPresent(known -> context.sink()
                .mention(new TalkMention(
                        context.evidence(whole, "talk"),
                        paper.title().get(),
                        Optional.of(said(context, known, words.orElseThrow())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(paper.ref()),
                        paper.conference())));
    }

    private static Stated<TalkKind> said(RecordContext context, TalkKind kind, Passage printed) {
        boolean said = TalkKind.parse(printed.text()).isPresent()
                || Ascii.toLowerCase(printed.text()).contains(kind.label());
        Evidence evidence = said
                ? context.evidence(printed, "talk-kind")
                : context.text().inferred(printed.start(), printed.end(), context.format() + "/talk-kind", LIKELY);
        return new Stated<>(kind, printed.text(), evidence);
    }

    /** Returns the kind of a work that appeared here; OpenReview's id of the venue tells journals from conferences. */
    public PaperKind kind(String venueId) {
        if (!accepted) {
            return PaperKind.PREPRINT;
        }
        return switch (container(venueId)) {
            case JOURNAL -> PaperKind.JOURNAL_ARTICLE;
            case REPOSITORY -> PaperKind.PREPRINT;
            default -> PaperKind.CONFERENCE_PAPER;
        };
    }

    /** Returns what works that appeared here stand in. */
    public static Container.Kind container(String venueId) {
        String lower = Ascii.toLowerCase(venueId);
        if (lower.startsWith("dblp.org/journals/corr") || lower.startsWith("arxiv.org")) {
            return Container.Kind.REPOSITORY;
        }
        return lower.startsWith("dblp.org/journals/") || lower.equals("tmlr") || lower.startsWith("tmlr/")
                ? Container.Kind.JOURNAL
                : Container.Kind.PROCEEDINGS;
    }
}
