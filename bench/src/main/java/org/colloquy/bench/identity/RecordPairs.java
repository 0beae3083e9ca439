package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pairs of records that are labelled as one paper or two: lines of JSON, or Ditto's lines of text. */
final class RecordPairs {

    private static final Splitter TABS = Splitter.on('\t');
    private static final Pattern COLUMN = Pattern.compile("COL (\\S{1,40}) VAL ?(.*?)(?=COL \\S{1,40} VAL|$)");

    private RecordPairs() {}

    /**
     * Two records.
     *
     * @param left one of the first source
     * @param right one of the second
     * @param same whether they are of one paper
     */
    record Pair(PrintedPaper left, PrintedPaper right, boolean same) {}

    static List<Pair> read(Path file, long most) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        List<String> lines = LabelledFile.lines(file, most);
        if (lines.isEmpty() || !lines.get(0).startsWith("{")) {
            for (String line : lines) {
                pairs.add(ofText(line));
            }
            return pairs;
        }
        LabelledFile.objects(lines).forEach(line -> pairs.add(ofObject(line)));
        return pairs;
    }

    private static Pair ofObject(JsonNode line) {
        return new Pair(
                RecordFields.paper("left", field -> LabelledFile.text(line.path("left"), field)),
                RecordFields.paper("right", field -> LabelledFile.text(line.path("right"), field)),
                line.path("label").asInt() == 1);
    }

    private static Pair ofText(String line) throws IOException {
        List<String> parts = TABS.splitToList(line);
        if (parts.size() != 3) {
            throw new IOException("not two records and a label, parted by tabs: " + line);
        }
        Map<String, String> left = columns(parts.get(0));
        Map<String, String> right = columns(parts.get(1));
        return new Pair(
                RecordFields.paper("left", field -> left.getOrDefault(field, "")),
                RecordFields.paper("right", field -> right.getOrDefault(field, "")),
                parts.get(2).strip().equals("1"));
    }

    private static Map<String, String> columns(String record) {
        Map<String, String> columns = new HashMap<>();
        Matcher column = COLUMN.matcher(record);
        while (column.find()) {
            columns.put(column.group(1), column.group(2).strip());
        }
        return columns;
    }
}
