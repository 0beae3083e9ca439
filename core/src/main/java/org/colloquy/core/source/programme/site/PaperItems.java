package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.StatedValues;
import org.colloquy.core.source.programme.people.NameLine;

/** Tells which items of a programme present a paper, and what the people of the others do. */
final class PaperItems {

    private static final Set<TalkKind> GIVEN = Sets.immutableEnumSet(
            TalkKind.ORAL,
            TalkKind.SPOTLIGHT,
            TalkKind.POSTER,
            TalkKind.TALK,
            TalkKind.INVITED_TALK,
            TalkKind.KEYNOTE,
            TalkKind.TUTORIAL,
            TalkKind.DEMONSTRATION);

    private PaperItems() {}

    /**
     * An item of a paper's kind, or of none, presents a paper if it has two of title, authors and abstract, or if its
     * address says so.
     */
    static boolean presentsPaper(Item item) {
        boolean paperKind = kind(item).map(TalkKind::isOfPaper).orElse(true);
        long parts = Stream.of(
                        item.title().isPresent(),
                        item.authors().isPresent(),
                        !item.paragraphs().isEmpty())
                .filter(present -> present)
                .count();
        return paperKind && (parts >= 2 || leadsToPaper(item));
    }

    private static boolean leadsToPaper(Item item) {
        return item.title().isPresent()
                && kindByLink(item).filter(TalkKind::isOfPaper).isPresent();
    }

    private static Optional<TalkKind> kind(Item item) {
        return item.kind().flatMap(printed -> KindWords.ofBadge(printed.text())).or(() -> kindByLink(item));
    }

    private static Optional<TalkKind> kindByLink(Item item) {
        return item.address().flatMap(KindWords::inAddress).flatMap(words -> KindWords.ofAddress(words.text()));
    }

    /** Returns what the people named on an item without a paper do there. */
    static List<Role> roles(Item item, StatedValues statements) {
        RoleKind role = role(item);
        return item.authors()
                .map(line -> statements.unlabelledRoles(role, NameLine.authors(line)))
                .orElse(ImmutableList.of());
    }

    /** Returns what people do there who are named without saying what. */
    static RoleKind role(Item item) {
        return kind(item).map(TalkKind::isOrganised).orElse(false) ? RoleKind.ORGANISER : RoleKind.SPEAKER;
    }

    /** Returns whether an item of the kind that {@code words} name has a title of its own. */
    static boolean isGiven(Printed words) {
        return KindWords.ofBadge(words.text()).filter(GIVEN::contains).isPresent();
    }
}
