package org.colloquy.core.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Others read from each format who wrote with whom and how much, whatever stands in the names. */
class NetworkReadBackTest {

    private static final List<String> NAMES = List.of(
            "Moor, \"Ada\"",
            "O'Brien; Siobhán",
            "Tab\tBetween",
            "李 明",
            "back\\slash \\n",
            "*Edges",
            "1 2 3",
            "a -- b [x=1];",
            "\"",
            "Ann <b>&lt;",
            "Weiß, Änne");
    private static final Pattern VERTEX = Pattern.compile("([1-9][0-9]*) \"([^\"]*)\"");
    private static final Pattern NUMBERS = Pattern.compile("([1-9][0-9]*)[ \t]([1-9][0-9]*)[ \t]([1-9][0-9]*)");
    private static final Pattern DOT_NODE = Pattern.compile(" {2}n([0-9]+) \\[label=\"((?:[^\"\\\\]|\\\\.)*)\".*\\];");
    private static final Pattern DOT_EDGE =
            Pattern.compile(" {2}n([0-9]+) -- n([0-9]+) \\[penwidth=[0-9]+, papers=([0-9]+).*\\];");

    private final Subnetwork network = Subnetwork.of(
            Authors.network(List.of(
                    Map.entry(2019, NAMES.subList(0, 4)),
                    Map.entry(2021, List.of(NAMES.get(0), NAMES.get(2))),
                    Map.entry(0, NAMES.subList(3, 9)),
                    Map.entry(2020, List.of(NAMES.get(0), NAMES.get(9), NAMES.get(10))))),
            Extent.ALL,
            Authors.facts(3, Map.of()));

    private final Map<String, String> names = new HashMap<>();
    private final TreeSet<String> ties = new TreeSet<>();

    private String written(String format, int file) throws IOException {
        StringBuilder out = new StringBuilder();
        NetworkFormats.registered().named(format).files().get(file).content().write(network, out);
        return out.toString();
    }

    private void tie(String one, String other, String papers) {
        ties.add(names.get(one) + " | " + names.get(other) + " | " + papers);
    }

    /** Checks what was read, where names are as {@code shown}. */
    private void check(Function<String, String> shown) {
        TreeSet<String> expected = new TreeSet<>();
        network.ties()
                .forEach(tie -> expected.add(shown.apply(tie.one().label()) + " | "
                        + shown.apply(tie.other().label()) + " | " + tie.papers()));
        assertEquals(NAMES.size(), names.size());
        assertEquals(expected, ties);
    }

    @Test
    void graphmlIsReadByAnXmlParser() throws Exception {
        for (Element node : elements(written("graphml", 0), "node")) {
            names.put(node.getAttribute("id"), data(node, "n-label"));
        }
        for (Element edge : elements(written("graphml", 0), "edge")) {
            tie(edge.getAttribute("source"), edge.getAttribute("target"), data(edge, "e-papers"));
        }
        check(label -> label);
    }

    private static String data(Element holder, String key) {
        return list(holder.getElementsByTagName("data")).stream()
                .filter(data -> data.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gexfIsReadByAnXmlParser() throws Exception {
        for (Element node : elements(written("gexf", 0), "node")) {
            names.put(node.getAttribute("id"), node.getAttribute("label"));
        }
        for (Element edge : elements(written("gexf", 0), "edge")) {
            String papers = list(edge.getElementsByTagName("attvalue")).stream()
                    .filter(value -> value.getAttribute("for").equals("papers"))
                    .map(value -> value.getAttribute("value"))
                    .findFirst()
                    .orElseThrow();
            tie(edge.getAttribute("source"), edge.getAttribute("target"), papers);
        }
        check(label -> label);
    }

    private static List<Element> elements(String xml, String name) throws Exception {
        return list(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** A number and a name in quotes to a line, then three numbers to a line, of vertices that are there. */
    @Test
    void everyLineIsOneOfPajeks() throws IOException {
        String text = written("pajek", 0);
        assertTrue(text.startsWith("\uFEFF") && text.endsWith("\r\n"));
        List<String> lines = new ArrayList<>(List.of(text.substring(1).split("\r\n", -1)));
        lines.remove(lines.size() - 1);
        assertEquals("*Vertices " + NAMES.size(), lines.get(0));
        assertEquals("*Edges", lines.get(NAMES.size() + 1));
        for (int i = 1; i <= NAMES.size(); i++) {
            Matcher vertex = matched(VERTEX, lines.get(i));
            assertEquals(Integer.toString(i), vertex.group(1));
            names.put(vertex.group(1), vertex.group(2));
        }
        for (String line : lines.subList(NAMES.size() + 2, lines.size())) {
            Matcher edge = matched(NUMBERS, line);
            tie(edge.group(1), edge.group(2), edge.group(3));
        }
        check(label -> label.replace('"', '\'').replace('\\', '/'));
    }

    /** The map is a table with tabs and quotes as in CSV; the network has no header, and of each pair one line. */
    @Test
    void vosviewerHasItsTwoFiles() throws IOException {
        CSVFormat tabs = CSVFormat.TDF
                .builder()
                .setIgnoreSurroundingSpaces(false)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : tabs.parse(new StringReader(written("vosviewer", 0)))) {
            names.put(row.get("id"), row.get("label"));
            assertTrue(row.isConsistent());
        }
        List<String> lines = written("vosviewer", 1).lines().toList();
        for (String line : lines) {
            Matcher pair = matched(NUMBERS, line);
            tie(pair.group(1), pair.group(2), pair.group(3));
        }
        assertEquals(ties.size(), lines.size());
        check(label -> label);
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertTrue(matcher.matches(), line);
        return matcher;
    }

    @Test
    void tablesAreReadByAnotherReaderOfCsv() throws IOException {
        CSVFormat csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : csv.parse(new StringReader(written("csv", 0)))) {
            names.put(row.get("id"), row.get("label"));
        }
        for (CSVRecord row : csv.parse(new StringReader(written("csv", 1)))) {
            tie(row.get("source"), row.get("target"), row.get("papers"));
        }
        check(label -> label);
    }

    /** JSON is YAML too. */
    @Test
    void jsonIsReadByAReaderOfYaml() throws IOException {
        Map<?, ?> all = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(written("json", 0));
        for (Map<?, ?> node : objects(all, "nodes")) {
            names.put(String.valueOf(node.get("id")), String.valueOf(node.get("label")));
        }
        for (Map<?, ?> link : objects(all, "links")) {
            tie(
                    String.valueOf(link.get("source")),
                    String.valueOf(link.get("target")),
                    String.valueOf(link.get("papers")));
        }
        check(label -> label);
    }

    private static List<Map<?, ?>> objects(Map<?, ?> all, String name) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (all.get(name) instanceof List<?> list) {
            list.forEach(object -> objects.add((Map<?, ?>) object));
        }
        return objects;
    }

    /** In quotes of Graphviz only {@code \"} is a quote; labels read two backslashes as one, and an entity as its letter. */
    @Test
    void everyLineIsOneOfGraphviz() throws IOException {
        List<String> lines = written("dot", 0).lines().toList();
        assertEquals("graph coauthors {", lines.get(0));
        assertEquals("}", lines.get(lines.size() - 1));
        for (String line : lines.subList(3, lines.size() - 1)) {
            Matcher node = DOT_NODE.matcher(line);
            if (node.matches()) {
                names.put(
                        node.group(1), node.group(2).replaceAll("\\\\(.)", "$1").replace("&amp;", "&"));
            } else {
                Matcher edge = matched(DOT_EDGE, line);
                tie(edge.group(1), edge.group(2), edge.group(3));
            }
        }
        check(label -> label);
    }
}
