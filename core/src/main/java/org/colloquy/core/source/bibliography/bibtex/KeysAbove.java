package org.colloquy.core.source.bibliography.bibtex;

/**
 * The keys of the entries read so far, up to a number. Of each 64 bits are held and no text, so that they take little room and
 * none of it has to be looked after: of half a million keys two would have the same once in a hundred million documents.
 */
final class KeysAbove {

    /** A bibliography with more is made by a program. */
    private static final int MOST = 500_000;

    private static final int FEW = 1 << 6;

    /** FNV-1a (Fowler, Noll, Vo). */
    private static final long OFFSET_BASIS = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    /** Open addressing; 0 is where no key is. */
    private long[] slots = new long[FEW];

    private int size;

    /** Adds a key while there is room; tells whether it is a key of an entry above. */
    boolean repeats(String key) {
        long hash = hash(key);
        int slot = slot(hash);
        boolean known = slots[slot] != 0;
        if (!known && size < MOST) {
            slots[slot] = hash;
            size++;
            if (2 * size > slots.length) {
                grow();
            }
        }
        return known;
    }

    private static long hash(String key) {
        long hash = OFFSET_BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash == 0 ? OFFSET_BASIS : hash;
    }

    /** Returns where a hash is, or would be put. */
    private int slot(long hash) {
        int last = slots.length - 1;
        int slot = Long.hashCode(hash) & last;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long hash : before) {
            if (hash != 0) {
                slots[slot(hash)] = hash;
            }
        }
    }
}
