package org.colloquy.core.network;

import java.util.Arrays;

/** Finds the parts of a network between which no way leads. */
public final class Components {
    private Components() {}

    /** Returns the parts. */
    public static Groups of(Links links) {
        return within(links, new int[links.people()]);
    }

    /** Returns the parts of groups between the members of which no way leads inside their group. */
    static Groups within(Links links, int[] group) {
        int[] part = new int[links.people()];
        Arrays.fill(part, -1);
        int[] queue = new int[links.people()];
        int parts = 0;
        for (int start = 0; start < part.length; start++) {
            if (part[start] < 0) {
                flood(links, group, start, parts++, part, queue);
            }
        }
        return Groups.numbered(part, parts);
    }

    private static void flood(Links links, int[] group, int start, int number, int[] part, int[] queue) {
        queue[0] = start;
        part[start] = number;
        int count = 1;
        for (int i = 0; i < count; i++) {
            for (int link = links.from(queue[i]); link < links.to(queue[i]); link++) {
                int next = links.target(link);
                if (part[next] < 0 && group[next] == group[start]) {
                    part[next] = number;
                    queue[count++] = next;
                }
            }
        }
    }
}
