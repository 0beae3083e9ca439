package org.colloquy.rdf.curation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.resolve.curation.Curation.Label;
import org.colloquy.core.resolve.curation.Curation.Line;
import org.colloquy.core.resolve.curation.Curation.Named;
import org.colloquy.core.resolve.curation.Curation.Pair;
import org.colloquy.core.resolve.curation.Curation.Place;
import org.colloquy.core.resolve.curation.Curation.Thing;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Owl;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/** Makes a curation of triples. */
final class CurationReader {
    private static final ImmutableSet<Node> NAMES = ImmutableSet.of(Foaf.NAME, Dct.TITLE, Skos.PREF_LABEL);
    /** What a file may say for its readers. */
    private static final ImmutableSet<Node> REMARKS = ImmutableSet.of(Rdfs.LABEL, Rdfs.COMMENT, Rdf.TYPE);

    private final SetMultimap<String, Place> mentions = TreeMultimap.create(
            Comparator.naturalOrder(), Comparator.comparing(Place::document).thenComparing(Place::span));
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> different = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> iris = new ArrayList<>();

    private CurationReader() {}

    static Curation read(List<TurtleLines.Placed> triples) {
        CurationReader reader = new CurationReader();
        triples.forEach(placed -> reader.learnMention(placed.triple()));
        triples.forEach(placed -> reader.read(placed.triple(), placed.line()));
        return new Curation(reader.same, reader.different, reader.names, reader.iris, ThingNames::of);
    }

    private void learnMention(Triple triple) {
        if (triple.getPredicate().equals(Prov.WAS_DERIVED_FROM)
                && triple.getSubject().isURI()
                && triple.getObject().isURI()) {
            ThingNames.place(triple.getObject().getURI())
                    .ifPresent(place ->
                            mentions.put(ThingNames.of(triple.getSubject().getURI()), place));
        }
    }

    private void read(Triple triple, Line line) {
        Node property = triple.getPredicate();
        Thing thing = thing(triple.getSubject(), line);
        Node value = triple.getObject();
        if (property.equals(Owl.SAME_AS)) {
            same.add(new Pair(thing, thing(value, line), line));
        } else if (property.equals(Owl.DIFFERENT_FROM)) {
            different.add(new Pair(thing, thing(value, line), line));
        } else if (NAMES.contains(property)) {
            names.add(new Label(thing, text(value, line), thing, line));
        } else if (property.equals(Dct.IS_REPLACED_BY)) {
            iris.add(new Label(thing, iri(value, line), thing(value, line), line));
        } else if (property.equals(Dct.REPLACES)) {
            iris.add(new Label(thing(value, line), iri(triple.getSubject(), line), thing, line));
        } else if (!REMARKS.contains(property) && !property.equals(Prov.WAS_DERIVED_FROM)) {
            throw new IllegalArgumentException(line + ": " + Prefixes.mapping().shortForm(property.toString())
                    + " does not say who is who; say it with owl:sameAs, owl:differentFrom, foaf:name or dcterms:title,"
                    + " dcterms:isReplacedBy");
        }
    }

    private Thing thing(Node node, Line line) {
        String iri = iri(node, line);
        Optional<Place> place = ThingNames.place(iri);
        if (place.isPresent()) {
            return place.get();
        }
        String name = ThingNames.of(iri);
        return new Named(name, List.copyOf(mentions.get(name)));
    }

    private static String iri(Node node, Line line) {
        if (!node.isURI() || node.getURI().startsWith(TurtleLines.BASE)) {
            String shown = node.isURI() ? node.getURI().substring(TurtleLines.BASE.length()) : node.toString();
            throw new IllegalArgumentException(
                    line + ": " + shown + " is no whole IRI; things are named by their IRIs");
        }
        return node.getURI();
    }

    private static String text(Node node, Line line) {
        if (!node.isLiteral() || node.getLiteralLexicalForm().isBlank()) {
            throw new IllegalArgumentException(line + ": " + node + " is no name; write it in quotes");
        }
        return node.getLiteralLexicalForm().strip();
    }
}
