package org.colloquy.rdf.map;

import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Skos;

/** People: one name in full and in parts, and the other forms in which sources name them. */
final class PersonMapping {
    private final Context context;
    private final EvidenceMapping evidence;

    PersonMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
    }

    /** Sends what a mention says about a person; returns the person's IRI. */
    Node map(PersonMention mention, Emitter out) {
        Entity entity = context.entity(mention.ref());
        Node person = context.iris().entity(entity);
        Node span = evidence.mention(mention, Cq.PERSON_MENTION, entity, out);
        if (evidence.wanted()) {
            Emitter graph = evidence.graph(mention.evidence(), out);
            graph.add(span, Cq.PROPERTY, Foaf.NAME);
            graph.add(span, Cq.NAME_AS_PRINTED, Literals.line(mention.name().printed()));
            EvidenceMapping.quote(span, mention.name().printed(), graph);
        }
        out.add(person, Rdf.TYPE, Foaf.PERSON);
        out.add(person, Prov.WAS_DERIVED_FROM, span);
        PersonName name = mention.name().value();
        if (context.represents(mention.ref())) {
            represent(person, name, out);
        } else if (!name.display().equals(entity.label())) {
            out.add(person, Skos.ALT_LABEL, Literals.line(name.display()));
        }
        return person;
    }

    private static void represent(Node person, PersonName name, Emitter out) {
        out.add(person, Foaf.NAME, Literals.line(name.display()));
        name.given().ifPresent(given -> out.add(person, Foaf.GIVEN_NAME, Literals.line(given)));
        String family = name.particle().map(particle -> particle + " ").orElse("") + name.family();
        out.add(person, Foaf.FAMILY_NAME, Literals.line(family));
    }
}
