package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Oa;
import org.colloquy.rdf.vocabulary.Prov;

/** Collects what the graphs of the sources say of one thing. Must be used in a transaction. */
final class Explanation {
    private static final Comparator<Fact> ORDER = comparing(
                    (Fact fact) -> fact.property().map(Node::toString).orElse(""))
            .thenComparing(Fact::document)
            .thenComparing(Fact::start)
            .thenComparing(fact -> fact.subject().toString())
            .thenComparing(Fact::end)
            .thenComparing(Fact::rule);

    private final DatasetGraph data;
    private final Spans spans;
    private final Node thing;

    Explanation(DatasetGraph data, Node thing) {
        this.data = data;
        this.spans = new Spans(data);
        this.thing = thing;
    }

    List<Fact> facts() {
        return spans.quads(Node.ANY, Node.ANY, Cq.EVIDENCE_FOR, thing)
                .flatMap(quad -> facts(quad.getGraph(), quad.getSubject()))
                .distinct()
                .sorted(ORDER)
                .collect(toImmutableList());
    }

    /** One span of a source may state something of a person, of the signature and of the paper that has it. */
    private Stream<Fact> facts(Node graph, Node mention) {
        List<Node> properties = spans.objects(graph, mention, Cq.PROPERTY).collect(toImmutableList());
        List<Fact> facts = spans.objects(graph, mention, Cq.EVIDENCE_FOR)
                .flatMap(subject -> properties.stream()
                        .filter(property -> states(subject, property))
                        .filter(property -> !isOfAnother(graph, mention, subject, property, properties))
                        .map(property -> fact(graph, mention, subject, Optional.of(property))))
                .collect(toImmutableList());
        return facts.isEmpty() ? Stream.of(fact(graph, mention, thing, Optional.empty())) : facts.stream();
    }

    private boolean states(Node subject, Node property) {
        return data.getDefaultGraph().contains(subject, property, subject.equals(thing) ? Node.ANY : thing);
    }

    /** What names a journal says where a paper appeared, and the title of the journal, which is not the paper's. */
    private boolean isOfAnother(Node graph, Node mention, Node subject, Node property, List<Node> properties) {
        return spans.objects(graph, mention, Cq.EVIDENCE_FOR)
                .filter(other ->
                        !other.equals(subject) && data.getDefaultGraph().contains(other, property, Node.ANY))
                .anyMatch(other -> properties.stream()
                        .anyMatch(relation -> !relation.equals(property)
                                && data.getDefaultGraph().contains(subject, relation, other)));
    }

    private Fact fact(Node graph, Node mention, Node subject, Optional<Node> property) {
        Optional<String> words = spans.text(graph, mention, Oa.EXACT);
        return new Fact(
                subject,
                property,
                property.map(said -> said(graph, mention, subject, said)).orElse(ImmutableList.of()),
                words,
                spans.document(graph, mention),
                spans.number(graph, mention, Oa.START),
                spans.number(graph, mention, Oa.END),
                spans.text(graph, mention, Cq.RULE).orElse(""),
                spans.text(graph, mention, Cq.CONFIDENCE).orElse(""));
    }

    /** Of several values the span states those whose words it holds, else those that it is about itself. */
    private List<Node> said(Node graph, Node mention, Node subject, Node property) {
        if (!subject.equals(thing)) {
            return ImmutableList.of(thing);
        }
        List<Node> all = Streams.stream(data.getDefaultGraph().find(thing, property, Node.ANY))
                .map(triple -> triple.getObject())
                .sorted(comparing(Node::toString))
                .collect(toImmutableList());
        Optional<String> words = spans.text(graph, mention, Oa.EXACT);
        List<Node> literally = those(
                all,
                value -> value.isLiteral()
                        && words.filter(value.getLiteralLexicalForm()::equals).isPresent());
        List<Node> meant = those(
                all,
                value -> !value.isLiteral()
                        && (data.contains(graph, mention, Cq.EVIDENCE_FOR, value) || isAssigned(mention, value)));
        if (!literally.isEmpty()) {
            return literally;
        }
        List<Node> rest =
                meant.isEmpty() ? those(all, value -> value.isLiteral() || !isAssigned(Node.ANY, value)) : meant;
        return rest.isEmpty() ? all : rest;
    }

    /** Topics are assigned by what was derived from a span. */
    private boolean isAssigned(Node span, Node value) {
        return Streams.stream(data.getDefaultGraph().find(Node.ANY, Node.ANY, value))
                .map(triple -> triple.getSubject())
                .anyMatch(made -> data.getDefaultGraph().contains(made, Prov.WAS_DERIVED_FROM, span)
                        && data.getDefaultGraph().contains(made, Node.ANY, thing));
    }

    private static List<Node> those(List<Node> values, Predicate<Node> wanted) {
        return values.stream().filter(wanted).collect(toImmutableList());
    }
}
