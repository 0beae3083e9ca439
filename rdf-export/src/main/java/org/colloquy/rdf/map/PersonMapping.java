package org.colloquy.rdf.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Owl;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Schema;
import org.colloquy.rdf.vocabulary.Skos;

/** People: one name in full and in parts, and the other forms in which sources name them. */
final class PersonMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final CandidateMapping candidates;

    PersonMapping(Context context) {
        this.context = context;
        this.candidates = new CandidateMapping(context);
        this.evidence = new EvidenceMapping(context);
    }

    /** Sends what a mention says about a person; returns the person's IRI. */
    Node map(PersonMention mention, Emitter out) {
        return map(mention, Set.of(), out);
    }

    /** Does the same where some identifiers, such as {@code shared}, do not tell who somebody is. */
    Node map(PersonMention mention, Set<Identifier> shared, Emitter out) {
        Entity entity = context.entity(mention.ref());
        Node person = context.iris().entity(entity);
        evidence.mention(mention, Cq.PERSON_MENTION, entity, out);
        if (evidence.wanted()) {
            said(mention, context.iris().mention(mention.ref()), out);
        }
        evidence.derived(person, mention.evidence(), out);
        PersonName name = mention.name().value();
        if (context.represents(mention.ref()) && context.tells(person, name)) {
            out.line(person, Foaf.NAME, label(entity));
            represent(
                    person,
                    mention.kind(),
                    context.preferred(entity).map(PersonName::parse).orElse(name),
                    out);
            candidates.map(entity, out);
        }
        also(entity, name, person, out);
        for (Stated<PersonName> other : mention.otherNames()) {
            also(entity, other.value(), person, out);
            evidence.value(mention, other, person, Skos.ALT_LABEL, other.value().display(), out);
            parts(mention, other, out);
        }
        for (Stated<Identifier> identifier : mention.identifiers()) {
            if (shared.contains(identifier.value())) {
                identifier(mention, identifier, person, out);
            } else if (context.tells(person, identifier.value())) {
                identifier(mention, identifier, person, out);
                same(identifier, person, out);
            }
        }
        return person;
    }

    private void said(PersonMention mention, Node span, Emitter out) {
        Emitter graph = evidence.graph(mention.evidence(), out);
        graph.add(span, Cq.PROPERTY, Foaf.NAME);
        graph.line(span, Cq.NAME_AS_PRINTED, mention.name().printed());
        if (mention.kind() == AgentKind.GROUP) {
            graph.add(span, Rdf.TYPE, Cq.GROUP_MENTION);
        } else {
            parts(mention, mention.name(), out);
        }
        EvidenceMapping.quote(span, mention.name().printed(), graph);
    }

    /** The parts of a name, where they are not those that the printed name shows by itself. */
    private void parts(PersonMention mention, Stated<PersonName> stated, Emitter out) {
        PersonName name = stated.value();
        String printed = Text.line(stated.printed());
        if (!printed.isEmpty() && PersonName.parse(printed).equals(name)) {
            return;
        }
        part(mention, stated, Schema.GIVEN_NAME, name.given(), out);
        part(mention, stated, Schema.FAMILY_NAME, Optional.of(name.family()), out);
        part(mention, stated, Cq.NAME_PARTICLE, name.particle(), out);
        part(mention, stated, Schema.HONORIFIC_SUFFIX, name.suffix(), out);
        part(mention, stated, Foaf.NICK, name.nickname(), out);
    }

    private void part(PersonMention mention, Stated<?> stated, Node property, Optional<String> value, Emitter out) {
        value.ifPresent(text -> evidence.says(mention, stated, property, text, out));
    }

    private String label(Entity entity) {
        return context.preferred(entity).orElse(entity.label());
    }

    private void also(Entity entity, PersonName name, Node person, Emitter out) {
        if (!name.display().equals(label(entity)) && context.tells(person, name.display())) {
            out.line(person, Skos.ALT_LABEL, name.display());
        }
    }

    private void identifier(PersonMention mention, Stated<Identifier> stated, Node person, Emitter out) {
        String value = Registry.named(stated.value());
        out.line(person, Dct.IDENTIFIER, value);
        evidence.value(mention, stated, person, Dct.IDENTIFIER, value, out);
    }

    private void same(Stated<Identifier> stated, Node person, Emitter out) {
        Registry.iri(stated.value()).ifPresent(iri -> {
            out.add(person, Owl.SAME_AS, iri);
            evidence.fact(stated, person, List.of(Owl.SAME_AS), out);
        });
    }

    /** A group is no person, and its name has no parts. */
    private static void represent(Node person, AgentKind kind, PersonName name, Emitter out) {
        if (kind == AgentKind.GROUP) {
            out.add(person, Rdf.TYPE, Foaf.GROUP);
            out.add(person, Rdf.TYPE, Dblp.GROUP);
            return;
        }
        out.add(person, Rdf.TYPE, Foaf.PERSON);
        name.given().ifPresent(given -> out.line(person, Foaf.GIVEN_NAME, given));
        String family = name.particle().map(particle -> particle + " ").orElse("") + name.family();
        out.line(person, Foaf.FAMILY_NAME, family);
    }
}
