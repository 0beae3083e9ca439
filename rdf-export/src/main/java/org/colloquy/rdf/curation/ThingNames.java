package org.colloquy.rdf.curation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Entity;
import org.colloquy.core.resolve.curation.Curation.Place;
import org.colloquy.rdf.map.Iris;

/**
 * What the IRIs of things say without the base, which a graph may have another of: a mention's document and characters, an
 * entity's kind and hash. Any other IRI is itself.
 */
final class ThingNames {
    private static final Pattern ENTITY =
            Pattern.compile("(?:^|[/#])((?:person|paper|session|talk)/(?:[0-9a-z-]{1,60}-)?[0-9a-f]{12})$");
    private static final Pattern MENTION =
            Pattern.compile("(?:^|[/#])document/([0-9a-f]{16})#char=(\\d{1,12}),(\\d{1,12})$");
    private static final Iris IRIS = Iris.of(Iris.STANDARD_BASE);

    private ThingNames() {}

    /** Returns what an entity is called. */
    static String of(Entity entity) {
        return IRIS.entity(entity).getURI().substring(IRIS.base().length());
    }

    /** Returns what the entity of an IRI is called. */
    static String of(String iri) {
        Matcher entity = ENTITY.matcher(iri);
        return entity.find() ? entity.group(1) : iri;
    }

    /** Returns the place of the mention that an IRI names, if it names one. */
    static Optional<Place> place(String iri) {
        Matcher mention = MENTION.matcher(iri);
        if (!mention.find()) {
            return Optional.empty();
        }
        long start = Long.parseLong(mention.group(2));
        long end = Long.parseLong(mention.group(3));
        return start <= end ? Optional.of(new Place(mention.group(1), new CharSpan(start, end))) : Optional.empty();
    }
}
