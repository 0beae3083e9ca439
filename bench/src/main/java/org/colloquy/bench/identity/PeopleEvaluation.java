package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.bench.score.Measured;
import org.colloquy.bench.score.Text;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;

/** Measures which authors are taken for one person, against labels that say who they are. */
public final class PeopleEvaluation {

    private PeopleEvaluation() {}

    /** One author whose label is known. */
    private record Scored(String label, String name, PersonMention mention) {}

    /**
     * Evaluates the first {@code most} lines of a file.
     *
     * @throws IOException if the file cannot be read, or is of neither layout
     */
    public static Measured of(Path file, long most) throws IOException {
        List<JsonNode> lines = LabelledFile.objects(LabelledFile.lines(file, most));
        if (!lines.isEmpty() && OpenReviewMentions.isLayout(lines.get(0))) {
            return measure(OpenReviewMentions.read(lines));
        }
        if (!lines.isEmpty() && AminerMentions.isLayout(lines.get(0))) {
            return measure(AminerMentions.read(lines));
        }
        throw new IOException("its first line has neither 'openreview_id' nor 'ambiguous_name'");
    }

    private static Measured measure(List<LabelledPaper> labelled) {
        Mentioned mentioned = new Mentioned();
        List<Scored> scored = new ArrayList<>();
        for (LabelledPaper paper : labelled) {
            PaperMention mention = mentioned.add(paper.paper());
            paper.labels()
                    .forEach((at, label) -> scored.add(new Scored(
                            label,
                            Text.fold(paper.paper().authors().get(at).name()),
                            mention.authorships().get(at).author())));
        }
        List<PaperMention> papers = mentioned.papers();
        Resolved resolved = Resolved.of(papers);
        SetMultimap<String, String> bearers = HashMultimap.create();
        scored.forEach(author -> bearers.put(author.name(), author.label()));
        Clustering<Entity> all = new Clustering<>();
        Clustering<Entity> ambiguous = new Clustering<>();
        for (Scored author : scored) {
            Entity person = resolved.resolution().entityOf(author.mention().ref());
            all.add(author.label(), person);
            if (bearers.get(author.name()).size() > 1) {
                ambiguous.add(author.label(), person);
            }
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("mentions", all.size());
        report.putAll(all.figures());
        report.put("ambiguous", ambiguous.figures());
        report.put("seconds", resolved.seconds());
        report.put("bytesPerMention", resolved.bytesPerMention());
        return new Measured(report, all.errors(Entity::label));
    }
}
