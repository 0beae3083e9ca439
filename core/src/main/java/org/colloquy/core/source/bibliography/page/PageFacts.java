package org.colloquy.core.source.bibliography.page;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;

/** What one of the vocabularies in a landing page says about the paper, before it is laid beside what the others say. */
final class PageFacts {

    /** What is said. */
    enum Slot {
        TITLE,
        ABSTRACT,
        DATE,
        JOURNAL,
        JOURNAL_SHORT,
        CONFERENCE,
        BOOK,
        CONTAINER,
        SERIES,
        VOLUME,
        ISSUE,
        NUMBER,
        FIRST_PAGE,
        LAST_PAGE,
        PAGES,
        PUBLISHER,
        INSTITUTION,
        LANGUAGE,
        LICENCE,
        VERSION,
        GENRE,
        TYPE,
        KEYWORDS,
        DOI,
        ARXIV,
        PMID,
        PMC,
        SERIAL,
        IDENTIFIER,
        PDF,
        URL
    }

    private final Multimap<Slot, Passage> values = LinkedHashMultimap.create();
    private final List<Contributor> authors = new ArrayList<>();
    private final List<Contributor> editors = new ArrayList<>();
    private final List<Passage> editorLabels = new ArrayList<>();
    private Optional<PaperKind> kind = Optional.empty();

    void add(Slot slot, Passage value) {
        values.put(slot, value);
    }

    void add(Slot slot, Optional<Passage> value) {
        value.ifPresent(known -> values.put(slot, known));
    }

    void author(Contributor author) {
        authors.add(author);
    }

    void editor(Passage label, Contributor editor) {
        editors.add(editor);
        editorLabels.add(label);
    }

    void kind(PaperKind known) {
        kind = kind.or(() -> Optional.of(known));
    }

    List<Passage> all(Slot slot) {
        return List.copyOf(values.get(slot));
    }

    Optional<Passage> first(Slot slot) {
        return values.get(slot).stream().findFirst();
    }

    boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    List<Contributor> authors() {
        return authors;
    }

    List<Contributor> editors() {
        return editors;
    }

    List<Passage> editorLabels() {
        return editorLabels;
    }

    Optional<PaperKind> kind() {
        return kind;
    }

    boolean isEmpty() {
        return values.isEmpty() && authors.isEmpty();
    }
}
