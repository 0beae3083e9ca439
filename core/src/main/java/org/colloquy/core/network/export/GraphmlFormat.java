package org.colloquy.core.network.export;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** GraphML, as specified at graphml.graphdrawing.org. */
@AutoService(NetworkFormat.class)
public final class GraphmlFormat implements NetworkFormat {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """;

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public String description() {
        return "network for yEd, Gephi, igraph, NetworkX, Cytoscape (GraphML)";
    }

    @Override
    public String extension() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(new NetworkFile(".graphml", GraphmlFormat::write));
    }

    private static void write(Subnetwork network, Appendable out) throws IOException {
        out.append(HEAD);
        key(out, "n-label", "node", "label", "string");
        keys(out, "n-", "node", Attribute.PEOPLE);
        keys(out, "e-", "edge", Attribute.PAIRS);
        out.append("  <graph id=\"coauthors\" edgedefault=\"undirected\">\n    <desc>")
                .append(Xml.text(network.title()))
                .append("</desc>\n");
        for (Member person : network.members()) {
            out.append("    <node id=\"n" + person.id() + "\">\n");
            data(out, "n-label", person.label());
            data(out, "n-", Attribute.PEOPLE, person);
            out.append("    </node>\n");
        }
        for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
            Tie tie = ties.next();
            out.append("    <edge source=\"n" + tie.one().id() + "\" target=\"n"
                    + tie.other().id() + "\">\n");
            data(out, "e-", Attribute.PAIRS, tie);
            out.append("    </edge>\n");
        }
        out.append("  </graph>\n</graphml>\n");
    }

    private static <T> void keys(Appendable out, String prefix, String of, List<Attribute<T>> attributes)
            throws IOException {
        for (Attribute<T> attribute : attributes) {
            key(out, prefix + attribute.name(), of, attribute.name(), type(attribute.kind()));
        }
    }

    private static void key(Appendable out, String id, String of, String name, String type) throws IOException {
        out.append("  <key id=\"" + id + "\" for=\"" + of + "\" attr.name=\"" + name + "\" attr.type=\"" + type
                + "\"/>\n");
    }

    private static String type(Attribute.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INTEGER -> "int";
            case DECIMAL -> "double";
        };
    }

    private static <T> void data(Appendable out, String prefix, List<Attribute<T>> attributes, T of)
            throws IOException {
        for (Attribute<T> attribute : attributes) {
            Optional<String> value = attribute.of().apply(of);
            if (value.isPresent()) {
                data(out, prefix + attribute.name(), value.get());
            }
        }
    }

    private static void data(Appendable out, String key, String value) throws IOException {
        out.append("      <data key=\"" + key + "\">" + Xml.text(value) + "</data>\n");
    }
}
