package org.colloquy.core.source.programme.site;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.PlaceLine;
import org.colloquy.core.source.programme.people.NameLine;

/**
 * The lines in the head of an item's page that only their order tells apart. Where the time stands first, room and
 * session follow it and the title comes then; elsewhere the title is first and the room stands under the names.
 */
final class ItemPageTexts {

    private final List<Printed> above = new ArrayList<>();
    private final List<Printed> below = new ArrayList<>();
    private boolean timed;

    void add(Printed text) {
        (timed ? below : above).add(text);
    }

    boolean isEmpty() {
        return above.isEmpty() && below.isEmpty();
    }

    /** Notes that the time of the item stands here. */
    void time() {
        timed = true;
    }

    /** Gives the lines their places in {@code item}. */
    void place(Item.Builder item) {
        if (above.isEmpty()) {
            placeUnderTime(item);
        } else {
            placeTitleFirst(item);
        }
    }

    private void placeUnderTime(Item.Builder item) {
        int dotted = NameLine.firstDotted(below);
        int last = below.size() - 1;
        boolean name = dotted < 0 && last > 0 && isName(below.get(last)) && !isPlaceAndTitle(below);
        int names = name ? last : dotted;
        int title = names < 0 ? last : names - 1;
        for (int at = 0; at < below.size(); at++) {
            Printed text = below.get(at);
            if (at == title) {
                item.title = text;
            } else if (at == names) {
                item.authors = text;
            } else if (at < title && item.room == null) {
                ItemReader.setRoom(item, text);
            } else if (at < title && item.session == null) {
                item.session = SessionHead.named(text);
            } else {
                placeRest(item, text);
            }
        }
    }

    private static boolean isPlaceAndTitle(List<Printed> lines) {
        return lines.size() == 2 && PlaceLine.matches(lines.get(0).text());
    }

    private void placeTitleFirst(Item.Builder item) {
        int dotted = NameLine.firstDotted(above);
        boolean name = dotted < 0 && above.size() > 1 && (isName(above.get(1)) || isNameAboveRoom(above));
        int names = name ? 1 : dotted;
        for (int at = 0; at < above.size(); at++) {
            Printed text = above.get(at);
            if (at == names) {
                item.authors = text;
            } else if (at == 0) {
                item.title = text;
            } else if (at > names && item.room == null && mayBePlace(text)) {
                ItemReader.setRoom(item, text);
            } else {
                item.unplaced.add(text);
            }
        }
        below.forEach(text -> placeRest(item, text));
    }

    private static void placeRest(Item.Builder item, Printed text) {
        if (item.room == null && PlaceLine.matches(text.text())) {
            ItemReader.setRoom(item, text);
        } else {
            item.unplaced.add(text);
        }
    }

    /** A name has two words or more, unlike {@code Virtual}, where items are held. */
    private static boolean isName(Printed line) {
        return line.text().indexOf(' ') > 0 && NameLine.matches(line.text()) && !PlaceLine.matches(line.text());
    }

    /** A name may have the word of a room, as in {@code Ada Hall}; then the room stands below. */
    private static boolean isNameAboveRoom(List<Printed> lines) {
        return lines.size() > 2
                && NameLine.matches(lines.get(1).text())
                && PlaceLine.matches(lines.get(2).text());
    }

    /** A kind's word that stands there is a link to the other item of the same paper. */
    private static boolean mayBePlace(Printed text) {
        return PlaceLine.possible(text.text()) && KindWords.ofLine(text.text()).isEmpty();
    }
}
