package org.colloquy.bench.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.bench.reading.MadeUpReader;
import org.colloquy.bench.reading.Said;
import org.colloquy.bench.score.Difference;
import org.colloquy.bench.score.Evaluation;
import org.colloquy.bench.score.Explained;
import org.colloquy.bench.score.FlatFigures;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Subject;
import org.junit.jupiter.api.Test;

class BibliographyEvaluationTest {

    private static Evaluation evaluation(String folder, Map<String, Said> readings, String... explanations)
            throws IOException {
        URL url = Objects.requireNonNull(BibliographyEvaluationTest.class.getResource("../bibliographies/" + folder));
        try {
            return BibliographyEvaluation.of(
                    Path.of(url.toURI()), new MadeUpReader(readings), Explained.parse(List.of(explanations)));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static PaperMention paper(
            Said said, PaperKind kind, String title, List<String> authors, Publication publication) {
        List<PersonMention> people = authors.stream().map(said::person).toList();
        return new PaperMention(
                said.evidence(),
                kind,
                Optional.of(said.stated(title)),
                Optional.of(said.stated("We count hedges!")),
                IntStream.range(0, people.size())
                        .mapToObj(i -> new Authorship(i + 1, people.get(i)))
                        .toList(),
                List.of(said.stated(new Link(Link.Kind.PAGE, "http://www.hedges.example/1"))),
                Stream.of("10.5555/hedges.1")
                        .map(doi -> said.stated(new Identifier(Scheme.DOI, doi)))
                        .toList(),
                Optional.empty(),
                publication);
    }

    private static Publication publication(
            Said said, Optional<String> key, String date, Container container, List<Role> roles, Detail... details) {
        return new Publication(
                key,
                DateSpan.parse(date).map(said::stated),
                Optional.of(said.stated(container)),
                roles,
                Stream.of("Hedges", "ditches")
                        .map(word -> said.stated(Subject.keyword(word)))
                        .toList(),
                Stream.of(details).map(said::stated).toList(),
                List.of(),
                List.of(),
                true);
    }

    private static Said hedges() {
        Said said = new Said();
        Container journal = new Container(
                Container.Kind.JOURNAL, "Journal of Fields", List.of(new Identifier(Scheme.ISSN, "1234-5679")));
        said.add(paper(
                said,
                PaperKind.JOURNAL_ARTICLE,
                "On Hedges & Ditches: A Count",
                List.of("J.R. Möller", "The Hedge, and Ditch Society", "Bo van der Lund"),
                publication(
                        said,
                        Optional.empty(),
                        "2019-03",
                        journal,
                        List.of(said.role(RoleKind.EDITOR, "Ek, Gus")),
                        new Detail(Detail.Kind.VOLUME, "12"),
                        new Detail(Detail.Kind.ISSUE, "4"),
                        new Detail(Detail.Kind.PAGES, "101–110"))));
        Container book = new Container(
                Container.Kind.PROCEEDINGS,
                "Proceedings of Water",
                List.of(new Identifier(Scheme.ISBN, "9780306406157")));
        said.add(paper(
                said,
                PaperKind.JOURNAL_ARTICLE,
                "Of Weirs",
                List.of("Ada Moor", "Ed Vinter"),
                publication(
                        said,
                        Optional.of("second"),
                        "2020-05-18",
                        book,
                        List.of(said.role(RoleKind.EDITOR, "Di Rask"), said.role(RoleKind.EDITOR, "Cy Holm")))));
        return said;
    }

    @Test
    void importsAreComparedWithTheBibtexBesideThem() throws IOException {
        Evaluation evaluation = evaluation("importer", Map.of("hedges.ris", hedges()));
        assertEquals(
                Map.ofEntries(
                        Map.entry("work item", "2 2 0"),
                        Map.entry("work key", "1 1 0"),
                        Map.entry("work type", "2 1 0"), // one is no article
                        Map.entry("work title", "2 2 0"),
                        Map.entry("work authors", "2 1 0"), // one has an author too many
                        Map.entry("work editors", "2 1 0"), // one list is in another order
                        Map.entry("work abstract", "1 1 0"),
                        Map.entry("work container", "2 2 0"),
                        Map.entry("work year", "2 2 0"),
                        Map.entry("work month", "2 2 0"),
                        Map.entry("work day", "1 0 0"),
                        Map.entry("work volume", "1 1 0"),
                        Map.entry("work number", "1 0 0"),
                        Map.entry("work pages", "1 1 0"),
                        Map.entry("work doi", "1 1 0"),
                        Map.entry("work isbn", "1 1 0"),
                        Map.entry("work issn", "2 1 0"),
                        Map.entry("work keywords", "3 2 0"),
                        Map.entry("work url", "1 1 0"),
                        Map.entry("work publisher", "1 0 0")),
                FlatFigures.of(evaluation));
        assertEquals(List.of("broken.bib"), evaluation.report().get("unreadable_expectations"));
    }

    @Test
    void anExplainedDifferenceIsNone() throws IOException {
        Evaluation bare = evaluation("importer", Map.of("hedges.ris", hedges()));
        Evaluation evaluation = evaluation(
                "importer",
                Map.of("hedges.ris", hedges()),
                "hedges.ris\tsecond\teditors\tthe source has them in this order",
                "hedges.ris\t*\tnumber\tthe source says 4");
        assertEquals(bare.differences().size() - 2, evaluation.differences().size());
    }

    @Test
    void aLoneWorkIsTheLoneWorkHoweverUnlike() throws IOException {
        Said said = new Said();
        said.paper("Sand", Optional.empty());
        Evaluation evaluation = evaluation("converter", Map.of("one entry.bib", said));
        assertEquals(
                List.of("number", "title"),
                evaluation.differences().stream()
                        .filter(difference -> difference.document().endsWith("one entry.bib"))
                        .map(Difference::field)
                        .sorted()
                        .toList());
    }

    @Test
    void conversionsAreComparedWithTheirCslJson() throws IOException {
        Said weirs = new Said();
        weirs.add(paper(
                weirs,
                PaperKind.CONFERENCE_PAPER,
                "Of Weirs",
                List.of("Moor, Ada", "Weir Board"),
                publication(
                        weirs,
                        Optional.of("weirs"),
                        "2020-05-17",
                        new Container(Container.Kind.PROCEEDINGS, "Proceedings of Fire", List.of()),
                        List.of(),
                        new Detail(Detail.Kind.SERIES, "Wet Things"),
                        new Detail(Detail.Kind.PAGES, "1--9"))));
        Said mud = new Said();
        mud.paper("Mud", Optional.empty());
        Said reeds = new Said();
        reeds.paper("Weeds", Optional.empty());
        Evaluation evaluation = evaluation(
                "converter",
                Map.of("weirs-input.bib", weirs, "input.json#with its own source", mud, "input.json#list 1", reeds));
        assertEquals(
                Map.ofEntries(
                        Map.entry("work item", "5 3 0"), // eels and silt are missing
                        Map.entry("work key", "2 1 0"),
                        Map.entry("work title", "5 2 0"),
                        Map.entry("work type", "2 1 0"),
                        Map.entry("work authors", "1 1 0"),
                        Map.entry("work editors", "0 0 0"),
                        Map.entry("work translators", "0 0 0"),
                        Map.entry("work year", "1 1 0"),
                        Map.entry("work month", "1 1 0"),
                        Map.entry("work day", "1 1 0"),
                        Map.entry("work number", "1 0 0"),
                        Map.entry("work pages", "1 1 0"),
                        Map.entry("work series", "1 1 0"),
                        Map.entry("work container", "1 0 0")),
                FlatFigures.of(evaluation));
        assertEquals(4, evaluation.report().get("pairs"));
    }

    @Test
    void everyFileIsReadAndSaidIfUnknown() throws IOException {
        Evaluation evaluation = evaluation("importer", Map.of("hedges.ris", hedges()));
        Map<?, ?> reading = FlatFigures.map(evaluation.report().get("reading"));
        assertEquals(4, reading.get("files"));
        assertEquals(List.of("broken.bib", "broken.ris", "hedges.bib"), reading.get("unrecognised"));
        assertEquals(Map.of("made-up", Map.of("paper", 2)), reading.get("mentions"));
    }
}
