package org.colloquy.core.source.bibliography.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Link;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.yaml.YamlNode;

/** A YAML mapping that a format reads key by key; it remembers which were looked at, so that the rest can be kept. */
final class YamlRecord {

    private static final int NEAR = 60;

    private final TextDocument document;
    private final YamlNode node;
    private final Set<String> taken = new HashSet<>();

    YamlRecord(TextDocument document, YamlNode node) {
        this.document = document;
        this.node = node;
    }

    boolean has(String key) {
        return node.get(key).isPresent();
    }

    /** Takes the single value of the first key that has one. */
    Optional<Passage> text(String... keys) {
        for (String key : keys) {
            Optional<Passage> text = node.text(key);
            if (text.isPresent()) {
                taken.add(key);
                return text;
            }
        }
        return Optional.empty();
    }

    /** Takes the items of the first key that has any. */
    List<YamlNode> items(String... keys) {
        for (String key : keys) {
            List<YamlNode> items = node.items(key);
            if (!items.isEmpty()) {
                taken.add(key);
                return items;
            }
        }
        return List.of();
    }

    /** Returns where the first of the keys that there is stands. */
    Optional<Passage> label(String... keys) {
        List<String> wanted = List.of(keys);
        return node.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(key -> wanted.contains(key.text()))
                .findFirst()
                .flatMap(YamlNode::passage);
    }

    /** Takes the single values in the list of the first key that has one. */
    List<Passage> texts(String... keys) {
        return items(keys).stream().flatMap(item -> item.passage().stream()).toList();
    }

    /** Passes keys over. */
    void leaveOut(String... keys) {
        taken.addAll(List.of(keys));
    }

    void detail(PaperRecord record, Detail.Kind kind, String... keys) {
        text(keys).ifPresent(value -> record.detail(kind, value));
    }

    void link(PaperRecord record, Link.Kind kind, String... keys) {
        for (String key : keys) {
            text(key).ifPresent(value -> {
                if (!FieldValues.links(record, kind, value)) {
                    record.other(key, value);
                }
            });
        }
    }

    /** Adds the pages that stand in two keys, or in one. */
    void pages(PaperRecord record, String first, String last, String... both) {
        Optional<Passage> from = text(first);
        Optional<Passage> to = text(last);
        Optional<Passage> range = text(both);
        if (from.isEmpty() || to.isEmpty() || from.get().text().equals(to.get().text())) {
            range.or(() -> from).or(() -> to).ifPresent(pages -> record.detail(Detail.Kind.PAGES, pages));
        } else {
            record.detail(Detail.Kind.PAGES, from.get().text() + "-" + to.get().text(), near(from.get(), to.get()));
        }
    }

    /** Returns all that is written from the beginning of the one to the end of the other, whichever comes first. */
    Passage spanning(Passage one, Passage other) {
        return cut(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /** Like {@link #spanning}, but of two that stand far apart the first alone. */
    Passage near(Passage one, Passage other) {
        Passage both = spanning(one, other);
        return both.end() - both.start() > NEAR ? one : both;
    }

    private Passage cut(long start, long end) {
        return new Passage(document.text().substring((int) start, (int) end), start, end);
    }

    /** Returns the place of the whole record. */
    Passage whole() {
        return cut(node.start(), Math.max(node.end(), node.start() + 1));
    }

    /** Keeps what was not taken, as written. */
    void keepRest(PaperRecord record) {
        for (YamlNode.Entry entry : node.entries()) {
            YamlNode value = entry.value();
            String key = entry.key().text();
            if (taken.contains(key) || value.start() >= value.end()) {
                continue;
            }
            Passage written = value.passage().orElseGet(() -> cut(value.start(), value.end()));
            record.other(key, FieldValues.folded(written));
        }
    }
}
