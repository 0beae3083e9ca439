package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.DblpNames;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.SplitText;

/** The fields of an entry that list people. */
final class BibtexPeople {

    /** INSPIRE's field for those in whose name authors write: {@code ATLAS, CMS}, groups that no word calls so. */
    private static final String COLLABORATION = "collaboration";

    private static final Map<String, RoleKind> ROLES = ImmutableMap.<String, RoleKind>builder()
            .put("editor", RoleKind.EDITOR)
            .put("editora", RoleKind.EDITOR)
            .put("editorb", RoleKind.EDITOR)
            .put("editorc", RoleKind.EDITOR)
            .put("serieseditor", RoleKind.SERIES_EDITOR)
            .put("bookauthor", RoleKind.BOOK_AUTHOR)
            .put("translator", RoleKind.TRANSLATOR)
            .put("introduction", RoleKind.COMMENTATOR)
            .put("foreword", RoleKind.COMMENTATOR)
            .put("afterword", RoleKind.COMMENTATOR)
            .put("annotator", RoleKind.COMMENTATOR)
            .put("commentator", RoleKind.COMMENTATOR)
            .put("advisor", RoleKind.ADVISOR)
            .put("supervisor", RoleKind.ADVISOR)
            .put("illustrator", RoleKind.ILLUSTRATOR)
            .put("director", RoleKind.DIRECTOR)
            .put("producer", RoleKind.DIRECTOR)
            .put("holder", RoleKind.CONTRIBUTOR)
            .put(COLLABORATION, RoleKind.CONTRIBUTOR)
            .buildOrThrow();

    /** What {@code editortype} calls those who do more, or less, than edit. */
    private static final Map<String, RoleKind> TYPES = ImmutableMap.of(
            "director", RoleKind.DIRECTOR,
            "producer", RoleKind.DIRECTOR,
            "organizer", RoleKind.ORGANISER,
            "organiser", RoleKind.ORGANISER,
            "illustrator", RoleKind.ILLUSTRATOR,
            "translator", RoleKind.TRANSLATOR,
            "commentator", RoleKind.COMMENTATOR,
            "annotator", RoleKind.COMMENTATOR,
            "collaborator", RoleKind.CONTRIBUTOR);

    private final PaperRecord record;
    private final BibtexEntry entry;
    private final NameReader reader;
    private final BibtexAnnotations annotations;
    private boolean orcidsAreGiven;

    BibtexPeople(PaperRecord record, BibtexEntry entry, NameReader reader) {
        this.record = record;
        this.entry = entry;
        this.reader = reader;
        this.annotations = new BibtexAnnotations(entry);
    }

    static boolean isRole(String field) {
        return ROLES.containsKey(field);
    }

    void authors(BibtexField field) {
        BibtexNames names = names(field);
        List<Contributor> authors = contributors(names, field);
        entry.value(OrcidNumbers.FIELD).ifPresent(orcids -> orcidsAreGiven = OrcidNumbers.to(authors, orcids));
        authors.forEach(record::author);
        if (names.others()) {
            record.moreAuthors();
        }
    }

    void role(BibtexField field) {
        if (field.name().equals(COLLABORATION)) {
            field.value().pieces().stream()
                    .flatMap(piece -> SplitText.parts(piece.printed(), c -> c == ',').stream())
                    .forEach(group -> record.role(RoleKind.CONTRIBUTOR, field.printed(), Contributor.group(group)));
            return;
        }
        Optional<BibtexValue> type = entry.value(field.name() + "type");
        RoleKind plain = ROLES.getOrDefault(field.name(), RoleKind.CONTRIBUTOR);
        RoleKind role = type.map(value ->
                        TYPES.getOrDefault(Ascii.toLowerCase(value.text().strip()), plain))
                .orElse(plain);
        Passage label = type.map(BibtexValue::printed).orElse(field.printed());
        contributors(names(field), field).forEach(person -> record.role(role, label, person));
    }

    /** Returns whether a field says more about the people of another. */
    boolean isAnnotation(String field) {
        return (orcidsAreGiven && field.equals(OrcidNumbers.FIELD)) || annotations.isUnderstood(field);
    }

    private List<Contributor> contributors(BibtexNames names, BibtexField field) {
        List<Contributor> people = new ArrayList<>(names.names().size());
        for (BibtexName name : names.names()) {
            people.add(contributor(name));
        }
        annotations.to(people, field.name());
        return people;
    }

    private BibtexNames names(BibtexField field) {
        BibtexNames names = BibtexNames.of(field.value(), reader);
        for (BibtexNames.Fault fault : names.faults()) {
            record.context().problem(Severity.WARNING, fault.code(), fault.place(), fault.message());
        }
        return names;
    }

    private static Contributor contributor(BibtexName name) {
        if (name.kind() == AgentKind.GROUP) {
            return Contributor.group(name.printed(), name.name());
        }
        Passage bare = DblpNames.withoutNumber(name.printed());
        Contributor person = Contributor.person(bare, name.name());
        if (!bare.equals(name.printed())) {
            person.id(Scheme.DBLP_NAME, name.printed());
        }
        return person;
    }
}
