package org.colloquy.rdf.revise;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.rdf.history.History;
import org.colloquy.rdf.history.KeptMention;
import org.colloquy.rdf.history.KeptResolution;

/**
 * Which mentions have to be mapped again: those that come or go, those that speak of what is seen otherwise now, and all
 * that is decided together with these.
 */
final class Scope {
    private final History past;
    private final History next;
    private final Map<Entity, Boolean> wasAlone = new HashMap<>();
    private final Map<Entity, Boolean> isAlone = new HashMap<>();

    private Scope(History past, History next) {
        this.past = past;
        this.next = next;
    }

    /** Returns the mentions of {@code change} that are to be mapped again as they were, and as they are. */
    static Scope.Again of(History past, History next, Change change) {
        Scope scope = new Scope(past, next);
        List<KeptMention> before = join(change.kept(), change.gone());
        List<KeptMention> after = join(change.kept(), change.come());
        Reading was = new Reading(before, past.resolution());
        Reading is = new Reading(after, next.resolution());
        Set<KeptMention> gone = identitySet(change.gone());
        Set<KeptMention> come = identitySet(change.come());
        Set<KeptMention> again = identitySet(join(change.gone(), change.come()));
        Set<MentionRef> doubtful = scope.doubtful();
        change.kept().stream()
                .filter(mention -> scope.isChanged(mention, doubtful))
                .forEach(again::add);
        Deque<KeptMention> open = new ArrayDeque<>(again);
        while (!open.isEmpty()) {
            KeptMention mention = open.remove();
            List<KeptMention> together = new ArrayList<>();
            together.addAll(come.contains(mention) ? List.of() : was.together(mention));
            together.addAll(gone.contains(mention) ? List.of() : is.together(mention));
            together.stream().filter(again::add).forEach(open::add);
        }
        Set<KeptMention> shared = identitySet(List.of());
        for (KeptMention mention : again) {
            shared.addAll(come.contains(mention) ? List.of() : was.sharedPapers(mention));
            shared.addAll(gone.contains(mention) ? List.of() : is.sharedPapers(mention));
        }
        shared.removeAll(again);
        return new Again(
                before.stream()
                        .filter(mention -> again.contains(mention) || shared.contains(mention))
                        .toList(),
                after.stream()
                        .filter(mention -> again.contains(mention) || shared.contains(mention))
                        .toList(),
                shared);
    }

    private static List<KeptMention> join(List<KeptMention> one, List<KeptMention> other) {
        return ImmutableList.<KeptMention>builder().addAll(one).addAll(other).build();
    }

    private static Set<KeptMention> identitySet(List<KeptMention> mentions) {
        Set<KeptMention> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(mentions);
        return set;
    }

    /** Returns the mentions that may be seen otherwise: of entities of which something else is said, or something of others. */
    private Set<MentionRef> doubtful() {
        Resolution is = next.resolution();
        Predicate<Entity> differing = KeptResolution.differing(past.resolution(), is);
        Set<MentionRef> doubtful = new HashSet<>();
        for (EntityKind kind : EntityKind.values()) {
            is.entities(kind).stream()
                    .filter(differing.or(entity -> is.isAmbiguous(entity)
                            || !is.candidatesFor(entity).isEmpty()
                            || !is.earlierVersions(entity).isEmpty()))
                    .forEach(entity -> doubtful.addAll(is.mentionsOf(entity)));
        }
        return doubtful;
    }

    private boolean isChanged(KeptMention mention, Set<MentionRef> doubtful) {
        return mention.outline().refs().stream().anyMatch(ref -> doubtful.contains(ref) && isSeenOtherwise(ref));
    }

    /** Compares all that a mapping asks of a resolution about one mention. */
    private boolean isSeenOtherwise(MentionRef ref) {
        Resolution was = past.resolution();
        Resolution is = next.resolution();
        Entity before = was.entityOf(ref);
        Entity after = is.entityOf(ref);
        boolean alone =
                isAlone.computeIfAbsent(after, entity -> is.mentionsOf(entity).size() == 1);
        return !before.equals(after)
                || !past.identities().of(before).equals(next.identities().of(after))
                || was.represents(ref) != is.represents(ref)
                || wasAlone.computeIfAbsent(
                                before, entity -> was.mentionsOf(entity).size() == 1)
                        != alone
                || (!alone && !was.matchOf(ref).equals(is.matchOf(ref)))
                || (is.represents(ref) && !beside(before, past).equals(beside(after, next)));
    }

    /** Returns what is told of an entity by what others go by and how much is known of them. */
    private static List<Object> beside(Entity entity, History history) {
        Resolution resolution = history.resolution();
        ImmutableList.Builder<Object> told = ImmutableList.builder();
        for (Resolution.Candidate candidate : resolution.candidatesFor(entity)) {
            Entity other = candidate.entity();
            told.add(candidate, history.identities().of(other), resolution.isAmbiguous(other));
            told.add(
                    resolution.mentionsOf(entity).size(),
                    resolution.mentionsOf(other).size());
        }
        resolution
                .earlierVersions(entity)
                .forEach(version -> told.add(history.identities().of(version)));
        return told.add(resolution.isAmbiguous(entity)).build();
    }

    /**
     * What is to be mapped again.
     *
     * @param before mentions of the past generation
     * @param after mentions of the next
     * @param shared those of both of which nothing has changed but how often their authors wrote together
     */
    record Again(List<KeptMention> before, List<KeptMention> after, Set<KeptMention> shared) {}
}
