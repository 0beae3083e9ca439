package org.colloquy.core.source.bibliography.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Passage;

/**
 * The names of a field, parted by {@code and} outside of braces.
 *
 * @param names the names in their order
 * @param others whether the list ends with {@code and others}, or as print has it with {@code et al.}
 * @param faults what is wrong with it
 */
record BibtexNames(List<BibtexName> names, boolean others, List<Fault> faults) {

    /**
     * Something wrong with a name.
     *
     * @param code a short name of the fault
     * @param place the characters concerned
     * @param message what is wrong
     */
    record Fault(String code, Passage place, String message) {}

    /** Copies the lists. */
    BibtexNames {
        names = List.copyOf(names);
        faults = List.copyOf(faults);
    }

    /** Reads a field. */
    static BibtexNames of(BibtexValue value) {
        return of(value, new NameReader());
    }

    /** Reads a field with the reader of all names of its document. */
    static BibtexNames of(BibtexValue value, NameReader reader) {
        Reading reading = new Reading(value, reader);
        reading.read();
        return new BibtexNames(reading.names, reading.others, reading.faults);
    }

    /** Reads one list. */
    private static final class Reading {

        private final BibtexValue value;
        private final NameReader reader;
        private final String text;
        private final List<BibtexName> names = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private boolean others;

        Reading(BibtexValue value, NameReader reader) {
            this.value = value;
            this.reader = reader;
            this.text = value.text();
        }

        void read() {
            int from = 0;
            int to = text.length();
            if (isListInBraces()) {
                from = text.indexOf('{') + 1;
                to = text.lastIndexOf('}');
                fault(
                        "names-in-braces",
                        from,
                        to,
                        "braces around the whole list make it one name; it is read as a list");
            }
            List<int[]> parts = split(from, to);
            if (parts.size() == 1 && text.indexOf(';') > 0 && text.indexOf('&') < 0) {
                List<int[]> others = new ArrayList<>(NameText.split(text, from, to, ';'));
                others.removeIf(part -> text.substring(part[0], part[1]).isBlank());
                if (others.size() > 0) {
                    fault("names-by-semicolon", from, to, "names are parted by 'and', not by semicolons");
                    parts = others;
                }
            }
            for (int i = 0; i < parts.size(); i++) {
                part(parts.get(i)[0], parts.get(i)[1]);
            }
        }

        /** Two people with their commas in one pair of braces are no company. */
        private boolean isListInBraces() {
            String trimmed = text.strip();
            if (!NameText.isGroup(trimmed) || trimmed.indexOf(',') < 0) {
                return false;
            }
            int from = text.indexOf('{') + 1;
            List<int[]> parts = split(from, text.lastIndexOf('}'));
            return parts.size() > 1
                    && parts.stream()
                            .allMatch(part -> text.substring(part[0], part[1]).indexOf(',') > 0);
        }

        private void part(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && text.charAt(start) <= ' ') {
                start++;
            }
            while (end > start && text.charAt(end - 1) <= ' ') {
                end--;
            }
            if (start < end) {
                add(start, reader.read(text.substring(start, end)));
            } else if (!text.isBlank()) {
                fault("empty-name", 0, text.length(), "a name is missing between two 'and', or at an end of the list");
            }
        }

        private void add(int start, ListedNames part) {
            others |= part.others();
            for (ListedNames.Flaw flaw : part.flaws()) {
                fault(flaw.code(), start + flaw.start(), start + flaw.end(), flaw.message());
            }
            for (ListedNames.Name one : part.names()) {
                names.add(new BibtexName(value.part(start + one.start(), start + one.end()), one.kind(), one.name()));
            }
        }

        private void fault(String code, int from, int to, String message) {
            faults.add(new Fault(code, value.part(from, to), message));
        }

        private List<int[]> split(int from, int to) {
            List<int[]> parts = new ArrayList<>();
            int depth = 0;
            int start = from;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
                if (depth == 0 && isAnd(i, from, to)) {
                    parts.add(new int[] {start, i});
                    start = i + 3;
                    i += 2;
                }
            }
            parts.add(new int[] {start, to});
            return parts;
        }

        private boolean isAnd(int i, int from, int to) {
            return (text.charAt(i) == 'a' || text.charAt(i) == 'A')
                    && text.regionMatches(true, i, "and", 0, 3)
                    && (i == from || isSpace(text.charAt(i - 1)))
                    && (i + 3 >= to || isSpace(text.charAt(i + 3)));
        }

        private static boolean isSpace(char c) {
            return c <= ' ' || c == '\u00a0';
        }
    }
}
