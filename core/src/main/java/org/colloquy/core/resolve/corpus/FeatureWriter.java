package org.colloquy.core.resolve.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Ints;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonName;

/**
 * Writes what matters of a mention for telling who is who, so that it need not be worked out again: {@link
 * Collector#recall} takes it in place of the mention. Numbers take as many bytes as they need, seven bits in each.
 */
public final class FeatureWriter {
    static final int PAPER = 0;
    static final int PAPER_AND_CONTRIBUTORS = 1;
    static final int SESSION = 2;
    static final int TALK = 3;
    static final int PERSON = 4;

    private final String document;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private FeatureWriter(String document) {
        this.document = document;
    }

    /** Returns what matters of a mention, its document apart. */
    public static byte[] write(Mention mention) {
        FeatureWriter writer = new FeatureWriter(mention.ref().document());
        List<PersonName> names = new ArrayList<>();
        Extraction extraction = new Extraction(name -> {
            names.add(name);
            return names.size() - 1;
        });
        List<Features> features = extraction.of(mention, Extraction.text(mention));
        writer.list(names, writer::name);
        writer.features(features);
        return writer.out.toByteArray();
    }

    private void features(List<Features> features) {
        Features first = features.get(0);
        if (first instanceof PaperFeatures paper) {
            number(features.size() == 1 ? PAPER : PAPER_AND_CONTRIBUTORS);
            paper(paper);
            features.stream().skip(1).forEach(beside -> contributors((ContributorFeatures) beside));
        } else if (first instanceof SessionFeatures session) {
            number(SESSION);
            session(session);
        } else if (first instanceof TalkFeatures talk) {
            number(TALK);
            talk(talk);
        } else {
            number(PERSON);
            contributors((ContributorFeatures) first);
        }
    }

    private void paper(PaperFeatures paper) {
        number(MentionIndex.pack(paper.ref().span()));
        text(paper.label());
        text(paper.titleKey());
        hashes(paper.titleWords());
        text(paper.abstractKey());
        list(paper.sketch().hashes(), this::bits);
        text(paper.kind().name());
        list(paper.identifiers(), this::identifier);
        number(paper.year());
        bits(paper.venue());
        bits(paper.place().volume());
        bits(paper.place().issue());
        number(paper.place().first());
        number(paper.place().last());
        text(paper.conference());
        persons(paper.persons());
        text(paper.recordKey());
    }

    private void contributors(ContributorFeatures contributors) {
        number(MentionIndex.pack(contributors.ref().span()));
        text(contributors.label());
        persons(contributors.persons());
    }

    private void session(SessionFeatures session) {
        number(MentionIndex.pack(session.ref().span()));
        text(session.label());
        text(session.titleKey());
        text(session.conference());
        optional(session.start(), this::time);
        persons(session.persons());
    }

    private void talk(TalkFeatures talk) {
        number(MentionIndex.pack(talk.ref().span()));
        text(talk.label());
        text(talk.titleKey());
        text(talk.kind());
        text(talk.conference());
        optional(talk.start(), this::time);
        optional(talk.session(), this::ref);
        optional(talk.paper(), this::ref);
        persons(talk.persons());
    }

    private void persons(NamedPersons persons) {
        number(persons.size());
        for (int person = 0; person < persons.size(); person++) {
            number(persons.span(person));
            number(persons.name(person));
            list(persons.identifiersOf(person), this::identifier);
            hashes(persons.affiliationOf(person));
        }
    }

    /** A name is written with its length before it, so that one that was read before is known by its bytes. */
    private void name(PersonName name) {
        FeatureWriter parts = new FeatureWriter(document);
        parts.optional(name.given(), parts::text);
        parts.text(name.family());
        parts.optional(name.particle(), parts::text);
        parts.optional(name.suffix(), parts::text);
        parts.optional(name.nickname(), parts::text);
        number(parts.out.size());
        out.writeBytes(parts.out.toByteArray());
    }

    private void identifier(Identifier identifier) {
        text(identifier.scheme().name());
        text(identifier.value());
    }

    private void time(EventTime time) {
        text(time.temporal().toString());
    }

    private void ref(MentionRef ref) {
        text(ref.document().equals(document) ? "" : ref.document());
        number(MentionIndex.pack(ref.span()));
    }

    private <T> void list(List<T> list, Consumer<T> element) {
        number(list.size());
        list.forEach(element);
    }

    private <T> void optional(Optional<T> value, Consumer<T> writing) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(writing);
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private void hashes(int[] hashes) {
        number(hashes.length);
        for (int hash : hashes) {
            bits(hash);
        }
    }

    private void bits(int hash) {
        out.writeBytes(Ints.toByteArray(hash));
    }

    /** No encoding has halves of surrogate pairs, so a text that holds some is written character by character. */
    private void text(String text) {
        boolean halves = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        byte[] bytes = halves ? characters(text) : text.getBytes(UTF_8);
        number(bytes.length * 2L + (halves ? 1 : 0));
        out.writeBytes(bytes);
    }

    private static byte[] characters(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }
}
