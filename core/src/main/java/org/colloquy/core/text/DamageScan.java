package org.colloquy.core.text;

import java.util.ArrayList;
import java.util.List;

/** Looks through a text for runs that one code page explains as damaged UTF-8. */
final class DamageScan {
    private final String text;
    private final CodePage page;
    private final List<DamagedRun> sure = new ArrayList<>();
    private final List<DamagedRun> withDoubtful = new ArrayList<>();
    private boolean holdsOtherText;

    private DamageScan(String text, CodePage page) {
        this.text = text;
        this.page = page;
    }

    /**
     * The runs that are damage beyond doubt; and the doubtful ones with them where there are some beyond doubt and every other sign
     * outside ASCII can be explained the same way, since such a text was damaged as a whole.
     */
    static List<DamagedRun> damagedRuns(String text, CodePage page) {
        DamageScan scan = new DamageScan(text, page);
        scan.run();
        return scan.holdsOtherText || scan.sure.isEmpty() ? scan.sure : scan.withDoubtful;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) < 0x80) {
                i++;
                continue;
            }
            int end = i;
            int sequences = 0;
            StringBuilder decoded = new StringBuilder();
            int next = Utf8Sequence.read(text, end, page, decoded);
            while (next > end) {
                sequences++;
                end = next;
                next = Utf8Sequence.read(text, end, page, decoded);
            }
            if (sequences == 0) {
                holdsOtherText = true;
                i++;
            } else {
                judge(i, end, decoded.toString(), sequences);
                i = end;
            }
        }
    }

    private void judge(int start, int end, String decoded, int sequences) {
        int plausibility = decoded.codePoints().map(Plausibility::of).min().orElse(0);
        int suspicion = Suspicion.of(text, start, end, page);
        boolean lone = sequences == 1 && Plausibility.standsInWords(decoded.codePointAt(0));
        int needed = plausibility < Plausibility.COMMON ? 4 : lone ? 3 : 2;
        DamagedRun run = new DamagedRun(start, end, decoded, sequences + plausibility + suspicion);
        if (suspicion >= needed) {
            sure.add(run);
            withDoubtful.add(run);
        } else if (plausibility >= Plausibility.COMMON && suspicion >= 0) {
            withDoubtful.add(run);
        } else {
            holdsOtherText = true;
        }
    }
}
