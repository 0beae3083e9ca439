package org.colloquy.core.resolve.corpus;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.MentionRef;

/** What a mention speaks of, known without the mention itself. */
public final class Outline {
    private final ImmutableList<Features> features;

    Outline(List<Features> features) {
        this.features = ImmutableList.copyOf(features);
    }

    /** Returns the mention. */
    public MentionRef ref() {
        return features.get(0).ref();
    }

    /** Returns whether it is about a person, and not about a paper, a session or a talk. */
    public boolean isOfPerson() {
        return features.get(0) instanceof ContributorFeatures;
    }

    /** Returns whether it is about a session. */
    public boolean isOfSession() {
        return features.get(0) instanceof SessionFeatures;
    }

    /** Returns whether it says at which conference. */
    public boolean isOfConference() {
        Features first = features.get(0);
        return (first instanceof PaperFeatures paper && !paper.conference().isEmpty())
                || (first instanceof SessionFeatures session
                        && !session.conference().isEmpty())
                || (first instanceof TalkFeatures talk && !talk.conference().isEmpty());
    }

    /** Returns the authors, in printed order; none unless it is about a paper. */
    public List<MentionRef> authors() {
        return features.get(0) instanceof PaperFeatures paper
                ? paper.persons().refs(paper.ref().document())
                : List.of();
    }

    /** Returns the session that a talk stands in. */
    public Optional<MentionRef> session() {
        return features.get(0) instanceof TalkFeatures talk ? talk.session() : Optional.empty();
    }

    /** Returns all that it speaks of, itself first. */
    public List<MentionRef> refs() {
        ImmutableList.Builder<MentionRef> refs = ImmutableList.builder();
        refs.add(ref());
        features.forEach(some -> refs.addAll(some.persons().refs(ref().document())));
        if (features.get(0) instanceof TalkFeatures talk) {
            talk.session().ifPresent(refs::add);
            talk.paper().ifPresent(refs::add);
        }
        return refs.build();
    }
}
