package org.colloquy.core.source.programme.schedule;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTextFormatTest {

    private final ScheduleTextFormat format = new ScheduleTextFormat();

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fixtures/schedule-text"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyLineIsReadOrTold(Path fixture) throws IOException {
        String text = Files.readString(fixture);
        Covered covered = new Covered();
        format.read(Source.of(fixture), ReadContext.STANDARD, covered);
        RangeSet<Long> told = ImmutableRangeSet.copyOf(covered.spans);
        int start = 0;
        for (String line : text.split("\n", -1)) {
            long from = text.codePointCount(0, start);
            long to = from + line.codePointCount(0, line.length());
            assertTrue(
                    line.isBlank() || told.intersects(Range.closedOpen(from, to)),
                    () -> "neither read nor told: " + line);
            start += line.length() + 1;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met at 10:30 on Monday, and walked until noon. The day was long.\n\nNobody spoke.\n",
                "@inproceedings{moor2019,\n  title = {Hedges},\n  author = {Moor, Ada},\n  year = 2019,\n}\n",
                "title,authors,start,end\nHedges,Ada Moor,10:30,11:00\nPaths,Bo Lund,11:00,11:30\nMoss,Eva Stam,11:30,12:00\n",
                "[{\"title\": \"Hedges\",\n  \"start\": \"10:30\",\n  \"session\": \"Session 1\"}]\n",
                "<html><body><p>Session 1: Hedges</p><p>10:30-11:00 Paths</p></body></html>\n",
                "TY  - CONF\nTI  - Session 1: Hedges\nAU  - Moor, Ada\nPY  - 2019\nER  - \n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20190603T090000\nSUMMARY:Session 1: Hedges\nEND:VEVENT\nEND:VCALENDAR\n",
                "- title: Hedges\n  time: 10:30-11:00\n  chair: Ada Moor\n- title: Paths\n  time: 11:00-11:30\n  chair: Bo Lund\n",
                "",
                "Hedges\nPaths\nMoss\n",
                "Accepted Papers\n\nHedges\nAda Moor, Bo Lund\n\nPaths\nEva Stam, Jan Krol\n\nMoss\nLia Born, Bo Wu\n\n"
                        + "SENTENCES\n\nSENTENCES\n\nSENTENCES\n\nSENTENCES\n",
                "Session 1: Gardens\n\nAda Moor, Lund University\nBo Wu, Kiel University\nEva Stam, Turin University\n"
                        + "How we came to look after gardens\nWhy there is no hedge that nobody planted\n"
                        + "Where the walls of the city came from\nWhat is left of all of that today\n"
                        + "Who goes there now, and what for\nHow much a garden costs that nobody sees\n"
            })
    void whatIsNoScheduleIsLeftToOthers(String text) {
        String page = text.replace("SENTENCES", "The gardens were never so well looked after. ".repeat(8));
        assertEquals(0, format.recognise(new Head("page.txt", page, false, "UTF-8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "framed", "gaps"})
    void columnsAreReadAlikeWhateverPartsThem(String marks) throws IOException {
        List<List<String>> rows = List.of(
                List.of("Time", "Presenter(s)", "Title", "Location", "Chair"),
                List.of("09:00", "Ingrid Müller", "On Learning", "Aula", "Jean-Luc Picard"),
                List.of("10:15", "Kim Lee; Bo Lund", "Deep nets and shallow minds", "", "Ann O’Hara"),
                List.of("10:45", "", "Coffee", "Aula", ""),
                List.of("", "Ada Moor", "Trees for all", "B12", "Ann O’Hara"));
        assertEquals(content(table(rows, "tabs")), content(table(rows, marks)));
        assertTrue(content(table(rows, marks))
                .contains("talk \"Trees for all\"\n  time: \"Thursday, 12 September 2024\" = ?\n  room: \"B12\"\n"
                        + "  SPEAKER: Ada Moor"));
    }

    private static String table(List<List<String>> rows, String marks) {
        return "All times are in UTC\nThursday, 12 September 2024\n"
                + rows.stream()
                        .map(cells -> switch (marks) {
                            case "bars" -> String.join(" | ", cells);
                            case "framed" -> "| " + String.join(" | ", cells) + " |";
                            case "gaps" ->
                                cells.stream()
                                        .map(cell -> String.format("%-32s", cell))
                                        .collect(joining());
                            default -> String.join("\t", cells);
                        })
                        .collect(joining("\n"));
    }

    /** Returns what is read, without where the names of columns stand. */
    private String content(String page) throws IOException {
        MentionDump dump = new MentionDump();
        format.read(Source.of("table.txt", page.getBytes(StandardCharsets.UTF_8)), ReadContext.STANDARD, dump);
        return dump.toString()
                .lines()
                .filter(line -> !line.startsWith("problem"))
                .collect(joining("\n"));
    }

    @Test
    void longLinesAreReadInLinearTime() {
        for (String piece : List.of(
                "9",
                "1 ",
                "A ",
                "a. ",
                "A. ",
                "(",
                "( ",
                ", ",
                ":",
                " and ",
                "Session ",
                "11:00–",
                "#1 ",
                "- ",
                "A, ",
                "A (B) ",
                "Chair: ",
                "1A: ",
                "\u2014 ",
                "Mon ")) {
            byte[] page = ("Session 1: " + piece.repeat(100_000 / piece.length()) + "\n9:00 – 10:00\n")
                    .getBytes(StandardCharsets.UTF_8);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> {
                        format.recognise(Head.of(Source.of("long.txt", page)));
                        format.read(Source.of("long.txt", page), ReadContext.STANDARD, new Covered());
                    },
                    piece);
        }
    }

    /** Collects where what was read stands. */
    private static final class Covered implements MentionSink {
        private final RangeSet<Long> spans = TreeRangeSet.create();

        @Override
        public void mention(Mention mention) {
            add(mention.evidence().span());
            if (mention instanceof SessionMention session) {
                session.roles().forEach(role -> {
                    add(role.kind().evidence().span());
                    add(role.holder().evidence().span());
                    role.holder()
                            .affiliations()
                            .forEach(place -> add(place.evidence().span()));
                });
                stated(session.room(), session.slot());
                session.conference().ifPresent(this::choice);
            } else if (mention instanceof TalkMention talk) {
                stated(talk.room(), talk.slot(), talk.kind(), talk.board());
                talk.conference().ifPresent(this::choice);
            } else if (mention instanceof PaperMention paper) {
                stated(paper.title(), paper.abstractText());
            }
        }

        private void choice(ConferenceChoice choice) {
            add(choice.evidence().span());
        }

        private void stated(Optional<?>... facts) {
            for (Optional<?> fact : facts) {
                fact.ifPresent(value -> add(((Stated<?>) value).evidence().span()));
            }
        }

        private void add(CharSpan span) {
            spans.add(Range.closedOpen(span.start(), span.end()));
        }

        @Override
        public void problem(Problem problem) {
            if (problem.span().end() > problem.span().start()) {
                add(problem.span());
            }
        }
    }
}
