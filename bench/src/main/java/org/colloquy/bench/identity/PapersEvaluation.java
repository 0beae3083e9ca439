package org.colloquy.bench.identity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.bench.identity.RecordPairs.Pair;
import org.colloquy.bench.score.Measured;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;

/** Measures which records are taken for one paper, against pairs that are labelled. */
public final class PapersEvaluation {

    private final Map<PrintedPaper, PaperMention> mentions = new LinkedHashMap<>();
    private final Resolved resolved;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private long right;

    private PapersEvaluation(Collection<PrintedPaper> papers) {
        Mentioned mentioned = new Mentioned();
        papers.forEach(paper -> mentions.computeIfAbsent(paper, mentioned::add));
        this.resolved = Resolved.of(mentioned.papers());
    }

    /**
     * Evaluates the first {@code most} pairs of a file, or as many rows of each of a folder's two tables.
     *
     * @throws IOException if something cannot be read
     */
    public static Measured of(Path path, long most) throws IOException {
        if (Files.isDirectory(path)) {
            return ofTables(RecordTables.read(path, most));
        }
        List<Pair> pairs = RecordPairs.read(path, most);
        List<PrintedPaper> papers = new ArrayList<>();
        pairs.forEach(pair -> papers.add(pair.left()));
        pairs.forEach(pair -> papers.add(pair.right()));
        PapersEvaluation evaluation = new PapersEvaluation(papers);
        pairs.forEach(evaluation::judge);
        return evaluation.measured(pairs.size(), evaluation.right + evaluation.wrong.size());
    }

    private static Measured ofTables(RecordTables tables) {
        List<PrintedPaper> papers = new ArrayList<>(tables.left().values());
        papers.addAll(tables.right().values());
        PapersEvaluation evaluation = new PapersEvaluation(papers);
        tables.labels()
                .forEach((ids, same) -> evaluation.judge(new Pair(
                        Objects.requireNonNull(tables.left().get(ids.left())),
                        Objects.requireNonNull(tables.right().get(ids.right())),
                        same)));
        long joined = tables.complete()
                ? evaluation.joined(tables.left().values(), tables.right().values())
                : evaluation.right + evaluation.wrong.size();
        return evaluation.measured(tables.labels().size(), joined);
    }

    private void judge(Pair pair) {
        boolean joined = entity(pair.left()).equals(entity(pair.right()));
        if (joined && pair.same()) {
            right++;
        } else if (joined) {
            wrong.add("wrongly joined: " + shown(pair));
        } else if (pair.same()) {
            missed.add("wrongly parted: " + shown(pair));
        }
    }

    private Entity entity(PrintedPaper paper) {
        PaperMention mention = Objects.requireNonNull(mentions.get(paper));
        return resolved.resolution().entityOf(mention.ref());
    }

    /** Returns how many pairs of a row of each table are taken for one paper. */
    private long joined(Collection<PrintedPaper> left, Collection<PrintedPaper> right) {
        Multiset<Entity> known = HashMultiset.create();
        left.forEach(paper -> known.add(entity(paper)));
        return right.stream().mapToLong(paper -> known.count(entity(paper))).sum();
    }

    private Measured measured(int pairs, long joined) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("pairs", pairs);
        report.putAll(Share.of(right, joined, right + missed.size()).figures());
        report.put("seconds", resolved.seconds());
        List<String> errors = new ArrayList<>(wrong);
        errors.addAll(missed);
        return new Measured(report, errors);
    }

    private static String shown(Pair pair) {
        return shown(pair.left()) + "\n    and: " + shown(pair.right());
    }

    private static String shown(PrintedPaper paper) {
        return "'" + paper.title() + "' by "
                + String.join(
                        ", ",
                        paper.authors().stream().map(PrintedPaper.Author::name).toList())
                + " (" + paper.venue() + " " + paper.year() + ")";
    }
}
