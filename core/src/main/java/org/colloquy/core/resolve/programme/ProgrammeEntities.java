package org.colloquy.core.resolve.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.corpus.SessionFeatures;
import org.colloquy.core.resolve.corpus.TalkFeatures;
import org.colloquy.core.resolve.entity.EntityKey;
import org.colloquy.core.resolve.entity.Reason;
import org.colloquy.core.resolve.entity.ResolutionBuilder;

/** Makes entities of sets of session and talk mentions. */
public final class ProgrammeEntities {

    private final Corpus corpus;
    private final Programme programme;
    private final ResolutionBuilder builder;

    /** Makes entities of the sessions and talks of {@code corpus}, for {@code builder}. */
    public ProgrammeEntities(Corpus corpus, Programme programme, ResolutionBuilder builder) {
        this.corpus = corpus;
        this.programme = programme;
        this.builder = builder;
    }

    /** Adds the sessions. */
    public void addSessions(Disjoint same) {
        same.forEachSet(this::addSession);
    }

    private void addSession(int[] members) {
        int standing = Arrays.stream(members)
                .boxed()
                .min(Comparator.comparing(
                                (Integer session) -> programme.dayOf(session).isEmpty())
                        .thenComparing(session -> session))
                .orElseThrow();
        SessionFeatures features = corpus.sessions().get(standing);
        String day = programme.dayOf(standing);
        int entity = builder.add(
                EntityKind.SESSION,
                EntityKey.of(programme.scopeOf(features) + "|" + features.titleKey() + "|" + day),
                features.label());
        for (int member : members) {
            Reason reason = programme.dayOf(member).equals(day) ? Reason.SAME_SESSION : Reason.SAME_SESSION_NO_DAY;
            builder.assign(
                    corpus.mentionOf(corpus.sessions().get(member).ref()),
                    entity,
                    member == standing ? Reason.STANDS_FOR : reason);
        }
    }

    /** Adds the talks; sessions must have been added before. */
    public void addTalks(Disjoint same) {
        same.forEachSet(members ->
                addTalk(Arrays.stream(members).mapToObj(corpus.talks()::get).toList()));
    }

    private void addTalk(List<TalkFeatures> members) {
        TalkFeatures standing = members.stream()
                .min(Comparator.comparing((TalkFeatures talk) -> talk.paper().isEmpty())
                        .thenComparing(talk -> talk.session().isEmpty())
                        .thenComparing(TalkFeatures::ref))
                .orElseThrow();
        String scope = members.stream()
                .map(TalkFeatures::session)
                .flatMap(Optional::stream)
                .map(session -> builder.keyOf(corpus.mentionOf(session)))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> programme.scopeOf(standing));
        String start = standing.start().map(EventTime::moment).orElse("");
        int entity = builder.add(
                EntityKind.TALK, EntityKey.of(scope + "|" + start + "|" + standing.titleKey()), standing.label());
        for (TalkFeatures member : members) {
            builder.assign(
                    corpus.mentionOf(member.ref()),
                    entity,
                    member.equals(standing) ? Reason.STANDS_FOR : Reason.SAME_TALK);
        }
    }
}
