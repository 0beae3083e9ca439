package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.mapped.MappingTargets.Target;
import org.colloquy.core.source.bibliography.mapped.RecordMapping.Rule;

/** Makes a mapping of what a file says. */
final class MappingFile {

    private static final Set<String> SINGLE = Set.of("key", "title", "stopped-title", "abstract", "date", "year");

    private final MappingNode root;
    private final EnumMap<RoleKind, MappedNames> roles = new EnumMap<>(RoleKind.class);
    private final List<Rule> fields = new ArrayList<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Set<String> records = new LinkedHashSet<>();
    private String name = "";
    private String description = "";
    private Markup markup = Markup.PLAIN;
    private MappedWord<PaperKind> kind = always(PaperKind.UNKNOWN);
    private MappedWord<Container.Kind> containerKind = always(Container.Kind.UNKNOWN);
    private Optional<ValueSelection> container = Optional.empty();
    private Optional<MappedNames> authors = Optional.empty();
    private Optional<MappedWorkplaces> workplaces = Optional.empty();

    private MappingFile(MappingNode root) {
        this.root = root;
    }

    /**
     * Reads the text of a mapping.
     *
     * @param source the file's name, for messages
     * @throws IllegalArgumentException if something in it is wrong; the message says where and what
     */
    static RecordMapping parse(String source, String text) {
        return new MappingFile(MappingNode.parse(source, text)).mapping();
    }

    private static <T> MappedWord<T> always(T value) {
        return new MappedWord<>(Optional.empty(), Map.of(), value);
    }

    private RecordMapping mapping() {
        root.entries().forEach(this::entry);
        if (!name.matches("[a-z0-9][a-z0-9-]{0,40}")) {
            throw root.error("a mapping needs 'name: ...', of small letters, digits and hyphens");
        }
        if (fields.isEmpty() && authors.isEmpty()) {
            throw root.error("the mapping says of no field what it means, for example 'title: title'");
        }
        return new RecordMapping(
                name,
                description.isEmpty() ? "records as a mapping says" : description,
                records,
                markup,
                kind,
                containerKind,
                container,
                authors,
                workplaces,
                roles,
                fields,
                ignored);
    }

    private void entry(String word, MappingNode value) {
        switch (word) {
            case "name" -> name = value.text();
            case "description" -> description = value.text();
            case "records" -> value.texts().forEach(records::add);
            case "markup" -> markup = constant(Markup.class, value);
            case "ignore" -> value.texts().forEach(ignored::add);
            case "kind" -> kind = word(PaperKind.class, value, PaperKind.UNKNOWN);
            case "container.kind" -> containerKind = word(Container.Kind.class, value, Container.Kind.UNKNOWN);
            case "container" -> container = Optional.of(selection(value));
            case "authors" -> authors = Optional.of(names(value));
            case "workplaces" -> workplaces = Optional.of(workplaces(value));
            default ->
                MappingTargets.role(word)
                        .ifPresentOrElse(role -> roles.put(role, names(value)), () -> field(word, value));
        }
    }

    private void field(String word, MappingNode value) {
        Target target = MappingTargets.of(word)
                .orElseThrow(() -> value.error(
                        "'" + word + "' is nothing that a mapping can name; known are: " + MappingTargets.words()));
        Optional<MappingNode> last = value.isMap() ? value.get("last") : Optional.empty();
        if (last.isPresent() && !word.equals("pages")) {
            throw value.error("only pages have a first and a last");
        }
        ValueSelection first =
                last.isPresent() ? ValueSelection.of(value.require("first").text()) : selection(value);
        fields.add(new Rule(target, first, last.map(MappingNode::text).map(ValueSelection::of), SINGLE.contains(word)));
    }

    /** A path, paths of which the first counts that has a value, or a text that is to be split. */
    private static ValueSelection selection(MappingNode value) {
        if (!value.isMap()) {
            return ValueSelection.whole(paths(value));
        }
        if (value.get("all").isEmpty()) {
            return split(value, "split");
        }
        return (value.get("by").isPresent() ? split(value, "all") : ValueSelection.whole(only(value, "all"))).ofAll();
    }

    private static ValueSelection split(MappingNode value, String word) {
        value.only(word, "by");
        return ValueSelection.split(paths(value.require(word)), separator(value));
    }

    private static String separator(MappingNode value) {
        String separator = value.require("by").text();
        if (separator.isEmpty()) {
            throw value.error("'by' must say what stands between the pieces, for example \"; \"");
        }
        return separator;
    }

    private static List<FieldPath> only(MappingNode value, String word) {
        value.only(word);
        return paths(value.require(word));
    }

    private static List<FieldPath> paths(MappingNode value) {
        return value.texts().stream().map(FieldPath::of).toList();
    }

    private static MappedNames names(MappingNode value) {
        if (value.isMap() && value.get("glued").isPresent()) {
            return MappedNames.whole(ValueSelection.firstOf(only(value, "glued"), GluedNames::parts));
        }
        if (value.isMap() && value.get("shortened").isPresent()) {
            ValueSelection names = ValueSelection.firstOf(only(value, "shortened"), ShortenedNames::parts);
            return MappedNames.read(names, ShortenedNames::contributor);
        }
        if (value.isMap() && value.get("turned").isPresent()) {
            return MappedNames.read(split(value, "turned"), TurnedNames::contributor);
        }
        if (value.isMap() && value.get("split").isPresent()) {
            return MappedNames.whole(split(value, "split").inPieces(ShortenedNames::byComma));
        }
        if (!value.isMap() || value.get("each").isEmpty()) {
            return MappedNames.whole(selection(value));
        }
        value.only(Stream.concat(Stream.of("each", "otherwise"), MappedNames.PARTS.stream())
                .toArray(String[]::new));
        Map<String, FieldPath> parts = new LinkedHashMap<>();
        value.entries().forEach((part, path) -> {
            if (MappedNames.PARTS.contains(part)) {
                parts.put(part, FieldPath.of(path.text()));
            }
        });
        return MappedNames.inParts(
                ValueSelection.of(value.require("each").text()),
                parts,
                value.get("otherwise").map(MappingFile::names));
    }

    private static MappedWorkplaces workplaces(MappingNode value) {
        boolean named = value.isMap() && value.get("named").isPresent();
        String word = named ? "named" : "split";
        value.only(word, "by", "among");
        return new MappedWorkplaces(
                FieldPath.of(value.require(word).text()),
                separator(value),
                named,
                value.get("among").map(MappingNode::text).map(FieldPath::of));
    }

    private static <T extends Enum<T>> MappedWord<T> word(Class<T> type, MappingNode value, T unsaid) {
        if (!value.isMap()) {
            return always(constant(type, value));
        }
        Map<String, T> choices = new LinkedHashMap<>();
        value.entries().forEach((said, meant) -> {
            if (!said.equals("by") && !said.equals("otherwise")) {
                choices.put(said, constant(type, meant));
            }
        });
        return new MappedWord<>(
                Optional.of(ValueSelection.of(value.require("by").text())),
                choices,
                value.get("otherwise").map(node -> constant(type, node)).orElse(unsaid));
    }

    private static <T extends Enum<T>> T constant(Class<T> type, MappingNode value) {
        String said = Ascii.toUpperCase(value.text().strip()).replace(' ', '_').replace('-', '_');
        for (T constant : type.getEnumConstants()) {
            if (constant.name().equals(said)) {
                return constant;
            }
        }
        throw value.error("'" + value.text() + "' is not known here; known are: "
                + Stream.of(type.getEnumConstants())
                        .map(constant -> MappingTargets.word(constant).replace('-', ' '))
                        .collect(Collectors.joining(", ")));
    }
}
