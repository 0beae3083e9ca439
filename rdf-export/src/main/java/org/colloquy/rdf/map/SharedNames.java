package org.colloquy.rdf.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
final class SharedNames {
    private final Map<String, Names> names = new HashMap<>();
    private final Naming.Sort sort;
    private final Context context;

    SharedNames(Naming.Sort sort, Context context) {
        this.sort = sort;
        this.context = context;
    }

    /** Takes note of a name. */
    void offer(Node thing, String name, MentionRef place) {
        String line = Text.line(name);
        if (!line.isEmpty()) {
            hear(new Naming(sort, thing.getURI(), line, Optional.of(place)));
        }
    }

    /** Takes note of a name that is never the label. */
    void also(Node thing, String name) {
        if (names.containsKey(thing.getURI())) {
            hear(new Naming(sort, thing.getURI(), Text.line(name), Optional.empty()));
        }
    }

    private void hear(Naming naming) {
        learn(naming);
        context.names().accept(naming);
    }

    /** Takes note of what another mapping told of; what names the thing in a place comes before what is never the label. */
    void learn(Naming naming) {
        String name = naming.name();
        naming.place()
                .ifPresentOrElse(
                        place -> names.computeIfAbsent(naming.thing(), any -> new Names(place, name))
                                .learn(place, name),
                        () -> {
                            Names known = names.get(naming.thing());
                            if (known != null) {
                                known.all.add(name);
                            }
                        });
    }

    /** Sends each label, and the other names as {@code skos:altLabel}. */
    void finish(Emitter out, Sender sender) {
        new TreeMap<>(names).forEach((iri, known) -> {
            Node thing = NodeFactory.createURI(iri);
            if (context.tells(thing, known.label)) {
                sender.send(thing, known.label);
            }
            known.all.stream()
                    .filter(name -> !name.equals(known.label))
                    .forEach(name -> out.line(thing, Skos.ALT_LABEL, name));
        });
        names.clear();
    }

    /** Sends the label of one thing. */
    @FunctionalInterface
    interface Sender {
        void send(Node thing, String label);
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
