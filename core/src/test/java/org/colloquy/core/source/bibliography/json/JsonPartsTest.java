package org.colloquy.core.source.bibliography.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.json.JsonValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readers that formats in JSON share. */
class JsonPartsTest {

    private static JsonValue value(String json) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        Source source = Source.of("test", json.getBytes(StandardCharsets.UTF_8));
        JsonRecords.read(source, Limits.STANDARD, new MentionDump(), Set.of(), (text, record) -> values.add(record));
        return values.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        [[2021,7,18]]              | 2021-07-18
        [["2021","07"]]            | 2021-07
        [[2021,7,18],[2021,7,24]]  | 2021-07-18/2021-07-24
        [[2021,2,30]]              | 2021-02
        [[2021,13]]                | 2021
        [[2021,0,0]]               | 2021
        [[null]]                   | -
        [[]]                       | -
        [[99999]]                  | -
        [2021]                     | -
        [[null],[2020]]            | 2020
        []                         | -
        """)
    void datesAreListsOfNumbers(String parts, String edtf) throws IOException {
        JsonValue date = value("{\"date-parts\": " + parts + "}");
        assertEquals(Optional.ofNullable(edtf), DateParts.read(date).map(DateSpan::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = """
        {"date-parts": [[2030]], "season": 1}                    | 2030-21
        {"date-parts": [[2030]], "season": "22"}                 | 2030-22
        {"date-parts": [[2030]], "season": "Herbst"}             | 2030
        {"date-parts": [[2030, 5]], "season": 1}                 | 2030-05
        {"date-parts": [[2030],[2031]], "circa": 1}              | 2030~/2031~
        {"date-parts": [[2030]], "circa": false}                 | 2030
        {"raw": "2030-05/2030-06"}                               | 2030-05/2030-06
        {"literal": "199X"}                                      | 199X
        {"literal": "some day"}                                  | -
        """)
    void datesOfCslHaveSeasonsAndDoubts(String json, String edtf) throws IOException {
        assertEquals(Optional.ofNullable(edtf), CslDates.read(value(json)).map(DateSpan::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Teo    | van der Quill | -   | Teo    | van der | Quill     | -
        TEO    | VAN DER QUILL | -   | Teo    | van der | Quill     | -
        Noor   | al-Sahel      | Jr. | Noor   | -       | al-Sahel  | Jr.
        Mia B. | Oduvar Lopez  | -   | Mia B. | -       | Oduvar Lopez | -
        -      | Deep Team     | -   | -      | -       | Deep Team | -
        """)
    void partsOfNamesStayWhatTheyAre(
            String given, String family, String suffix, String first, String particle, String last, String after) {
        NameParts parts = new NameParts(passage(given), Optional.empty(), passage(family), passage(suffix));
        PersonName name = parts.name(Markup.PLAIN);
        assertEquals(Optional.ofNullable(first), name.given());
        assertEquals(Optional.ofNullable(particle), name.particle());
        assertEquals(last, name.family());
        assertEquals(Optional.ofNullable(after), name.suffix());
    }

    private static Optional<Passage> passage(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).map(known -> new Passage(known, 0, known.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ICML 2021 Oral                            | ICML 2021      | Oral           | ORAL
        ICLR 2023 notable top 25%                 | ICLR 2023      | notable top 25% | SPOTLIGHT
        ICLR 2024 poster                          | ICLR 2024      | poster         | POSTER
        NeurIPS 2022 Accept                       | NeurIPS 2022   | Accept         | -
        NeurIPS 2021 Workshop DGMs Poster         | NeurIPS 2021 Workshop DGMs | Poster | POSTER
        Oral History 2020                         | Oral History 2020 | -           | -
        CoRR 2020                                 | CoRR 2020      | -              | -
        Accepted by TMLR                          | TMLR           | -              | -
        Submitted to ICLR 2024                    | -              | Submitted to ICLR 2024 | -
        ICLR 2024 Conference Withdrawn Submission | -              | ICLR 2024 Conference Withdrawn Submission | -
        """)
    void aVenueTellsPlaceAndTalk(String printed, String place, String words, String talk) {
        OpenReviewVenue venue = OpenReviewVenue.of(new Passage(printed, 10, 10 + printed.length()));
        assertEquals(Optional.ofNullable(place), venue.place().map(Passage::text));
        assertEquals(Optional.ofNullable(words), venue.words().map(Passage::text));
        assertEquals(Optional.ofNullable(talk), venue.talk().map(Enum::name));
        venue.place().ifPresent(part -> assertEquals(10 + printed.indexOf(part.text()), part.start()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        plain                                                  | plain
        <p>one</p><p>two</p>                                   | one  two
        <jats:title>Abstract</jats:title><jats:p>one</jats:p>  | one
        <jats:sec><jats:title>Aim</jats:title><jats:p>one</jats:p></jats:sec> | Aim  one
        a<sup>2</sup> &lt; b                                   | a2 < b
        """)
    void tagsPartParagraphs(String tagged, String text) {
        assertEquals(text, Markup.TAGS.paragraphs(tagged).replace("\n", " "));
    }
}
