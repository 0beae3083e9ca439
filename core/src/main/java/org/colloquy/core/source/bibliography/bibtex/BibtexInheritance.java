package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;

/**
 * What an entry takes over: all fields of its {@code xdata}, then those of its {@code crossref} under the names that
 * biblatex gives them. A field of its own always stands. What says which work it is, is not taken over: a paper does not
 * have the DOI of the proceedings it stands in.
 */
final class BibtexInheritance {

    private static final Splitter KEYS = Splitter.on(',').trimResults().omitEmptyStrings();

    private static final Set<String> NEVER = words("crossref xref xdata ids entryset entrysubtype execute label options"
            + " presort related relatedoptions relatedstring relatedtype shortauthor shorteditor shorthand shorthandintro"
            + " sortkey key sortname sortshorthand doi eprint eprinttype eprintclass archiveprefix primaryclass arxivid"
            + " pmid pmcid isbn url urldate abstract keywords annotation annote file pdf pages pagetotal numpages eid"
            + " owner timestamp");

    private static final Set<String> DATES = words("date year month day");

    private static final Set<String> NO_PART = words("shorttitle sorttitle indextitle indexsorttitle");

    private static final Set<String> PARTS =
            words("inbook bookinbook suppbook incollection suppcollection inreference inproceedings conference");

    private static final Set<String> PARTS_OF_BOOKS = words("inbook bookinbook suppbook");

    private static final Set<String> VOLUMES = words("mvbook mvcollection mvreference mvproceedings");

    private static final Set<String> ADDED_TO_TITLES = words("subtitle titleaddon");

    private static final Set<String> TITLES = words("title subtitle titleaddon");

    private final BibtexParents parents;
    private final Located places;
    private final MentionSink sink;
    private final CompleteEntries known = new CompleteEntries();
    /** What was told and where: many entries may lead to the same problem. */
    private final Set<Told> told = new HashSet<>();

    /** Makes the inheritance of one document. */
    BibtexInheritance(BibtexParents parents, Located places, MentionSink sink) {
        this.parents = parents;
        this.places = places;
        this.sink = sink;
    }

    private record Told(long at, String message) {}

    private static Set<String> words(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(words));
    }

    /** Returns the entry with all that it takes over after its own fields. Missing parents and circles are problems. */
    BibtexEntry complete(BibtexEntry entry) throws IOException {
        boolean alone = entry.value(BibtexParents.CROSSREF).isEmpty()
                && entry.value(BibtexParents.XDATA).isEmpty();
        if (alone) {
            return entry;
        }
        parents.read();
        return complete(entry, new Descent());
    }

    /** Returns the entry that the {@code crossref} of a {@linkplain #complete complete} entry names. */
    Optional<BibtexEntry> parent(BibtexEntry entry) {
        return entry.value(BibtexParents.CROSSREF)
                .flatMap(key -> parents.find(key.text().strip()));
    }

    private BibtexEntry complete(BibtexEntry entry, Descent descent) {
        descent.down(entry);
        List<BibtexField> fields = new ArrayList<>(entry.fields());
        Set<String> names = new HashSet<>();
        fields.forEach(field -> names.add(BibtexFields.canonical(field.name())));
        entry.value(BibtexParents.XDATA).ifPresent(keys -> {
            for (String key : ImmutableSet.copyOf(KEYS.split(keys.text()))) {
                source(key, keys.printed(), descent)
                        .ifPresent(data -> data.fields().stream()
                                .filter(field -> names.add(BibtexFields.canonical(field.name())))
                                .forEach(fields::add));
            }
        });
        BibtexEntry withData = entry.with(fields);
        withData.value(BibtexParents.CROSSREF)
                .flatMap(key -> source(key.text().strip(), key.printed(), descent))
                .ifPresent(parent -> inherit(entry.type(), parent, names, fields));
        descent.up();
        return entry.with(fields);
    }

    private Optional<BibtexEntry> source(String key, Passage named, Descent descent) {
        Optional<BibtexEntry> found = parents.find(key);
        if (found.isEmpty()) {
            problem(Severity.INFO, "missing-parent", named, "there is no entry '" + key + "' to take fields over from");
            return Optional.empty();
        }
        if (!descent.enters(found.get())) {
            problem(
                    Severity.WARNING,
                    "circular-parent",
                    named,
                    "'" + key + "' leads back to this entry, or too far, so its fields are not taken over");
            return Optional.empty();
        }
        Optional<BibtexEntry> before = known.find(found.get());
        return before.isPresent() ? before : Optional.of(remembered(found.get(), descent));
    }

    /** What was cut short on this way may be longer on another. */
    private BibtexEntry remembered(BibtexEntry entry, Descent descent) {
        boolean before = descent.restart();
        BibtexEntry complete = complete(entry, descent);
        if (!descent.isCutShort()) {
            known.add(complete);
        }
        descent.resume(before);
        return complete;
    }

    private void problem(Severity severity, String code, Passage place, String message) {
        if (told.add(new Told(place.start(), message))) {
            sink.problem(places.problem(severity, code, place.start(), place.end(), message));
        }
    }

    private static void inherit(String child, BibtexEntry parent, Set<String> names, List<BibtexField> fields) {
        boolean dated = DATES.stream().anyMatch(name -> !name.equals("month") && names.contains(name));
        Set<String> own = Set.copyOf(names);
        List<BibtexField> given = new ArrayList<>();
        // What the parent itself calls a book's title comes before what is made of its title.
        parent.fields().stream()
                .filter(field -> field.name().equals("booktitle"))
                .forEach(given::add);
        given.addAll(parent.fields());
        // A subtitle goes with its title: it says nothing of a title that the child, or the parent for it, gives
        // itself.
        String title = prefix(parent.type(), child) + "title";
        boolean titled = own.contains(title)
                || (!title.equals("title") && parent.value(title).isPresent());
        for (BibtexField field : given) {
            if (NEVER.contains(field.name())
                    || (dated && DATES.contains(field.name()))
                    || (titled && ADDED_TO_TITLES.contains(field.name()))) {
                continue;
            }
            for (String name : names(parent.type(), child, field.name())) {
                String canonical = BibtexFields.canonical(name);
                if (!own.contains(canonical) && names.add(canonical)) {
                    fields.add(field.named(name));
                }
            }
        }
    }

    /** Returns under which names a field of a parent is taken over. */
    static List<String> names(String parent, String child, String field) {
        String prefix = prefix(parent, child);
        if (!prefix.isEmpty() && NO_PART.contains(field)) {
            return List.of();
        }
        if (!prefix.isEmpty() && TITLES.contains(field)) {
            return List.of(prefix + field);
        }
        boolean book = parent.equals("book") || parent.equals("mvbook");
        return field.equals("author") && book && PARTS_OF_BOOKS.contains(child)
                ? List.of("author", "bookauthor")
                : List.of(field);
    }

    private static String prefix(String parent, String child) {
        if (VOLUMES.contains(parent)) {
            return VOLUMES.contains(child) ? "" : "main";
        }
        if (parent.equals("periodical")) {
            return child.equals("article") || child.equals("suppperiodical") ? "journal" : "";
        }
        return PARTS.contains(child) && !PARTS.contains(parent) ? "book" : "";
    }
}
