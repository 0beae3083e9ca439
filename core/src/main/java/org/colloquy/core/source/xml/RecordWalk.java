package org.colloquy.core.source.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;

/** Walks through one document, with a new parser behind each place where it is broken. */
final class RecordWalk {

    /** How many times over a text may be read for its faults. */
    private static final int REREADINGS = 64;

    private static final int FREE = 1 << 20;

    private final RecordText text;
    private final Limits limits;
    private final MentionSink sink;
    private final XmlRecords.Receiver receiver;
    private final Set<String> wanted;
    /** The names of elements in which records were met. */
    private final Set<String> holders = new HashSet<>();

    private final XmlParser parser = new XmlParser();
    private final References references;
    private final RecordStarts starts;
    /** The elements in which the walk stands, outside of records. */
    private final List<XmlElement> around = new ArrayList<>();

    private RecordTree record;
    private boolean inRecord;
    private long recordStart;
    private String recordName = "";
    /** Where the parser's offset 0 is in the text; before the text's beginning if it was given tags to open. */
    private long base;
    /** How many start tags the parser was given that were met before. */
    private int repeated;
    /** What lies before is done with. */
    private long done;

    private long lastFault = -1;
    private long reread;

    RecordWalk(RecordText text, Limits limits, MentionSink sink, XmlRecords.Receiver receiver, Set<String> wanted) {
        this.text = text;
        this.limits = limits;
        this.sink = sink;
        this.receiver = receiver;
        this.wanted = wanted;
        this.references = new References(text, sink);
        this.record = new RecordTree(text, references);
        this.starts = new RecordStarts(text);
    }

    void walk() throws IOException {
        OptionalLong from = OptionalLong.of(starts.afterSpace(0));
        while (from.isPresent()) {
            from = readFrom(from.getAsLong());
        }
    }

    /** Reads from an offset on; returns where to begin again, or nothing if all is read. */
    private OptionalLong readFrom(long from) throws IOException {
        if (from == text.position() && from > 0 && starts.afterSpace(from) == text.position()) {
            return OptionalLong.empty();
        }
        StringBuilder opening = new StringBuilder();
        around.forEach(
                element -> opening.append('<').append(element.qualifiedName()).append('>'));
        base = from - opening.length();
        repeated = around.size();
        inRecord = false;
        record = new RecordTree(text, references);
        try {
            XMLStreamReader2 xml = parser.parse(new MaskedText(text, from, opening.toString()));
            return events(xml);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            return afterFault(e);
        }
    }

    private OptionalLong events(XMLStreamReader2 xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            long from = base + xml.getLocationInfo().getStartingCharOffset();
            long to = base + xml.getLocationInfo().getEndingCharOffset();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (inRecord && wanted.contains(XmlElement.withoutPrefix(name))) {
                        return unclosed(from);
                    }
                    start(name, from, to);
                }
                case XMLStreamConstants.END_ELEMENT -> end(to);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (inRecord) {
                        record.text(from, to);
                    }
                }
                case XMLStreamConstants.CDATA -> {
                    if (inRecord) {
                        record.cdata(from, to);
                    }
                }
                default -> {
                    // Comments and instructions are for others.
                }
            }
            if (!inRecord && (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)) {
                done(to);
            }
        }
        return OptionalLong.empty();
    }

    private void done(long offset) {
        if (offset > done && offset <= text.position()) {
            done = offset;
            text.forget(done);
        }
    }

    private void start(String name, long from, long to) {
        if (repeated > 0) {
            repeated--;
            return;
        }
        int depth = around.size() + (inRecord ? record.depth() : 0);
        if (depth >= limits.depth()) {
            throw limit(from, "elements are nested deeper than " + limits.depth() + " (the limit depth)");
        }
        if (!inRecord && wanted.contains(XmlElement.withoutPrefix(name))) {
            inRecord = true;
            recordStart = from;
            recordName = XmlElement.withoutPrefix(name);
            around.forEach(element -> holders.add(element.name()));
            done(from);
        }
        if (inRecord) {
            record.start(name, from, to);
        } else {
            List<XmlAttribute> attributes = StartTags.attributes(text.cut(from, to), from, references);
            around.add(new XmlElement(name, from, to, attributes, List.of()));
        }
    }

    private void end(long to) throws IOException {
        if (!inRecord) {
            around.remove(around.size() - 1);
            return;
        }
        Optional<XmlElement> whole = record.end(to);
        if (whole.isPresent()) {
            inRecord = false;
            receiver.record(whole.get(), List.copyOf(around));
        }
    }

    /** A record begins within a record: the end tag of the first is missing. */
    private OptionalLong unclosed(long next) throws IOException {
        boolean whole = record.depth() == 1;
        sink.problem(text.problem(
                whole ? Severity.WARNING : Severity.ERROR,
                "broken-xml",
                recordStart,
                recordStart + 1,
                "<" + recordName + "> is not closed; it was "
                        + (whole ? "read as far as the next record" : "left out")));
        if (whole) {
            Optional<XmlElement> read = record.end(next);
            if (read.isPresent()) {
                receiver.record(read.get(), List.copyOf(around));
            }
        }
        text.forget(next);
        done = next;
        again(next);
        return OptionalLong.of(next);
    }

    private OptionalLong afterFault(XMLStreamException fault) throws IOException {
        long from = inRecord ? recordStart + 1 : done;
        long at = Math.max(inRecord ? recordStart : done, Math.min(place(fault), text.position() - 1));
        // Where a start tag is broken, it is where reading begins again, to fail once more.
        if (at != lastFault) {
            fault(at, String.valueOf(fault.getMessage()).lines().findFirst().orElse(""));
        }
        lastFault = at;
        OptionalLong next = starts.next(Math.min(from, text.position()), this::canBegin);
        if (next.isPresent()) {
            closeTo(next.getAsLong());
            // Should the tag itself be broken, the next search begins behind it.
            done = next.getAsLong() + 1;
            again(next.getAsLong());
        }
        return next;
    }

    private void fault(long at, String what) {
        sink.problem(text.problem(
                Severity.ERROR,
                "broken-xml",
                at,
                Math.min(at + 1, text.position()),
                "this is no XML (" + what + "); "
                        + (inRecord ? "<" + recordName + "> was left out, and " : "")
                        + "reading goes on with the next record"));
    }

    /** Parsers count in 32 bits there; a fault is never that far from what was read last. */
    private long place(XMLStreamException fault) {
        if (fault.getLocation() == null) {
            return text.position();
        }
        long anchor = Math.max(done, recordStart);
        return anchor + (fault.getLocation().getCharacterOffset() - (int) (anchor - base));
    }

    private boolean canBegin(String name) {
        return wanted.contains(name)
                || holders.contains(name)
                || around.stream().anyMatch(element -> element.name().equals(name));
    }

    /** Where one of the elements around begins anew, it has ended before. */
    private void closeTo(long tag) {
        String name = RecordStarts.localName(text.cut(tag, text.position()), 1);
        for (int i = 0; i < around.size(); i++) {
            if (around.get(i).name().equals(name)) {
                around.subList(i, around.size()).clear();
            }
        }
    }

    private void again(long from) {
        reread += text.position() - from;
        if (reread > REREADINGS * (text.position() + FREE)) {
            throw limit(from, "so much of this is no XML that reading on would take too long");
        }
    }

    private LimitException limit(long at, String message) {
        Problem place = text.problem(Severity.ERROR, "too-large", at, at, "");
        return new LimitException(place.source(), place.line(), place.column(), message);
    }
}
