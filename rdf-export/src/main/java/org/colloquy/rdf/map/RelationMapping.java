package org.colloquy.rdf.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Cito;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;

/** How papers stand to other works, which go by the IRIs that their registries give them. */
final class RelationMapping {
    private final Context context;
    private final EvidenceMapping evidence;

    RelationMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
    }

    void map(PaperMention mention, Node paper, Emitter out) {
        for (Stated<Relation> relation : mention.publication().relations()) {
            Node property = property(relation.value().kind());
            Node target = target(relation.value().target(), out);
            out.add(paper, property, target);
            evidence.fact(relation, paper, List.of(property), out);
            evidence.says(mention, relation, Cq.TARGET, target, out);
        }
    }

    private Node target(Identifier identifier, Emitter out) {
        return Registry.iri(identifier).orElseGet(() -> {
            Node node = context.iris().identified(identifier);
            out.line(node, Dct.IDENTIFIER, Registry.named(identifier));
            return node;
        });
    }

    /** Returns the property for a kind of relation; each kind has one of its own. */
    static Node property(Relation.Kind kind) {
        return switch (kind) {
            case IS_PART_OF -> Dct.IS_PART_OF;
            case HAS_PART -> Dct.HAS_PART;
            case IS_VERSION_OF -> Dct.IS_VERSION_OF;
            case HAS_VERSION -> Dct.HAS_VERSION;
            case IS_PREPRINT_OF -> Cq.IS_PREPRINT_OF;
            case HAS_PREPRINT -> Cq.HAS_PREPRINT;
            case IS_SUPPLEMENT_TO -> Cq.IS_SUPPLEMENT_TO;
            case IS_SUPPLEMENTED_BY -> Cq.SUPPLEMENT;
            case IS_REVIEW_OF -> Bibo.REVIEW_OF;
            case IS_TRANSLATION_OF -> Bibo.TRANSLATION_OF;
            case CORRECTS -> Cito.CORRECTS;
            case IS_CORRECTED_BY -> Cito.IS_CORRECTED_BY;
            case REFERENCES -> Dct.REFERENCES;
            case IS_RELATED_TO -> Dct.RELATION;
        };
    }
}
