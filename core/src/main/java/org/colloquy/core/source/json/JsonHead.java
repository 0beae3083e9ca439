package org.colloquy.core.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Limits;

/** What fields the beginning of a JSON document has, and what the first of each says. */
public final class JsonHead {

    private static final int TOKENS = 8000;
    private static final int DEEP = 8;
    private static final String NO_TEXT = "";

    private final Map<String, String> fields = new HashMap<>();

    private JsonHead() {}

    /** Reads the head of a document; empty if it does not begin as JSON records do. */
    public static Optional<JsonHead> of(Head head) {
        String text = head.text();
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (head.binary() || first == text.length() || "{[".indexOf(text.charAt(first)) < 0) {
            return Optional.empty();
        }
        JsonHead seen = new JsonHead();
        seen.read(text);
        return seen.fields.isEmpty() ? Optional.empty() : Optional.of(seen);
    }

    /** Makes one of what was seen elsewhere: the first text at each path, which may be empty. */
    public static JsonHead of(Map<String, String> fields) {
        JsonHead seen = new JsonHead();
        seen.fields.putAll(fields);
        return seen;
    }

    private void read(String text) {
        try (JsonParser parser = JsonTree.factory(Limits.STANDARD).createParser(text)) {
            Deque<String> open = new ArrayDeque<>();
            String path = "";
            for (int i = 0; i < TOKENS && parser.nextToken() != null; i++) {
                path = token(parser, open, path);
            }
        } catch (IOException expected) {
            // Where the document is broken, or the head ends, there the looking ends.
        }
    }

    /** Returns where we are now; the items of an array have the path of the array. */
    private String token(JsonParser parser, Deque<String> open, String path) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.FIELD_NAME) {
            String outer = String.valueOf(open.peek());
            String inner = outer.isEmpty() ? parser.currentName() : outer + "." + parser.currentName();
            if (open.size() <= DEEP) {
                fields.putIfAbsent(inner, NO_TEXT);
            }
            return inner;
        }
        if (token.isStructStart()) {
            open.push(path);
        } else if (token.isStructEnd()) {
            return open.pop();
        } else if (fields.containsKey(path) && token != JsonToken.VALUE_NULL) {
            String text = parser.getText();
            fields.compute(path, (same, before) -> before == null || before.isEmpty() ? text : before);
        }
        return path;
    }

    /** Returns whether some record has a field at a path of names with dots between; arrays are no part of it. */
    public boolean has(String path) {
        return fields.containsKey(path);
    }

    /** Returns the paths at which there are fields, that of the whole among them. */
    public Set<String> paths() {
        return fields.keySet().stream()
                .map(field -> field.substring(0, Math.max(0, field.lastIndexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the names of the fields right in what stands at a path; of the whole document, or each record, at the empty one. */
    public Set<String> names(String path) {
        String before = path.isEmpty() ? "" : path + ".";
        return fields.keySet().stream()
                .filter(field -> field.startsWith(before))
                .map(field -> field.substring(before.length()))
                .filter(name -> name.indexOf('.') < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns whether records have all these fields. */
    public boolean hasAll(String... paths) {
        for (String path : paths) {
            if (!has(path)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first text at a path; empty if there is none. */
    public String text(String path) {
        return fields.getOrDefault(path, NO_TEXT);
    }
}
