package org.colloquy.core.text;

import java.util.ArrayList;
import java.util.List;

/** A text under repair that knows for each of its characters where in the original it came from. */
final class RepairTrace {
    private final String original;
    private String text;
    private int[] from;
    private int[] to;
    private boolean[] changed;

    RepairTrace(String original) {
        this.original = original;
        this.text = original;
        this.from = new int[0];
        this.to = new int[0];
        this.changed = new boolean[0];
    }

    String text() {
        return text;
    }

    void replace(List<DamagedRun> runs) {
        if (runs.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder(text.length());
        int[] newFrom = new int[text.length()];
        int[] newTo = new int[text.length()];
        boolean[] newChanged = new boolean[text.length()];
        int next = 0;
        for (int i = 0; i < text.length(); ) {
            boolean damaged = next < runs.size() && runs.get(next).start() == i;
            int end = damaged ? runs.get(next).end() : i + 1;
            String piece = damaged ? runs.get(next).fixed() : text.substring(i, end);
            for (int k = out.length(); k < out.length() + piece.length(); k++) {
                newFrom[k] = originalStart(i);
                newTo[k] = originalEnd(end - 1);
                newChanged[k] = damaged || isChanged(i);
            }
            out.append(piece);
            next += damaged ? 1 : 0;
            i = end;
        }
        text = out.toString();
        from = newFrom;
        to = newTo;
        changed = newChanged;
    }

    Repaired result() {
        List<Repaired.Fix> fixes = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (isChanged(i)) {
                int reach = originalEnd(i);
                while (end < text.length() && isChanged(end) && originalStart(end) <= reach) {
                    reach = Math.max(reach, originalEnd(end));
                    end++;
                }
                int start = originalStart(i);
                fixes.add(new Repaired.Fix(start, reach, original.substring(start, reach), text.substring(i, end)));
            }
            i = end;
        }
        return new Repaired(text, fixes);
    }

    private int originalStart(int i) {
        return from.length == 0 ? i : from[i];
    }

    private int originalEnd(int i) {
        return to.length == 0 ? i + 1 : to[i];
    }

    private boolean isChanged(int i) {
        return changed.length != 0 && changed[i];
    }
}
