package org.colloquy.core.source.programme.site;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/** Collects what pages print as {@code Oral presentation: Oral 1A}, with a time below. */
final class Showings {

    private static final Pattern LABEL = Pattern.compile("^(\\p{Lu}\\p{L}{2,15}) presentation:\\s{0,3}");

    private final List<Showing> found;
    private final List<Printed> withoutTime = new ArrayList<>();
    private @Nullable Printed label;

    Showings(List<Showing> found) {
        this.found = new ArrayList<>(found);
    }

    /** Returns whether {@code line} begins a showing. */
    static boolean begins(Printed line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() && KindWords.ofLine(label.group(1)).isPresent();
    }

    /** Takes a line that begins a showing, or names its session under the label; returns whether it is one of these. */
    boolean takes(Printed line) {
        Printed open = label;
        boolean begins = begins(line);
        boolean names = open != null && !begins && open.text().endsWith(":");
        if (open != null && !names) {
            withoutTime.add(open);
        }
        label = begins ? line : names && open != null ? Printed.join(List.of(open, line)) : null;
        return label != null;
    }

    /** Takes the time of the showing that was begun; returns whether one was. */
    boolean takes(SlotLine slot) {
        Printed open = label;
        if (open != null) {
            Matcher matcher = LABEL.matcher(open.text());
            checkState(matcher.find());
            found.add(new Showing(
                    open,
                    open.sub(matcher.start(1), matcher.end(1)),
                    Optional.of(open.from(matcher.end())).filter(name -> !name.isEmpty()),
                    slot));
        }
        label = null;
        return open != null;
    }

    /** Returns the labels under which no time stood. */
    List<Printed> withoutTime() {
        return label == null
                ? withoutTime
                : Stream.concat(withoutTime.stream(), Stream.of(label)).toList();
    }

    /** Returns those of an item called {@code title}: a label may repeat the title instead of naming a session. */
    List<Showing> of(Optional<Printed> title) {
        return found.stream()
                .map(showing -> new Showing(
                        showing.label(),
                        showing.kind(),
                        showing.session()
                                .filter(name -> title.filter(own -> own.text().equalsIgnoreCase(name.text()))
                                        .isEmpty()),
                        showing.slot()))
                .toList();
    }
}
