package org.colloquy.rdf.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;
import org.colloquy.core.network.Pair;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Rdf;

/** Who wrote with whom, in a graph that can be dropped and built again. */
final class CoauthorMapping {
    private final Context context;
    private final List<Collaboration> papers = new ArrayList<>();

    CoauthorMapping(Context context) {
        this.context = context;
    }

    /** Takes note of a paper's authors, as the mention that represents it lists them. */
    void map(PaperMention mention, Emitter out) {
        if (!context.represents(mention.ref())) {
            return;
        }
        Entity paper = context.entity(mention.ref());
        List<Entity> authors = mention.authorships().stream()
                .map(authorship -> context.entity(authorship.author().ref()))
                .distinct()
                .toList();
        OptionalInt year = mention.conference()
                .map(choice -> OptionalInt.of(choice.conference().year()))
                .orElse(OptionalInt.empty());
        papers.add(new Collaboration(paper, authors, year));
        share(context.iris().entity(paper), authors, out.in(context.iris().coAuthorGraph()));
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
        CoauthorNetwork.of(papers.stream()).pairs().forEach(pair -> send(pair, graph));
        papers.clear();
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
        out.add(node, Cq.WEIGHT, Literals.decimal(pair.weight()));
        pair.firstYear().ifPresent(year -> out.add(node, Cq.FIRST_YEAR, Literals.integer(year)));
        pair.lastYear().ifPresent(year -> out.add(node, Cq.LAST_YEAR, Literals.integer(year)));
    }
}
