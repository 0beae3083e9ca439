package org.colloquy.core.network.export;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The language of Graphviz. What Graphviz does not know stands there as attributes of our own, which it passes over. */
@AutoService(NetworkFormat.class)
public final class DotFormat implements NetworkFormat {

    private static final Pattern ENTITY = Pattern.compile("&(?=[A-Za-z0-9#]{1,40};)");
    private static final int WIDEST = 8;

    @Override
    public String id() {
        return "dot";
    }

    @Override
    public String description() {
        return "network for Graphviz (DOT)";
    }

    @Override
    public String extension() {
        return "gv";
    }

    @Override
    public String mediaType() {
        return "text/vnd.graphviz";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(new NetworkFile(".gv", DotFormat::write));
    }

    private static void write(Subnetwork network, Appendable out) throws IOException {
        out.append("graph coauthors {\n")
                .append("  graph [charset=\"UTF-8\", layout=\"sfdp\", overlap=\"prism\", label=\""
                        + quoted(network.title()) + "\"];\n")
                .append("  node [shape=\"box\", style=\"rounded\"];\n");
        for (Member person : network.members()) {
            out.append("  n" + person.id() + " [label=\"" + quoted(person.label()) + "\"");
            attributes(out, Attribute.PEOPLE, person);
            out.append("];\n");
        }
        for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
            Tie tie = ties.next();
            out.append("  n" + tie.one().id() + " -- n" + tie.other().id() + " [penwidth="
                    + Math.min(WIDEST, tie.papers()));
            attributes(out, Attribute.PAIRS, tie);
            out.append("];\n");
        }
        out.append("}\n");
    }

    private static <T> void attributes(Appendable out, List<Attribute<T>> attributes, T of) throws IOException {
        for (Attribute<T> attribute : attributes) {
            Optional<String> value = attribute.of().apply(of);
            if (value.isPresent()) {
                boolean text = attribute.kind() == Attribute.Kind.TEXT;
                out.append(", " + attribute.name() + "=" + (text ? "\"" + quoted(value.get()) + "\"" : value.get()));
            }
        }
    }

    /** Labels know escapes after a backslash, and entities of HTML. */
    static String quoted(String text) {
        String literal = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return ENTITY.matcher(literal).replaceAll("&amp;");
    }
}
