package org.colloquy.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;

/**
 * What mentions know of the editions that they name. Days, place and zone were given when a document was read, and in one
 * graph an edition has them once, as its series has one name.
 */
final class EditionFacts {
    private final Map<String, Conference> editions = new HashMap<>();
    private final Map<String, Conference> series = new HashMap<>();

    /** Returns what {@code mentions} know. */
    static EditionFacts of(List<Mention> mentions) {
        EditionFacts facts = new EditionFacts();
        mentions.forEach(mention -> editions(mention).forEach(edition -> {
            facts.editions.put(key(edition.label()), edition);
            facts.series.put(key(edition.series().acronym()), edition);
        }));
        return facts;
    }

    /** Returns whether they name none. */
    boolean isEmpty() {
        return editions.isEmpty();
    }

    /** Returns an edition of which {@code mention} knows something else. */
    Optional<Conference> contradicted(Mention mention) {
        return editions(mention)
                .filter(edition -> {
                    Conference same = editions.getOrDefault(key(edition.label()), edition);
                    Conference sister = series.getOrDefault(key(edition.series().acronym()), edition);
                    return !same.equals(edition) || !sister.series().equals(edition.series());
                })
                .findFirst();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Stream<Conference> editions(Mention mention) {
        Optional<ConferenceChoice> choice = Optional.empty();
        if (mention instanceof PaperMention paper) {
            choice = paper.conference();
        } else if (mention instanceof TalkMention talk) {
            choice = talk.conference();
        } else if (mention instanceof SessionMention session) {
            choice = session.conference();
        }
        return choice.stream().flatMap(of -> Stream.concat(Stream.of(of.conference()), of.alternatives().stream()));
    }
}
