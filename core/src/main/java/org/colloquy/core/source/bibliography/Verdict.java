package org.colloquy.core.source.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;

/**
 * What decision and status of a submission say together.
 *
 * @param decision what became of it
 * @param words what says so
 * @param besides the decision in words that do not tell, where the status does
 */
public record Verdict(Decision decision, Passage words, List<Passage> besides) {

    /** Makes a verdict. */
    public Verdict {
        besides = List.copyOf(besides);
    }

    /**
     * Returns the verdict; empty if neither is there, or only a status that does not tell. A status that refuses outweighs the
     * decision, since papers are withdrawn after they were accepted; one that only waits does not, since some systems never
     * change it.
     */
    public static Optional<Verdict> of(Optional<Passage> decision, Optional<Passage> status) {
        Optional<Verdict> decided = decision.map(words -> of(words, Stream.empty()));
        Optional<Verdict> stands = status.map(words -> of(words, decision.stream()));
        return stands.filter(known -> Decision.refuses(known.words.text()))
                .or(() -> decided.filter(Verdict::tells))
                .or(() -> stands.filter(Verdict::tells))
                .or(() -> decided);
    }

    private static Verdict of(Passage words, Stream<Passage> besides) {
        return new Verdict(Decision.of(words.text()), words, besides.toList());
    }

    private boolean tells() {
        return decision != Decision.UNTOLD;
    }

    /** Returns the words, if they say that the submission is no paper of the conference. */
    public Optional<Passage> against() {
        return decision == Decision.NOT_ACCEPTED ? Optional.of(words) : Optional.empty();
    }

    /** Tells a paper, in the words that are printed, and of what kind it is. */
    public void tell(PaperRecord paper) {
        paper.kind(decision.kind());
        besides.forEach(other -> paper.detail(Detail.Kind.DECISION, other));
        paper.detail(Detail.Kind.DECISION, words);
    }

    /** Notes that a submission is left out. Only what speaks against it is shown, as titles and authors are a secret. */
    public static void leaveOut(RecordContext context, Passage against) {
        context.problem(
                Severity.INFO,
                "not-accepted",
                against,
                "nothing says for sure that this submission was accepted, so it is left out");
    }
}
