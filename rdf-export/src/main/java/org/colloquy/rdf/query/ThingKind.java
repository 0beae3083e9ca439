package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Skos;

/** The kinds of things that can be found by name. */
@SuppressWarnings("ImmutableEnumChecker") // Jena's nodes do not change
public enum ThingKind {
    /** People, by any of their names. */
    PERSON("person", "people", Foaf.PERSON, Foaf.NAME, Skos.ALT_LABEL),
    /** Groups that sign as people do, by any of their names. */
    GROUP("group", "groups", Foaf.GROUP, Foaf.NAME, Skos.ALT_LABEL),
    /** Publishers, and organisations that a registry names. */
    ORGANISATION("organisation", "organisations", Foaf.ORGANIZATION, Foaf.NAME, Skos.ALT_LABEL),
    /** Papers, by title. */
    PAPER("paper", "papers", Dblp.PUBLICATION, Dct.TITLE),
    /** Sessions, by title, with or without the event. */
    SESSION("session", "sessions", Conf.SESSION, RDFS.Nodes.label),
    /** Editions of conferences, such as ICML 2021. */
    CONFERENCE("conference", "conferences", Conf.CONFERENCE, RDFS.Nodes.label),
    /** Rooms and other places. */
    PLACE("place", "places", Conf.SITE, RDFS.Nodes.label);

    private final String one;
    private final String many;
    private final Node type;
    private final ImmutableList<Node> labels;

    ThingKind(String one, String many, Node type, Node... labels) {
        this.one = one;
        this.many = many;
        this.type = type;
        this.labels = ImmutableList.copyOf(labels);
    }

    /** Returns the word for one thing of this kind. */
    public String one() {
        return one;
    }

    /** Returns the word for several things of this kind. */
    public String many() {
        return many;
    }

    Node type() {
        return type;
    }

    List<Node> labels() {
        return labels;
    }
}
