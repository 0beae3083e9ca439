package org.colloquy.core.source.bibliography.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.model.WholeNames;
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
            if (LooseLists.mayBeOne(text)) {
                parts = looselyParted(parts);
            }
            if (parts.size() > 1 && areShortened(parts)) {
                fault("initials-behind", from, to, "initials stand before the family name, or behind it and a comma");
                parts.forEach(this::shortened);
                return;
            }
            for (int i = 0; i < parts.size(); i++) {
                part(parts.get(i)[0], parts.get(i)[1], i, parts.size());
            }
        }

        private List<int[]> looselyParted(List<int[]> parts) {
            LooseLists lists = new LooseLists(text);
            List<int[]> all = new ArrayList<>();
            for (int[] part : parts) {
                List<int[]> names = lists.names(part[0], part[1]);
                if (names.size() > 1) {
                    fault("names-by-other-sign", part[0], part[1], "names are parted by 'and', not by other signs");
                }
                all.addAll(names);
            }
            return all;
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

        private void part(int from, int to, int number, int of) {
            int[] trimmed = NameText.trimmed(text, from, to);
            int start = trimmed[0];
            int end = trimmed[1];
            boolean last = number == of - 1;
            boolean comma = !last && end > start + 1 && text.charAt(end - 1) == ',';
            if (comma) {
                fault("names-by-comma", end - 1, end, "no comma stands before 'and'");
                end = NameText.trimmed(text, start, end - 1)[1];
            }
            if (start < end && (comma || (of == 2 && !last && !hasComma(to)))) {
                several(start, end);
            } else if (start < end) {
                add(start, reader.read(text.substring(start, end)));
            } else if (!text.isBlank()) {
                fault("empty-name", 0, text.length(), "a name is missing between two 'and', or at an end of the list");
            }
        }

        private boolean areShortened(List<int[]> parts) {
            List<String> texts = new ArrayList<>(parts.size());
            for (int[] part : parts) {
                int[] name = NameText.trimmed(text, part[0], part[1]);
                if (name[0] == name[1] || !Character.isUpperCase(text.charAt(name[1] - 1))) {
                    return false;
                }
                texts.add(text.substring(name[0], name[1]));
            }
            return WholeNames.areShortened(texts);
        }

        private void shortened(int[] part) {
            int[] name = NameText.trimmed(text, part[0], part[1]);
            NameReader.shortened(text.substring(name[0], name[1]))
                    .ifPresent(
                            read -> names.add(new BibtexName(value.part(name[0], name[1]), read.kind(), read.name())));
        }

        private boolean hasComma(int from) {
            return text.indexOf(',', from) >= 0;
        }

        /** {@code Lia Born, Tim Falk and Ada Kern}: the comma parts names, as no other name of the list is turned. */
        private void several(int start, int end) {
            ListedNames read = reader.read(text.substring(start, end));
            List<int[]> names = read.names().size() == 1 ? CommaLists.surely(text, start, end) : List.of();
            if (names.size() < 2) {
                add(start, read);
                return;
            }
            fault("names-by-comma", start, end, ListedNames.BY_COMMA);
            names.forEach(name -> add(name[0], reader.read(text.substring(name[0], name[1]))));
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
            boolean begins = true;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
                if (begins && depth == 0 && isAnd(i, to)) {
                    parts.add(new int[] {start, i});
                    start = i + 3;
                    i += 2;
                }
                begins = isSpace(c);
            }
            parts.add(new int[] {start, to});
            return parts;
        }

        private boolean isAnd(int i, int to) {
            return (text.charAt(i) == 'a' || text.charAt(i) == 'A')
                    && text.regionMatches(true, i, "and", 0, 3)
                    && (i + 3 >= to || isSpace(text.charAt(i + 3)));
        }

        private static boolean isSpace(char c) {
            return c <= ' ' || c == '\u00a0';
        }
    }
}
