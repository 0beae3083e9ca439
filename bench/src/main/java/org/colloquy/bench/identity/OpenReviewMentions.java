package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.bench.identity.PrintedPaper.Author;

/** One author of a paper a line, with the other authors beside; the label is the author's OpenReview profile. */
final class OpenReviewMentions {

    private static final Splitter AFFILIATIONS = Splitter.on('+').trimResults().omitEmptyStrings();

    private OpenReviewMentions() {}

    static boolean isLayout(JsonNode line) {
        return line.has("openreview_id");
    }

    static List<LabelledPaper> read(List<JsonNode> lines) {
        Map<String, List<JsonNode>> papers = new LinkedHashMap<>();
        lines.forEach(line -> papers.computeIfAbsent(LabelledFile.text(line, "paper"), paper -> new ArrayList<>())
                .add(line));
        return papers.values().stream().map(OpenReviewMentions::paper).toList();
    }

    private static LabelledPaper paper(List<JsonNode> lines) {
        JsonNode first = lines.get(0);
        List<String> names = LabelledFile.texts(first, "coauthors");
        names.add(first.path("pos").asInt(), LabelledFile.text(first, "name"));
        List<Author> authors = new ArrayList<>(names.stream().map(Author::named).toList());
        Map<Integer, String> labels = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            int at = line.path("pos").asInt();
            authors.set(at, new Author(names.get(at), AFFILIATIONS.splitToList(LabelledFile.text(line, "aff"))));
            if (line.hasNonNull("openreview_id")) {
                labels.put(at, LabelledFile.text(line, "openreview_id"));
            }
        }
        String venue = LabelledFile.text(first, "conf");
        return new LabelledPaper(
                new PrintedPaper(venue, LabelledFile.text(first, "title"), authors, venue, RecordFields.year(venue)),
                labels);
    }
}
