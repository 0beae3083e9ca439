package org.colloquy.core.resolve.corpus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.MentionRef;

/** Numbers mentions from 0 in the order of document and place, in as many bits each as the longest and the last need. */
public final class MentionIndex {

    private static final int LENGTH_BITS = 24;
    private static final long MOST_WITHIN = (1L << LENGTH_BITS) - 1;
    private static final long MOST_BEFORE = 1L << (Long.SIZE - 1 - LENGTH_BITS);

    private final ImmutableList<String> documents;
    /** Where each document's spans begin, and the end of the last one's. */
    private final int[] starts;
    /** How many bits the longest span's length takes. */
    private final int lengthBits;
    /** All spans, packed with so many bits for the length, sorted within each document. */
    private final PackedNumbers spans;

    private MentionIndex(ImmutableList<String> documents, int[] starts, long[] spans) {
        this.documents = documents;
        this.starts = starts;
        this.lengthBits = Arrays.stream(spans)
                .mapToInt(span -> PackedNumbers.bits(span & MOST_WITHIN))
                .max()
                .orElse(0);
        this.spans = PackedNumbers.of(
                Arrays.stream(spans).map(span -> narrow(span, lengthBits)).toArray());
    }

    /** Gives the length of a packed span no more bits than so many. */
    private static long narrow(long span, int lengthBits) {
        return (span >>> LENGTH_BITS << lengthBits) | (span & MOST_WITHIN);
    }

    /**
     * Packs a span so that the order is kept: half a tera of characters may come before it, sixteen million may be in
     * it.
     */
    static long pack(CharSpan span) {
        checkArgument(span.start() < MOST_BEFORE && span.length() <= MOST_WITHIN, "%s is too long or too far", span);
        return span.start() << LENGTH_BITS | span.length();
    }

    static CharSpan unpack(long span) {
        long start = span >>> LENGTH_BITS;
        return new CharSpan(start, start + (span & MOST_WITHIN));
    }

    /** Returns how many mentions there are. */
    public int size() {
        return spans.size();
    }

    /** Returns the number of a mention. */
    public int at(MentionRef ref) {
        int found = find(ref.document(), pack(ref.span()));
        checkArgument(found >= 0, "%s of document %s was not among the mentions resolved", ref.span(), ref.document());
        return found;
    }

    /** Returns the number of a mention, or something negative if there is none. */
    int find(String document, long span) {
        int at = Collections.binarySearch(documents, document);
        boolean fits = PackedNumbers.bits(span & MOST_WITHIN) <= lengthBits;
        return at < 0 || !fits ? -1 : spans.find(starts[at], starts[at + 1], narrow(span, lengthBits));
    }

    /** Returns the number of a mention in a document whose name begins so, or something negative if there is none. */
    int findIn(String beginning, long span) {
        int at = Collections.binarySearch(documents, beginning);
        for (int document = at < 0 ? -at - 1 : at; document < documents.size(); document++) {
            if (!documents.get(document).startsWith(beginning)) {
                return -1;
            }
            int found = find(documents.get(document), span);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** Returns the mention with a number. */
    public MentionRef ref(int mention) {
        int found = Arrays.binarySearch(starts, mention);
        int document = found >= 0 ? found : -found - 2;
        long span = spans.get(mention);
        long start = span >>> lengthBits;
        return new MentionRef(documents.get(document), new CharSpan(start, start + (span & ((1L << lengthBits) - 1))));
    }

    /** Collects places in any order. */
    static final class Builder {

        private final Map<String, ImmutableLongArray.Builder> places = new HashMap<>();
        private final Map<String, ImmutableLongArray.Builder> sharable = new HashMap<>();

        void add(MentionRef ref) {
            places.computeIfAbsent(ref.document(), document -> ImmutableLongArray.builder())
                    .add(pack(ref.span()));
        }

        /** Adds a place that may be added again: a name that several records of a document take over. */
        void addSharable(String document, long span) {
            sharable.computeIfAbsent(document, any -> ImmutableLongArray.builder())
                    .add(span);
        }

        /**
         * Sorts the places.
         *
         * @throws FormatFaultException if two mentions share their place and may not
         */
        MentionIndex build() {
            ImmutableSortedSet<String> documents = ImmutableSortedSet.<String>naturalOrder()
                    .addAll(places.keySet())
                    .addAll(sharable.keySet())
                    .build();
            int[] starts = new int[documents.size() + 1];
            long[][] spans = new long[documents.size()][];
            int at = 0;
            Map<String, String> faults = new HashMap<>();
            for (String document : documents) {
                long[] shared =
                        Arrays.stream(places(sharable, document)).distinct().toArray();
                spans[at] = Longs.concat(places(places, document), shared);
                Arrays.sort(spans[at]);
                twice(spans[at]).ifPresent(fault -> faults.put(document, fault));
                starts[at + 1] = starts[at] + spans[at].length;
                at++;
            }
            if (!faults.isEmpty()) {
                throw new FormatFaultException(faults);
            }
            return new MentionIndex(documents.asList(), starts, Longs.concat(spans));
        }

        private static long[] places(Map<String, ImmutableLongArray.Builder> of, String document) {
            ImmutableLongArray.Builder found = of.get(document);
            return found == null ? new long[0] : found.build().toArray();
        }

        private static Optional<String> twice(long[] sorted) {
            for (int i = 1; i < sorted.length; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    return Optional.of("two mentions stand at " + unpack(sorted[i])
                            + "; a format must give each mention a place of its own");
                }
            }
            return Optional.empty();
        }
    }
}
