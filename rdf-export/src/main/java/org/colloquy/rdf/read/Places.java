package org.colloquy.rdf.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.colloquy.core.source.Passage;

/**
 * Where the nodes and values of a document stand. The parsers of the syntaxes do not all tell, so the places are looked
 * for in the text: a node where it is a subject, a value after the node that has it.
 */
final class Places {
    private static final Pattern PREFIX = Pattern.compile(
            "(?i)(?:prefix\\s{1,20}|xmlns:)([\\w.-]{0,100})\\s{0,20}[:=]\\s{0,20}[<\"']([^>\"'\\s]{1,2000})[>\"']");
    /** A node where it begins a statement: at a line's start, in an attribute of RDF/XML, as an {@code @id}. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?m)^[ \\t]{0,40}(?:<([^<>\\s]{1,2000})>|([\\w.-]{0,100}:[^\\s;,.<>\"'(){}\\[\\]]{1,2000}))"
                    + "|(?:about|ID)=[\"']([^\"']{1,2000})[\"']|\"@id\"\\s{0,20}:\\s{0,20}\"([^\"\\s]{1,2000})\"");
    /** How far after a node its values are looked for, where another node does not begin later still. */
    private static final int NEAR = 20_000;

    private final String text;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Passage> subjects = new HashMap<>();
    private final TreeSet<Long> starts = new TreeSet<>();
    private final Map<Node, Passage> invented = new HashMap<>();

    Places(String text) {
        this.text = text;
        Matcher prefix = PREFIX.matcher(text);
        while (prefix.find()) {
            prefixes.putIfAbsent(prefix.group(1), prefix.group(2));
        }
        Matcher subject = SUBJECT.matcher(text);
        while (subject.find()) {
            note(subject);
        }
    }

    private void note(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                Passage passage = new Passage(found.group(group), found.start(group), found.end(group));
                if (subjects.putIfAbsent(expanded(passage.text()), passage) == null) {
                    starts.add(passage.start());
                }
            }
        }
    }

    private String expanded(String name) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
        if (namespace != null) {
            return namespace + name.substring(colon + 1);
        }
        return colon < 0 ? Triples.BASE + name : name;
    }

    /** Returns where the node stands as a subject; of one that is not found, a place that no other has. */
    Passage of(Node node) {
        Passage found = node.isURI() ? subjects.get(node.getURI()) : subjects.get("_:" + node.getBlankNodeLabel());
        return found != null
                ? found
                : invented.computeIfAbsent(node, unplaced -> {
                    int at = Math.min(invented.size(), text.length() - 1);
                    return new Passage(text.substring(at, at + 1), at, at + 1);
                });
    }

    /** Returns the text from the node to the next subject. */
    Passage record(Node node) {
        Passage start = of(node);
        Long next = starts.higher(start.start());
        long end = next == null || !starts.contains(start.start()) ? start.end() : next;
        int to = Math.toIntExact(next == null && starts.contains(start.start()) ? text.length() : end);
        while (to > start.end() && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Passage(text.substring(Math.toIntExact(start.start()), to), start.start(), to);
    }

    /** Returns where a value of {@code node} stands; where the node does if the value is not found. */
    Passage of(Node node, String value) {
        Passage start = of(node);
        if (value.isEmpty()) {
            return start;
        }
        int from = Math.toIntExact(start.start());
        Long next = starts.higher(start.start());
        int to = Math.toIntExact(Math.min(text.length(), Math.max(next == null ? 0 : next, start.end() + NEAR)));
        String near = text.substring(from, to);
        return find(near, from, value, value)
                .or(() -> find(near, from, value, inQuotes(value)))
                .or(() -> find(near, from, value, inXml(value)))
                .orElseGet(() -> start.reading(value));
    }

    private static Optional<Passage> find(String near, int from, String value, String written) {
        for (int at = near.indexOf(written); at > 0; at = near.indexOf(written, at + 1)) {
            int end = at + written.length();
            boolean opened = "\"'>".indexOf(near.charAt(at - 1)) >= 0;
            if (opened && end < near.length() && "\"'<".indexOf(near.charAt(end)) >= 0) {
                return Optional.of(new Passage(value, (long) from + at, (long) from + end));
            }
        }
        return Optional.empty();
    }

    private static String inQuotes(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }

    private static String inXml(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;");
    }
}
