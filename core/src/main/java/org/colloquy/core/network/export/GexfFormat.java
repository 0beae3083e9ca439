package org.colloquy.core.network.export;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** GEXF 1.3, as specified at gexf.net. */
@AutoService(NetworkFormat.class)
public final class GexfFormat implements NetworkFormat {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
              <meta>
                <creator>Colloquy</creator>
            """;

    @Override
    public String id() {
        return "gexf";
    }

    @Override
    public String description() {
        return "network for Gephi (GEXF 1.3)";
    }

    @Override
    public String extension() {
        return "gexf";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(new NetworkFile(".gexf", GexfFormat::write));
    }

    private static void write(Subnetwork network, Appendable out) throws IOException {
        out.append(HEAD)
                .append("    <description>" + Xml.text(network.title()) + "</description>\n  </meta>\n")
                .append("  <graph mode=\"static\" defaultedgetype=\"undirected\" idtype=\"integer\">\n");
        declare(out, "node", Attribute.PEOPLE);
        declare(out, "edge", Attribute.PAIRS);
        out.append("    <nodes>\n");
        for (Member person : network.members()) {
            out.append("      <node id=\"" + person.id() + "\" label=\"" + Xml.text(person.label()) + "\">\n");
            values(out, Attribute.PEOPLE, person);
            out.append("      </node>\n");
        }
        out.append("    </nodes>\n    <edges>\n");
        int id = 0;
        for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
            Tie tie = ties.next();
            out.append("      <edge id=\"" + id++ + "\" source=\"" + tie.one().id() + "\" target=\""
                    + tie.other().id() + "\" weight=\"" + Attribute.decimal(tie.weight()) + "\">\n");
            values(out, Attribute.PAIRS, tie);
            out.append("      </edge>\n");
        }
        out.append("    </edges>\n  </graph>\n</gexf>\n");
    }

    private static <T> void declare(Appendable out, String of, List<Attribute<T>> attributes) throws IOException {
        out.append("    <attributes class=\"" + of + "\">\n");
        for (Attribute<T> attribute : attributes) {
            if (!isWeight(attribute)) {
                out.append("      <attribute id=\"" + attribute.name() + "\" title=\"" + attribute.name() + "\" type=\""
                        + (attribute.kind() == Attribute.Kind.TEXT ? "string" : "integer") + "\"/>\n");
            }
        }
        out.append("    </attributes>\n");
    }

    /** GEXF has an attribute of its own for the weight. */
    private static boolean isWeight(Attribute<?> attribute) {
        return attribute.kind() == Attribute.Kind.DECIMAL;
    }

    private static <T> void values(Appendable out, List<Attribute<T>> attributes, T of) throws IOException {
        out.append("        <attvalues>\n");
        for (Attribute<T> attribute : attributes) {
            Optional<String> value = attribute.of().apply(of).filter(known -> !isWeight(attribute));
            if (value.isPresent()) {
                out.append("          <attvalue for=\"" + attribute.name() + "\" value=\"" + Xml.text(value.get())
                        + "\"/>\n");
            }
        }
        out.append("        </attvalues>\n");
    }
}
