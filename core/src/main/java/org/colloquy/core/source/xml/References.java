package org.colloquy.core.source.xml;

import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.text.HtmlEntities;

/**
 * Undoes references: numbers and the names of HTML, among which are those of XML and of dblp's document type. Nothing that
 * a document declares is expanded.
 */
final class References {

    /** The longest name in HTML 5 has 31 letters; numbers are shorter. */
    private static final int LONGEST = 34;

    private final RecordText text;
    private final MentionSink sink;

    References(RecordText text, MentionSink sink) {
        this.text = text;
        this.sink = sink;
    }

    /** Returns what stands at an offset with its references undone. */
    String undo(String raw, long offset) {
        int ampersand = raw.indexOf('&');
        if (ampersand < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int done = 0;
        while (ampersand >= 0) {
            out.append(raw, done, ampersand);
            int end = end(raw, ampersand);
            String reference = raw.substring(ampersand, end);
            String decoded = HtmlEntities.decodeOne(reference);
            if (decoded.equals(reference)) {
                problem(reference, offset + ampersand);
            }
            out.append(decoded);
            done = end;
            ampersand = raw.indexOf('&', done);
        }
        return out.append(raw, done, raw.length()).toString();
    }

    /** Returns where a reference ends, or the ampersand if it begins none. */
    private static int end(String raw, int ampersand) {
        int last = Math.min(raw.length(), ampersand + LONGEST);
        for (int i = ampersand + 1; i < last; i++) {
            char c = raw.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#' && c != '.' && c != '-' && c != '_') {
                break;
            }
        }
        return ampersand + 1;
    }

    private void problem(String reference, long at) {
        boolean bare = reference.length() == 1;
        sink.problem(text.problem(
                Severity.WARNING,
                bare ? "bare-ampersand" : "unknown-entity",
                at,
                at + reference.length(),
                bare
                        ? "an ampersand is written &amp; in XML; it is kept as printed"
                        : "nobody says what " + reference + " is (no document type is read); it is kept as printed"));
    }
}
