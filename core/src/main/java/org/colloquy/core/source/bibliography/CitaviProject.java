package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlRecords;

/** What a project says outside of its works: names by their ids, and which work has which. */
final class CitaviProject {

    static final XmlRecords RECORDS = XmlRecords.named(
            "Reference", "Person", "Periodical", "Publisher", "Keyword", "SeriesTitle", "OnetoN");

    private static final String LINK = "OnetoN";

    /** Told of nothing: the second reading tells all. */
    private static final MentionSink SILENT = new MentionSink() {
        @Override
        public void mention(Mention mention) {
            // Nothing is sent.
        }

        @Override
        public void problem(Problem problem) {
            // The second reading tells.
        }
    };

    private final Map<String, XmlElement> named = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, List<Passage>> links = new HashMap<>();
    private final Map<String, Passage> outer = new HashMap<>();
    private final Map<Long, Problem> places = new HashMap<>();

    private CitaviProject() {}

    /** Reads a project for the first time. */
    static CitaviProject of(Source source, Limits limits) throws IOException {
        CitaviProject project = new CitaviProject();
        try (RecordText text = RecordText.open(source, limits, SILENT)) {
            RECORDS.read(text, limits, SILENT, (record, around) -> {
                String id = record.attributeText("id");
                switch (record.name()) {
                    case LINK ->
                        project.link(text, record, around.isEmpty() ? "" : around.get(around.size() - 1).name());
                    case "Reference" ->
                        record.textOf("Title").ifPresent(title -> project.titles.put(id, title.text()));
                    default -> project.named.put(id, record);
                }
            });
        }
        return project;
    }

    /** The id of the one, then those of the others, in their order. */
    private void link(RecordText text, XmlElement record, String list) {
        List<Passage> ids = record.text()
                .map(all -> SplitText.parts(all, CharMatcher.is(';')))
                .orElse(List.of());
        if (ids.size() < 2) {
            return;
        }
        List<Passage> others = ids.subList(1, ids.size());
        String one = ids.get(0).text();
        for (Passage id : others) {
            places.put(id.start(), text.problem(Severity.INFO, "place", id.start(), id.end(), ""));
            if (list.equals("ReferenceReferences")) {
                outer.putIfAbsent(id.text(), id.reading(one));
            }
        }
        links.computeIfAbsent(list + " " + one, key -> new ArrayList<>()).addAll(others);
    }

    /** Returns the place that was noted at an offset. */
    Optional<Problem> noted(long start) {
        return Optional.ofNullable(places.get(start));
    }

    /** Returns the ids that a list has for a work, where they stand. */
    List<Passage> linked(String list, String work) {
        return links.getOrDefault(list + " " + work, List.of());
    }

    /** Returns the title of the work in which another stands, at the place where that is said. */
    Optional<Passage> outerTitle(String work) {
        return Optional.ofNullable(outer.get(work))
                .flatMap(id -> Optional.ofNullable(titles.get(id.text())).map(id::reading));
    }

    Optional<XmlElement> named(Passage id) {
        return Optional.ofNullable(named.get(id.text()));
    }

    /** Returns a text of what an id names, at the place of the id. */
    Optional<Passage> text(Passage id, String field) {
        return named(id).flatMap(element -> element.textOf(field))
                .map(text -> id.reading(text.text()))
                .filter(text -> !text.isBlank());
    }

    /** Returns several texts of what an id names, put together; empty if there is none. */
    Optional<Passage> texts(Passage id, String... fields) {
        List<String> found = Stream.of(fields)
                .flatMap(field -> text(id, field).stream())
                .map(Passage::text)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(id.reading(Joiner.on(' ').join(found)));
    }
}
