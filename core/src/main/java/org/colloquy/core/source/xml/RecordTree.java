package org.colloquy.core.source.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.RecordText;

/** Puts one record together, tag by tag. */
final class RecordTree {

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final RecordText text;
    private final References references;
    private final Deque<Open> open = new ArrayDeque<>();
    /** What stands in the open elements so far, that of the innermost last. */
    private final List<XmlNode> nodes = new ArrayList<>();

    private long runStart = -1;
    private long runEnd = -1;
    private boolean cdata;

    /**
     * An element whose end has not come yet.
     *
     * @param first the index of the first node that stands in it
     */
    private record Open(String name, long start, List<XmlAttribute> attributes, int first) {}

    RecordTree(RecordText text, References references) {
        this.text = text;
        this.references = references;
    }

    int depth() {
        return open.size();
    }

    void start(String name, long from, long to) {
        flush();
        open.push(new Open(name, from, attributes(name, from, to), nodes.size()));
    }

    /** A tag that is no longer than the name between its brackets holds nothing else. */
    private List<XmlAttribute> attributes(String name, long from, long to) {
        return to - from == name.length() + 2 ? List.of() : StartTags.attributes(text.cut(from, to), from, references);
    }

    /** Returns the record if this was its end. */
    Optional<XmlElement> end(long to) {
        flush();
        Open last = open.pop();
        List<XmlNode> content = nodes.subList(last.first(), nodes.size());
        XmlElement closed = new XmlElement(last.name(), last.start(), to, last.attributes(), content);
        content.clear();
        if (open.isEmpty()) {
            return Optional.of(closed);
        }
        nodes.add(closed);
        return Optional.empty();
    }

    void text(long from, long to) {
        if (cdata || from != runEnd) {
            flush();
            runStart = from;
        }
        runEnd = to;
    }

    void cdata(long from, long to) {
        boolean begins = text.cut(from, Math.min(to, from + CDATA.length())).equals(CDATA);
        if (begins || from != runEnd) {
            flush();
            runStart = from;
            cdata = true;
        }
        runEnd = to;
    }

    /** A parser gives long text in pieces; between them a reference may be parted. */
    private void flush() {
        if (runStart < 0 || open.isEmpty()) {
            return;
        }
        String raw = text.cut(runStart, runEnd);
        long offset = runStart;
        runStart = -1;
        runEnd = -1;
        String inner = cdata ? withoutMarks(raw) : raw;
        long from = offset + (cdata ? CDATA.length() : 0);
        int first = 0;
        int last = inner.length();
        while (first < last && Character.isWhitespace(inner.charAt(first))) {
            first++;
        }
        while (first < last && Character.isWhitespace(inner.charAt(last - 1))) {
            last--;
        }
        String said = cdata ? inner : references.undo(inner, from);
        cdata = false;
        nodes.add(new XmlRun(said, from + first, from + last));
    }

    private static String withoutMarks(String raw) {
        return raw.substring(CDATA.length(), raw.length() - (raw.endsWith(CDATA_END) ? CDATA_END.length() : 0));
    }
}
