package org.colloquy.core.resolve.corpus;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PersonName;

/** Reads what {@link FeatureWriter} wrote of one mention. */
final class FeatureReader {
    private final String document;
    private final ByteBuffer in;

    private FeatureReader(String document, ByteBuffer in) {
        this.document = document;
        this.in = in;
    }

    /** Reads what stands next in {@code in}; {@code names} numbers the names. */
    static List<Features> read(String document, ByteBuffer in, RecalledNames names) {
        FeatureReader reader = new FeatureReader(document, in);
        return reader.features(reader.names(names));
    }

    /** Returns the name that is written in {@code bytes}. */
    static PersonName name(byte[] bytes) {
        FeatureReader parts = new FeatureReader("", ByteBuffer.wrap(bytes));
        return new PersonName(
                parts.optional(parts::text),
                parts.text(),
                parts.optional(parts::text),
                parts.optional(parts::text),
                parts.optional(parts::text));
    }

    private int[] names(RecalledNames names) {
        int[] numbers = new int[size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = names.number(bytes(count()));
        }
        return numbers;
    }

    private List<Features> features(int[] names) {
        int sort = count();
        return switch (sort) {
            case FeatureWriter.PAPER -> List.of(paper(names));
            case FeatureWriter.PAPER_AND_CONTRIBUTORS -> List.of(paper(names), contributors(names));
            case FeatureWriter.SESSION -> List.of(session(names));
            case FeatureWriter.TALK -> List.of(talk(names));
            case FeatureWriter.PERSON -> List.of(contributors(names));
            default -> throw new IllegalArgumentException("no sort of features: " + sort);
        };
    }

    private PaperFeatures paper(int[] names) {
        return new PaperFeatures(
                here(),
                text(),
                text(),
                TitleWords.ofWords(hashes()),
                text(),
                AbstractSketch.ofHashes(hashes()),
                PaperKind.valueOf(text()),
                list(this::identifier),
                count(),
                in.getInt(),
                new PrintedPlace(in.getInt(), in.getInt(), count(), count()),
                text(),
                persons(names),
                text());
    }

    private ContributorFeatures contributors(int[] names) {
        return new ContributorFeatures(here(), text(), persons(names));
    }

    private SessionFeatures session(int[] names) {
        return new SessionFeatures(here(), text(), text(), text(), optional(this::time), persons(names));
    }

    private TalkFeatures talk(int[] names) {
        return new TalkFeatures(
                here(),
                text(),
                text(),
                text(),
                text(),
                optional(this::time),
                optional(this::ref),
                optional(this::ref),
                persons(names));
    }

    private NamedPersons persons(int[] names) {
        int count = size();
        ImmutableLongArray.Builder spans = ImmutableLongArray.builder(count);
        ImmutableIntArray.Builder numbers = ImmutableIntArray.builder(count);
        ImmutableList.Builder<ImmutableList<Identifier>> identifiers = ImmutableList.builderWithExpectedSize(count);
        ImmutableList.Builder<ImmutableIntArray> affiliations = ImmutableList.builderWithExpectedSize(count);
        for (int person = 0; person < count; person++) {
            spans.add(number());
            numbers.add(names[count()]);
            identifiers.add(list(this::identifier));
            affiliations.add(ImmutableIntArray.copyOf(hashes()));
        }
        return new NamedPersons(
                spans.build(),
                numbers.build(),
                unlessEmpty(identifiers.build(), Collection::isEmpty),
                unlessEmpty(affiliations.build(), ImmutableIntArray::isEmpty));
    }

    private static <T> ImmutableList<T> unlessEmpty(ImmutableList<T> lists, Predicate<T> isEmpty) {
        return lists.stream().allMatch(isEmpty) ? ImmutableList.of() : lists;
    }

    private Identifier identifier() {
        return new Identifier(Identifier.Scheme.valueOf(text()), text());
    }

    private EventTime time() {
        return EventTime.parse(text());
    }

    private MentionRef here() {
        return new MentionRef(document, MentionIndex.unpack(number()));
    }

    private MentionRef ref() {
        String other = text();
        return new MentionRef(other.isEmpty() ? document : other, MentionIndex.unpack(number()));
    }

    private int[] hashes() {
        int[] hashes = new int[size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.getInt();
        }
        return hashes;
    }

    private <T> ImmutableList<T> list(Supplier<T> element) {
        int count = size();
        ImmutableList.Builder<T> list = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            list.add(element.get());
        }
        return list.build();
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return count() == 0 ? Optional.empty() : Optional.of(value.get());
    }

    /** Returns how many there are of something that takes a byte at least. */
    private int size() {
        return fitting(count());
    }

    private int fitting(int count) {
        checkArgument(count >= 0 && count <= in.remaining(), "there is no room for %s of anything", count);
        return count;
    }

    private int count() {
        return (int) number();
    }

    private long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = in.get();
            value |= (part & 0x7FL) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[fitting(count)];
        in.get(bytes);
        return bytes;
    }

    private String text() {
        int length = count();
        byte[] bytes = bytes(length / 2);
        return length % 2 == 0
                ? new String(bytes, UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
