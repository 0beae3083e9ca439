package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.HomonymNumbers;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Stated;

/** Names as BibTeX parts them: {@code von Last, Jr, First}; a group stands in braces. */
final class TexNames {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private TexNames() {}

    /** Returns a list of names, with {@code and others} if there are more. */
    static String list(List<PersonMention> people, boolean complete) {
        return String.join(
                " and ",
                Stream.concat(people.stream().map(TexNames::name), complete ? Stream.of() : Stream.of("others"))
                        .toList());
    }

    private static String name(PersonMention person) {
        PersonName name = person.name().value();
        if (person.kind() == AgentKind.GROUP) {
            return "{" + TexText.of(name.family()) + "}";
        }
        Optional<String> homonym = homonym(person);
        if (homonym.isPresent()) {
            return TexText.of(homonym.get());
        }
        boolean particle = name.particle().isPresent();
        String last = name.particle().map(von -> part(von) + " ").orElse("") + family(name.family(), particle);
        String given = Stream.concat(
                        name.given().stream(), name.nickname().stream().map(nick -> "(" + nick + ")"))
                .map(TexNames::part)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
        if (name.suffix().isPresent()) {
            return last + ", " + part(name.suffix().get()) + ", " + given;
        }
        boolean several = last.indexOf(' ') >= 0;
        return given.isEmpty() ? last + (several ? "," : "") : last + ", " + given;
    }

    /** Of several of one name dblp numbers all but the first, and writes the number behind the name: {@code Wei Wang 0001}. */
    private static Optional<String> homonym(PersonMention person) {
        return person.identifiers().stream()
                .map(Stated::value)
                .filter(known -> known.scheme() == Scheme.DBLP_NAME)
                .map(Identifier::value)
                .filter(known -> !HomonymNumbers.without(known).equals(known))
                .filter(known -> PersonName.parse(HomonymNumbers.without(known))
                        .equals(person.name().value()))
                .findFirst();
    }

    /** A word in small letters before the last would be taken for a particle. */
    private static String family(String family, boolean particle) {
        String tex = part(family);
        boolean small = !particle
                && WORDS.splitToStream(family).count() > 1
                && WORDS.splitToStream(family).anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        boolean others = Ascii.equalsIgnoreCase(tex, "others");
        boolean quoted = tex.indexOf('"') >= 0;
        return (small || others || quoted) && !tex.startsWith("{") ? "{" + tex + "}" : tex;
    }

    /** Braces keep commas and the word {@code and} from parting a name. */
    private static String part(String text) {
        String tex = TexText.of(text);
        boolean parts =
                tex.indexOf(',') >= 0 || WORDS.splitToStream(tex).anyMatch(word -> Ascii.equalsIgnoreCase(word, "and"));
        return parts ? "{" + tex + "}" : tex;
    }
}
