package org.colloquy.core.resolve.corpus;

import java.util.Comparator;
import org.colloquy.core.model.Identifier;

/** Which identifiers to rely on. */
public final class IdentifierRank {

    /** Orders identifiers, the one to rely on first. */
    public static final Comparator<Identifier> STRONGEST =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    private IdentifierRank() {}

    /** Returns whether an identifier of this kind may be that of a work. */
    public static boolean mayNameWorks(Identifier identifier) {
        Identifier.Names named = identifier.scheme().names();
        return named == Identifier.Names.WORKS || named == Identifier.Names.ANYTHING;
    }
}
