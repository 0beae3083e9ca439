package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;

/**
 * What biblatex's annotations say of people, by their numbers in a list: {@code author+an:orcid = {1="0000-0002-1825-0097"}}.
 */
final class BibtexAnnotations {

    private static final String MARK = "+an";
    private static final String ORCID = MARK + ":orcid";
    private static final String AFFILIATION = MARK + ":affiliation";
    /** Quotes are called for, and forgotten. */
    private static final Pattern ONE =
            Pattern.compile("\\s*([0-9]{1,5})\\s*=\\s*(?:\"([^\"]+)\"|([^\";]+?))\\s*(?:;|$)");

    private final BibtexEntry entry;
    /** Whether the entry may have any, which few have. */
    private final boolean found;

    BibtexAnnotations(BibtexEntry entry) {
        this.entry = entry;
        this.found = has(entry.fields());
    }

    private static boolean has(List<BibtexField> fields) {
        for (BibtexField field : fields) {
            if (field.name().indexOf(MARK.charAt(0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a field is an annotation of a list of people, and understood. */
    boolean isUnderstood(String field) {
        int mark = field.indexOf(MARK);
        boolean named = field.endsWith(ORCID) || field.endsWith(AFFILIATION);
        if (mark < 0 || !(named || field.endsWith(MARK))) {
            return false;
        }
        return entry.value(field.substring(0, mark))
                .flatMap(people -> read(field, BibtexNames.of(people).names().size()))
                .filter(said -> named || areOrcids(said))
                .isPresent();
    }

    /** Adds what is said of the people of a field. */
    void to(List<Contributor> people, String field) {
        if (!found) {
            return;
        }
        read(field + ORCID, people.size())
                .ifPresent(said -> said.forEach((i, id) -> people.get(i).id(Scheme.ORCID, id)));
        read(field + MARK, people.size())
                .filter(BibtexAnnotations::areOrcids)
                .ifPresent(said -> said.forEach((i, id) -> people.get(i).id(Scheme.ORCID, id)));
        read(field + AFFILIATION, people.size())
                .ifPresent(said -> said.forEach((i, place) -> people.get(i).worksAt(place)));
    }

    /** What has no name says anything. */
    private static boolean areOrcids(ImmutableListMultimap<Integer, Passage> said) {
        return said.values().stream()
                .allMatch(value -> Identifier.parse(Scheme.ORCID, value.text()).isPresent());
    }

    /** Returns what is said by index; empty if a part of it is not understood, or of someone who is not listed. */
    private Optional<ImmutableListMultimap<Integer, Passage>> read(String field, int people) {
        Optional<BibtexValue> value = entry.value(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        ImmutableListMultimap.Builder<Integer, Passage> said = ImmutableListMultimap.builder();
        Matcher one = ONE.matcher(value.get().text());
        int end = 0;
        while (end < value.get().text().length()) {
            one.region(end, value.get().text().length());
            int number = one.lookingAt() ? Integer.parseInt(one.group(1)) : 0;
            if (number < 1 || number > people) {
                return Optional.empty();
            }
            int group = one.start(2) < 0 ? 3 : 2;
            said.put(number - 1, value.get().part(one.start(group), one.end(group)));
            end = one.end();
        }
        return Optional.of(said.build());
    }
}
