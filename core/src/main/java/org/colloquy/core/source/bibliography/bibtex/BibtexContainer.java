package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;

/** What the paper of an entry appeared in: the title with its subtitle, what kind it is, and the entry that a {@code crossref} names. */
final class BibtexContainer {

    private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".:!?");
    /** Where Mathematical Reviews has the title of a journal whose short form stands in the usual field. */
    private static final String FULL_JOURNAL = "fjournal";

    private static final List<String> IN_JOURNALS = List.of(FULL_JOURNAL, "journaltitle", "booktitle", "maintitle");
    private static final List<String> IN_BOOKS = List.of("booktitle", "journaltitle", "maintitle", FULL_JOURNAL);

    /** What biblatex calls the subtitle of each. */
    private static final Map<String, String> SUBTITLES = ImmutableMap.of(
            "journaltitle", "journalsubtitle", "booktitle", "booksubtitle", "maintitle", "mainsubtitle");

    private final BibtexEntry entry;
    private final PaperRecord record;
    private final PaperKind kind;
    /** The subtitle that stands in the title. */
    private String joined = "";

    BibtexContainer(BibtexEntry entry, PaperRecord record, PaperKind kind) {
        this.entry = entry;
        this.record = record;
        this.kind = kind;
    }

    /** Tells a record of it, and of what the container is known by. */
    void send(BibtexIdentifiers identifiers) {
        List<String> names = kind.isPart() && kind != PaperKind.JOURNAL_ARTICLE ? IN_BOOKS : IN_JOURNALS;
        boolean found = false;
        for (String name : names) {
            Optional<BibtexValue> value = entry.canonicalValue(name);
            if (value.isEmpty()) {
                continue;
            }
            identifiers.namedIn(value.get());
            if (found && name.equals("journaltitle") && names.get(0).equals(FULL_JOURNAL)) {
                record.detail(
                        Detail.Kind.CONTAINER_SHORT,
                        Markup.TEX.line(value.get().text()),
                        value.get().printed());
            } else if (found) {
                record.other(name, value.get().text(), value.get().printed());
            } else {
                record.container(
                        container(name, value.get()),
                        withSubtitle(
                                name,
                                JournalMacros.journal(value.get().text())
                                        .orElseGet(() ->
                                                Markup.TEX.line(value.get().text()))),
                        value.get().printed());
            }
            found = true;
        }
    }

    /** Returns whether a field is the subtitle that was told with the title. */
    boolean hasJoined(String field) {
        return field.equals(joined);
    }

    private String withSubtitle(String name, String title) {
        String field = SUBTITLES.getOrDefault(name, "");
        String subtitle = entry.canonicalValue(field)
                .map(value -> Markup.TEX.line(value.text()))
                .orElse("");
        if (subtitle.isEmpty() || title.isEmpty()) {
            return title;
        }
        joined = field;
        if (title.endsWith(subtitle)) {
            return title;
        }
        return SENTENCE_END.matches(title.charAt(title.length() - 1))
                ? title + " " + subtitle
                : title + ": " + subtitle;
    }

    private Container.Kind container(String field, BibtexValue value) {
        if (BibtexIdentifiers.isRepository(value.text())) {
            return Container.Kind.REPOSITORY;
        }
        return switch (field) {
            case "journaltitle", FULL_JOURNAL -> Container.Kind.JOURNAL;
            case "booktitle" -> kind == PaperKind.CONFERENCE_PAPER ? Container.Kind.PROCEEDINGS : Container.Kind.BOOK;
            default -> kind == PaperKind.PROCEEDINGS ? Container.Kind.PROCEEDINGS : Container.Kind.BOOK;
        };
    }

    /** Tells that it is another entry: what the parent of a {@code crossref} is known by is the container's name, not this paper's. */
    void is(BibtexEntry parent) {
        for (Scheme scheme : List.of(Scheme.DOI, Scheme.ISBN)) {
            String field = scheme == Scheme.DOI ? "doi" : "isbn";
            parent.value(field).ifPresent(value -> part(scheme, value));
        }
    }

    private void part(Scheme scheme, BibtexValue value) {
        Optional<Identifier> known = Identifier.parse(scheme, BibtexIdentifiers.address(value.text()));
        known.ifPresent(id -> {
            Stated<Identifier> stated = record.context().stated(id, value.printed(), "parent");
            record.containerIdentifier(stated);
            record.relation(Relation.Kind.IS_PART_OF, stated);
        });
    }
}
