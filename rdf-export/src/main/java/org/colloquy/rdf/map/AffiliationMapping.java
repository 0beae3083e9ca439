package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Schema;

/**
 * Where people work. What stands beside an author belongs to that signature; only a record about the person says it of
 * the person. The words are kept as they are: they make no two departments one. An organisation becomes a thing where a
 * registry names it.
 */
final class AffiliationMapping {
    private final EvidenceMapping evidence;
    private final OrganisationMapping organisations;

    AffiliationMapping(Context context, OrganisationMapping organisations) {
        this.evidence = new EvidenceMapping(context);
        this.organisations = organisations;
    }

    /** Sends what a mention says, as evidence for {@code bearer}, a person or a signature. */
    void map(PersonMention mention, Node bearer, Emitter out) {
        if (!evidence.wanted()) {
            return;
        }
        for (Stated<Affiliation> stated : mention.affiliations()) {
            evidence.value(
                    mention,
                    stated,
                    bearer,
                    Cq.AFFILIATION_AS_PRINTED,
                    stated.value().name(),
                    out);
            stated.value()
                    .identifiers()
                    .forEach(identifier ->
                            evidence.says(mention, stated, Dct.IDENTIFIER, Registry.named(identifier), out));
        }
    }

    void sign(PersonMention mention, Node signature, Emitter out) {
        state(mention, signature, Cq.AFFILIATION_AS_PRINTED, Cq.AFFILIATION, out);
    }

    void belong(PersonMention mention, Node person, Emitter out) {
        for (Stated<Affiliation> stated : mention.affiliations()) {
            evidence.fact(stated, person, List.of(Dblp.AFFILIATION), out);
        }
        state(mention, person, Dblp.AFFILIATION, Schema.AFFILIATION, out);
    }

    private void state(PersonMention mention, Node bearer, Node words, Node thing, Emitter out) {
        for (Stated<Affiliation> stated : mention.affiliations()) {
            Affiliation affiliation = stated.value();
            if (!affiliation.name().isBlank()) {
                out.line(bearer, words, affiliation.name());
            }
            if (!affiliation.identifiers().isEmpty()) {
                Node organisation = organisations.map(
                        affiliation.name(),
                        affiliation.identifiers(),
                        stated.evidence().ref(),
                        out);
                out.add(bearer, thing, organisation);
            }
        }
    }
}
