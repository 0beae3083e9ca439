package org.colloquy.rdf.vocabulary;

import org.apache.jena.graph.Node;

/** Colloquy's own terms, used only where no other vocabulary has one; {@code colloquy.ttl} describes each of them. */
public final class Cq {
    /** The namespace. */
    public static final String NS = "https://w3id.org/colloquy#";

    /**
     * A span of a source document that states something, together with the rule that read it and how sure that rule
     * is.
     */
    public static final Node MENTION = Terms.of(NS, "Mention");

    /** A mention that speaks of an edition of a conference. */
    public static final Node CONFERENCE_MENTION = Terms.of(NS, "ConferenceMention");

    /** A mention that speaks of a paper: its title, abstract or identifiers. */
    public static final Node PAPER_MENTION = Terms.of(NS, "PaperMention");

    /** A mention that names a person, as an author or in a role. */
    public static final Node PERSON_MENTION = Terms.of(NS, "PersonMention");

    /** A mention that speaks of a session: its title, room or time. */
    public static final Node SESSION_MENTION = Terms.of(NS, "SessionMention");

    /** A mention that speaks of one item of a programme: its slot, kind or title. */
    public static final Node TALK_MENTION = Terms.of(NS, "TalkMention");

    /** Two people who wrote at least one paper together, with the number of papers, a weight and the years. */
    public static final Node CO_AUTHORSHIP = Terms.of(NS, "CoAuthorship");

    /**
     * One possible answer to the question who or what a mention or an ambiguous creator is, with a score and a
     * reason.
     */
    public static final Node MATCH_CANDIDATE = Terms.of(NS, "MatchCandidate");

    /** A way in which an item of a programme is given, such as oral, poster or break. */
    public static final Node TALK_KIND = Terms.of(NS, "TalkKind");

    /** The statement that something is about a topic, with a score and the rule that found it. */
    public static final Node TOPIC_ASSIGNMENT = Terms.of(NS, "TopicAssignment");

    /** A paper whose title no source has stated so far. */
    public static final Node UNTITLED_PAPER = Terms.of(NS, "UntitledPaper");

    /**
     * An edition of a conference that was also possible when the edition of this event was worked out, and was not
     * chosen.
     */
    public static final Node ALTERNATIVE = Terms.of(NS, "alternative");

    /** What a topic assignment is about, for instance a paper. */
    public static final Node ASSIGNED_TO = Terms.of(NS, "assignedTo");

    /** The words by which a source says that this item of a programme won an award. */
    public static final Node AWARD_AS_PRINTED = Terms.of(NS, "awardAsPrinted");

    /** The person, paper or other thing that a match candidate proposes. */
    public static final Node CANDIDATE = Terms.of(NS, "candidate");

    /** The mention or ambiguous creator for which a match candidate proposes an answer. */
    public static final Node CANDIDATE_FOR = Terms.of(NS, "candidateFor");

    /** One of the two people of a co-authorship. */
    public static final Node CO_AUTHOR = Terms.of(NS, "coAuthor");

    /** How sure the rule is that it read or decided this rightly: from 0, not at all, to 1, certain. */
    public static final Node CONFIDENCE = Terms.of(NS, "confidence");

    /** The SHA-256 of a source document's bytes in lower-case hexadecimal. */
    public static final Node CONTENT_HASH = Terms.of(NS, "contentHash");

    /** The person, paper, event or other thing that a mention supports. */
    public static final Node EVIDENCE_FOR = Terms.of(NS, "evidenceFor");

    /** The year of the earliest paper that the two people of a co-authorship wrote together. */
    public static final Node FIRST_YEAR = Terms.of(NS, "firstYear");

    /**
     * A property of this thing whose value no source states in full and which was worked out, for instance a date
     * whose year is not printed.
     */
    public static final Node INFERRED = Terms.of(NS, "inferred");

    /** The words by which a source says of what kind an item of a programme is. */
    public static final Node KIND_AS_PRINTED = Terms.of(NS, "kindAsPrinted");

    /** The year of the latest paper that the two people of a co-authorship wrote together. */
    public static final Node LAST_YEAR = Terms.of(NS, "lastYear");

    /**
     * A person's name as the source prints it for this signature, role or mention, apart from repaired encoding and
     * white space.
     */
    public static final Node NAME_AS_PRINTED = Terms.of(NS, "nameAsPrinted");

    /** How many papers the two people of a co-authorship wrote together. */
    public static final Node PAPER_COUNT = Terms.of(NS, "paperCount");

    /** The number or board at which a source places a poster. */
    public static final Node POSTER_NUMBER = Terms.of(NS, "posterNumber");

    /** A property of the thing named by cq:evidenceFor whose value a mention supports. */
    public static final Node PROPERTY = Terms.of(NS, "property");

    /** Why a match candidate was proposed, in words for a reader. */
    public static final Node REASON = Terms.of(NS, "reason");

    /** The words by which a source names a role, such as Moderator. */
    public static final Node ROLE_AS_PRINTED = Terms.of(NS, "roleAsPrinted");

    /** The stable name of the rule by which something was read or decided. */
    public static final Node RULE = Terms.of(NS, "rule");

    /** How well a match candidate or a topic assignment fits: from 0 to 1, the higher the better. */
    public static final Node SCORE = Terms.of(NS, "score");

    /** A paper that the two people of a co-authorship wrote together. */
    public static final Node SHARED_PAPER = Terms.of(NS, "sharedPaper");

    /** Of what kind an item of a programme is. */
    public static final Node HAS_TALK_KIND = Terms.of(NS, "talkKind");

    /** The words by which a source gives the time of an event, before year and zone were worked out. */
    public static final Node TIME_AS_PRINTED = Terms.of(NS, "timeAsPrinted");

    /** A title as a source prints it, where it differs from the title that is used. */
    public static final Node TITLE_AS_PRINTED = Terms.of(NS, "titleAsPrinted");

    /** The topic that a topic assignment gives. */
    public static final Node TOPIC = Terms.of(NS, "topic");

    /** How strong a co-authorship is. */
    public static final Node WEIGHT = Terms.of(NS, "weight");

    private Cq() {}
}
