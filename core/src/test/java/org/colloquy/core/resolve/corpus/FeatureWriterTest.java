package org.colloquy.core.resolve.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.Pages;
import org.junit.jupiter.api.Test;

/** What is recalled of mentions is what the mentions themselves give. */
class FeatureWriterTest {

    @Test
    void allThatAnyFormatReadsIsRecalled() throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources/fixtures"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                try (Colloquy colloquy = Colloquy.read(file)) {
                    List<Mention> mentions = new ArrayList<>();
                    colloquy.forEachMention(mentions::add);
                    mentions.forEach(mention -> seen.add(mention.getClass()));
                    check(mentions);
                }
            }
        }
        assertEquals(Set.of(PaperMention.class, PersonMention.class, SessionMention.class, TalkMention.class), seen);
    }

    /** Half of a surrogate pair has no bytes in UTF-8. */
    @Test
    void noCharacterIsLost() {
        Pages pages = new Pages();
        pages.paper("page", "Half a \ud835 letter, \ud835\udc00 whole", "Sim\ud840 L\u016f", "Bo \ud840\udc00");
        List<Mention> mentions = new ArrayList<>();
        pages.forEach(mentions::add);
        assertEquals(1, mentions.size());
        check(mentions);
    }

    private static void check(List<Mention> mentions) {
        Collector told = new Collector();
        Collector recalling = new Collector();
        for (Mention mention : mentions) {
            told.accept(mention);
            ByteBuffer bytes = ByteBuffer.wrap(FeatureWriter.write(mention));
            Outline outline = recalling.recall(mention.ref().document(), bytes);
            assertEquals(0, bytes.remaining());
            check(mention, outline);
        }
        assertEquals(described(told.corpus()), described(recalling.corpus()));
    }

    private static void check(Mention mention, Outline outline) {
        List<MentionRef> refs = new ArrayList<>(List.of(mention.ref()));
        List<MentionRef> authors = new ArrayList<>();
        List<Role> roles = List.of();
        if (mention instanceof PaperMention paper) {
            paper.authorships().stream()
                    .map(Authorship::author)
                    .map(PersonMention::ref)
                    .forEach(authors::add);
            roles = paper.publication().roles();
            assertEquals(paper.conference().isPresent(), outline.isOfConference());
        } else if (mention instanceof SessionMention session) {
            roles = session.roles();
            assertEquals(session.conference().isPresent(), outline.isOfConference());
        } else if (mention instanceof TalkMention talk) {
            roles = talk.roles();
            assertEquals(talk.session(), outline.session());
            assertEquals(talk.conference().isPresent(), outline.isOfConference());
            Stream.concat(talk.session().stream(), talk.paper().stream()).forEach(refs::add);
        }
        refs.addAll(authors);
        roles.forEach(role -> refs.add(role.holder().ref()));
        assertEquals(mention.ref(), outline.ref());
        assertEquals(authors, outline.authors());
        assertEquals(Set.copyOf(refs), Set.copyOf(outline.refs()));
        assertEquals(mention instanceof PersonMention, outline.isOfPerson());
        assertEquals(mention instanceof SessionMention, outline.isOfSession());
    }

    private static List<Object> described(Corpus corpus) {
        List<Object> all = new ArrayList<>();
        for (PaperFeatures paper : corpus.papers()) {
            all.addAll(List.of(paper.abstractKey(), paper.sketch().hashes(), paper.kind(), paper.identifiers()));
            all.addAll(List.of(paper.place(), paper.conference(), paper.recordKey()));
            described(paper, all);
        }
        for (SessionFeatures session : corpus.sessions()) {
            all.addAll(List.of(session.conference(), session.start()));
            described(session, all);
        }
        for (TalkFeatures talk : corpus.talks()) {
            all.addAll(List.of(talk.kind(), talk.conference(), talk.start(), talk.session(), talk.paper()));
            described(talk, all);
        }
        for (int person = 0; person < corpus.persons(); person++) {
            all.addAll(List.of(corpus.name(person), corpus.mentionOf(person), corpus.identifiersOf(person)));
            all.addAll(List.of(
                    ints(corpus.affiliationOf(person)), corpus.ownerOf(person).ref()));
            all.add(corpus.ownerOf(person).label());
        }
        return all;
    }

    private static void described(Features features, List<Object> all) {
        all.addAll(List.of(features.ref(), features.label(), features.titleKey(), ints(features.titleWords())));
        all.addAll(List.of(features.year(), features.venue()));
    }

    private static List<Integer> ints(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
