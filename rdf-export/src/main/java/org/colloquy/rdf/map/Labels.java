package org.colloquy.rdf.map;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.MentionRef;
import org.colloquy.rdf.vocabulary.Skos;

/**
 * The names of things that many papers share, such as journals, publishers and keywords: one, that of the first place
 * which names the thing, in the order of documents, is its label; the others are further names.
 */
final class Labels {
    private final Map<String, Names> names = new TreeMap<>();

    /** Takes note of a name. */
    void offer(Node thing, String name, MentionRef place) {
        String line = Text.line(name);
        if (!line.isEmpty()) {
            names.computeIfAbsent(thing.getURI(), any -> new Names(place, line)).learn(place, line);
        }
    }

    /** Takes note of a name that is never the label. */
    void also(Node thing, String name) {
        Names known = names.get(thing.getURI());
        if (known != null) {
            known.all.add(Text.line(name));
        }
    }

    /** Sends each label, and the other names as {@code skos:altLabel}. */
    void finish(Emitter out, Sender sender) {
        names.forEach((iri, known) -> {
            Node thing = NodeFactory.createURI(iri);
            sender.send(thing, Literals.line(known.label));
            known.all.stream()
                    .filter(name -> !name.equals(known.label))
                    .forEach(name -> out.add(thing, Skos.ALT_LABEL, Literals.line(name)));
        });
        names.clear();
    }

    /** Sends the label of one thing. */
    @FunctionalInterface
    interface Sender {
        void send(Node thing, Node label);
    }

    private static final class Names {
        private final TreeSet<String> all = new TreeSet<>();
        private MentionRef place;
        private String label;

        Names(MentionRef place, String label) {
            this.place = place;
            this.label = label;
        }

        void learn(MentionRef other, String name) {
            all.add(name);
            int order = other.compareTo(place);
            if (order < 0 || (order == 0 && name.compareTo(label) < 0)) {
                place = other;
                label = name;
            }
        }
    }
}
