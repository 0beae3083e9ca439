package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Proceedings of the 38th International Conference on Machine Learning          | 2021 | ICML 2021
        International Conference on Machine Learning                                  | 2018 | ICML 2018
        Proc. of the Thirty-Eighth International Conference on Machine Learning (ICML 2021) | 2021 | ICML 2021
        ICML                                                                          | 2021 | ICML 2021
        ICLR 2024                                                                     | 2023 | ICLR 2024
        Advances in Neural Information Processing Systems 2019 (NeurIPS 2019)         | 2020 | NeurIPS 2019
        ICML '21                                                                      | 2021 | ICML 2021
        Advances in Neural Information Processing Systems 34                          | 2021 | NeurIPS 2021
        NIPS                                                                          | 2016 | NeurIPS 2016
        Proceedings of ICML2021                                                       | 2020 | ICML 2021
        Proceedings of ICML2021 (2022)                                                | 2021 | ICML 2021
        Proceedings of ICML2021 (2022)                                                | 2022 |
        9th International Conference on Learning Representations, ICLR 2021           | 2021 | ICLR 2021
        ICML Workshop on Interpretability                                             | 2021 |
        Proceedings of the Workshop at the International Conference on Machine Learning | 2021 |
        Asian Conference on Machine Learning                                          | 2021 |
        European Conference on Machine Learning                                       | 2021 |
        International Conference on Machine Learning and Cybernetics                  | 2021 |
        International Conference on Machine Learning                                  | 1066 |
        Journal of Machine Learning Research                                          | 2021 |
        """)
    void proceedingsAreOfTheConferenceThatTheirTitleNames(String container, int year, String edition) {
        assertEquals(
                Optional.ofNullable(edition),
                Editions.standard().proceedings(container).edition(year).map(Conference::label));
    }

    private static final String OWN = """
            # acronym\tname\tyear\tfirst day\tlast day\tplace\tzone

            FOO\tConference on Foo\t2024\t2024-06-03\t2024-06-07\tVienna, Austria\tEurope/Vienna
            K-CAP\tConference on Knowledge Capture\t2023\t2023-12-05\t2023-12-07\tonline\tUTC\thttps://example.org\tpage
            icml\tMachine Learning\t2022\t2022-07-01\t2022-07-02\t"Lund, Sweden"\tEurope/Stockholm
            """;

    private final List<Problem> problems = new ArrayList<>();

    private Editions read(String table) {
        return Editions.read(
                Source.of("own.tsv", table.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD, problems::add);
    }

    private Editions known() {
        return Editions.standard().with(read(OWN));
    }

    private static Conference foo() {
        return new Conference(
                new ConferenceSeries("FOO", "Conference on Foo"),
                2024,
                LocalDate.of(2024, 6, 3),
                LocalDate.of(2024, 6, 7),
                "Vienna, Austria",
                ZoneId.of("Europe/Vienna"));
    }

    @Test
    void aTableAddsEditionsOrTakesTheirPlace() {
        Editions known = known();
        assertEquals(List.of(), problems);
        assertEquals(Editions.standard().all().size() + 2, known.all().size());
        assertEquals(Optional.of(foo()), known.find("Foo '2024"));
        assertEquals("Lund, Sweden", known.find("ICML 2022").orElseThrow().place());
        assertEquals("Honolulu, HI, USA", known.find("ICML 2023").orElseThrow().place());
        assertEquals(
                "Baltimore, MD, USA",
                Editions.standard().find("ICML 2022").orElseThrow().place());
        assertEquals(ZoneId.of("UTC"), known.find("KCAP 2023").orElseThrow().zone());
    }

    @Test
    void aSeriesHasOneName() {
        Editions known = known();
        assertEquals(
                "Machine Learning",
                known.find("ICML 2023").orElseThrow().series().name());
        assertEquals(
                1,
                known.series().stream()
                        .filter(series -> series.acronym().equalsIgnoreCase("icml"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Programme of FOO 2024 in Vienna | FOO 2024   | 13 | 21
        foo'24                          | FOO 2024   | 0  | 6
        Welcome to K-CAP 2023!          | K-CAP 2023 | 11 | 21
        NIPS-2016 and FOO 2024          | NeurIPS 2016 | 0 | 9
        FOO 2023, FOO 2024              | FOO 2024   | 10 | 18
        """)
    void anEditionIsFoundWhereATextNamesIt(String text, String label, int start, int end) {
        Editions.Named named = known().namedIn(text).orElseThrow();
        assertEquals(label, named.edition().label());
        assertEquals(List.of(start, end), List.of(named.start(), named.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SNAFOO 2024", "FOO 1924", "FOO 20245", "2024 FOO", "FOO in 2024", "FOO 2024th", ""})
    void whatOnlyLooksLikeAnEditionIsNone(String text) {
        assertEquals(Optional.empty(), known().namedIn(text));
    }

    @Test
    void theLongerOfTwoAcronymsCounts() {
        Conference asia = new Conference(
                new ConferenceSeries("FOO Asia", "Foo in Asia"),
                2024,
                LocalDate.of(2024, 12, 3),
                LocalDate.of(2024, 12, 7),
                "Tokyo, Japan",
                ZoneId.of("Asia/Tokyo"));
        Conference other = new Conference(
                new ConferenceSeries("Asia", "Asia"), 2024, foo().firstDay(), foo().lastDay(), "online", foo().zone());
        Editions known = Editions.of(List.of(other, asia, foo()));
        assertEquals(asia, known.namedIn("FOO Asia 2024").orElseThrow().edition());
        assertEquals(Optional.of(asia.series()), known.seriesIn("at foo asia"));
    }

    @Test
    void seriesAreKnownByTheirAcronymAsAWord() {
        Editions known = known();
        assertEquals("FOO", known.seriesIn("www.foo2024.org").orElseThrow().acronym());
        assertEquals("NeurIPS", known.seriesIn("nips.cc").orElseThrow().acronym());
        assertEquals(Optional.empty(), known.seriesIn("food"));
        assertTrue(known.beginsWithSeries("FOO Poster"));
        assertFalse(known.beginsWithSeries("The FOO Poster"));
        assertEquals(Optional.empty(), Editions.of(List.of()).seriesIn("FOO"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Proceedings of the 12th Conference on Foo    | 2024 | FOO 2024
        FOO '24                                      | 2024 | FOO 2024
        Proceedings of FOO2024                       | 2024 | FOO 2024
        Workshop at FOO                              | 2024 |
        Proceedings of K-CAP                         | 2023 | K-CAP 2023
        12th Conference on Knowledge Capture (K-CAP) | 2023 | K-CAP 2023
        Proceedings of CAP                           | 2023 |
        """)
    void proceedingsAreOfOwnEditionsToo(String container, int year, String edition) {
        assertEquals(
                Optional.ofNullable(edition),
                known().proceedings(container).edition(year).map(Conference::label));
    }

    @Test
    void lettersOfAnyScriptTellEditionsApart() {
        Editions known = read("НЛП\tКонференция\t2024\t2024-06-03\t2024-06-07\tonline\tEurope/Sofia\n");
        assertEquals("НЛП 2024", known.find("нлп 2024").orElseThrow().label());
        assertEquals(Optional.empty(), known.find("2024"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        X,Foo,2024,2024-06-03,2024-06-07,Bonn                   | 1  | 7 columns
        X,,2024,2024-06-03,2024-06-07,Bonn,UTC                  | 3  | name is missing
        X,Foo,2024,2024-06-03,2024-06-07,,UTC                   | 34 | or 'online'
        ?,Foo,2024,2024-06-03,2024-06-07,Bonn,UTC               | 1  | no acronym
        acronym,name,year,first day,last day,place,zone         | 14 | names the columns
        X,Foo,2024,2024-06-31,2024-06-07,Bonn,UTC               | 12 | '2024-06-31' is no day
        X,Foo,2024,2024-06-03,7 June,Bonn,UTC                   | 23 | '7 June' is no day
        X,Foo,2024,2024-06-03,2024-06-07,Bonn,Europe/Bon        | 39 | 'Europe/Bon' is no time zone
        X,Foo,2024,2024-06-03,2024-06-02,Bonn,UTC               | 23 | before the first, 2024-06-03
        X,Foo,2024,2042-06-03,2042-06-07,Bonn,UTC               | 12 | years away from 2024
        X,Foo,2024,2024-06-03,2042-06-07,Bonn,UTC               | 23 | '2042-06-07' is years away from 2024
        foo,Foo,2024,2024-06-03,2024-06-07,Bonn,UTC             | 1  | foo 2024 stands in line 3 already
        """)
    void aLineThatIsWrongIsToldAndTheOthersAreRead(String line, int column, String message) {
        Editions known = read(OWN + line.replace(',', '\t') + "\nBAR\tBar\t2021\t2020-12-30\t2021-01-02\tonline\tUTC");
        assertTrue(problems.stream().anyMatch(problem -> problem.message().contains(message)), problems.toString());
        Problem problem = problems.get(0);
        assertEquals(Problem.Severity.ERROR, problem.severity());
        assertEquals("own.tsv:6:" + column, problem.place());
        assertFalse(problem.isOfWholeSource());
        assertEquals(4, known.all().size());
        assertEquals(Optional.of(foo()), known.find("FOO 2024"));
        assertTrue(known.find("BAR 2021").isPresent());
    }

    @Test
    void allThatIsWrongInALineIsTold() {
        read("X\tFoo\t24\tsoon\t2024-06-07\tBonn\tMars");
        assertEquals(3, problems.size(), problems.toString());
    }

    @Test
    void anotherNameOfASeriesIsTold() {
        Editions known = read(OWN + "FOO\tThe Foo\t2025\t2025-06-03\t2025-06-07\tBonn\tEurope/Berlin");
        assertEquals(
                "Conference on Foo",
                known.find("FOO 2025").orElseThrow().series().name());
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(Problem.Severity.WARNING, problems.get(0).severity());
        assertEquals("own.tsv:6:5", problems.get(0).place());
    }

    @Test
    void whatIsNoTextIsRefused() {
        Source binary = Source.of("own.tsv", new byte[] {0, 1, 2, 3, 0, 0, 7});
        assertThrows(SourceException.class, () -> Editions.read(binary, Limits.STANDARD, problems::add));
    }
}
