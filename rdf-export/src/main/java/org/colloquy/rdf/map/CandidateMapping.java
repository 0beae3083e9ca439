package org.colloquy.rdf.map;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.entity.Resolution.Candidate;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Rdf;

/** Who else somebody may be, or what other paper a paper. */
final class CandidateMapping {
    private final Context context;
    /** Asked is who they are first of those who may be several, then of those of whom less is known. */
    private final Comparator<Entity> known;

    CandidateMapping(Context context) {
        this.context = context;
        Resolution resolution = context.resolution();
        this.known = Comparator.comparing((Entity entity) -> !resolution.isAmbiguous(entity))
                .thenComparing(entity -> resolution.mentionsOf(entity).size())
                .thenComparing(Comparator.reverseOrder());
    }

    /** Sends who else {@code entity} may be; two who list each other send the same. */
    void map(Entity entity, Emitter out) {
        Node node = context.iris().entity(entity);
        boolean ambiguous = context.resolution().isAmbiguous(entity);
        if (ambiguous) {
            out.add(node, Rdf.TYPE, Dblp.AMBIGUOUS_CREATOR);
        }
        for (Candidate candidate : context.resolution().candidatesFor(entity)) {
            Entity other = candidate.entity();
            if (ambiguous && !context.resolution().isAmbiguous(other)) {
                out.add(node, Dblp.POSSIBLE_ACTUAL_CREATOR, context.iris().entity(other));
            }
            boolean asked = known.compare(entity, other) < 0;
            send(asked ? entity : other, asked ? other : entity, candidate, out);
        }
    }

    private void send(Entity one, Entity other, Candidate candidate, Emitter out) {
        Node node = context.iris().candidate(one, other);
        out.add(node, Rdf.TYPE, Cq.MATCH_CANDIDATE);
        out.add(node, Cq.CANDIDATE_FOR, context.iris().entity(one));
        out.add(node, Cq.CANDIDATE, context.iris().entity(other));
        out.add(node, Cq.SCORE, Literals.decimal(candidate.score()));
        out.line(node, Cq.REASON, candidate.reason());
    }
}
