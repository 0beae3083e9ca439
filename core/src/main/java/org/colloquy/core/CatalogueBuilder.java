package org.colloquy.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Talk;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.entity.Resolution;

/** Puts together what mentions say, with the mention that stands for its entity going first. */
final class CatalogueBuilder implements Consumer<Mention> {

    private static final Comparator<Talk> BY_TIME = Comparator.comparing((Talk talk) ->
                    talk.slot().flatMap(Slot::start).map(EventTime::moment).orElse("~"))
            .thenComparing(Talk::entity);

    private final Resolution resolution;
    private final Map<Entity, PersonName> names = new HashMap<>();
    private final SetMultimap<Entity, String> printed =
            MultimapBuilder.hashKeys().treeSetValues().build();
    private final Map<Entity, PaperDraft> papers = new HashMap<>();
    private final Map<Entity, SessionDraft> sessions = new HashMap<>();
    private final Map<Entity, TalkDraft> talks = new LinkedHashMap<>();

    CatalogueBuilder(Resolution resolution) {
        this.resolution = resolution;
    }

    @Override
    public void accept(Mention mention) {
        Entity entity = resolution.entityOf(mention.ref());
        boolean stands = resolution.represents(mention.ref());
        if (mention instanceof PaperMention paper) {
            paper.authorships().stream().map(Authorship::author).forEach(this::person);
            paper.publication().roles().stream().map(Role::holder).forEach(this::person);
            papers.computeIfAbsent(entity, this::draft).add(paper, stands);
        } else if (mention instanceof SessionMention session) {
            session.roles().stream().map(Role::holder).forEach(this::person);
            sessions.computeIfAbsent(entity, SessionDraft::new).add(session, stands);
        } else if (mention instanceof TalkMention talk) {
            talk.roles().stream().map(Role::holder).forEach(this::person);
            talks.computeIfAbsent(entity, TalkDraft::new).add(talk, stands);
        } else if (mention instanceof PersonMention person) {
            person(person);
        }
    }

    private PaperDraft draft(Entity paper) {
        return new PaperDraft(paper, resolution.curated().nameOf(paper));
    }

    private void person(PersonMention mention) {
        Entity entity = resolution.entityOf(mention.ref());
        printed.put(entity, mention.name().printed());
        if (resolution.represents(mention.ref())) {
            names.put(
                    entity,
                    resolution
                            .curated()
                            .nameOf(entity)
                            .map(PersonName::parse)
                            .orElse(mention.name().value()));
        }
    }

    Catalogue build() {
        ImmutableMap<Entity, Person> people = views(
                EntityKind.PERSON,
                entity -> new Person(entity, known(names, entity), List.copyOf(printed.get(entity))));
        Function<MentionRef, Person> personOf = ref -> known(people, resolution.entityOf(ref));
        ImmutableMap<Entity, Paper> found =
                views(EntityKind.PAPER, entity -> known(papers, entity).paper(personOf));
        Function<MentionRef, Paper> paperOf = ref -> known(found, resolution.entityOf(ref));
        ListMultimap<Entity, Talk> programme =
                MultimapBuilder.hashKeys().arrayListValues().build();
        List<Talk> items = new ArrayList<>();
        for (TalkDraft draft : talks.values()) {
            Optional<Entity> session = draft.session().map(resolution::entityOf);
            Talk talk = draft.talk(session.map(entity -> known(sessions, entity)), personOf, paperOf);
            items.add(talk);
            session.ifPresent(entity -> programme.put(entity, talk));
        }
        ImmutableMap<Entity, Session> held = views(
                EntityKind.SESSION,
                entity -> known(sessions, entity)
                        .session(
                                personOf,
                                programme.get(entity).stream().sorted(BY_TIME).toList()));
        return new Catalogue(
                found.values().asList(),
                people.values().asList(),
                held.values().asList(),
                ImmutableList.sortedCopyOf(BY_TIME, items));
    }

    private <T> ImmutableMap<Entity, T> views(EntityKind kind, Function<Entity, T> view) {
        return resolution.entities(kind).stream().collect(ImmutableMap.toImmutableMap(entity -> entity, view));
    }

    private static <T> T known(Map<Entity, T> map, Entity entity) {
        T found = map.get(entity);
        if (found == null) {
            throw new IllegalStateException("a source changed between two readings: nothing is said of " + entity);
        }
        return found;
    }
}
