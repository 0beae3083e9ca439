package org.colloquy.rdf.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * How often each quad was sent while a graph was made: what several mentions say goes only when the last of them goes. A
 * quad is known by 64 bits of a hash, and takes twelve bytes. Quads that were sent once are not kept when the counts are
 * written; {@link #of} gives 0 for them as for those that were never sent, and the graph itself says which it is. Of
 * tens of millions of quads nothing is kept.
 */
public final class QuadCounts {
    private static final HashFunction HASH = Hashing.farmHashFingerprint64();
    private static final int SMALLEST = 1 << 10;
    private static final int LARGEST = 1 << 25;

    private final Recent graph = new Recent();
    private final Recent subject = new Recent();
    private final Recent property = new Recent();

    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int used;
    private boolean full;

    /** Returns whether there were too many quads, so that nothing is known of any. */
    public boolean isFull() {
        return full;
    }

    /** Returns how often a quad was sent, as far as it is known. */
    public int of(Quad quad) {
        return counts[place(hash(quad))];
    }

    /** Says how often a quad was sent. */
    public void set(Quad quad, int count) {
        set(hash(quad), count);
    }

    /** Takes note that a quad was sent. */
    public void add(Quad quad) {
        if (!full) {
            long key = hash(quad);
            set(key, counts[place(key)] + 1);
        }
    }

    private void set(long key, int count) {
        int place = place(key);
        if (keys[place] == 0) {
            keys[place] = key;
            used++;
        }
        counts[place] = count;
        if (used > keys.length / 4 * 3) {
            grow();
        }
    }

    private void grow() {
        if (keys.length == LARGEST) {
            full = true;
            keys = new long[SMALLEST];
            counts = new int[SMALLEST];
            used = 0;
            return;
        }
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                counts[place] = oldCounts[i];
            }
        }
    }

    private int place(long key) {
        int place = (int) key & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private long hash(Quad quad) {
        long hash = graph.hash(quad.isDefaultGraph() ? Quad.defaultGraphNodeGenerated : quad.getGraph());
        hash = join(hash, subject.hash(quad.getSubject()));
        hash = join(hash, property.hash(quad.getPredicate()));
        hash = join(hash, hash(quad.getObject()));
        // 0 marks a free place, so no quad has it.
        return hash == 0 ? 1 : hash;
    }

    private static long hash(Node node) {
        if (!node.isLiteral()) {
            return hash(node.getURI());
        }
        long hash = hash(node.getLiteralLexicalForm());
        hash = join(hash, hash(node.getLiteralDatatypeURI()));
        return join(hash, hash(node.getLiteralLanguage()));
    }

    private static long hash(String text) {
        return HASH.hashBytes(text.getBytes(UTF_8)).asLong();
    }

    /** Each of the two is spread over all bits already; in the other order they give another number. */
    private static long join(long one, long other) {
        return (Long.rotateLeft(one, 23) ^ other) * 0x9E3779B97F4A7C15L;
    }

    /** The last node in one place of a quad: the next quad often has the same. */
    private static final class Recent {
        private @Nullable Node node;
        private long hash;

        long hash(Node next) {
            if (next != node) {
                node = next;
                hash = QuadCounts.hash(next);
            }
            return hash;
        }
    }

    void write(Encoder out) throws IOException {
        out.number(full ? 1 : 0);
        out.number(Arrays.stream(counts).filter(count -> count > 1).count());
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 1) {
                out.bits(keys[i]);
                out.number(counts[i]);
            }
        }
    }

    static QuadCounts read(Decoder in) throws IOException {
        QuadCounts read = new QuadCounts();
        read.full = in.number() == 1;
        for (int left = in.count(); left > 0; left--) {
            read.set(in.bits(), in.count());
        }
        return read;
    }
}
