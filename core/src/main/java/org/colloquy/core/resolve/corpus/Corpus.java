package org.colloquy.core.resolve.corpus;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonName;

/**
 * All that matters of all mentions, in the order of document and place. Papers, sessions, talks and persons are numbered
 * from 0 each; the persons are the papers' authors in printed order, then the holders of roles in sessions, then those in
 * talks, then those whom records name beside authors or are about.
 */
public final class Corpus {

    private final MentionIndex index;
    private final ImmutableList<PaperFeatures> papers;
    private final ImmutableList<SessionFeatures> sessions;
    private final ImmutableList<TalkFeatures> talks;
    private final ImmutableList<PersonName> names;
    /** The papers, then the sessions, then the talks, then the contributors. */
    private final ImmutableList<Features> owning;
    /** The first person that each of these names, then the number of persons. */
    private final int[] firstPersons;

    private final int[] personMentions;
    private final int[] personNames;
    /** The place in {@link #owning} of what names each person. */
    private final int[] owners;

    Corpus(
            MentionIndex index,
            List<PaperFeatures> papers,
            List<SessionFeatures> sessions,
            List<TalkFeatures> talks,
            List<ContributorFeatures> contributors,
            List<PersonName> names) {
        this.index = index;
        this.papers = ImmutableList.sortedCopyOf(Comparator.comparing(PaperFeatures::ref), papers);
        this.sessions = ImmutableList.sortedCopyOf(Comparator.comparing(SessionFeatures::ref), sessions);
        this.talks = ImmutableList.sortedCopyOf(Comparator.comparing(TalkFeatures::ref), talks);
        this.names = ImmutableList.copyOf(names);
        this.owning = ImmutableList.<Features>builder()
                .addAll(this.papers)
                .addAll(this.sessions)
                .addAll(this.talks)
                .addAll(ImmutableList.sortedCopyOf(
                        Comparator.comparing(ContributorFeatures::ref)
                                .thenComparing(features -> features.persons().span(0)),
                        contributors))
                .build();
        this.firstPersons = new int[owning.size() + 1];
        for (int owner = 0; owner < owning.size(); owner++) {
            firstPersons[owner + 1] =
                    firstPersons[owner] + owning.get(owner).persons().size();
        }
        int count = firstPersons[owning.size()];
        this.personMentions = new int[count];
        this.personNames = new int[count];
        this.owners = new int[count];
        for (int owner = 0; owner < owning.size(); owner++) {
            number(owner);
        }
    }

    private void number(int owner) {
        NamedPersons list = owning.get(owner).persons();
        String document = owning.get(owner).ref().document();
        for (int i = 0; i < list.size(); i++) {
            int person = firstPersons[owner] + i;
            personMentions[person] = index.find(document, list.span(i));
            personNames[person] = list.name(i);
            owners[person] = owner;
        }
    }

    /** Returns the numbers of all mentions. */
    public MentionIndex index() {
        return index;
    }

    /** Returns the paper mentions; a paper's number is its place here. */
    public List<PaperFeatures> papers() {
        return papers;
    }

    /** Returns the session mentions; a session's number is its place here. */
    public List<SessionFeatures> sessions() {
        return sessions;
    }

    /** Returns the talk mentions; a talk's number is its place here. */
    public List<TalkFeatures> talks() {
        return talks;
    }

    /** Returns the different names; a name's number is its place here. */
    public List<PersonName> names() {
        return names;
    }

    /** Returns the number of person mentions. */
    public int persons() {
        return owners.length;
    }

    /** Returns the number of the first author, or {@link #endOfAuthors} if there is none. */
    public int firstAuthor(int paper) {
        return firstPersons[paper];
    }

    /** Returns the number after the last author's. */
    public int endOfAuthors(int paper) {
        return firstPersons[paper + 1];
    }

    /** Returns whether a person is named as the author of a paper. */
    public boolean isAuthor(int person) {
        return owners[person] < papers.size();
    }

    /** Returns the paper that names an author. */
    public int paperOf(int author) {
        return owners[author];
    }

    /** Returns the paper, session or talk mention that names a person. */
    public Features ownerOf(int person) {
        return owning.get(owners[person]);
    }

    /** Returns the number of a person's name. */
    public int nameOf(int person) {
        return personNames[person];
    }

    /** Returns a person's name as printed. */
    public PersonName name(int person) {
        return names.get(personNames[person]);
    }

    /** Returns what registries call a person, as that mention says. */
    public List<Identifier> identifiersOf(int person) {
        int owner = owners[person];
        return owning.get(owner).persons().identifiersOf(person - firstPersons[owner]);
    }

    /** Returns the words of where a person works, as that mention says. */
    public int[] affiliationOf(int person) {
        int owner = owners[person];
        return owning.get(owner).persons().affiliationOf(person - firstPersons[owner]);
    }

    /** Returns the number that a person has among all mentions. */
    public int mentionOf(int person) {
        return personMentions[person];
    }

    /** Returns the number of a mention, or something negative if there is none. */
    public int find(MentionRef ref) {
        return index.find(ref.document(), MentionIndex.pack(ref.span()));
    }

    /** Returns the number of the mention at a place, or something negative if there is none. */
    public int find(String document, CharSpan span) {
        return index.findIn(document, MentionIndex.pack(span));
    }

    /** Returns the number of a mention, which must be among these. */
    public int mentionOf(MentionRef ref) {
        return index.at(ref);
    }

    /** Returns the place of a person among the authors of the paper, from 1. */
    public int position(int author) {
        return author - firstPersons[owners[author]] + 1;
    }
}
