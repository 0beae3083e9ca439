package org.colloquy.core.source.bibliography.marc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.marc.MarcField.Subfield;

/**
 * Reads MARC records of ISO 2709: a leader, a directory that names the fields, and the fields. What parts them is what
 * counts; lengths and places in the directory, which are in bytes and often wrong, give only the order.
 */
final class MarcReader {

    private static final char END_OF_RECORD = '\u001D';
    private static final char END_OF_FIELD = '\u001E';
    private static final char SUBFIELD = '\u001F';
    private static final int LEADER = 24;
    private static final int ENTRY = 12;
    private static final int PLACE_IN_ENTRY = 7;
    private static final int CODING = 9;
    private static final String MARC_8 = "x-MARC-8";
    private static final int BUFFER = 1 << 13;
    private static final int SHOWN = 60;
    private static final Pattern DIRECTORY = Pattern.compile("(?:\\w{3}\\d{9}){1,5000}");

    private final RecordText text;
    private final RecordContext context;
    private final StringBuilder record = new StringBuilder();
    private long start;

    MarcReader(RecordText text, RecordContext context) {
        this.text = text;
        this.context = context;
    }

    void read() throws IOException {
        char[] buffer = new char[BUFFER];
        start = text.position();
        for (int got = text.read(buffer, 0, BUFFER); got >= 0; got = text.read(buffer, 0, BUFFER)) {
            for (int i = 0; i < got; i++) {
                if (buffer[i] == END_OF_RECORD) {
                    record(true);
                } else if (record.length() > 0 || !Character.isWhitespace(buffer[i])) {
                    record.append(buffer[i]);
                } else {
                    start++;
                }
            }
        }
        if (record.length() > 0) {
            record(false);
        }
    }

    private void record(boolean closed) {
        String all = record.toString();
        int directoryEnd = all.indexOf(END_OF_FIELD);
        boolean readable = directoryEnd > LEADER
                && DIRECTORY.matcher(all.substring(LEADER, directoryEnd)).matches();
        if (!closed) {
            problem(Severity.WARNING, "record-without-end", all, "the record that begins here is cut off");
        }
        if (readable) {
            send(all, directoryEnd, closed);
        } else if (closed) {
            problem(
                    Severity.ERROR,
                    "unreadable-record",
                    all,
                    "this record has no leader and directory; it is left out");
        }
        start += all.length() + 1;
        record.setLength(0);
        text.forget(Math.min(start, text.position()));
    }

    private void problem(Severity severity, String code, String all, String message) {
        if (!all.isEmpty()) {
            context.problem(severity, code, passage(all, 0, Math.min(all.length(), SHOWN)), message);
        }
    }

    private void send(String all, int directoryEnd, boolean closed) {
        String leader = all.substring(0, LEADER);
        checkEncoding(all, leader);
        List<String> tags = tags(all.substring(LEADER, directoryEnd));
        List<MarcField> fields = fields(all, directoryEnd + 1, tags);
        if (closed && fields.size() != tags.size()) {
            problem(
                    Severity.WARNING,
                    "fields-missing",
                    all,
                    "the directory of this record names " + tags.size() + " fields, and there are " + fields.size());
        }
        new MarcRecord(new PaperRecord(context, passage(all, 0, all.length())), leader, fields).send();
    }

    /** A file is read in one encoding, that of its first records; of MARC-8 only what writes Latin letters is known. */
    private void checkEncoding(String all, String leader) {
        boolean read = text.encoding().equals(MARC_8);
        boolean said = leader.charAt(CODING) != 'a';
        if (all.chars().allMatch(c -> c < 0x80)) {
            return;
        }
        if (said && text.encoding().equals("UTF-8")) {
            problem(
                    Severity.INFO,
                    "marc-8",
                    all,
                    "the record says that it is in MARC-8, and is in UTF-8; read as that");
        } else if (said != read) {
            problem(
                    Severity.WARNING,
                    "marc-8",
                    all,
                    "the record is in " + (said ? "MARC-8" : "UTF-8") + ", and the file is read as " + text.encoding()
                            + "; letters with accents may be wrong: export all in UTF-8");
        } else if (all.indexOf('\uFFFD') >= 0) {
            problem(
                    Severity.WARNING,
                    "marc-8",
                    all,
                    "the record has scripts in MARC-8 that are not read, each byte of which is U+FFFD: export it in UTF-8");
        }
    }

    /** Returns the tags in the order in which the fields stand. */
    private static List<String> tags(String directory) {
        List<String> entries = new ArrayList<>();
        for (int at = 0; at < directory.length(); at += ENTRY) {
            entries.add(directory.substring(at, at + ENTRY));
        }
        entries.sort(Comparator.comparing(entry -> entry.substring(PLACE_IN_ENTRY)));
        return entries.stream().map(entry -> entry.substring(0, 3)).toList();
    }

    private List<MarcField> fields(String all, int from, List<String> tags) {
        List<MarcField> fields = new ArrayList<>();
        int at = from;
        while (at < all.length() && fields.size() < tags.size()) {
            int next = all.indexOf(END_OF_FIELD, at);
            int end = next < 0 ? all.length() : next;
            String tag = tags.get(fields.size());
            fields.add(field(tag, all, at, end).orElseGet(() -> new MarcField(tag, "", List.of(), passage(all, 0, 1))));
            at = end + 1;
        }
        return fields;
    }

    private Optional<MarcField> field(String tag, String all, int from, int end) {
        if (from == end) {
            return Optional.empty();
        }
        int first = all.indexOf(SUBFIELD, from);
        if (first < 0 || first >= end) {
            return Optional.of(MarcField.control(tag, passage(all, from, end)));
        }
        List<Subfield> parts = new ArrayList<>();
        for (int at = first; at < end; ) {
            int next = all.indexOf(SUBFIELD, at + 1);
            int to = next < 0 || next > end ? end : next;
            if (to > at + 2) {
                parts.add(new Subfield(all.substring(at + 1, at + 2), passage(all, at + 2, to)));
            }
            at = to;
        }
        return Optional.of(new MarcField(tag, all.substring(from, first), parts, passage(all, from, end)));
    }

    private Passage passage(String all, int from, int to) {
        return new Passage(all.substring(from, to), start + from, start + to);
    }
}
