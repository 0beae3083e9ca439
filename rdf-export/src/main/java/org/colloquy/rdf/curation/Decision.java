package org.colloquy.rdf.curation;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Owl;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Rdfs;

/** One statement of who is who, for a file. */
public final class Decision {
    private final Triple said;
    private final boolean symmetric;
    private final ImmutableList<Party> parties;
    private final String words;

    private Decision(Triple said, boolean symmetric, List<Party> parties, String words) {
        this.said = said;
        this.symmetric = symmetric;
        this.parties = ImmutableList.copyOf(parties);
        this.words = words;
    }

    /**
     * Says that two are one.
     *
     * @throws IllegalArgumentException if one is a person and the other a paper
     */
    public static Decision same(Party one, Party other) {
        return between(one, Owl.SAME_AS, other, " are one " + kind(one));
    }

    /** Says that two are two. */
    public static Decision different(Party one, Party other) {
        return between(one, Owl.DIFFERENT_FROM, other, " are two " + (one.isPaper() ? "papers" : "people"));
    }

    /** Says what somebody or something is to be called. */
    public static Decision name(Party party, String name) {
        Node property = party.isPaper() ? Dct.TITLE : Foaf.NAME;
        return new Decision(
                Triple.create(party.iri(), property, NodeFactory.createLiteralString(name)),
                false,
                List.of(party),
                party.label() + " is called " + name);
    }

    /** Says by which IRI something is to go. */
    public static Decision iri(Party party, Node iri) {
        return new Decision(
                Triple.create(party.iri(), Dct.IS_REPLACED_BY, iri),
                false,
                List.of(party),
                party.label() + " goes by " + iri);
    }

    private static Decision between(Party one, Node property, Party other, String words) {
        if (one.isPaper() != other.isPaper()) {
            throw new IllegalArgumentException("'" + one.label() + "' is a " + kind(one) + " and '" + other.label()
                    + "' a " + kind(other) + "; name two of a kind");
        }
        if (one.iri().equals(other.iri())) {
            throw new IllegalArgumentException("'" + one.label() + "' was named twice; name two things");
        }
        return new Decision(
                Triple.create(one.iri(), property, other.iri()),
                true,
                List.of(one, other),
                one.label() + " and " + other.label() + words);
    }

    private static String kind(Party party) {
        return party.isPaper() ? "paper" : "person";
    }

    /** Returns the statement in words. */
    public String inWords() {
        return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).collapseFrom(words, ' ');
    }

    boolean isIn(TurtleLines lines) {
        return lines.triples().stream()
                .map(TurtleLines.Placed::triple)
                .anyMatch(triple -> triple.equals(said)
                        || (symmetric
                                && triple.equals(
                                        Triple.create(said.getObject(), said.getPredicate(), said.getSubject()))));
    }

    /** Returns the statement as Turtle that can stand at the end of a file, with who is meant. */
    String turtle(TurtleLines before) {
        Map<String, String> known = before.prefixes();
        String text = "# " + inWords() + "\n" + turtle(said)
                + parties.stream()
                        .filter(party -> !party.mentions().isEmpty())
                        .filter(party -> !isKnown(party, before))
                        .map(Decision::knownBy)
                        .collect(joining());
        String head = Prefixes.table().entrySet().stream()
                .filter(prefix -> text.contains(" " + prefix.getKey() + ":"))
                .filter(prefix -> !prefix.getValue().equals(known.get(prefix.getKey())))
                .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
                .collect(joining());
        return Stream.of(head, text).filter(part -> !part.isEmpty()).collect(joining("\n"));
    }

    private static boolean isKnown(Party party, TurtleLines lines) {
        return lines.triples().stream()
                .map(TurtleLines.Placed::triple)
                .anyMatch(triple -> triple.getSubject().equals(party.iri())
                        && triple.getPredicate().equals(Prov.WAS_DERIVED_FROM));
    }

    private static String knownBy(Party party) {
        return turtle(Triple.create(party.iri(), Rdfs.LABEL, NodeFactory.createLiteralString(party.label())))
                + party.mentions().stream()
                        .map(mention -> turtle(Triple.create(party.iri(), Prov.WAS_DERIVED_FROM, mention)))
                        .collect(joining());
    }

    private static String turtle(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " "
                + Prefixes.mapping().shortForm(triple.getPredicate().getURI()) + " "
                + NodeFmtLib.strNT(triple.getObject()) + " .\n";
    }
}
