package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.ShortNames;
import org.colloquy.core.source.bibliography.SplitText;

/**
 * The authors of one record of Ovid, and where they work: {@code Lamp, Ann MD *; Wick, Carla PhD +}, and below it {@code
 * (*)Institute of Lamps; (+)School of Wicks}.
 */
final class OvidPeople {

    private static final ImmutableSet<String> DEGREES = ImmutableSet.of(
            "MD", "PHD", "RN", "DO", "DDS", "DMD", "DVM", "JD", "EDD", "PSYD", "PHARMD", "SCD", "DSC", "DRPH", "DPHIL",
            "DNP", "DPT", "MS", "MSC", "MSN", "MSW", "MA", "MBA", "MPH", "MPHIL", "MHS", "MED", "MBBS", "MBCHB", "MRCP",
            "BS", "BSC", "BSN", "BA", "BN", "APRN", "CNM", "CRNA", "NP", "PT", "RD", "RPH", "FAAN", "FACC", "FACP",
            "FACS", "FAHA", "FCCM", "FRACS", "FRCP", "FRCPC", "FRCS", "FRCSC");
    private static final CharMatcher MARK = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("*+#&^~@[]/|S"));
    private static final CharMatcher BEFORE_MARK = CharMatcher.whitespace().or(CharMatcher.anyOf(",;"));
    private static final Pattern PLACE =
            Pattern.compile("(?:^|;|\\n|\\bFrom the)\\s{0,9}\\(([0-9*+#&^~@\\[\\]/|S]{1,8})\\)");
    private static final String EDITOR = "[Ed]";
    private static final ImmutableSet<String> EDITORS = ImmutableSet.of(EDITOR, "[Eds]", "[Ed].", "[Eds].");
    private static final String GAP = "  ";
    private static final int LONGEST_TAIL = 200;

    private final TaggedRecord fields;
    private final PaperRecord record;
    private final Map<String, Passage> places = new LinkedHashMap<>();
    private final List<Passage> unmarked = new ArrayList<>();

    OvidPeople(TaggedRecord fields, PaperRecord record) {
        this.fields = fields;
        this.record = record;
    }

    /** A name without the degrees and the marks behind it. */
    private record Named(Passage name, List<String> marks) {}

    void read() {
        fields.take("INSTITUTION", "AUTHOR AFFILIATION", "AFFILIATION").forEach(this::places);
        List<TaggedField> lists = fields.take("AUTHOR", "AUTHORS");
        boolean alone = lists.stream().mapToLong(field -> names(field).size()).sum() == 1;
        for (TaggedField field : lists) {
            names(field).forEach(named -> person(field, named, alone));
        }
        if (!alone) {
            unmarked.forEach(place -> record.other("Institution", place));
        }
        for (TaggedField field : fields.take("EDITOR", "EDITORS")) {
            names(field).forEach(named -> record.role(RoleKind.EDITOR, field.label(), contributor(named)));
        }
    }

    /** Semicolons part the names, and the degrees of one of them; without any, gaps and lines do. */
    private static List<Named> names(TaggedField field) {
        List<Passage> parts = field.value().text().indexOf(';') < 0
                ? field.lines().stream()
                        .flatMap(line -> SplitText.parts(line, GAP).stream())
                        .toList()
                : FieldValues.split(FieldValues.folded(field.value()), ';');
        List<Named> names = new ArrayList<>();
        for (Passage part : parts) {
            List<String> marks = new ArrayList<>();
            int end = nameEnd(part.text(), marks);
            if (end > 0) {
                boolean stops =
                        part.text().indexOf(',') < 0 && end > 1 && part.text().charAt(end - 1) == '.';
                names.add(new Named(part.part(0, stops ? end - 1 : end), marks));
            } else if (!names.isEmpty()) {
                names.get(names.size() - 1).marks().addAll(marks);
            }
        }
        return names;
    }

    /** Adds the editors that stand before the year: {@code Wick, Carla [Ed]; Oil, D. [Ed].} */
    static void editors(Passage printed, PaperRecord record) {
        for (Passage part : FieldValues.split(printed, ';')) {
            int end = nameEnd(part.text(), new ArrayList<>());
            if (end > 0) {
                Passage name = FieldValues.withoutFullStop(part.part(0, end));
                record.role(RoleKind.EDITOR, part, ShortNames.person(name));
            }
        }
    }

    private void person(TaggedField field, Named named, boolean alone) {
        Contributor contributor = contributor(named);
        if (alone) {
            unmarked.forEach(contributor::worksAt);
        }
        if (FieldValues.isMore(named.name().text())) {
            record.moreAuthors();
        } else if (named.marks().contains(EDITOR)) {
            record.role(RoleKind.EDITOR, field.label(), contributor);
        } else {
            record.author(contributor);
        }
    }

    private Contributor contributor(Named named) {
        Contributor contributor = ShortNames.person(named.name());
        named.marks().stream().flatMap(this::places).forEach(contributor::worksAt);
        return contributor;
    }

    /** Returns the place that a mark names; marks that stand close together name one each. */
    private Stream<Passage> places(String mark) {
        Optional<Passage> place = Optional.ofNullable(places.get(mark));
        return place.isPresent() || mark.equals(EDITOR)
                ? place.stream()
                : mark.chars()
                        .mapToObj(Character::toString)
                        .flatMap(one -> Optional.ofNullable(places.get(one)).stream());
    }

    /** Returns where a name ends that degrees and marks may follow; 0 if there is nothing else. */
    private static int nameEnd(String text, List<String> marks) {
        int first = text.indexOf(',');
        int end = BEFORE_MARK.trimTrailingFrom(text).length();
        int looked = Math.max(0, end - LONGEST_TAIL);
        while (end > looked) {
            int start = wordStart(text, end);
            String word = text.substring(start, end);
            int before = start;
            while (before > 0 && BEFORE_MARK.matches(text.charAt(before - 1))) {
                before--;
            }
            // Right behind the family name, and in names without a comma, the letters of a degree are initials.
            boolean initials = before > 0 && (first < 0 || before == first);
            if (isMark(word)) {
                marks.add(0, EDITORS.contains(word) ? EDITOR : word);
            } else if (initials || !isDegree(word)) {
                return end;
            }
            end = before;
        }
        return end;
    }

    private static boolean isMark(String word) {
        return EDITORS.contains(word) || (MARK.matchesAllOf(word) && !word.equals("S"));
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && !BEFORE_MARK.matches(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDegree(String word) {
        String letters = CharMatcher.is('.').removeFrom(word);
        // Printed in small letters, the same word is part of a name.
        return DEGREES.contains(Ascii.toUpperCase(letters))
                && letters.length() > 1
                && Ascii.isUpperCase(letters.charAt(letters.length() - 1));
    }

    private void places(TaggedField field) {
        String text = field.value().text();
        Matcher matcher = PLACE.matcher(text);
        boolean found = matcher.find();
        if (!found) {
            unmarked.add(FieldValues.withoutFullStop(FieldValues.folded(field.value())));
        }
        while (found) {
            String mark = matcher.group(1);
            int from = matcher.end();
            found = matcher.find();
            int to = found ? matcher.start() : text.length();
            FieldValues.trimmed(field.value(), from, text.charAt(to - 1) == ';' ? Math.max(from, to - 1) : to)
                    .map(FieldValues::withoutFullStop)
                    .ifPresent(place -> places.put(mark, FieldValues.folded(place)));
        }
    }
}
