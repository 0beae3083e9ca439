package org.colloquy.core.source.programme.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.programme.schedule.InventedProgramme.InventedSession;
import org.colloquy.core.source.programme.schedule.InventedProgramme.InventedTalk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programmes that chance wrote, printed in many layouts, are read as they were meant. */
class ScheduleGeneratorTest {

    private static final int PROGRAMMES = 12;
    private static final double MOST = 0.98;

    @ParameterizedTest
    @EnumSource(InventedLayout.class)
    void everyLayoutIsRead(InventedLayout layout) throws IOException {
        Tally sessions = new Tally();
        Tally talks = new Tally();
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            InventedProgramme programme =
                    InventedProgramme.of(seed * 7919L + layout.name().length());
            Found found = read(layout.print(programme));
            for (int i = 0; i < programme.sessions().size(); i++) {
                InventedSession session = programme.sessions().get(i);
                String title = layout.title(i, session);
                sessions.add(
                        title + " / " + session.room() + " / " + session.chair(),
                        found.sessions.getOrDefault(title, ""));
                for (InventedTalk talk : session.talks()) {
                    String wanted = String.join(", ", talk.authors()) + " in " + title;
                    talks.add(talk.title() + " / " + wanted, found.talks.getOrDefault(talk.title(), List.of()), wanted);
                }
            }
        }
        assertTrue(sessions.share() >= MOST, () -> layout + ": sessions " + sessions);
        assertTrue(talks.share() >= MOST, () -> layout + ": talks " + talks);
    }

    private static Found read(String page) throws IOException {
        Found found = new Found();
        Source source = Source.of("invented.txt", page.getBytes(StandardCharsets.UTF_8));
        new ScheduleTextFormat().read(source, ReadContext.STANDARD, found);
        return found;
    }

    /** Counts what agrees and keeps what does not. */
    private static final class Tally {
        private final List<String> missing = new ArrayList<>();
        private int all;

        void add(String wanted, String found) {
            all++;
            if (!found.equals(wanted)) {
                missing.add(wanted + " but was " + found);
            }
        }

        void add(String talk, List<String> found, String wanted) {
            all++;
            if (!found.contains(wanted)) {
                missing.add(talk + " but was " + found);
            }
        }

        double share() {
            return 1 - (double) missing.size() / all;
        }

        @Override
        public String toString() {
            return share() + "\n" + String.join("\n", missing);
        }
    }

    /** Keeps sessions and talks by title. */
    private static final class Found implements MentionSink {
        private final Map<String, String> sessions = new HashMap<>();
        private final Map<String, List<String>> talks = new HashMap<>();
        private final Map<MentionRef, SessionMention> bySpan = new HashMap<>();
        private final Map<MentionRef, PaperMention> papers = new HashMap<>();

        @Override
        public void mention(Mention mention) {
            if (mention instanceof SessionMention session) {
                bySpan.put(session.ref(), session);
                String room = session.room().map(stated -> stated.value()).orElse("");
                sessions.put(
                        session.title().value(),
                        session.title().value() + " / " + room + " / " + names(session.roles()));
            } else if (mention instanceof PaperMention paper) {
                papers.put(paper.ref(), paper);
            } else if (mention instanceof TalkMention talk) {
                talk(talk);
            }
        }

        private void talk(TalkMention talk) {
            List<String> authors = new ArrayList<>();
            talk.paper()
                    .map(papers::get)
                    .ifPresent(paper -> paper.authorships()
                            .forEach(authorship ->
                                    authors.add(authorship.author().name().printed())));
            String people = authors.isEmpty() ? names(talk.roles()) : String.join(", ", authors);
            String session = talk.session()
                    .map(bySpan::get)
                    .map(found -> found.title().value())
                    .orElse("no session");
            talks.computeIfAbsent(talk.title().value(), unseen -> new ArrayList<>())
                    .add(people + " in " + session);
        }

        private static String names(List<Role> roles) {
            return String.join(
                    ", ",
                    roles.stream().map(role -> role.holder().name().printed()).toList());
        }

        @Override
        public void problem(Problem problem) {
            // What is missing is counted.
        }
    }
}
