package org.colloquy.core.source.xml;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;

/** The text of an element with its tags left out. */
final class Flattening {

    private static final Set<String> LINE_BREAKS = ImmutableSet.of("break", "br", "lb");

    private final Set<String> without;
    private final String maths;
    private final StringBuilder text = new StringBuilder();
    private long start = -1;
    private long end = -1;

    private Flattening(Set<String> without, String maths) {
        this.without = without;
        this.maths = maths;
    }

    static Optional<Passage> of(XmlElement element, Set<String> without, String maths) {
        if (element.content().size() == 1 && element.content().get(0) instanceof XmlRun alone) {
            return of(alone);
        }
        Flattening flattening = new Flattening(without, maths);
        flattening.add(element);
        return flattening.start < 0
                ? Optional.empty()
                : Optional.of(new Passage(
                        CharMatcher.whitespace().trimFrom(flattening.text), flattening.start, flattening.end));
    }

    /** Most elements hold text and nothing else. */
    private static Optional<Passage> of(XmlRun run) {
        return run.end() > run.start()
                ? Optional.of(new Passage(CharMatcher.whitespace().trimFrom(run.text()), run.start(), run.end()))
                : Optional.empty();
    }

    private void add(XmlElement element) {
        for (XmlNode node : element.content()) {
            if (node instanceof XmlRun run) {
                text.append(run.text());
                if (run.end() > run.start()) {
                    start = start < 0 ? run.start() : start;
                    end = run.end();
                }
            } else if (node instanceof XmlElement child && !without.contains(child.name())) {
                String mark =
                        LINE_BREAKS.contains(child.name()) ? " " : child.name().equals(maths) ? "$" : "";
                text.append(mark);
                add(child);
                text.append(mark);
            }
        }
    }
}
