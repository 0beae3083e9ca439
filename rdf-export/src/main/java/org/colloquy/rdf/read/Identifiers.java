package org.colloquy.rdf.read;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;

/** Identifiers as RDF has them: addresses, and values with the name of their registry before them. */
final class Identifiers {
    private static final String SEM_OPEN_ALEX = "https://semopenalex.org/";
    private static final ImmutableMap<String, Scheme> NAMED = ImmutableMap.of(
            "pmcid", Scheme.PMC,
            "pubmed", Scheme.PMID,
            "arxiv", Scheme.ARXIV,
            "dblp-record", Scheme.DBLP,
            "dblp", Scheme.DBLP);

    private Identifiers() {}

    static Optional<Identifier> read(String text) {
        String address = text.startsWith(SEM_OPEN_ALEX)
                ? "https://openalex.org/" + text.substring(text.lastIndexOf('/') + 1)
                : text;
        int colon = text.indexOf(':');
        return Identifier.ofAddress(address)
                .or(() -> colon > 0
                        ? scheme(text.substring(0, colon))
                                .flatMap(scheme -> Identifier.parse(scheme, text.substring(colon + 1)))
                        : Optional.empty());
    }

    /** Returns the registry of that name in any case. */
    static Optional<Scheme> scheme(String name) {
        String key = Ascii.toLowerCase(name);
        return Optional.ofNullable(NAMED.get(key))
                .or(() -> Enums.getIfPresent(
                                Scheme.class, name.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .toJavaUtil());
    }
}
