package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.bench.identity.PrintedPaper.Author;
import org.colloquy.bench.score.Measured;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.entity.Resolution;

/** Measures how many authors are known again whose name a programme and the proceedings print differently. */
public final class NamesEvaluation {

    private static final String SITE = "site";
    private static final String PROCEEDINGS = "proceedings";
    private static final int LETTERS = 26;
    private static final int HALF = 8;

    private NamesEvaluation() {}

    /** One paper as the two print it; {@code names} are what differs, in the order of the authors. */
    private record Printed(List<JsonNode> names, PaperMention site, PaperMention proceedings) {}

    /**
     * Evaluates the first {@code most} lines of a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Measured of(Path file, long most) throws IOException {
        Map<String, List<JsonNode>> papers = new LinkedHashMap<>();
        for (JsonNode line : LabelledFile.objects(LabelledFile.lines(file, most))) {
            String paper = LabelledFile.text(line, "venue") + " " + LabelledFile.text(line, "id");
            papers.computeIfAbsent(paper, name -> new ArrayList<>()).add(line);
        }
        Mentioned mentioned = new Mentioned();
        List<Printed> printed = new ArrayList<>();
        for (List<JsonNode> names : papers.values()) {
            String other = standIn(printed.size());
            printed.add(new Printed(
                    names, mentioned.add(paper(SITE, names, other)), mentioned.add(paper(PROCEEDINGS, names, other))));
        }
        Resolution resolution = Resolved.of(mentioned.papers()).resolution();
        Tally tally = new Tally();
        printed.forEach(paper -> tally.add(paper, resolution));
        return tally.measured();
    }

    private static PrintedPaper paper(String source, List<JsonNode> names, String other) {
        JsonNode first = names.get(0);
        String venue = LabelledFile.text(first, "venue");
        ImmutableList.Builder<Author> authors = ImmutableList.builder();
        names.forEach(name -> authors.add(Author.named(LabelledFile.text(name, source))));
        authors.add(Author.named(other));
        return new PrintedPaper(
                venue + " " + source,
                LabelledFile.text(first, "title"),
                authors.build(),
                venue,
                RecordFields.year(venue));
    }

    /** A name like no other, for all the authors whom both print alike: the file does not list them. */
    private static String standIn(int paper) {
        StringBuilder letters = new StringBuilder();
        for (byte random : Hashing.sha256().hashInt(paper).asBytes()) {
            letters.append((char) ('a' + Byte.toUnsignedInt(random) % LETTERS));
        }
        return "Q" + letters.substring(0, HALF) + " X" + letters.substring(HALF, 2 * HALF);
    }

    /** What was found so far. */
    private static final class Tally {

        private final List<String> wrong = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private int pairs;
        private int joined;
        private int nonSuspectPairs;
        private int nonSuspectJoined;

        void add(Printed paper, Resolution resolution) {
            List<Entity> site = people(paper.site(), resolution);
            List<Entity> proceedings = people(paper.proceedings(), resolution);
            for (int i = 0; i < paper.names().size(); i++) {
                JsonNode name = paper.names().get(i);
                boolean same = site.get(i).equals(proceedings.get(i));
                boolean sound = !name.path("suspect").asBoolean();
                pairs++;
                joined += same ? 1 : 0;
                nonSuspectPairs += sound ? 1 : 0;
                nonSuspectJoined += same && sound ? 1 : 0;
                String shown = "'" + LabelledFile.text(name, SITE) + "' and '" + LabelledFile.text(name, PROCEEDINGS)
                        + "' of '" + LabelledFile.text(name, "title") + "'";
                if (isElsewhere(site.get(i), i, proceedings) || isElsewhere(proceedings.get(i), i, site)) {
                    wrong.add("joined to another author: " + shown);
                } else if (!same) {
                    missed.add("not joined: " + shown);
                }
            }
        }

        private static List<Entity> people(PaperMention paper, Resolution resolution) {
            return paper.authorships().stream()
                    .map(authorship -> resolution.entityOf(authorship.author().ref()))
                    .toList();
        }

        private static boolean isElsewhere(Entity person, int place, List<Entity> authors) {
            return IntStream.range(0, authors.size())
                    .anyMatch(i -> i != place && authors.get(i).equals(person));
        }

        Measured measured() {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("pairs", pairs);
            report.put("joined", joined);
            report.put("wrong", wrong.size());
            report.put("nonSuspectPairs", nonSuspectPairs);
            report.put("nonSuspectJoined", nonSuspectJoined);
            List<String> errors = new ArrayList<>(wrong);
            errors.addAll(missed);
            return new Measured(report, errors);
        }
    }
}
