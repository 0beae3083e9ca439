package org.colloquy.bench.identity;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Stated;
import org.colloquy.core.text.Tidy;

/** Makes the mentions that a reader would make of printed papers. No label gets here, so none can be resolved by. */
final class Mentioned {

    /** Keeps the place of an author whose name is blank. */
    private static final String UNNAMED = "?";

    private final Map<String, String> documents = new HashMap<>();
    private final List<PaperMention> papers = new ArrayList<>();
    private long place;

    /** Returns all that was added, in order. */
    List<PaperMention> papers() {
        return List.copyOf(papers);
    }

    /** Returns the mention of a paper; its authorships are the paper's authors, one for one. */
    PaperMention add(PrintedPaper paper) {
        String document = documents.computeIfAbsent(
                paper.source(),
                source -> Hashing.sha256()
                        .hashString(source, StandardCharsets.UTF_8)
                        .toString());
        Evidence whole = evidence(document);
        List<Authorship> authors = new ArrayList<>();
        for (PrintedPaper.Author author : paper.authors()) {
            authors.add(new Authorship(authors.size() + 1, person(author, document)));
        }
        String title = Tidy.title(paper.title());
        PaperMention mention = new PaperMention(
                whole,
                PaperKind.UNKNOWN,
                title.isEmpty() ? Optional.empty() : Optional.of(new Stated<>(title, paper.title(), whole)),
                Optional.empty(),
                authors,
                List.of(),
                List.of(),
                Optional.empty(),
                publication(paper, whole));
        papers.add(mention);
        return mention;
    }

    private PersonMention person(PrintedPaper.Author author, String document) {
        Evidence here = evidence(document);
        String name = Tidy.name(author.name());
        return new PersonMention(
                new Stated<>(PersonName.parse(name.isEmpty() ? UNNAMED : name), author.name(), here),
                AgentKind.PERSON,
                List.of(),
                author.affiliations().stream()
                        .map(printed -> new Stated<>(Affiliation.named(Tidy.line(printed)), printed, here))
                        .toList(),
                List.of());
    }

    private static Publication publication(PrintedPaper paper, Evidence whole) {
        Optional<Container> venue = Optional.of(Tidy.line(paper.venue()))
                .filter(title -> !title.isEmpty())
                .map(title -> new Container(Container.Kind.PROCEEDINGS, title, List.of()));
        return new Publication(
                Optional.empty(),
                DateSpan.parse(paper.year()).map(date -> new Stated<>(date, paper.year(), whole)),
                venue.map(container -> new Stated<>(container, paper.venue(), whole)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    /** Each thing stands on a character of its own. */
    private Evidence evidence(String document) {
        CharSpan span = new CharSpan(place, ++place);
        return Evidence.stated(document, span, "labelled");
    }
}
