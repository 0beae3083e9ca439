package org.colloquy.bench.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.bench.score.Item;
import org.colloquy.bench.score.Text;

/**
 * What one file of the data behind a conference site says.
 *
 * @param layout what sort of file it is
 * @param items the papers, sessions and events that it is about
 * @param names every text in it, folded: what bears one of them as its title is not invented
 */
record SiteTruth(String layout, List<Item> items, Set<String> names) {

    static SiteTruth of(String layout, List<Item> items, Stream<String> texts) {
        return new SiteTruth(layout, items, texts.map(Text::fold).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns whether an item is an event that the file names, be it only in passing; a paper must stand for itself. */
    boolean names(Item item) {
        return item.kind().equals("event") && names.contains(Text.fold(item.name()));
    }
}
