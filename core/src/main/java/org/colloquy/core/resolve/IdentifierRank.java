package org.colloquy.core.resolve;

import java.util.Comparator;
import org.colloquy.core.model.Identifier;

/** Which identifiers to rely on. */
final class IdentifierRank {

    /** Orders identifiers, the one to rely on first. */
    static final Comparator<Identifier> STRONGEST =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    private IdentifierRank() {}

    /** Returns whether an identifier of this kind may be that of a work. */
    static boolean mayNameWorks(Identifier identifier) {
        Identifier.Names named = identifier.scheme().names();
        return named == Identifier.Names.WORKS || named == Identifier.Names.ANYTHING;
    }
}
