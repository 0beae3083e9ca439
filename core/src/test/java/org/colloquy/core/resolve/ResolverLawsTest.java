package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.Pages.Page;
import org.colloquy.core.resolve.entity.Resolution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every corpus, tried on many made-up ones in which names and titles meet often. */
class ResolverLawsTest {

    private static final List<String> GIVEN = List.of(
            "Ann", "Anne", "A.", "B.", "Bo", "Bob B.", "Bob", "Ann B.", "Jean-Luc", "J.-L.", "Jean Luc", "Élie");
    private static final List<String> FAMILY = List.of("Lee", "LEE", "Ek", "van der Berg", "Berg", "Ørsted", "Orsted");
    private static final List<String> TITLES = List.of(
            "Introduction",
            "On the Bias of Linear Nets",
            "On the bias of linear nets.",
            "Scaling Laws of Everything",
            "Deep Learning",
            "A Theory of Deep Forests");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Pages corpus(long seed) {
        Random random = new Random(seed);
        Pages pages = new Pages();
        int documents = 1 + random.nextInt(12);
        for (int i = 0; i < documents; i++) {
            fill(pages.page(seed + "/" + i), random);
        }
        return pages;
    }

    private static void fill(Page page, Random random) {
        if (random.nextInt(3) > 0) {
            page.at(Pages.icml(2018 + random.nextInt(3)));
        }
        List<SessionMention> sessions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            sessions.add(page.session(pick(TITLES, random), start(random), name(random)));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            String[] authors =
                    Stream.generate(() -> name(random)).limit(random.nextInt(5)).toArray(String[]::new);
            PaperMention paper = random.nextInt(5) == 0
                    ? page.untitled(pick(TITLES, random).repeat(4), authors)
                    : page.paper(pick(TITLES, random), authors);
            Optional<SessionMention> session =
                    sessions.isEmpty() ? Optional.empty() : Optional.of(pick(sessions, random));
            page.talk(pick(TITLES, random), start(random), session, Optional.of(paper));
        }
    }

    private static Optional<OffsetDateTime> start(Random random) {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(OffsetDateTime.parse("2021-07-22T05:00-07:00").plusHours(12L * random.nextInt(4)));
    }

    private static String name(Random random) {
        return pick(GIVEN, random) + " " + pick(FAMILY, random);
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<MentionRef> refs(Pages pages) {
        List<MentionRef> refs = new ArrayList<>();
        pages.stream().forEach(mention -> {
            refs.add(mention.ref());
            people(mention).forEach(refs::add);
        });
        return refs;
    }

    private static Stream<MentionRef> people(Mention mention) {
        if (mention instanceof PaperMention paper) {
            return paper.authorships().stream()
                    .map(Authorship::author)
                    .map(author -> author.name().evidence().ref());
        }
        List<Role> roles = mention instanceof SessionMention session
                ? session.roles()
                : mention instanceof TalkMention talk ? talk.roles() : List.of();
        return roles.stream().map(role -> role.holder().ref());
    }

    /** Returns all that a resolution says, for comparison. */
    private static Map<MentionRef, String> content(Resolution resolution, List<MentionRef> refs) {
        Map<MentionRef, String> content = new TreeMap<>();
        for (MentionRef ref : refs) {
            Entity entity = resolution.entityOf(ref);
            String doubts = resolution.isAmbiguous(entity) + " " + resolution.candidatesFor(entity);
            content.put(ref, entity + " " + resolution.matchOf(ref) + " " + resolution.represents(ref) + " " + doubts);
        }
        return content;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfDocumentsDoesNotMatter(long seed) {
        Pages pages = corpus(seed);
        List<MentionRef> refs = refs(pages);
        Map<MentionRef, String> expected = content(pages.resolve(), refs);
        for (int i = 0; i < 5; i++) {
            assertEquals(expected, content(Resolver.resolve(pages.shuffled(i)), refs));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void resolvingAgainChangesNothing(long seed) {
        Pages pages = corpus(seed);
        List<MentionRef> refs = refs(pages);
        assertEquals(content(pages.resolve(), refs), content(pages.resolve(), refs));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoAuthorsOfOnePaperAreNeverOnePerson(long seed) {
        Pages pages = corpus(seed);
        Resolution resolution = pages.resolve();
        pages.stream().filter(PaperMention.class::isInstance).forEach(paper -> {
            List<Entity> authors = people(paper).map(resolution::entityOf).toList();
            assertEquals(authors.size(), Set.copyOf(authors).size(), authors::toString);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMentionHasOneEntityAndEveryEntityOneThatStandsForIt(long seed) {
        Pages pages = corpus(seed);
        Resolution resolution = pages.resolve();
        List<MentionRef> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (EntityKind kind : EntityKind.values()) {
            List<Entity> entities = resolution.entities(kind);
            assertEquals(entities.stream().sorted().toList(), entities);
            for (Entity entity : entities) {
                List<MentionRef> mentions = resolution.mentionsOf(entity);
                assertEquals(mentions.stream().sorted().toList(), mentions);
                assertEquals(1, mentions.stream().filter(resolution::represents).count());
                mentions.forEach(mention -> assertEquals(entity, resolution.entityOf(mention)));
                assertTrue(keys.add(kind + " " + entity.key()), entity::key);
                members.addAll(mentions);
            }
        }
        assertEquals(
                refs(pages).stream().sorted().toList(),
                members.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scoresAreProbabilitiesAndReasonsAreWords(long seed) {
        Pages pages = corpus(seed);
        Resolution resolution = pages.resolve();
        for (MentionRef ref : refs(pages)) {
            Resolution.Match match = resolution.matchOf(ref);
            assertTrue(match.score() > 0 && match.score() <= 1, match::toString);
            assertEquals(resolution.represents(ref), match.score() == 1, match::toString);
            assertTrue(match.reason().contains("'" + resolution.entityOf(ref).label() + "'"), match::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsUnrelatedKeepsItsKeys(long seed) {
        Pages pages = corpus(seed);
        List<MentionRef> refs = refs(pages);
        Map<MentionRef, String> before = keys(pages.resolve(), refs);
        Page unrelated = pages.page("unrelated").at(Pages.icml(2017));
        unrelated.session("Kernel Methods in Practice", Optional.empty(), "Xi Qu");
        unrelated.paper("Another Thing Altogether Here", "Yu Zo", "Xi Qu");
        assertEquals(before, keys(pages.resolve(), refs));
    }

    private static Map<MentionRef, String> keys(Resolution resolution, List<MentionRef> refs) {
        Map<MentionRef, String> keys = new HashMap<>();
        refs.forEach(ref -> keys.put(ref, resolution.entityOf(ref).key()));
        return keys;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameNameInPrintIsOnePersonUnlessAPaperSaysOtherwise(long seed) {
        Pages pages = corpus(seed);
        Resolution resolution = pages.resolve();
        Map<String, Set<Entity>> people = new HashMap<>();
        Set<String> excused = new HashSet<>();
        pages.stream().forEach(mention -> {
            if (mention instanceof PaperMention paper) {
                Set<String> onPaper = new HashSet<>();
                paper.authorships().forEach(authorship -> {
                    String printed = authorship.author().name().printed();
                    // Names that stand twice on a paper, or may be followed along a paper, are matters of that paper.
                    boolean plain = !printed.contains(".") && onPaper.add(key(printed));
                    if (!plain) {
                        excused.add(key(printed));
                    }
                    people.computeIfAbsent(key(printed), k -> new HashSet<>())
                            .add(resolution.entityOf(authorship.author().ref()));
                });
            }
        });
        people.forEach((printed, entities) ->
                assertTrue(excused.contains(printed) || entities.size() == 1, printed + " " + entities));
    }

    private static String key(String printed) {
        return org.colloquy.core.text.Names.key(printed).replace("jean luc", "jeanluc");
    }
}
