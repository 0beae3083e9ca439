package org.colloquy.core.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What every format makes of a network whose names hold what formats stumble over. What is expected stands beside the other
 * exports; to write it anew, run the tests with {@code -Dcolloquy.fixtures=write} and read what changed.
 */
class NetworkFormatContractTest {

    private static final Path EXPECTED = Path.of("src/test/resources/exports/network");
    private static final boolean WRITE = "write".equals(System.getProperty("colloquy.fixtures"));

    private static final List<String> NAMES = List.of(
            "=HYPERLINK(1), \"Quo\" te",
            "Bell\u0007 \\N &amp; <b>\r\nNext\tTab",
            "Plain Ann",
            "Zoë Œuvre",
            "\u05D0\u05D1 \u05D2",
            "\uD83D\uDE00 half \uD800 \uFFFF; 李 明");

    private static Subnetwork hostile() {
        return Subnetwork.around(
                Authors.person(NAMES.get(2)),
                Authors.network(List.of(
                        Map.entry(2019, NAMES.subList(0, 3)),
                        Map.entry(2021, List.of(NAMES.get(0), NAMES.get(2))),
                        Map.entry(0, NAMES.subList(2, 5)),
                        Map.entry(0, List.of(NAMES.get(2), NAMES.get(5))))),
                Extent.ALL,
                Authors.facts(3, Map.of(NAMES.get(0), 12, NAMES.get(2), 12, NAMES.get(3), 7)));
    }

    static Stream<NetworkFormat> formats() {
        return NetworkFormats.registered().all().stream();
    }

    private static String write(NetworkFile file, Subnetwork network) throws IOException {
        StringBuilder out = new StringBuilder();
        file.content().write(network, out);
        return out.toString();
    }

    private static String write(String format, int file) throws IOException {
        return write(NetworkFormats.registered().named(format).files().get(file), hostile());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenIsWhatIsExpected(NetworkFormat format) throws IOException {
        for (NetworkFile file : format.files()) {
            Path expected = EXPECTED.resolve(format.id() + file.ending());
            String written = write(file, hostile());
            if (WRITE) {
                Files.writeString(expected, written);
            }
            assertEquals(Files.readString(expected), written);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatIsFoundByItsNamesAndWritesNobody(NetworkFormat format) throws IOException {
        NetworkFormats formats = NetworkFormats.registered();
        assertEquals(format.id(), formats.named(format.id()).id());
        if (!format.extension().isEmpty()) {
            assertEquals(
                    format.id(),
                    formats.ofFile("x." + format.extension() + ".gz")
                            .orElseThrow()
                            .id());
        }
        Subnetwork nobody = Subnetwork.of(Authors.network(List.of()), Extent.ALL, Authors.facts(1, Map.of()));
        for (NetworkFile file : format.files()) {
            write(file, nobody);
        }
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> NetworkFormats.registered().named("docx"));
        assertTrue(refused.toString().contains("docx") && refused.toString().contains("graphml"), refused::toString);
        assertTrue(NetworkFormats.registered().ofFile("noending").isEmpty());
    }

    @Test
    void xmlHoldsAllNames() throws Exception {
        assertEquals(labels(), texts(xml(write("graphml", 0)).getElementsByTagName("data"), "key", "n-label"));
        NodeList nodes = xml(write("gexf", 0)).getElementsByTagName("node");
        assertEquals(
                labels(),
                IntStream.range(0, nodes.getLength())
                        .mapToObj(i -> nodes.item(i)
                                .getAttributes()
                                .getNamedItem("label")
                                .getNodeValue())
                        .toList());
        assertEquals(
                "network-title",
                xml(write("svg", 0))
                        .getElementsByTagName("title")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("id")
                        .getNodeValue());
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(NodeList nodes, String attribute, String value) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getAttributes()
                        .getNamedItem(attribute)
                        .getNodeValue()
                        .equals(value))
                .map(node -> node.getTextContent())
                .toList();
    }

    private static List<String> labels() {
        return hostile().members().stream().map(Member::label).toList();
    }

    @Test
    void tablesHoldAllNamesAndNoFormula() throws IOException {
        List<CSVRecord> people = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(write("csv", 0)))
                .getRecords();
        assertEquals(
                labels().stream()
                        .map(name -> name.startsWith("=") ? "'" + name : name)
                        .toList(),
                people.stream().map(row -> row.get("label")).toList());
        assertEquals(hostile().ties().count(), write("csv", 1).lines().count() - 1);
        assertTrue(write("vosviewer", 0).lines().allMatch(line -> line.split("\t", -1).length == 6));
    }

    @Test
    void jsonLeadsFromLinksToNodes() throws IOException {
        for (String format : List.of("json", "vosviewer-json")) {
            Set<Integer> nodes = new HashSet<>();
            List<Integer> ends = new ArrayList<>();
            try (JsonParser json = new JsonFactory().createParser(write(format, 0))) {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    String name = String.valueOf(json.currentName());
                    if (token == JsonToken.VALUE_NUMBER_INT && name.equals("id")) {
                        nodes.add(json.getIntValue());
                    } else if (token == JsonToken.VALUE_NUMBER_INT && name.matches("(source|target)(_id)?")) {
                        ends.add(json.getIntValue());
                    }
                }
            }
            assertEquals(labels().size(), nodes.size());
            assertEquals(2 * hostile().ties().count(), ends.size());
            assertTrue(nodes.containsAll(ends));
        }
    }

    /** Pajek takes a file for UTF-8 if it begins with a byte order mark; without other letters it needs none. */
    @Test
    void pajekIsToldOfOtherLetters() throws IOException {
        assertTrue(write("pajek", 0).startsWith("\uFEFF*Vertices 6\r\n"));
        Subnetwork plain = Subnetwork.of(
                Authors.network(List.of(Map.entry(0, List.of("Ann", "Bo")))), Extent.ALL, Authors.facts(1, Map.of()));
        assertEquals(
                "*Vertices 2\r\n1 \"Ann\"\r\n2 \"Bo\"\r\n*Edges\r\n1 2 1\r\n",
                write(NetworkFormats.registered().named("net").files().get(0), plain));
    }

    /** Some read backslashes as escapes, and know people by their names. */
    @Test
    void pajekKeepsNamesakesApart() throws IOException {
        Subnetwork alike = Subnetwork.of(
                Authors.network(List.of(Map.entry(0, List.of("Ann \"Q\" Lee", "Ann 'Q' Lee", "Bo\\")))),
                Extent.ALL,
                Authors.facts(1, Map.of()));
        assertEquals(
                "*Vertices 3\r\n1 \"Ann 'Q' Lee (1)\"\r\n2 \"Ann 'Q' Lee (2)\"\r\n3 \"Bo/\"\r\n"
                        + "*Edges\r\n1 2 1\r\n1 3 1\r\n2 3 1\r\n",
                write(NetworkFormats.registered().named("net").files().get(0), alike));
    }
}
