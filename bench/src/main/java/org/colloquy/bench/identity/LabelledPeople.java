package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.bench.score.Text;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;

/**
 * Papers, and who some of their authors are.
 *
 * @param papers the papers, which know nothing of labels
 * @param authors the authors whose label is known
 */
record LabelledPeople(List<PaperMention> papers, List<Author> authors) {

    /**
     * One author.
     *
     * @param label who it is
     * @param name the name, folded
     * @param ref the mention
     */
    record Author(String label, String name, MentionRef ref) {}

    /**
     * Reads the first {@code most} lines of a file.
     *
     * @throws IOException if the file cannot be read, or is of neither layout
     */
    static LabelledPeople read(Path file, long most) throws IOException {
        List<JsonNode> lines = LabelledFile.objects(LabelledFile.lines(file, most));
        if (!lines.isEmpty() && OpenReviewMentions.isLayout(lines.get(0))) {
            return of(OpenReviewMentions.read(lines));
        }
        if (!lines.isEmpty() && AminerMentions.isLayout(lines.get(0))) {
            return of(AminerMentions.read(lines));
        }
        throw new IOException("its first line has neither 'openreview_id' nor 'ambiguous_name'");
    }

    private static LabelledPeople of(List<LabelledPaper> labelled) {
        Mentioned mentioned = new Mentioned();
        List<Author> authors = new ArrayList<>();
        for (LabelledPaper paper : labelled) {
            PaperMention mention = mentioned.add(paper.paper());
            paper.labels()
                    .forEach((at, label) -> authors.add(new Author(
                            label,
                            Text.fold(paper.paper().authors().get(at).name()),
                            mention.authorships().get(at).author().ref())));
        }
        return new LabelledPeople(mentioned.papers(), List.copyOf(authors));
    }
}
