package org.colloquy.rdf.vocabulary;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The kinds of which an item of a programme can be: the concepts of our SKOS scheme. A kind's name is the end of its IRI,
 * as in {@code cq:kind-invited-talk}.
 */
public final class TalkKinds {
    /** The scheme to which all kinds belong. */
    public static final Node SCHEME = Terms.of(Cq.NS, "talkKinds");

    /** An event by or for a group whose members share a background or an identity. */
    public static final Node AFFINITY = kind("affinity");

    /** The announcement of a prize, or a talk that is given because of one. */
    public static final Node AWARD = kind("award");

    /** A pause in the programme. */
    public static final Node BREAK = kind("break");

    /** The end of a conference or a session: thanks, results, farewell. */
    public static final Node CLOSING = kind("closing");

    /** A contest whose entries or results are presented. */
    public static final Node COMPETITION = kind("competition");

    /** Art, music or other creative work shown as part of a programme. */
    public static final Node CREATIVE = kind("creative");

    /** A system or method shown at work. */
    public static final Node DEMONSTRATION = kind("demonstration");

    /** Time set aside for those present to talk with each other. */
    public static final Node DISCUSSION = kind("discussion");

    /** An item of an education track, for teachers or learners. */
    public static final Node EDUCATION = kind("education");

    /** An item given by a sponsor or company. */
    public static final Node EXPO = kind("expo");

    /** A talk by a speaker whom the organisers asked to speak. */
    public static final Node INVITED_TALK = kind("invited-talk");

    /** A main talk, addressed to the whole conference. */
    public static final Node KEYNOTE = kind("keynote");

    /** A talk of a few minutes. */
    public static final Node LIGHTNING_TALK = kind("lightning-talk");

    /** Breakfast, lunch, dinner or a reception with food. */
    public static final Node MEAL = kind("meal");

    /** A meeting of experienced people with those who seek their advice. */
    public static final Node MENTORSHIP = kind("mentorship");

    /** The start of a conference or a session: welcome and remarks. */
    public static final Node OPENING = kind("opening");

    /** A paper presented as a full talk. */
    public static final Node ORAL = kind("oral");

    /** Several speakers who discuss a question before an audience. */
    public static final Node PANEL = kind("panel");

    /** A paper presented on a board, with its authors standing by. */
    public static final Node POSTER = kind("poster");

    /** Time set aside for questions to one or more speakers. */
    public static final Node QA = kind("qa");

    /** The desk or the time at which participants register. */
    public static final Node REGISTRATION = kind("registration");

    /** Words to all before, between or after the talks, such as a welcome. */
    public static final Node REMARKS = kind("remarks");

    /** A session that a programme lists as one item. */
    public static final Node SESSION = kind("session");

    /** A gathering for company rather than for talks. */
    public static final Node SOCIAL = kind("social");

    /** A paper presented as a short talk, shorter than an oral. */
    public static final Node SPOTLIGHT = kind("spotlight");

    /** A meeting of several talks on one theme. */
    public static final Node SYMPOSIUM = kind("symposium");

    /** A talk of which no more precise kind is known. */
    public static final Node TALK = kind("talk");

    /** A talk on an older paper that received an award for its lasting effect. */
    public static final Node TEST_OF_TIME = kind("test-of-time");

    /** A meeting at which the organisers answer to the community. */
    public static final Node TOWN_HALL = kind("town-hall");

    /** A lesson on a subject for those who are new to it. */
    public static final Node TUTORIAL = kind("tutorial");

    /** A meeting on one theme with a programme of its own. */
    public static final Node WORKSHOP = kind("workshop");

    private static final String PREFIX = "kind-";

    private static final ImmutableSortedMap<String, Node> BY_NAME = Stream.of(
                    AFFINITY,
                    AWARD,
                    BREAK,
                    CLOSING,
                    COMPETITION,
                    CREATIVE,
                    DEMONSTRATION,
                    DISCUSSION,
                    EDUCATION,
                    EXPO,
                    INVITED_TALK,
                    KEYNOTE,
                    LIGHTNING_TALK,
                    MEAL,
                    MENTORSHIP,
                    OPENING,
                    ORAL,
                    PANEL,
                    POSTER,
                    QA,
                    REGISTRATION,
                    REMARKS,
                    SESSION,
                    SOCIAL,
                    SPOTLIGHT,
                    SYMPOSIUM,
                    TALK,
                    TEST_OF_TIME,
                    TOWN_HALL,
                    TUTORIAL,
                    WORKSHOP)
            .collect(ImmutableSortedMap.toImmutableSortedMap(Comparator.naturalOrder(), TalkKinds::name, kind -> kind));

    private TalkKinds() {}

    /** All kinds by name, in alphabetical order. */
    public static Map<String, Node> all() {
        return BY_NAME;
    }

    /**
     * The kind of a name.
     *
     * @param name such as {@code oral} or {@code invited-talk}
     */
    public static Optional<Node> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Node kind(String name) {
        return Terms.of(Cq.NS, PREFIX + name);
    }

    private static String name(Node kind) {
        return kind.getURI().substring(Cq.NS.length() + PREFIX.length());
    }
}
