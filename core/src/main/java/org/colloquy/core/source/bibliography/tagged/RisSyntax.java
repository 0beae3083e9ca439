package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** {@code TY  - JOUR} to {@code ER  - }, with more or fewer spaces than the rule says. */
final class RisSyntax implements TagSyntax {

    private static final ImmutableSet<String> KNOWN = ImmutableSet.copyOf(Splitter.on(' ')
            .split(
                    "TY ER A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DI DO DP ED EP ET H1 H2 ID"
                            + " IS J1 J2 JA JF JO K1 KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST"
                            + " T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO Y1 Y2"));
    private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\u00A0\uFEFF");
    private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final int LEAD = 4;
    private static final int TAG = 2;

    @Override
    public Optional<Tag> tag(String line) {
        int start = 0;
        while (start < line.length() && start <= LEAD && SPACE.matches(line.charAt(start))) {
            start++;
        }
        int end = start + TAG;
        if (end >= line.length() || !isTag(line, start)) {
            return Optional.empty();
        }
        int dash = end;
        while (dash < line.length() && SPACE.matches(line.charAt(dash))) {
            dash++;
        }
        boolean dashed = dash > end && dash < line.length() && line.charAt(dash) == '-';
        if (!dashed) {
            return Optional.empty();
        }
        boolean canonical = dash == end + 2;
        boolean parted = dash + 1 >= line.length() || SPACE.matches(line.charAt(dash + 1));
        String name = Ascii.toUpperCase(line.substring(start, end));
        boolean usual = canonical && start == 0 && name.equals(line.substring(start, end));
        // In running text a line may begin with "so - ": what is unusual must at least be a tag that there is.
        boolean sure =
                usual || (KNOWN.contains(name) && (canonical || (parted && Ascii.isUpperCase(line.charAt(start)))));
        return sure && (parted || canonical) ? Optional.of(new Tag(name, start, end, dash + 1)) : Optional.empty();
    }

    private static boolean isTag(String line, int start) {
        char second = line.charAt(start + 1);
        return LETTER.matches(line.charAt(start)) && (LETTER.matches(second) || DIGIT.matches(second));
    }

    @Override
    public boolean begins(String tag, boolean afterBlank, boolean content) {
        return content && tag.equals("TY");
    }

    @Override
    public boolean isFirst(String tag) {
        return tag.equals("TY");
    }

    @Override
    public boolean ends(String tag) {
        return tag.equals("ER");
    }
}
