package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.bench.identity.PrintedPaper.Author;
import org.colloquy.bench.score.Text;

/** One paper a line, of which the author who bears the ambiguous name is labelled; other lines may label others. */
final class AminerMentions {

    private AminerMentions() {}

    static boolean isLayout(JsonNode line) {
        return line.has("ambiguous_name");
    }

    static List<LabelledPaper> read(List<JsonNode> lines) {
        Map<String, List<JsonNode>> papers = new LinkedHashMap<>();
        lines.forEach(line -> papers.computeIfAbsent(LabelledFile.text(line, "id"), paper -> new ArrayList<>())
                .add(line));
        return papers.values().stream().map(AminerMentions::paper).toList();
    }

    private static LabelledPaper paper(List<JsonNode> lines) {
        JsonNode first = lines.get(0);
        List<String> names = LabelledFile.texts(first, "authors");
        List<Author> authors = new ArrayList<>(names.stream().map(Author::named).toList());
        Map<Integer, String> labels = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            String name = LabelledFile.text(line, "ambiguous_name");
            int at = place(name, names);
            if (at >= 0) {
                String organization = LabelledFile.text(line, "organization");
                authors.set(at, new Author(names.get(at), organization.isBlank() ? List.of() : List.of(organization)));
                labels.put(at, name + " #" + LabelledFile.text(line, "label"));
            }
        }
        return new LabelledPaper(
                new PrintedPaper(
                        "aminer",
                        LabelledFile.text(first, "title"),
                        authors,
                        LabelledFile.text(first, "venue"),
                        LabelledFile.text(first, "year")),
                labels);
    }

    /** Returns the place of the author of that name, or something negative if nobody bears it as it is. */
    private static int place(String name, List<String> names) {
        int exact = names.indexOf(name);
        return exact >= 0 ? exact : names.stream().map(Text::fold).toList().indexOf(Text.fold(name));
    }
}
