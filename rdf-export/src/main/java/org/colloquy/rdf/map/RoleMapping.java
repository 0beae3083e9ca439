package org.colloquy.rdf.map;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Schor;

/** Who moderates or chairs a session, who speaks or leads where no paper is presented. */
final class RoleMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final PersonMapping persons;
    private final Map<String, Role> printed = new TreeMap<>();

    RoleMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.persons = new PersonMapping(context);
    }

    void map(Role role, Entity event, Emitter out) {
        Node person = persons.map(role.holder(), out);
        Entity holder = context.entity(role.holder().ref());
        RoleKind kind = role.kind().value();
        Node node = context.iris().role(event, holder, kind);
        out.add(node, Rdf.TYPE, type(kind));
        out.add(node, Conf.IS_HELD_BY, person);
        out.add(node, Conf.WITH_ROLE, term(kind));
        out.add(node, Conf.DURING, context.iris().entity(event));
        printed.merge(node.getURI(), role, RoleMapping::first);
        evidence.also(role.holder().ref(), node, List.of(Conf.IS_HELD_BY, Cq.NAME_AS_PRINTED), out);
        evidence.derived(node, role.holder().evidence(), out);
        evidence.fact(role.kind(), node, List.of(Conf.WITH_ROLE, Cq.ROLE_AS_PRINTED), out);
        evidence.derived(node, role.kind().evidence(), out);
    }

    /** Sends the words of the first document that names each role. */
    void finish(Emitter out) {
        printed.forEach((iri, role) -> {
            Node node = NodeFactory.createURI(iri);
            if (!role.kind().printed().isBlank()) {
                out.line(node, Cq.ROLE_AS_PRINTED, role.kind().printed());
            }
            out.line(node, Cq.NAME_AS_PRINTED, role.holder().name().printed());
        });
        printed.clear();
    }

    private static Role first(Role one, Role other) {
        return one.holder().ref().compareTo(other.holder().ref()) <= 0 ? one : other;
    }

    /** Who speaks or takes part organises nothing: the ontology has these roles apart from those of organising. */
    private static Node type(RoleKind kind) {
        return switch (kind) {
            case MODERATOR, SESSION_CHAIR, ORGANISER -> Conf.ORGANISATIONAL_ROLE_DURING_EVENT;
            default -> Conf.ROLE_DURING_EVENT;
        };
    }

    private static Node term(RoleKind kind) {
        return switch (kind) {
            case MODERATOR, SESSION_CHAIR -> Schor.SESSION_CHAIR;
            case DISCUSSANT -> Schor.PARTICIPANT;
            case ORGANISER -> Schor.WORKSHOP_ORGANISER;
            case SPEAKER -> Schor.PRESENTER;
            default -> Schor.PARTICIPANT;
        };
    }
}
