package org.colloquy.rdf.map;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Rdf;

/** Who wrote with whom, in a graph that can be dropped and built again. */
final class CoauthorMapping {
    private final Context context;
    private final Map<Pair, Work> pairs = new TreeMap<>();

    CoauthorMapping(Context context) {
        this.context = context;
    }

    /** Takes note of a paper's authors, as the mention that represents it lists them. */
    void note(PaperMention mention) {
        if (!context.represents(mention.ref())) {
            return;
        }
        Entity paper = context.entity(mention.ref());
        List<Entity> authors = mention.authorships().stream()
                .map(authorship -> context.entity(authorship.author().ref()))
                .sorted()
                .distinct()
                .toList();
        for (int i = 0; i < authors.size(); i++) {
            for (int j = i + 1; j < authors.size(); j++) {
                Work work = pairs.computeIfAbsent(new Pair(authors.get(i), authors.get(j)), pair -> new Work());
                work.papers.add(paper);
                work.weight += 1.0 / (authors.size() - 1);
                mention.conference()
                        .ifPresent(choice -> work.years.add(choice.conference().year()));
            }
        }
    }

    void finish(Emitter out) {
        Emitter graph = out.in(context.iris().coAuthorGraph());
        pairs.forEach((pair, work) -> send(pair, work, graph));
        pairs.clear();
    }

    private void send(Pair pair, Work work, Emitter out) {
        Node one = context.iris().entity(pair.one());
        Node other = context.iris().entity(pair.other());
        out.add(one, Dblp.CO_AUTHOR_WITH, other);
        out.add(other, Dblp.CO_AUTHOR_WITH, one);
        Node node = context.iris().coAuthorship(pair.one(), pair.other());
        out.add(node, Rdf.TYPE, Cq.CO_AUTHORSHIP);
        out.add(node, Cq.CO_AUTHOR, one);
        out.add(node, Cq.CO_AUTHOR, other);
        work.papers.forEach(
                paper -> out.add(node, Cq.SHARED_PAPER, context.iris().entity(paper)));
        out.add(node, Cq.PAPER_COUNT, Literals.integer(work.papers.size()));
        out.add(node, Cq.WEIGHT, Literals.decimal(work.weight));
        if (!work.years.isEmpty()) {
            out.add(node, Cq.FIRST_YEAR, Literals.integer(work.years.first()));
            out.add(node, Cq.LAST_YEAR, Literals.integer(work.years.last()));
        }
    }

    private record Pair(Entity one, Entity other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            int order = one.compareTo(that.one);
            return order != 0 ? order : other.compareTo(that.other);
        }
    }

    private static final class Work {
        private final TreeSet<Entity> papers = new TreeSet<>();
        private final TreeSet<Integer> years = new TreeSet<>();
        private double weight;
    }
}
