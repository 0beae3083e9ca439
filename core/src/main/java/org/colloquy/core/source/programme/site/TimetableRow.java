package org.colloquy.core.source.programme.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.time.SlotLine;

/** Reads the row of a timetable: a time, the title, the kind in brackets or above the title, names and an abstract. */
final class TimetableRow {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s?([^()]{2,40})\\)$");
    private static final Pattern BEHIND_KIND = Pattern.compile("(?<=\\))\\s{1,3}[>»]\\s{1,3}");
    private static final Pattern POINTER = Pattern.compile("\\s{0,3}[>»](?:\\s{0,3}link)?$");

    private final Item.Builder item = new Item.Builder();
    private final List<Printed> lines;

    private TimetableRow(List<Printed> lines) {
        this.lines = lines.stream()
                .flatMap(line -> atPointer(line).stream())
                .map(TimetableRow::withoutPointer)
                .filter(line -> !line.isEmpty() && !SiteText.isNoise(line.text()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Names may stand on the line of the title: {@code Walks on Graphs (Oral) » Ada Moor}. */
    private static List<Printed> atPointer(Printed line) {
        Matcher pointer = BEHIND_KIND.matcher(line.text());
        return pointer.find() ? List.of(line.sub(0, pointer.start()), line.from(pointer.end())) : List.of(line);
    }

    private static Printed withoutPointer(Printed line) {
        Matcher pointer = POINTER.matcher(line.text());
        return pointer.find() ? line.sub(0, pointer.start()) : line;
    }

    /** Returns the item in {@code row}, of which the first line is the time or a dash; empty if there is no more. */
    static Optional<Item> read(List<Printed> row, Optional<SlotLine> event) {
        TimetableRow reader = new TimetableRow(row.subList(Math.min(1, row.size()), row.size()));
        if (reader.lines.isEmpty()) {
            return Optional.empty();
        }
        SlotLine.parse(row.get(0)).ifPresent(slot -> {
            reader.item.slot = event.map(slot::inZoneOf).orElse(slot);
            slot.place().ifPresent(place -> ItemReader.setRoom(reader.item, place));
        });
        reader.readTitle();
        reader.lines.removeIf(reader.item::addRole);
        reader.readNames();
        reader.lines.forEach(line -> ItemReader.addParagraph(reader.item, line));
        return Optional.of(reader.item.build());
    }

    private void readTitle() {
        int bracket = IntStream.range(1, Math.min(lines.size(), 4))
                .filter(at -> isBracketed(lines.get(at)))
                .findFirst()
                .orElse(-1);
        if (bracket > 0) {
            item.kind = lines.get(bracket);
            item.title = Printed.join(lines.subList(0, bracket));
            lines.subList(0, bracket + 1).clear();
        } else if (isKindAboveTitle()) {
            item.kind = lines.get(0);
            item.title = lines.get(1);
            lines.subList(0, 2).clear();
        } else {
            readTitle(lines.remove(0));
        }
    }

    private static boolean isBracketed(Printed line) {
        Matcher matcher = IN_BRACKETS.matcher(line.text());
        return matcher.find() && matcher.start() == 0;
    }

    /** Remarks, breaks and panels often have no title but their kind. */
    private boolean isKindAboveTitle() {
        return KindWords.ofLine(lines.get(0).text()).isPresent()
                && lines.size() > 1
                && (lines.size() > 2 || PaperItems.isGiven(lines.get(0)))
                && !NameLine.isSeveral(lines.get(1).text());
    }

    private void readTitle(Printed line) {
        Matcher matcher = IN_BRACKETS.matcher(line.text());
        int colon = line.text().indexOf(':');
        boolean behind = matcher.find()
                && matcher.start() > 0
                && KindWords.ofBadge(matcher.group(1)).isPresent();
        boolean label = colon > 0
                && colon + 1 < line.length()
                && KindWords.ofLine(line.text().substring(0, colon)).isPresent();
        if (behind) {
            item.kind = line.from(matcher.start());
            item.title = line.sub(0, matcher.start()).strip();
        } else if (label) {
            item.kind = line.sub(0, colon);
            item.title = line.from(colon + 1).strip();
        } else {
            item.kind = KindWords.ofLine(line.text()).isPresent() ? line : null;
            item.title = line;
        }
    }

    private void readNames() {
        int dotted = NameLine.firstDotted(lines);
        int last = lines.size() - 1;
        int at = dotted >= 0 ? dotted : isName(last) ? last : isName(0) ? 0 : -1;
        if (at >= 0) {
            item.authors = lines.remove(at);
        }
    }

    private boolean isName(int at) {
        return at >= 0
                && at < lines.size()
                && NameLine.matches(lines.get(at).text())
                && !SiteText.endsLikeSentence(lines.get(at).text());
    }
}
