package org.colloquy.core.source.bibliography.mapped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a mapping file, which is YAML or JSON.
 *
 * @param source the file's name
 * @param node what stands there
 */
record MappingNode(String source, Node node) {

    static MappingNode parse(String source, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(source).build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new IllegalArgumentException(source + ": the mapping is empty"));
            return new MappingNode(source, root);
        } catch (MarkedYamlEngineException e) {
            throw new IllegalArgumentException(place(source, e.getProblemMark()) + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
        }
    }

    private static String place(String source, Optional<Mark> mark) {
        return source
                + mark.map(at -> ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1))
                        .orElse("")
                + ": ";
    }

    IllegalArgumentException error(String message) {
        return new IllegalArgumentException(place(source, node.getStartMark()) + message);
    }

    boolean isMap() {
        return node instanceof org.snakeyaml.engine.v2.nodes.MappingNode;
    }

    /** Returns what stands under each word, in the order of the file. */
    Map<String, MappingNode> entries() {
        if (!(node instanceof org.snakeyaml.engine.v2.nodes.MappingNode map)) {
            throw error("here must be lines of the form 'word: value'");
        }
        Map<String, MappingNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            MappingNode key = new MappingNode(source, tuple.getKeyNode());
            if (entries.put(key.text(), new MappingNode(source, tuple.getValueNode())) != null) {
                throw key.error("'" + key.text() + "' is there twice");
            }
        }
        return entries;
    }

    Optional<MappingNode> get(String word) {
        return Optional.ofNullable(entries().get(word));
    }

    MappingNode require(String word) {
        return get(word).orElseThrow(() -> error("'" + word + ": ...' is missing here"));
    }

    /** Checks that there are no words but these. */
    void only(String... words) {
        entries().forEach((word, value) -> {
            if (!List.of(words).contains(word)) {
                throw value.error("'" + word + "' means nothing here; known are: " + String.join(", ", words));
            }
        });
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("here must be a single word or text");
        }
        return scalar.getValue();
    }

    /** Returns the texts of a list, or a text alone. */
    List<String> texts() {
        return node instanceof SequenceNode list
                ? list.getValue().stream()
                        .map(item -> new MappingNode(source, item).text())
                        .toList()
                : List.of(text());
    }
}
