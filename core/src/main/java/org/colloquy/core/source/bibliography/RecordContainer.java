package org.colloquy.core.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Stated;

/** What a work appeared in, while its record is read: the title and the identifiers stand in fields of their own, in any order. */
final class RecordContainer {

    private Optional<Stated<Container>> named = Optional.empty();
    private final List<Stated<Identifier>> identifiers = new ArrayList<>();
    private final Said<Identifier> said = new Said<>();

    void named(Stated<Container> container) {
        named = Optional.of(container);
    }

    void add(Stated<Identifier> identifier) {
        if (said.add(identifier.value())) {
            identifiers.add(identifier);
        }
    }

    /** Returns it as it is named, whatever its identifiers are. */
    Optional<Stated<Container>> named() {
        return named;
    }

    /** Returns it with the identifiers; without a title, if there is nothing else. */
    Optional<Stated<Container>> withIdentifiers() {
        List<Identifier> ids = new ArrayList<>(identifiers.size());
        for (Stated<Identifier> identifier : identifiers) {
            ids.add(identifier.value());
        }
        if (named.isPresent()) {
            Stated<Container> found = named.get();
            return Optional.of(new Stated<>(
                    new Container(found.value().kind(), found.value().title(), ids),
                    found.printed(),
                    found.evidence()));
        }
        return identifiers.stream()
                .findFirst()
                .map(first -> new Stated<>(
                        new Container(Container.Kind.UNKNOWN, "", ids), first.printed(), first.evidence()));
    }
}
