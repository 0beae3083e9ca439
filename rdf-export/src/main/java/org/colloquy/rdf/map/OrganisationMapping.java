package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Owl;
import org.colloquy.rdf.vocabulary.Rdf;

/** Publishers, and the organisations that a registry names. */
final class OrganisationMapping {
    private final Context context;
    private final SharedNames labels;

    OrganisationMapping(Context context) {
        this.context = context;
        this.labels = new SharedNames(Naming.Sort.ORGANISATION, context);
    }

    void learn(Naming naming) {
        labels.learn(naming);
    }

    /** Sends an organisation; returns its IRI. */
    Node map(String name, List<Identifier> identifiers, MentionRef place, Emitter out) {
        Node node = context.iris().organisation(name, identifiers);
        labels.offer(node, name.isBlank() ? identifiers.get(0).value() : name, place);
        if (context.tells(node, identifiers)) {
            out.add(node, Rdf.TYPE, Foaf.ORGANIZATION);
            identifiers.forEach(identifier -> {
                out.line(node, Dct.IDENTIFIER, Registry.named(identifier));
                Registry.iri(identifier).ifPresent(iri -> out.add(node, Owl.SAME_AS, iri));
            });
        }
        return node;
    }

    void finish(Emitter out) {
        labels.finish(out, (node, label) -> out.line(node, Foaf.NAME, label));
    }
}
