package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.ShortNames;

/**
 * A list of names as PubMed prints it: {@code Moor A, van der Lund BC; Hedge Group.} Semicolons part groups from people, and a
 * full stop ends the list.
 */
final class ShortenedNames {

    private ShortenedNames() {}

    /** Returns the names. */
    static List<Passage> parts(Passage list) {
        return FieldValues.split(withoutStop(list.strip()), ';').stream()
                .flatMap(ShortenedNames::people)
                .toList();
    }

    /** The name of a group may have commas too. */
    private static Stream<Passage> people(Passage part) {
        List<Passage> names = FieldValues.split(part, ',');
        return names.stream().anyMatch(name -> ShortNames.isShort(name.text())) ? names.stream() : Stream.of(part);
    }

    /** Returns the names of a list that only commas part, {@code Moor A., Lund B., Jr.}; what may be one name is left whole. */
    static List<Passage> byComma(Passage list) {
        List<Passage> names = new ArrayList<>();
        int from = 0;
        for (int comma : NameLists.commas(list.text())) {
            names.add(list.part(from, comma).strip());
            from = comma + 1;
        }
        names.add(list.part(from, list.text().length()).strip());
        boolean all = names.stream()
                .map(name -> Splitter.on(',').split(name.text()).iterator().next())
                .allMatch(ShortNames::isShort);
        return all ? names : List.of(list);
    }

    private static Passage withoutStop(Passage list) {
        String text = list.text();
        return text.endsWith(".") ? list.part(0, text.length() - 1).strip() : list;
    }

    /** Returns who is called so; nobody has several words and no initials. */
    static Contributor contributor(Passage name) {
        boolean group =
                name.text().indexOf(' ') > 0 && !ShortNames.isShort(name.text()) && !FieldValues.isMore(name.text());
        return group ? Contributor.group(name) : ShortNames.person(name);
    }
}
