package org.colloquy.core.source.programme.line;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;

/** Lines that name what an item stands in, as {@code in Workshop: Reading Pages} does. */
public final class SessionLabel {

    private static final CharMatcher POINTER = CharMatcher.anyOf("»>").or(CharMatcher.whitespace());
    private static final String IN = "in ";

    /**
     * A kind with the session that is printed behind it.
     *
     * @param kind the kind
     * @param session what the item stands in
     */
    public record Split(Printed kind, Printed session) {}

    private SessionLabel() {}

    /** Returns the name in {@code line}, without the kind in front of it. */
    public static Printed name(Printed line) {
        Printed bare = line.trim(POINTER);
        return afterKind(bare).orElse(bare);
    }

    /** Returns the name in a line such as {@code in Workshop: Reading Pages}; empty for other lines. */
    public static Optional<Printed> inLine(Printed line) {
        return line.text().startsWith(IN) ? afterKind(line.from(IN.length()).trim(POINTER)) : Optional.empty();
    }

    /** Parts words such as {@code Poster in Workshop: Reading Pages}; empty for other words. */
    public static Optional<Split> split(Printed words) {
        int in = words.text().indexOf(" " + IN);
        return in < 0 || KindWords.ofBadge(words.text().substring(0, in)).isEmpty()
                ? Optional.empty()
                : inLine(words.from(in + 1)).map(name -> new Split(words.sub(0, in), name));
    }

    private static Optional<Printed> afterKind(Printed line) {
        int colon = line.text().indexOf(':');
        boolean labelled =
                colon > 0 && KindWords.ofBadge(line.text().substring(0, colon)).isPresent();
        return Optional.of(line)
                .filter(text -> labelled)
                .map(text -> text.from(colon + 1).strip())
                .filter(name -> !name.isEmpty());
    }
}
