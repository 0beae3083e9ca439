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

    /** A mention that speaks of what a work appeared in, such as a journal or a volume of proceedings. */
    public static final Node CONTAINER_MENTION = Terms.of(NS, "ContainerMention");

    /** A mention that names a group which signs as a person does, such as a company or a collaboration. */
    public static final Node GROUP_MENTION = Terms.of(NS, "GroupMention");

    /** Two people who wrote at least one paper together, with the number of papers, a weight and the years. */
    public static final Node CO_AUTHORSHIP = Terms.of(NS, "CoAuthorship");

    /**
     * One possible answer to the question who or what a mention or an ambiguous creator is, with a score and a
     * reason.
     */
    public static final Node MATCH_CANDIDATE = Terms.of(NS, "MatchCandidate");

    /** A topic that no vocabulary has: a phrase that recurs in what several papers say of themselves. */
    public static final Node MINED_CONCEPT = Terms.of(NS, "MinedConcept");

    /** A way in which an item of a programme is given, such as oral, poster or break. */
    public static final Node TALK_KIND = Terms.of(NS, "TalkKind");

    /** The statement that something is about a topic, with a score and the rule that found it. */
    public static final Node TOPIC_ASSIGNMENT = Terms.of(NS, "TopicAssignment");

    /** A paper whose title no source has stated so far. */
    public static final Node UNTITLED_PAPER = Terms.of(NS, "UntitledPaper");

    /** When the source of this record was last looked at, as ISO 8601-2 (EDTF) writes it. */
    public static final Node ACCESSED = Terms.of(NS, "accessed");

    /** Somebody who advised the author of this thesis. */
    public static final Node ADVISOR = Terms.of(NS, "advisor");

    /** An organisation to which the author belonged at this signature, where a registry names it. */
    public static final Node AFFILIATION = Terms.of(NS, "affiliation");

    /** The words by which a source says to which organisation somebody belonged at this signature or mention. */
    public static final Node AFFILIATION_AS_PRINTED = Terms.of(NS, "affiliationAsPrinted");

    /**
     * An edition of a conference that was also possible when the edition of this event was worked out, and was not
     * chosen.
     */
    public static final Node ALTERNATIVE = Terms.of(NS, "alternative");

    /** The archive, repository or database that holds the work, as a source names it. */
    public static final Node ARCHIVE = Terms.of(NS, "archive");

    /** All that a mention says, as a line of JSON from which Colloquy makes the same mention again. */
    public static final Node AS_READ = Terms.of(NS, "asRead");

    /** What a topic assignment is about, for instance a paper. */
    public static final Node ASSIGNED_TO = Terms.of(NS, "assignedTo");

    /** False where a source says that the work has more authors than it lists. */
    public static final Node AUTHOR_LIST_COMPLETE = Terms.of(NS, "authorListComplete");

    /** The words by which a source says that this item of a programme won an award. */
    public static final Node AWARD_AS_PRINTED = Terms.of(NS, "awardAsPrinted");

    /** Something broader than what this is about, which follows from the vocabulary. */
    public static final Node BROADER_SUBJECT = Terms.of(NS, "broaderSubject");

    /** A shelf mark of the work. */
    public static final Node CALL_NUMBER = Terms.of(NS, "callNumber");

    /** The person, paper or other thing that a match candidate proposes. */
    public static final Node CANDIDATE = Terms.of(NS, "candidate");

    /** The mention or ambiguous creator for which a match candidate proposes an answer. */
    public static final Node CANDIDATE_FOR = Terms.of(NS, "candidateFor");

    /** One of the two people of a co-authorship. */
    public static final Node CO_AUTHOR = Terms.of(NS, "coAuthor");

    /** Somebody who wrote a preface, an afterword or a commentary to this work. */
    public static final Node COMMENTATOR = Terms.of(NS, "commentator");

    /** How sure the rule is that it read or decided this rightly: from 0, not at all, to 1, certain. */
    public static final Node CONFIDENCE = Terms.of(NS, "confidence");

    /**
     * An edition that was worked out for a programme which names no year, and that a record of this paper in the
     * conference's proceedings bears out.
     */
    public static final Node CONFIRMS_EDITION = Terms.of(NS, "confirmsEdition");

    /**
     * An edition that was worked out for a programme which names no year, in whose stead a record of this paper names
     * another one that fits the programme too.
     */
    public static final Node CONTESTS_EDITION = Terms.of(NS, "contestsEdition");

    /** An author of the book in which this work is a part. */
    public static final Node CONTAINER_AUTHOR = Terms.of(NS, "containerAuthor");

    /**
     * What sort of thing a mention says that a work appeared in: journal, proceedings, book, repository, web-site or
     * unknown.
     */
    public static final Node CONTAINER_KIND = Terms.of(NS, "containerKind");

    /** A short form of the title of what a work appeared in, as a source gives it. */
    public static final Node CONTAINER_SHORT_TITLE = Terms.of(NS, "containerShortTitle");

    /** The title of what a work appeared in, as a source gives it. */
    public static final Node CONTAINER_TITLE = Terms.of(NS, "containerTitle");

    /** The SHA-256 of a source document's bytes in lower-case hexadecimal. */
    public static final Node CONTENT_HASH = Terms.of(NS, "contentHash");

    /** The words by which a source gives the decision of a programme committee. */
    public static final Node DECISION_AS_PRINTED = Terms.of(NS, "decisionAsPrinted");

    /**
     * The date of publication as ISO 8601-2 (EDTF) writes it: with what is uncertain, and as a range where it is one.
     */
    public static final Node EDTF_DATE = Terms.of(NS, "edtfDate");

    /** When the event was at which the work was presented, as ISO 8601-2 (EDTF) writes it. */
    public static final Node EVENT_DATE = Terms.of(NS, "eventDate");

    /** The name that a record gives to the event at which the work was presented. */
    public static final Node EVENT_NAME = Terms.of(NS, "eventName");

    /** The place that a record gives for the event at which the work was presented. */
    public static final Node EVENT_PLACE = Terms.of(NS, "eventPlace");

    /** The person, paper, event or other thing that a mention supports. */
    public static final Node EVIDENCE_FOR = Terms.of(NS, "evidenceFor");

    /** The year of the earliest paper that the two people of a co-authorship wrote together. */
    public static final Node FIRST_YEAR = Terms.of(NS, "firstYear");

    /** The value was public before this work, its published form. */
    public static final Node HAS_PREPRINT = Terms.of(NS, "hasPreprint");

    /** How a work without a publisher was published, in the words of a source. */
    public static final Node HOW_PUBLISHED = Terms.of(NS, "howPublished");

    /**
     * A property of this thing whose value no source states in full and which was worked out, for instance a date
     * whose year is not printed.
     */
    public static final Node INFERRED = Terms.of(NS, "inferred");

    /** The school of a thesis or the institution of a report, as a source names it. */
    public static final Node INSTITUTION = Terms.of(NS, "institution");

    /** This work was public before the value, its published form. */
    public static final Node IS_PREPRINT_OF = Terms.of(NS, "isPreprintOf");

    /** This work comes with the value, for instance as an appendix or as data. */
    public static final Node IS_SUPPLEMENT_TO = Terms.of(NS, "isSupplementTo");

    /** The words by which a source says of what kind an item of a programme is. */
    public static final Node KIND_AS_PRINTED = Terms.of(NS, "kindAsPrinted");

    /** The words or the code by which a source gives the language of the work. */
    public static final Node LANGUAGE_AS_PRINTED = Terms.of(NS, "languageAsPrinted");

    /** The year of the latest paper that the two people of a co-authorship wrote together. */
    public static final Node LAST_YEAR = Terms.of(NS, "lastYear");

    /** The words or the address by which a source gives the licence of the work. */
    public static final Node LICENCE_AS_PRINTED = Terms.of(NS, "licenceAsPrinted");

    /** The words by which a source gives the medium of the work. */
    public static final Node MEDIUM_AS_PRINTED = Terms.of(NS, "mediumAsPrinted");

    /**
     * A person's name as the source prints it for this signature, role or mention, apart from repaired encoding and
     * white space.
     */
    public static final Node NAME_AS_PRINTED = Terms.of(NS, "nameAsPrinted");

    /** The particle of the name in a mention, such as van der. */
    public static final Node NAME_PARTICLE = Terms.of(NS, "nameParticle");

    /**
     * A phrase in which the labels of this concept mean something else, such as {@code pay * attention}; {@code *} stands
     * for up to three words.
     */
    public static final Node NOT_IN = Terms.of(NS, "notIn");

    /**
     * What a record says in a field for which there is no term: the field's name, an equals sign and the value as
     * printed.
     */
    public static final Node OTHER_FIELD = Terms.of(NS, "otherField");

    /** How many papers the two people of a co-authorship wrote together. */
    public static final Node PAPER_COUNT = Terms.of(NS, "paperCount");

    /**
     * What sort of work a mention says the paper is, such as journal-article; unknown where the source does not tell.
     */
    public static final Node PAPER_KIND = Terms.of(NS, "paperKind");

    /** The poster of this work as a file or a page. */
    public static final Node POSTER = Terms.of(NS, "poster");

    /** The number or board at which a source places a poster. */
    public static final Node POSTER_NUMBER = Terms.of(NS, "posterNumber");

    /** A property of the thing named by cq:evidenceFor whose value a mention supports. */
    public static final Node PROPERTY = Terms.of(NS, "property");

    /** Why a match candidate was proposed, in words for a reader. */
    public static final Node REASON = Terms.of(NS, "reason");

    /** What the record that is this mention is called in its document, such as a BibTeX key. */
    public static final Node RECORD_KEY = Terms.of(NS, "recordKey");

    /** The page of this work's open review. */
    public static final Node REVIEW_PAGE = Terms.of(NS, "reviewPage");

    /** Somebody who reviewed this work. */
    public static final Node REVIEWER = Terms.of(NS, "reviewer");

    /** The words by which a source names a role, such as Moderator. */
    public static final Node ROLE_AS_PRINTED = Terms.of(NS, "roleAsPrinted");

    /** The stable name of the rule by which something was read or decided. */
    public static final Node RULE = Terms.of(NS, "rule");

    /** How well a match candidate or a topic assignment fits: from 0 to 1, the higher the better. */
    public static final Node SCORE = Terms.of(NS, "score");

    /** An editor of the series in which this work appears. */
    public static final Node SERIES_EDITOR = Terms.of(NS, "seriesEditor");

    /** A paper that the two people of a co-authorship wrote together. */
    public static final Node SHARED_PAPER = Terms.of(NS, "sharedPaper");

    /** The slides of the talk on this work. */
    public static final Node SLIDES = Terms.of(NS, "slides");

    /** The words by which a source says where publication stands, such as retracted or in press. */
    public static final Node STATUS_AS_PRINTED = Terms.of(NS, "statusAsPrinted");

    /** What comes with this work, such as an appendix or data. */
    public static final Node SUPPLEMENT = Terms.of(NS, "supplement");

    /** Of what kind an item of a programme is. */
    public static final Node HAS_TALK_KIND = Terms.of(NS, "talkKind");

    /** The other work that a mention speaks of; the mention's cq:property says how the two stand to each other. */
    public static final Node TARGET = Terms.of(NS, "target");

    /** The words by which a source gives the time of an event, before year and zone were worked out. */
    public static final Node TIME_AS_PRINTED = Terms.of(NS, "timeAsPrinted");

    /** A title as a source prints it, where it differs from the title that is used. */
    public static final Node TITLE_AS_PRINTED = Terms.of(NS, "titleAsPrinted");

    /** The topic that a topic assignment gives. */
    public static final Node TOPIC = Terms.of(NS, "topic");

    /** The word with which a source types a record, such as inproceedings. */
    public static final Node TYPE_AS_PRINTED = Terms.of(NS, "typeAsPrinted");

    /** How strong a co-authorship is. */
    public static final Node WEIGHT = Terms.of(NS, "weight");

    /** The words of a title or an abstract by which a topic was found. */
    public static final Node WORDS = Terms.of(NS, "words");

    private Cq() {}
}
