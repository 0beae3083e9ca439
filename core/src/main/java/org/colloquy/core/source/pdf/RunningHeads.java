package org.colloquy.core.source.pdf;

import static java.util.stream.Collectors.partitioningBy;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what recurs in the same place above or below the text of pages, and their numbers, out of it. What stands above is said
 * once, before the text, as it may say what the document is about.
 */
final class RunningHeads {

    /** How many lines above and below may be such. */
    private static final int LINES = 3;

    private static final double SHARE = 0.4;
    /** Lines whose distance from the top differs by less are in the same place. */
    private static final int PLACE = 4;

    private static final Pattern NUMBER = Pattern.compile(
            "[-–—|\\s]{0,5}(?:(?:page|p\\.|seite|página|pagina)\\s?)?(\\d{1,4})"
                    + "(?:\\s?(?:of|von|de|di|sur|/)\\s?\\d{1,4})?[-–—|\\s]{0,5}",
            Pattern.CASE_INSENSITIVE);
    /** A number beside words, at an end of the line. */
    private static final Pattern NUMBER_AT_END = Pattern.compile("^(\\d{1,4})\\s+|\\s+(\\d{1,4})$");

    private final double body;
    private final Multiset<String> places = HashMultiset.create();
    private final Set<String> seen = new HashSet<>();

    private RunningHeads(double body) {
        this.body = body;
    }

    /** Where the text begins and ends, if what is outside recurs. */
    private record Outside(long first, long above, long below, long last) {

        static Outside of(Page page) {
            long[] lines = page.pieces().stream()
                    .mapToLong(piece -> Math.round(piece.baseline()))
                    .distinct()
                    .sorted()
                    .toArray();
            return lines.length == 0
                    ? new Outside(0, 0, 0, 0)
                    : new Outside(
                            lines[0],
                            lines[Math.min(LINES, lines.length) - 1],
                            lines[Math.max(0, lines.length - LINES)],
                            lines[lines.length - 1]);
        }

        boolean isAbove(Piece piece) {
            return Math.round(piece.baseline()) <= above;
        }

        boolean isOutermost(Piece piece) {
            long line = Math.round(piece.baseline());
            return line == first || line == last;
        }

        boolean holds(Piece piece) {
            return isAbove(piece) || Math.round(piece.baseline()) >= below;
        }
    }

    /** Returns the pages without their running heads. */
    static List<Page> without(List<Page> pages) {
        RunningHeads heads = new RunningHeads(BodySize.of(pages));
        for (int i = 0; i < pages.size(); i++) {
            heads.count(pages.get(i), i);
        }
        int many = (int) Math.max(2, Math.ceil(SHARE * pages.size()));
        List<Page> left = new ArrayList<>();
        List<Piece> once = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            Outside outside = Outside.of(page);
            int number = i;
            Map<Boolean, List<Piece>> parts = page.pieces().stream()
                    .collect(partitioningBy(piece -> outside.holds(piece)
                            && heads.recurring(piece, number, outside, many).isPresent()));
            parts.getOrDefault(true, List.of()).stream()
                    .filter(piece -> heads.isSaidFirst(piece, number, outside, many))
                    .forEach(once::add);
            left.add(new Page(page.width(), parts.getOrDefault(false, List.of())));
        }
        if (!once.isEmpty()) {
            left.add(0, new Page(pages.get(0).width(), once));
        }
        return left;
    }

    private void count(Page page, int number) {
        Outside outside = Outside.of(page);
        Set<String> once = new HashSet<>();
        page.pieces().stream().filter(outside::holds).forEach(piece -> once.addAll(places(piece, number, outside)));
        places.addAll(once);
    }

    private Optional<String> recurring(Piece piece, int number, Outside outside, int many) {
        return places(piece, number, outside).stream()
                .filter(place -> places.count(place) >= many)
                .findFirst();
    }

    private boolean isSaidFirst(Piece piece, int number, Outside outside, int many) {
        return outside.isAbove(piece)
                && !NUMBER.matcher(piece.text()).matches()
                && recurring(piece, number, outside, many).filter(seen::add).isPresent();
    }

    /** Returns what may be the same on all pages, and where: the words, and these beside a number that counts pages. */
    private List<String> places(Piece piece, int page, Outside outside) {
        String text = Ascii.toLowerCase(piece.text());
        String place = " " + Math.round(piece.baseline() / PLACE);
        Matcher whole = NUMBER.matcher(text);
        if (whole.matches()) {
            return List.of("#" + (Integer.parseInt(whole.group(1)) - page) + place);
        }
        Matcher end = NUMBER_AT_END.matcher(text);
        if (outside.isOutermost(piece) && piece.size() <= body && piece.look() != Look.BOLD && end.find()) {
            String digits = end.group(1) == null ? end.group(2) : end.group(1);
            return List.of(text + place, end.replaceFirst("#") + (Integer.parseInt(digits) - page) + place);
        }
        return List.of(text + place);
    }
}
