package org.colloquy.core.text;

import java.util.List;

/**
 * Undoes UTF-8 that was read as a single-byte code page ("mojibake"): Windows-1250, -1251, -1252, -1253, -1254 and -1257, the ISO
 * 8859 pages next to them, and Mac Roman; also where it happened twice.
 *
 * <p>A damaged place is a run of characters whose bytes are well-formed UTF-8. Correct text can hold such runs too (a capital before
 * a closing quote is enough), so a run is changed only if it is also unlikely as text: signs that do not follow a letter, a capital
 * after a small letter, letters of two languages side by side. The idea to weigh how text-like both readings are is that of
 * R. Speer, ftfy (2019, doi:10.5281/zenodo.2591652); rules and tables here are our own. In doubt the text stays as it is.
 */
public final class EncodingRepair {
    /** Text damaged more often than this is not seen; the bound keeps the work linear. */
    private static final int MAX_ROUNDS = 5;

    private EncodingRepair() {}

    /** Returns {@code text} with damaged runs put right; text without any comes back as the same instance. */
    public static String repair(String text) {
        return isWhole(text) ? text : repaired(text).text();
    }

    /** Like {@link #repair}, and says which places of the original were changed. */
    public static Repaired repaired(String text) {
        if (isWhole(text)) {
            return new Repaired(text, List.of());
        }
        RepairTrace trace = new RepairTrace(text);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<DamagedRun> runs = bestReading(trace.text());
            if (runs.isEmpty()) {
                break;
            }
            trace.replace(runs);
        }
        trace.replace(ControlRepair.runs(trace.text()));
        return trace.result();
    }

    /** The damaged runs under the code page that explains most of the text. */
    private static List<DamagedRun> bestReading(String text) {
        List<DamagedRun> best = List.of();
        int bestScore = 0;
        for (CodePage page : CodePage.ALL) {
            List<DamagedRun> runs = DamageScan.damagedRuns(text, page);
            int score = runs.stream().mapToInt(DamagedRun::score).sum();
            if (score > bestScore) {
                best = runs;
                bestScore = score;
            }
        }
        return best;
    }

    /** A damaged sign is two or more outside of ASCII side by side, or a control character; most texts hold neither. */
    private static boolean isWhole(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean outside = c >= 0x80;
            if (outside && (before || c < 0xA0)) {
                return false;
            }
            before = outside;
        }
        return true;
    }
}
