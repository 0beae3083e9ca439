package org.colloquy.core.source.bibliography.mapped;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.bibliography.json.JsonRecord;

/**
 * Where a record says in one text where its authors work: a piece for each, in their order.
 *
 * @param pieces where the pieces stand
 * @param separator what stands between them
 * @param named whether each begins with the author's name
 * @param places where the same places are listed once each, if they are: only this tells where one of several ends, as all
 *     have commas
 */
record MappedWorkplaces(FieldPath pieces, String separator, boolean named, Optional<FieldPath> places) {

    private static final Set<String> UNSAID = Set.of("NA", "N/A", "n/a");

    /** Tells the authors where they work; if there are not as many pieces as authors, the field is left for others. */
    void tell(List<Contributor> authors, JsonRecord record) {
        List<Passage> each = parts(pieces, record);
        if (each.isEmpty() || each.size() != authors.size()) {
            return;
        }
        record.take(pieces.first(record.value()));
        places.ifPresent(list -> record.take(list.first(record.value())));
        List<String> known = places.stream()
                .flatMap(list -> parts(list, record).stream())
                .map(Passage::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (int i = 0; i < authors.size(); i++) {
            Passage piece = each.get(i);
            apart(piece, named ? afterName(piece.text()) : 0, known).forEach(authors.get(i)::worksAt);
        }
    }

    private List<Passage> parts(FieldPath path, JsonRecord record) {
        return path.values(record.value()).stream()
                .flatMap(value -> value.printed().stream())
                .flatMap(text -> SplitText.parts(text, separator).stream())
                .toList();
    }

    /** Returns where the places begin: behind {@code Moor A.} or {@code Moor, A., Jr.} */
    private static int afterName(String piece) {
        int end = comma(piece, 0);
        while (end < piece.length()) {
            int next = comma(piece, end + 1);
            if (!NameLists.goesOn(
                    piece.substring(0, end), piece.substring(end + 1, next).strip())) {
                break;
            }
            end = next;
        }
        return end + 1;
    }

    private static int comma(String text, int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? text.length() : comma;
    }

    /** Takes apart what names several of the known places; the longest first, as one may begin as another does. */
    private static List<Passage> apart(Passage piece, int from, List<String> known) {
        List<Passage> found = new ArrayList<>();
        String text = piece.text();
        int start = from;
        while (start < text.length()) {
            String rest = text.substring(start).stripLeading();
            start = text.length() - rest.length();
            int end = known.stream()
                    .filter(place -> rest.startsWith(place + ","))
                    .findFirst()
                    .map(String::length)
                    .orElse(rest.length());
            if (end > 0) {
                found.add(piece.part(start, start + end));
            }
            start += end + 1;
        }
        found.removeIf(place -> UNSAID.contains(place.text()));
        return found;
    }
}
