package org.colloquy.rdf.write;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Fabio;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Prov;
import org.colloquy.rdf.vocabulary.Schema;
import org.colloquy.rdf.vocabulary.Skos;
import org.colloquy.rdf.vocabulary.VoID;

/** The parts of a file, in their order. Of a thing with several classes the first part counts. */
enum Section {
    CONFERENCES("Conferences"),
    SESSIONS("Sessions"),
    TALKS("Programme items"),
    PAPERS("Papers"),
    CONTAINERS("Journals, proceedings and the like"),
    PEOPLE("People"),
    ORGANISATIONS("Organisations"),
    TOPICS("Topics"),
    PLACES("Places"),
    CODE("Source code"),
    CO_AUTHORS("Co-authors"),
    MENTIONS("Mentions"),
    DOCUMENTS("Documents"),
    DATASET("The data set"),
    OTHER("Other things");

    private static final Map<Node, Section> BY_CLASS = ImmutableMap.<Node, Section>builder()
            .put(VoID.DATASET, DATASET)
            .put(Prov.ACTIVITY, DATASET)
            .put(Foaf.DOCUMENT, DOCUMENTS)
            .put(Conf.CONFERENCE, CONFERENCES)
            .put(Conf.CONFERENCE_SERIES, CONFERENCES)
            .put(Conf.SITE, PLACES)
            .put(Conf.SESSION, SESSIONS)
            .put(Conf.ORGANISATIONAL_ROLE_DURING_EVENT, SESSIONS)
            .put(Conf.ROLE_DURING_EVENT, SESSIONS)
            .put(Conf.TALK, TALKS)
            .put(Conf.ACADEMIC_EVENT, TALKS)
            .put(Conf.BREAK, TALKS)
            .put(Conf.PANEL, TALKS)
            .put(Conf.SOCIAL_EVENT, TALKS)
            .put(Conf.TUTORIAL, TALKS)
            .put(Conf.WORKSHOP, TALKS)
            .put(Fabio.EXPRESSION, PAPERS)
            .put(Fabio.CONFERENCE_PAPER, PAPERS)
            .put(Dblp.PUBLICATION, PAPERS)
            .put(Dblp.AUTHOR_SIGNATURE, PAPERS)
            .put(Fabio.JOURNAL, CONTAINERS)
            .put(Fabio.MAGAZINE, CONTAINERS)
            .put(Fabio.NEWSPAPER, CONTAINERS)
            .put(Fabio.PERIODICAL, CONTAINERS)
            .put(Fabio.CONFERENCE_PROCEEDINGS, CONTAINERS)
            .put(Fabio.BOOK, CONTAINERS)
            .put(Fabio.REPOSITORY, CONTAINERS)
            .put(Bibo.WEBSITE, CONTAINERS)
            .put(Foaf.PERSON, PEOPLE)
            .put(Foaf.GROUP, PEOPLE)
            .put(Foaf.ORGANIZATION, ORGANISATIONS)
            .put(Cq.TOPIC_ASSIGNMENT, TOPICS)
            .put(Skos.CONCEPT, TOPICS)
            .put(Skos.CONCEPT_SCHEME, TOPICS)
            .put(Schema.SOFTWARE_SOURCE_CODE, CODE)
            .put(Cq.CO_AUTHORSHIP, CO_AUTHORS)
            .put(Cq.MENTION, MENTIONS)
            .put(Cq.MATCH_CANDIDATE, MENTIONS)
            .buildOrThrow();

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<Section> ofClass(Node type) {
        return Optional.ofNullable(BY_CLASS.get(type));
    }
}
