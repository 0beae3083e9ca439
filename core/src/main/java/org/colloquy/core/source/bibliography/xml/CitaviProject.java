package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlRecords;

/** What a project says outside of its works: names by their ids, and which work has which. */
final class CitaviProject {

    static final XmlRecords RECORDS =
            XmlRecords.named("Reference", "Person", "Periodical", "Publisher", "Keyword", "SeriesTitle", "OnetoN");

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
    private final Map<String, Passage> titles = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<Passage>> links = new HashMap<>();
    private final Map<String, Passage> outer = new HashMap<>();
    private final Map<Long, Problem> starts = new HashMap<>();
    private final Map<Long, Long> ends = new HashMap<>();

    private CitaviProject() {}

    /** Reads a project for the first time. */
    static CitaviProject of(Source source, Limits limits) throws IOException {
        CitaviProject project = new CitaviProject();
        try (RecordText text = RecordText.open(source, limits, SILENT)) {
            RECORDS.read(text, limits, SILENT, (record, around) -> {
                String id = record.attributeText("id");
                switch (record.name()) {
                    case LINK ->
                        project.link(
                                text,
                                record,
                                around.isEmpty()
                                        ? ""
                                        : around.get(around.size() - 1).name());
                    case "Reference" -> {
                        record.textOf("Title").ifPresent(title -> project.title(text, id, title));
                        record.textOf("ReferenceType").ifPresent(type -> project.types.put(id, type.text()));
                    }
                    default -> project.name(text, id, record);
                }
            });
        }
        return project;
    }

    private void title(RecordText text, String id, Passage title) {
        note(text, title);
        titles.put(id, title);
    }

    private void name(RecordText text, String id, XmlElement record) {
        record.children().forEach(field -> field.text().ifPresent(said -> note(text, said)));
        named.put(id, record);
    }

    private void note(RecordText text, Passage passage) {
        Problem place = text.problem(Severity.INFO, "place", passage.start(), passage.end(), "");
        starts.put(passage.start(), place);
        ends.put(passage.end(), place.span().end());
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
            note(text, id);
            if (list.equals("ReferenceReferences")) {
                outer.putIfAbsent(id.text(), id.reading(one));
            }
        }
        links.computeIfAbsent(list + " " + one, key -> new ArrayList<>()).addAll(others);
    }

    /** Returns the place that was noted at an offset. */
    Optional<Problem> noted(long start) {
        return Optional.ofNullable(starts.get(start));
    }

    /** Returns the characters from one noted place to another. */
    Optional<CharSpan> span(long start, long end) {
        return noted(start)
                .map(from -> new CharSpan(
                        from.span().start(), ends.getOrDefault(end, from.span().end())));
    }

    /** Returns the ids that a list has for a work, where they stand. */
    List<Passage> linked(String list, String work) {
        return links.getOrDefault(list + " " + work, List.of());
    }

    /** Returns the title of the work in which another stands. */
    Optional<Passage> outerTitle(String work) {
        return Optional.ofNullable(outer.get(work)).flatMap(id -> Optional.ofNullable(titles.get(id.text())));
    }

    /** Returns what sort of work another stands in. */
    Optional<String> outerType(String work) {
        return Optional.ofNullable(outer.get(work)).flatMap(id -> Optional.ofNullable(types.get(id.text())));
    }

    /** Returns a text of what an id names. */
    Optional<Passage> text(Passage id, String field) {
        return Optional.ofNullable(named.get(id.text())).flatMap(element -> element.textOf(field));
    }

    /**
     * Returns several texts of what an id names, put together; empty if there is none. The place reaches from there to the
     * id, so that no two works have the same.
     */
    Optional<Passage> texts(Passage id, String... fields) {
        List<Passage> found =
                Stream.of(fields).flatMap(field -> text(id, field).stream()).toList();
        return found.stream()
                .min(Comparator.comparingLong(Passage::start))
                .filter(first -> first.start() < id.end())
                .map(first -> new Passage(
                        Joiner.on(' ').join(found.stream().map(Passage::text).toList()), first.start(), id.end()));
    }
}
