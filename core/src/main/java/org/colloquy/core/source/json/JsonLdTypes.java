package org.colloquy.core.source.json;

import java.util.List;

/** Tells of what types an object of JSON-LD is. */
public final class JsonLdTypes {

    private JsonLdTypes() {}

    /** Returns the names of its types, which may be written as addresses or with a prefix. */
    public static List<String> of(JsonValue object) {
        return object.each("@type").stream()
                .flatMap(type -> type.printed().stream())
                .map(type -> type.text()
                        .substring(Math.max(
                                        type.text().lastIndexOf('/'),
                                        type.text().lastIndexOf(':'))
                                + 1))
                .toList();
    }
}
