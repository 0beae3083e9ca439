package org.colloquy.rdf.read;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
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
    /** How far after a node its values are looked for. */
    private static final int NEAR = 200_000;
    /** How many times the text may be gone through for all values, lest hostile files cost hours. */
    private static final long MOST = 200;

    private final String text;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Passage> subjects = new HashMap<>();
    private final TreeSet<Long> starts = new TreeSet<>();
    private final Map<Node, Passage> invented = new HashMap<>();
    private long effort;

    Places(String text) {
        this.text = text;
        this.effort = MOST * text.length();
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
        return colon < 0 ? Statements.BASE + name : name;
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

    /** Returns where a value of {@code node} stands; all that is said of the node if the value is not found. */
    Passage of(Node node, String value) {
        if (!value.isEmpty()) {
            int from = Math.toIntExact(of(node).start());
            for (String written : ImmutableSet.of(value, inQuotes(value), inXml(value))) {
                int at = find(from, written);
                if (at > 0) {
                    return new Passage(value, at, at + written.length());
                }
            }
        }
        return record(node).reading(value);
    }

    /** Returns where the text stands between quotes or tags near {@code from}; -1 if nowhere, or if too much was looked at. */
    private int find(int from, String written) {
        int to = Math.min(text.length() - 1, from + NEAR) - written.length();
        char first = written.charAt(0);
        int at = from + 1;
        while (at <= to && effort > 0) {
            effort--;
            boolean found = text.charAt(at) == first
                    && text.startsWith(written, at)
                    && "\"'>".indexOf(text.charAt(at - 1)) >= 0
                    && "\"'<".indexOf(text.charAt(at + written.length())) >= 0;
            if (found) {
                return at;
            }
            at++;
        }
        return -1;
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
