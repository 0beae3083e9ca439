package org.colloquy.rdf.map;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;

/**
 * Tells apart what several rules read in the same characters. The first of them goes by the characters alone, and what is a
 * mention always does; each other has an IRI of its own, so that every rule stands beside its own confidence. One mention
 * decides this without a look at others: it may be mapped again without them.
 */
final class Readings {
    /** Another mention that this one speaks of: some rule read it, which is not known here. */
    private static final String UNKNOWN = "";

    private final Iris iris;
    private final Map<MentionRef, String> rules = new HashMap<>();

    Readings(Iris iris) {
        this.iris = iris;
    }

    /** Begins with the mentions that {@code mention} holds and speaks of. */
    void begin(Mention mention) {
        rules.clear();
        take(mention);
        if (mention instanceof PaperMention paper) {
            paper.authorships().stream().map(Authorship::author).forEach(this::take);
            paper.publication().roles().stream().map(Role::holder).forEach(this::take);
        } else if (mention instanceof SessionMention session) {
            session.roles().stream().map(Role::holder).forEach(this::take);
        } else if (mention instanceof TalkMention talk) {
            talk.roles().stream().map(Role::holder).forEach(this::take);
            talk.paper().ifPresent(paper -> rules.putIfAbsent(paper, UNKNOWN));
            talk.session().ifPresent(session -> rules.putIfAbsent(session, UNKNOWN));
        }
    }

    private void take(Mention mention) {
        rules.putIfAbsent(mention.ref(), mention.evidence().rule());
    }

    /** Returns the IRI of a reading. */
    Node node(Evidence evidence) {
        String first = rules.putIfAbsent(evidence.ref(), evidence.rule());
        return first == null || first.equals(evidence.rule()) ? iris.mention(evidence.ref()) : iris.reading(evidence);
    }
}
