package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Oa;

/** Collects why mentions were joined to a thing, and what else it may be. Must be used in a transaction. */
final class Likenesses {
    private static final Comparator<Likeness> BY_PLACE = comparing(Likeness::document)
            .thenComparing(Likeness::start)
            .thenComparing(Likeness::end)
            .thenComparing(Likeness::reason);

    private static final Comparator<Likeness> BEST = comparing(Likenesses::score)
            .reversed()
            .thenComparing(likeness -> likeness.other().toString());

    private final DatasetGraph data;
    private final Spans spans;
    private final Node thing;

    Likenesses(DatasetGraph data, Node thing) {
        this.data = data;
        this.spans = new Spans(data);
        this.thing = thing;
    }

    /** Returns the mentions by place, then what else the thing may be, the likeliest first. */
    List<Likeness> all() {
        Stream<Likeness> joined = spans.quads(Node.ANY, Node.ANY, Cq.CANDIDATE, thing)
                .flatMap(quad -> spans.objects(quad.getGraph(), quad.getSubject(), Cq.CANDIDATE_FOR)
                        .map(mention -> joined(quad, mention)));
        Stream<Likeness> near =
                Stream.concat(near(Cq.CANDIDATE, Cq.CANDIDATE_FOR), near(Cq.CANDIDATE_FOR, Cq.CANDIDATE));
        return Stream.concat(joined.sorted(BY_PLACE), near.sorted(BEST)).collect(toImmutableList());
    }

    private Likeness joined(Quad quad, Node mention) {
        Node graph = quad.getGraph();
        return new Likeness(
                Optional.empty(),
                spans.text(graph, mention, Oa.EXACT),
                spans.document(graph, mention),
                spans.number(graph, mention, Oa.START),
                spans.number(graph, mention, Oa.END),
                spans.text(graph, quad.getSubject(), Cq.SCORE).orElse("0"),
                spans.text(graph, quad.getSubject(), Cq.REASON).orElse(""));
    }

    /** Returns the others of the candidates in the default graph that have the thing at {@code ours}. */
    private Stream<Likeness> near(Node ours, Node theirs) {
        return entities(Node.ANY, ours, thing)
                .map(Triple::getSubject)
                .flatMap(candidate -> entities(candidate, theirs, Node.ANY)
                        .map(triple -> new Likeness(
                                Optional.of(triple.getObject()),
                                Optional.empty(),
                                "",
                                0,
                                0,
                                literal(candidate, Cq.SCORE).orElse("0"),
                                literal(candidate, Cq.REASON).orElse(""))));
    }

    private Optional<String> literal(Node candidate, Node property) {
        return entities(candidate, property, Node.ANY)
                .findFirst()
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }

    private Stream<Triple> entities(Node subject, Node property, Node object) {
        return ImmutableList.copyOf(data.getDefaultGraph().find(subject, property, object)).stream();
    }

    private static double score(Likeness likeness) {
        return Optional.ofNullable(Doubles.tryParse(likeness.score())).orElse(0.0);
    }
}
