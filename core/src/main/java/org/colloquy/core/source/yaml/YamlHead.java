package org.colloquy.core.source.yaml;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.json.JsonHead;

/** What keys the beginning of a YAML document has, going by how far its lines are indented. */
public final class YamlHead {

    private static final Pattern KEY =
            Pattern.compile("^( *(?:- +)*)([\"']?)([\\p{L}\\p{N}_][\\p{L}\\p{N}_ -]{0,40})\\2 *:(?: (.*)|)$");
    private static final Pattern OTHER = Pattern.compile("^(?: +.*|- .*|-|#.*|---|\\.\\.\\.|%YAML.*|)$");
    private static final Splitter LINES = Splitter.on('\n');

    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    /** The keys around the line, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int column, String path) {}

    private YamlHead() {}

    /** Reads the head of a document; empty unless each line is one of YAML. */
    public static Optional<YamlHead> of(Head head) {
        YamlHead seen = new YamlHead();
        int last = head.text().lastIndexOf('\n');
        for (String line : LINES.split(head.text().substring(0, Math.max(0, last)))) {
            String bare = line.stripTrailing();
            Matcher key = KEY.matcher(bare);
            if (key.matches()) {
                seen.key(key);
            } else if (OTHER.matcher(bare).matches()) {
                seen.item(bare.strip());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(seen);
    }

    private void key(Matcher key) {
        int column = key.end(1);
        while (!open.isEmpty() && open.peek().column() >= column) {
            open.pop();
        }
        String outer = open.isEmpty() ? "" : open.peek().path();
        if (key.group(1).indexOf('-') >= 0) {
            lists.add(outer);
        }
        String path = outer.isEmpty() ? key.group(3) : outer + "." + key.group(3);
        open.push(new Open(column, path));
        says(path, Optional.ofNullable(key.group(4)).orElse(""));
    }

    /** A text in a list is said by the key that holds the list. */
    private void item(String line) {
        if (line.startsWith("- ") && !open.isEmpty()) {
            says(open.peek().path(), line.substring(2));
        }
    }

    private void says(String path, String printed) {
        String text = CharMatcher.anyOf("\"' ").trimFrom(printed);
        fields.compute(path, (same, before) -> before == null || before.isEmpty() ? text : before);
    }

    /** Returns the fields of the JSON that says the same. */
    public JsonHead fields() {
        return JsonHead.of(fields);
    }

    /** Returns the paths of the keys whose lists hold keys; that of the whole, if it is such a list, among them. */
    public Set<String> lists() {
        return Set.copyOf(lists);
    }
}
