package org.colloquy.rdf.revise;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.entity.Resolution;

/** The mentions of one generation, found by what they are about. */
final class Reading {
    private final Resolution resolution;
    private final Map<Entity, List<Mention>> mentions = new HashMap<>();
    private final Map<Entity, List<Mention>> talksOfSession = new HashMap<>();
    private final Map<Entity, List<Entity>> authors = new HashMap<>();
    private final Map<Entity, Set<Entity>> papersOf = new HashMap<>();

    Reading(List<Mention> all, Resolution resolution) {
        this.resolution = resolution;
        all.forEach(this::add);
    }

    private void add(Mention mention) {
        if (mention instanceof PersonMention) {
            return;
        }
        Entity entity = resolution.entityOf(mention.ref());
        mentions.computeIfAbsent(entity, any -> new ArrayList<>()).add(mention);
        if (mention instanceof TalkMention talk) {
            talk.session()
                    .ifPresent(session -> talksOfSession
                            .computeIfAbsent(resolution.entityOf(session), any -> new ArrayList<>())
                            .add(talk));
        }
        if (mention instanceof PaperMention paper && resolution.represents(paper.ref())) {
            List<Entity> people = paper.authorships().stream()
                    .map(authorship -> resolution.entityOf(authorship.author().ref()))
                    .distinct()
                    .toList();
            authors.put(entity, people);
            people.forEach(person ->
                    papersOf.computeIfAbsent(person, any -> new HashSet<>()).add(entity));
        }
    }

    /** Returns the mentions whose mapping is of one piece with that of {@code mention}: what is decided between them. */
    List<Mention> together(Mention mention) {
        if (mention instanceof PersonMention) {
            return List.of(mention);
        }
        Entity entity = resolution.entityOf(mention.ref());
        List<Mention> together = new ArrayList<>(mentions.getOrDefault(entity, List.of()));
        if (mention instanceof SessionMention) {
            together.addAll(talksOfSession.getOrDefault(entity, List.of()));
        }
        if (mention instanceof TalkMention talk && talk.session().isPresent()) {
            Entity session = resolution.entityOf(talk.session().get());
            together.addAll(mentions.getOrDefault(session, List.of()));
            together.addAll(talksOfSession.getOrDefault(session, List.of()));
        }
        return together;
    }

    /** Returns the mentions of all papers that two authors of the paper of {@code mention} wrote together. */
    List<Mention> sharedPapers(PaperMention mention) {
        Set<Entity> shared = new HashSet<>();
        List<Entity> people = authors.getOrDefault(resolution.entityOf(mention.ref()), List.of());
        for (int i = 0; i < people.size(); i++) {
            Set<Entity> papers = papersOf.getOrDefault(people.get(i), Set.of());
            for (int j = i + 1; j < people.size(); j++) {
                Set<Entity> others = papersOf.getOrDefault(people.get(j), Set.of());
                papers.stream().filter(others::contains).forEach(shared::add);
            }
        }
        return shared.stream()
                .flatMap(paper -> mentions.getOrDefault(paper, List.of()).stream())
                .toList();
    }

    /** Returns all that a mention speaks of. */
    static List<MentionRef> refs(Mention mention) {
        ImmutableList.Builder<MentionRef> refs = ImmutableList.builder();
        refs.add(mention.ref());
        if (mention instanceof PaperMention paper) {
            paper.authorships().stream()
                    .map(Authorship::author)
                    .map(PersonMention::ref)
                    .forEach(refs::add);
            roles(paper.publication().roles(), refs);
        } else if (mention instanceof SessionMention session) {
            roles(session.roles(), refs);
        } else if (mention instanceof TalkMention talk) {
            roles(talk.roles(), refs);
            talk.session().ifPresent(refs::add);
            talk.paper().ifPresent(refs::add);
        }
        return refs.build();
    }

    private static void roles(List<Role> roles, ImmutableList.Builder<MentionRef> refs) {
        roles.forEach(role -> refs.add(role.holder().ref()));
    }
}
