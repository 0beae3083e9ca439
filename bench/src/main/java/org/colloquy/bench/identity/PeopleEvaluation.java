package org.colloquy.bench.identity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.bench.score.Measured;
import org.colloquy.core.model.Entity;

/** Measures which authors are taken for one person, against labels that say who they are. */
public final class PeopleEvaluation {

    private PeopleEvaluation() {}

    /**
     * Evaluates the first {@code most} lines of a file.
     *
     * @throws IOException if the file cannot be read, or is of neither layout
     */
    public static Measured of(Path file, long most) throws IOException {
        LabelledPeople labelled = LabelledPeople.read(file, most);
        Resolved resolved = Resolved.of(labelled.papers());
        Score score = score(labelled, author -> resolved.resolution().entityOf(author.ref()));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("mentions", score.all.size());
        report.putAll(score.figures());
        report.put("seconds", resolved.seconds());
        report.put("bytesPerMention", resolved.bytesPerMention());
        return new Measured(report, score.all.errors(Entity::label));
    }

    /** Compares with the labels who each author is found to be. */
    static Score score(LabelledPeople labelled, Function<LabelledPeople.Author, Entity> found) {
        SetMultimap<String, String> bearers = HashMultimap.create();
        labelled.authors().forEach(author -> bearers.put(author.name(), author.label()));
        Score score = new Score(new Clustering<>(), new Clustering<>());
        for (LabelledPeople.Author author : labelled.authors()) {
            Entity person = found.apply(author);
            score.all.add(author.label(), person);
            if (bearers.get(author.name()).size() > 1) {
                score.ambiguous.add(author.label(), person);
            }
        }
        return score;
    }

    /**
     * How far what was found agrees with the labels.
     *
     * @param all all authors
     * @param ambiguous those whose name is that of several people
     */
    record Score(Clustering<Entity> all, Clustering<Entity> ambiguous) {
        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>(all.figures());
            figures.put("ambiguous", ambiguous.figures());
            return figures;
        }
    }
}
