package org.colloquy.rdf.network;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colloquy.core.network.Links;
import org.colloquy.core.network.Rows;
import org.colloquy.rdf.store.PropertyPairs;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Schor;

/**
 * Sessions whose moderator or chair wrote with an author of a paper that was presented there.
 *
 * @param bySession the sessions, in the order of their IRIs, and who there wrote with whom
 */
record ModeratedCoauthors(ListMultimap<Node, Found> bySession) {
    /**
     * Two who wrote together, by number.
     *
     * @param papers how many papers
     */
    record Found(int moderator, int speaker, int papers) {}

    static ModeratedCoauthors of(SignedPapers signed) {
        return new ModeratedCoauthors(new Reading(signed).found());
    }

    private static final class Reading {
        private final PropertyPairs pairs;
        private final SignedPapers signed;
        private final Numbers sessions = new Numbers();
        private final SetMultimap<Integer, Integer> moderators =
                MultimapBuilder.hashKeys().treeSetValues().build();
        private final SetMultimap<Integer, Integer> speakers =
                MultimapBuilder.hashKeys().treeSetValues().build();

        Reading(SignedPapers signed) {
            this.pairs = signed.pairs();
            this.signed = signed;
            readModerators();
            readSpeakers();
        }

        private void readModerators() {
            long chair = pairs.key(Schor.SESSION_CHAIR);
            Set<Long> chairs = new HashSet<>();
            pairs.forEach(Conf.WITH_ROLE, (role, kind) -> {
                if (kind == chair) {
                    chairs.add(role);
                }
            });
            SetMultimap<Long, Integer> holders =
                    MultimapBuilder.hashKeys().treeSetValues().build();
            pairs.forEach(Conf.IS_HELD_BY, (role, person) -> {
                int holder = chairs.contains(role) ? signed.people().ofKey(person) : -1;
                if (holder >= 0) {
                    holders.put(role, holder);
                }
            });
            pairs.forEach(Conf.DURING, (role, session) -> {
                if (holders.containsKey(role)) {
                    moderators.putAll(sessions.add(session), holders.get(role));
                }
            });
        }

        private void readSpeakers() {
            SetMultimap<Long, Integer> sessionsOf =
                    MultimapBuilder.hashKeys().treeSetValues().build();
            pairs.forEach(Conf.IS_SUB_EVENT_OF, (talk, session) -> {
                int number = sessions.of(session);
                if (number >= 0) {
                    sessionsOf.put(talk, number);
                }
            });
            Rows authors = signed.arrays().authors();
            pairs.forEach(Bibo.PRESENTS, (talk, presented) -> {
                int paper = sessionsOf.containsKey(talk) ? signed.papers().of(presented) : -1;
                for (int session : paper < 0 ? Set.<Integer>of() : sessionsOf.get(talk)) {
                    for (int place = authors.from(paper); place < authors.to(paper); place++) {
                        speakers.put(session, authors.get(place));
                    }
                }
            });
        }

        ImmutableListMultimap<Node, Found> found() {
            Links links = signed.arrays().links();
            ImmutableListMultimap.Builder<Node, Found> found =
                    ImmutableListMultimap.<Node, Found>builder().orderKeysBy(Comparator.comparing(Node::toString));
            moderators.forEach((session, moderator) -> speakers.get(session)
                    .forEach(speaker -> links.between(moderator, speaker)
                            .ifPresent(link -> found.put(
                                    pairs.node(sessions.key(session)),
                                    new Found(moderator, speaker, links.papers(link))))));
            return found.build();
        }
    }
}
