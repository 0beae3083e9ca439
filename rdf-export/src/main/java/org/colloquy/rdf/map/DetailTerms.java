package org.colloquy.rdf.map;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Detail.Kind;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Fabio;
import org.colloquy.rdf.vocabulary.Schema;

/** The property whose value is the text of a detail; each kind has one of its own. */
final class DetailTerms {
    private static final ImmutableMap<Kind, Node> PROPERTIES = properties();

    private DetailTerms() {}

    static Node of(Detail.Kind kind) {
        return Objects.requireNonNull(PROPERTIES.get(kind), kind::name);
    }

    private static ImmutableMap<Kind, Node> properties() {
        Map<Kind, Node> terms = new EnumMap<>(Kind.class);
        terms.put(Kind.TYPE, Cq.TYPE_AS_PRINTED);
        terms.put(Kind.SUBTITLE, Fabio.HAS_SUBTITLE);
        terms.put(Kind.SHORT_TITLE, Bibo.SHORT_TITLE);
        terms.put(Kind.OTHER_TITLE, Dct.ALTERNATIVE);
        terms.put(Kind.CONTAINER_SHORT, Cq.CONTAINER_SHORT_TITLE);
        terms.put(Kind.VOLUME, Bibo.VOLUME);
        terms.put(Kind.ISSUE, Dblp.PUBLISHED_IN_JOURNAL_VOLUME_ISSUE);
        terms.put(Kind.NUMBER, Bibo.NUMBER);
        terms.put(Kind.PAGES, Bibo.PAGES);
        terms.put(Kind.ARTICLE_NUMBER, Fabio.HAS_ELECTRONIC_ARTICLE_IDENTIFIER);
        terms.put(Kind.PAGE_COUNT, Bibo.NUM_PAGES);
        terms.put(Kind.CHAPTER, Dblp.PUBLISHED_IN_BOOK_CHAPTER);
        terms.put(Kind.SECTION, Bibo.SECTION);
        terms.put(Kind.EDITION, Bibo.EDITION);
        terms.put(Kind.SERIES, Dblp.PUBLISHED_IN_SERIES);
        terms.put(Kind.SERIES_NUMBER, Dblp.PUBLISHED_IN_SERIES_VOLUME);
        terms.put(Kind.PUBLISHER, Dblp.PUBLISHED_BY);
        terms.put(Kind.PLACE, Dblp.PUBLISHERS_ADDRESS);
        terms.put(Kind.INSTITUTION, Cq.INSTITUTION);
        terms.put(Kind.EVENT, Cq.EVENT_NAME);
        terms.put(Kind.EVENT_PLACE, Cq.EVENT_PLACE);
        terms.put(Kind.EVENT_DATE, Cq.EVENT_DATE);
        terms.put(Kind.ACCESSED, Cq.ACCESSED);
        terms.put(Kind.LANGUAGE, Cq.LANGUAGE_AS_PRINTED);
        terms.put(Kind.LICENCE, Cq.LICENCE_AS_PRINTED);
        terms.put(Kind.STATUS, Cq.STATUS_AS_PRINTED);
        terms.put(Kind.VERSION, Schema.VERSION);
        terms.put(Kind.DECISION, Cq.DECISION_AS_PRINTED);
        terms.put(Kind.GENRE, Schema.GENRE);
        terms.put(Kind.MEDIUM, Cq.MEDIUM_AS_PRINTED);
        terms.put(Kind.ARCHIVE, Cq.ARCHIVE);
        terms.put(Kind.CALL_NUMBER, Cq.CALL_NUMBER);
        terms.put(Kind.HOW_PUBLISHED, Cq.HOW_PUBLISHED);
        terms.put(Kind.NOTE, Dblp.PUBLICATION_NOTE);
        return Maps.immutableEnumMap(terms);
    }
}
