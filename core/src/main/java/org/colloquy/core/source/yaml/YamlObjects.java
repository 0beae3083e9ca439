package org.colloquy.core.source.yaml;

import java.util.List;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.json.JsonValue.Kind;

/** What YAML says, as the JSON that says the same; places are those in the YAML. */
public final class YamlObjects {

    private YamlObjects() {}

    /** Returns the value of a node; a blank one, or one that stands nowhere in the text, is null. */
    public static JsonValue of(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            List<JsonField> fields = mapping.entries().stream()
                    .map(entry -> new JsonField(entry.key().text(), entry.key().start(), of(entry.value())))
                    .toList();
            return new JsonValue(Kind.OBJECT, "", fields, List.of(), node.start(), node.end());
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<JsonValue> items =
                    sequence.values().stream().map(YamlObjects::of).toList();
            return new JsonValue(Kind.ARRAY, "", List.of(), items, node.start(), node.end());
        }
        return node.passage()
                .map(text -> new JsonValue(Kind.STRING, text.text(), List.of(), List.of(), text.start(), text.end()))
                .orElseGet(() -> new JsonValue(Kind.NULL, "null", List.of(), List.of(), node.start(), node.end()));
    }
}
