package org.colloquy.core.network;

import java.util.Arrays;

/** Finds the parts of a network between which no way leads. */
public final class Components {
    private Components() {}

    /** Returns the parts. */
    public static Groups of(Links links) {
        int[] part = new int[links.people()];
        Arrays.fill(part, -1);
        int[] queue = new int[links.people()];
        int parts = 0;
        for (int start = 0; start < part.length; start++) {
            if (part[start] < 0) {
                flood(links, start, parts++, part, queue);
            }
        }
        return Groups.numbered(part, parts);
    }

    private static void flood(Links links, int start, int number, int[] part, int[] queue) {
        queue[0] = start;
        part[start] = number;
        int count = 1;
        for (int i = 0; i < count; i++) {
            for (int link = links.from(queue[i]); link < links.to(queue[i]); link++) {
                int next = links.target(link);
                if (part[next] < 0) {
                    part[next] = number;
                    queue[count++] = next;
                }
            }
        }
    }
}
