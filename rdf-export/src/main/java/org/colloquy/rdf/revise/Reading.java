package org.colloquy.rdf.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.corpus.Outline;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.rdf.history.KeptMention;

/** The mentions of one generation, found by what they are about. */
final class Reading {
    private final Resolution resolution;
    private final Map<MentionRef, KeptMention> mentions = new HashMap<>();
    private final Map<Entity, List<KeptMention>> talksOfSession = new HashMap<>();
    /** For each author as a mention names them, the mentions that do. */
    private final Map<MentionRef, List<KeptMention>> papers = new HashMap<>();

    Reading(List<KeptMention> all, Resolution resolution) {
        this.resolution = resolution;
        all.forEach(this::add);
    }

    private void add(KeptMention mention) {
        Outline outline = mention.outline();
        if (outline.isOfPerson()) {
            return;
        }
        mentions.put(outline.ref(), mention);
        outline.session()
                .ifPresent(session -> talksOfSession
                        .computeIfAbsent(resolution.entityOf(session), any -> new ArrayList<>())
                        .add(mention));
        outline.authors().forEach(author -> papers.merge(author, List.of(mention), Reading::join));
    }

    private static List<KeptMention> join(List<KeptMention> one, List<KeptMention> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Returns the mentions whose mapping is of one piece with that of {@code mention}: what is decided between them. */
    List<KeptMention> together(KeptMention mention) {
        Outline outline = mention.outline();
        if (outline.isOfPerson()) {
            return List.of(mention);
        }
        Entity entity = resolution.entityOf(outline.ref());
        List<KeptMention> together = new ArrayList<>(about(entity));
        if (outline.isOfSession()) {
            together.addAll(talksOfSession.getOrDefault(entity, List.of()));
        }
        Optional<Entity> session = outline.session().map(resolution::entityOf);
        session.ifPresent(of -> {
            together.addAll(about(of));
            together.addAll(talksOfSession.getOrDefault(of, List.of()));
        });
        return together;
    }

    private List<KeptMention> about(Entity entity) {
        return resolution.mentionsOf(entity).stream()
                .flatMap(ref -> Optional.ofNullable(mentions.get(ref)).stream())
                .toList();
    }

    /** Returns the mentions of all papers that two authors of the paper of {@code mention} wrote together. */
    List<KeptMention> sharedPapers(KeptMention mention) {
        Set<Entity> once = new HashSet<>();
        Set<Entity> shared = new HashSet<>();
        authors(resolution.entityOf(mention.outline().ref()))
                .forEach(person ->
                        papersOf(person).filter(paper -> !once.add(paper)).forEach(shared::add));
        return shared.stream().flatMap(paper -> about(paper).stream()).toList();
    }

    /** Returns the authors of a paper, as the mention that represents it lists them. */
    private Stream<Entity> authors(Entity paper) {
        return about(paper).stream()
                .map(KeptMention::outline)
                .filter(outline -> resolution.represents(outline.ref()))
                .flatMap(outline -> outline.authors().stream())
                .map(resolution::entityOf)
                .distinct();
    }

    /** Returns the papers of an author, each once. */
    private Stream<Entity> papersOf(Entity person) {
        return resolution.mentionsOf(person).stream()
                .flatMap(author -> papers.getOrDefault(author, List.of()).stream())
                .map(mention -> mention.outline().ref())
                .filter(resolution::represents)
                .map(resolution::entityOf)
                .distinct();
    }
}
