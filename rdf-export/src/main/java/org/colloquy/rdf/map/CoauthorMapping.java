package org.colloquy.rdf.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;
import org.colloquy.core.network.Collaborations;
import org.colloquy.core.network.Pair;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * Who wrote with whom, in a graph that can be dropped and built again. As in the network that is kept in arrays, papers of
 * more than {@link Collaborations#MOST_AUTHORS} authors make no pairs: one of 3,000 would make 40 million triples.
 */
final class CoauthorMapping {
    /** As many as in files of networks: the share of a paper of hundreds still has three digits that count. */
    private static final int WEIGHT_DECIMALS = 6;

    private final Context context;
    private final Map<Entity, List<Entity>> papers = new LinkedHashMap<>();
    private final Map<Entity, Integer> years = new HashMap<>();

    CoauthorMapping(Context context) {
        this.context = context;
    }

    /** Takes note of a paper's authors, as the mention that represents it lists them. */
    void map(PaperMention mention, Emitter out) {
        if (context.profile() == Profile.ENTITIES) {
            return;
        }
        List<Entity> authors = mention.authorships().stream()
                .map(authorship -> context.entity(authorship.author().ref()))
                .distinct()
                .toList();
        if (authors.size() <= Collaborations.MOST_AUTHORS) {
            Entity paper = context.entity(mention.ref());
            papers.put(paper, authors);
            share(context.iris().entity(paper), authors, out.in(context.iris().coAuthorGraph()));
        }
    }

    /** Takes note of when a paper was published. */
    void year(Entity paper, int year) {
        if (context.profile() != Profile.ENTITIES) {
            years.put(paper, year);
        }
    }

    private void share(Node paper, List<Entity> authors, Emitter out) {
        for (int i = 0; i < authors.size(); i++) {
            for (int j = i + 1; j < authors.size(); j++) {
                out.add(context.iris().coAuthorship(authors.get(i), authors.get(j)), Cq.SHARED_PAPER, paper);
            }
        }
    }

    void finish(Emitter out) {
        Emitter graph = out.in(context.iris().coAuthorGraph());
        CoauthorNetwork.of(papers.entrySet().stream()
                        .map(paper -> new Collaboration(paper.getKey(), paper.getValue(), yearOf(paper.getKey()))))
                .pairs()
                .forEach(pair -> send(pair, graph));
        papers.clear();
        years.clear();
    }

    private OptionalInt yearOf(Entity paper) {
        Integer year = years.get(paper);
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private void send(Pair pair, Emitter out) {
        Node one = context.iris().entity(pair.one());
        Node other = context.iris().entity(pair.other());
        out.add(one, Dblp.CO_AUTHOR_WITH, other);
        out.add(other, Dblp.CO_AUTHOR_WITH, one);
        Node node = context.iris().coAuthorship(pair.one(), pair.other());
        out.add(node, Rdf.TYPE, Cq.CO_AUTHORSHIP);
        out.add(node, Cq.CO_AUTHOR, one);
        out.add(node, Cq.CO_AUTHOR, other);
        out.add(node, Cq.PAPER_COUNT, Literals.integer(pair.papers()));
        out.add(node, Cq.WEIGHT, Literals.decimal(pair.weight(), WEIGHT_DECIMALS));
        pair.firstYear().ifPresent(year -> out.add(node, Cq.FIRST_YEAR, Literals.integer(year)));
        pair.lastYear().ifPresent(year -> out.add(node, Cq.LAST_YEAR, Literals.integer(year)));
    }
}
