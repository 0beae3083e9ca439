package org.colloquy.rdf.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Schema;

/** Who edited, translated or otherwise helped with a work. */
final class ContributorMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final PersonMapping persons;
    private final AffiliationMapping affiliations;

    ContributorMapping(Context context, OrganisationMapping organisations) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.persons = new PersonMapping(context);
        this.affiliations = new AffiliationMapping(context, organisations);
    }

    /** Sends what one mention says: the people, and as evidence what they did. */
    void map(PaperMention mention, Node paper, Emitter out) {
        for (Role role : mention.publication().roles()) {
            Node property = property(role.kind().value());
            Node person = persons.map(role.holder(), out);
            affiliations.map(role.holder(), person, out);
            evidence.part(mention, role.holder().ref(), out);
            evidence.also(role.holder().ref(), paper, List.of(property), out);
            evidence.fact(role.kind(), paper, List.of(property), out);
            evidence.part(mention, role.kind().evidence(), out);
        }
    }

    /** Sends for each kind of role who holds it, as the first mention that has the role says. */
    void decide(List<PaperMention> mentions, Node paper, Emitter out) {
        Set<RoleKind> sent = EnumSet.noneOf(RoleKind.class);
        for (PaperMention mention : mentions) {
            Set<RoleKind> fresh = EnumSet.noneOf(RoleKind.class);
            for (Role role : mention.publication().roles()) {
                RoleKind kind = role.kind().value();
                if (!sent.contains(kind)) {
                    fresh.add(kind);
                    out.add(paper, property(kind), context.node(role.holder().ref()));
                }
            }
            sent.addAll(fresh);
        }
    }

    /** Returns the property that leads from a work to who holds a role; each role for a work has one of its own. */
    static Node property(RoleKind kind) {
        return switch (kind) {
            case EDITOR -> Bibo.EDITOR;
            case SERIES_EDITOR -> Cq.SERIES_EDITOR;
            case BOOK_AUTHOR -> Cq.CONTAINER_AUTHOR;
            case TRANSLATOR -> Bibo.TRANSLATOR;
            case ADVISOR -> Cq.ADVISOR;
            case ILLUSTRATOR -> Schema.ILLUSTRATOR;
            case COMMENTATOR -> Cq.COMMENTATOR;
            case DIRECTOR -> Schema.DIRECTOR;
            case REVIEWER -> Cq.REVIEWER;
            case CONTRIBUTOR, MODERATOR, SESSION_CHAIR, DISCUSSANT, ORGANISER, SPEAKER -> Dct.CONTRIBUTOR;
        };
    }
}
