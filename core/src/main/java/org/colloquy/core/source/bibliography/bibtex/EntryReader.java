package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Said;

/**
 * Reads what stands between the braces of an entry. An entry that does not end before the next begins is read once more,
 * then with values that end where a line begins with a field.
 */
final class EntryReader {

    private static final String STRING = "string";

    private final Scanner in;
    private final Lookahead ahead;
    private final ValueReader values;
    private final Troubles troubles;
    private final RecurringWords<FieldName> fieldNames = new RecurringWords<>(EntryReader::name);
    private final Said<String> names = new Said<>();
    private final List<BibtexField> fields = new ArrayList<>();
    private final List<BibtexField> repeated = new ArrayList<>();
    private boolean closed;

    EntryReader(Scanner in, ValueReader values, Troubles troubles) {
        this.in = in;
        this.ahead = new Lookahead(in);
        this.values = values;
        this.troubles = troubles;
    }

    /** Reads the entry that begins here, at its {@code @}. */
    BibtexEntry read() throws IOException {
        long start = in.offset();
        BibtexEntry entry = attempt(start);
        if (!closed) {
            troubles.drop();
            in.goTo(start);
            values.repairing(true);
            entry = attempt(start);
            values.repairing(false);
            if (!closed) {
                troubles.add(
                        Severity.WARNING,
                        "record-not-closed",
                        start,
                        in.offset(),
                        "the entry is not closed; it ends where the next begins, or with the document");
            }
        }
        return entry;
    }

    private BibtexEntry attempt(long start) throws IOException {
        closed = false;
        in.skip();
        Passage type = type();
        in.skipSpace();
        int closer = in.peek() == '(' ? ')' : '}';
        in.skip();
        String name = Ascii.toLowerCase(type.text());
        Optional<Passage> key = name.equals(STRING) ? Optional.empty() : key(closer);
        fields(closer);
        Passage whole = new Passage(type.text(), start, in.offset());
        return new BibtexEntry(name, type, key, new FieldList(fields), repeated, whole);
    }

    private Passage type() throws IOException {
        int c = in.skipSpace();
        long start = in.offset();
        while (c > ' ' && c != '{' && c != '(') {
            in.skip();
            c = in.peek();
        }
        return new Passage(in.word(start, in.offset()), start, in.offset());
    }

    private Optional<Passage> key(int closer) throws IOException {
        in.skipSpace();
        long start = in.offset();
        long end = start;
        for (int c = in.peek(); c != Scanner.END && c != closer; c = in.peek()) {
            if (c == ',') {
                in.skip();
                break;
            }
            if (c == '=') {
                end = keyBeforeName(start, end);
                break;
            }
            if ((c == '@' && ahead.isStart(0)) || (c == '\n' && endsKey(end))) {
                break;
            }
            in.skip();
            end = c > ' ' ? in.offset() : end;
        }
        return end > start ? Optional.of(new Passage(in.cut(start, end), start, end)) : Optional.empty();
    }

    private boolean endsKey(long end) throws IOException {
        boolean field = ahead.isField(1);
        if (field && in.peek(ahead.gap(1)) != ',') {
            troubles.warn("missing-comma", Math.max(0, end - 1), end, "a comma is missing after the key");
        }
        return field || ahead.isStartOnLine(1);
    }

    /** The word before an equals sign is a field's name; what comes before that is the key. */
    private long keyBeforeName(long start, long end) {
        String text = in.cut(start, end);
        int space = text.length() - 1;
        while (space >= 0 && text.charAt(space) > ' ') {
            space--;
        }
        in.goTo(start + space + 1);
        int length = text.substring(0, space + 1).stripTrailing().length();
        if (length > 0) {
            troubles.warn("missing-comma", start, start + length, "a comma is missing after the key");
        }
        return start + length;
    }

    private void fields(int closer) throws IOException {
        names.clear();
        fields.clear();
        repeated.clear();
        while (true) {
            int c = toField();
            if (c == Scanner.END || (c == '@' && ahead.isStart(0))) {
                return;
            }
            if (c == closer && !isStray()) {
                in.skip();
                closed = true;
                return;
            }
            if (Lookahead.isNameChar(c)) {
                field(closer);
            } else {
                unexpected();
            }
        }
    }

    /** Goes to the next character that is no white space, no comma and in no comment. */
    private int toField() throws IOException {
        int c = in.skipSpace();
        while (c == ',' || c == '%') {
            if (c == '%') {
                in.skipLine();
            } else {
                in.skip();
            }
            c = in.skipSpace();
        }
        return c;
    }

    /** A brace that another field follows, after a comma, does not end the entry. */
    private boolean isStray() throws IOException {
        if (in.peek(ahead.gap(1)) != ',' || !ahead.isField(1)) {
            return false;
        }
        unexpected();
        return true;
    }

    private void unexpected() {
        long at = in.offset();
        troubles.warn(
                "unexpected-character", at, at + 1, "a field's name was expected here; the character is passed over");
        in.skip();
    }

    private void field(int closer) throws IOException {
        long start = in.offset();
        in.skipName();
        long end = in.offset();
        FieldName name = in.word(fieldNames, start, end);
        int gap = ahead.gap(0);
        int c = in.peek(gap);
        if (c == '=') {
            in.skip(gap + 1);
        } else {
            troubles.warn("field-without-value", start, end, "an equals sign and a value are missing after the name");
            if (c != '{' && c != '"') {
                return;
            }
        }
        Optional<BibtexValue> value = values.read(closer);
        if (in.peek(ahead.gap(0)) != ',' && !values.wasCut() && ahead.isField(0)) {
            troubles.warn("missing-comma", in.offset() - 1, in.offset(), "a comma is missing before the next field");
        }
        if (value.isPresent()) {
            add(new BibtexField(name, start, value.get()));
        }
    }

    /** A colon behind a name is no part of it. */
    private static FieldName name(String printed) {
        FieldName name = FieldName.of(printed);
        return printed.endsWith(":") ? name.as(name.name().substring(0, printed.length() - 1)) : name;
    }

    private void add(BibtexField field) {
        (names.add(field.name()) ? fields : repeated).add(field);
    }
}
