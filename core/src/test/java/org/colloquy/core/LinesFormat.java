package org.colloquy.core;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;

/**
 * A format for tests, line by line: {@code session Title / Moderator}, {@code paper Title / Author; Author}, and lines
 * that go wrong: {@code bad}, {@code crash}, {@code cut}, {@code deep},
 * {@code twice} (the first line again).
 */
final class LinesFormat implements SourceFormat {

    @Override
    public String id() {
        return "lines";
    }

    @Override
    public String description() {
        return "lines for tests";
    }

    @Override
    public double recognise(Head head) {
        return head.text().startsWith("#lines") ? 1 : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        Reading reading = new Reading(document, context.event(), sink);
        int at = 0;
        for (String line : Splitter.on('\n').split(document.text())) {
            reading.line(line, at);
            at += line.length() + 1;
        }
    }

    private static final class Reading {

        private final TextDocument document;
        private final Optional<Conference> event;
        private final MentionSink sink;
        private Optional<SessionMention> session = Optional.empty();

        Reading(TextDocument document, Optional<Conference> event, MentionSink sink) {
            this.document = document;
            this.event = event;
            this.sink = sink;
        }

        void line(String line, int at) throws IOException {
            if (line.startsWith("paper ")) {
                paper(line, at);
            } else if (line.startsWith("session ")) {
                session(line, at);
            } else if (line.equals("bad")) {
                sink.problem(document.problem(Severity.ERROR, "bad-line", at, at + 3, "is bad; mend it"));
            } else if (line.equals("odd")) {
                sink.problem(document.problem(Severity.WARNING, "odd-line", at, at + 3, "is odd"));
            } else if (line.equals("crash")) {
                throw new SourceException(document.source().name() + ": has crashed; mend it");
            } else if (line.equals("twice")) {
                session(Splitter.on('\n').splitToList(document.text()).get(1), "#lines\n".length());
            } else if (line.equals("cut")) {
                throw new IOException("cut off");
            } else if (line.equals("deep")) {
                deep(0);
            }
        }

        private static int deep(int depth) {
            return depth < 0 ? 0 : deep(depth + 1) + 1;
        }

        private void paper(String line, int at) {
            int slash = line.indexOf(" / ");
            List<PersonMention> people = people(line, slash, at);
            PaperMention paper = new PaperMention(
                    stated("", at, at + 5).evidence(),
                    PaperKind.CONFERENCE_PAPER,
                    Optional.of(stated(line.substring(6, slash), at + 6, at + slash)),
                    Optional.empty(),
                    IntStream.range(0, people.size())
                            .mapToObj(i -> new Authorship(i + 1, people.get(i)))
                            .toList(),
                    List.of(stated(new Link(Link.Kind.PAGE, "https://example.org/" + line.length()), at, at + 1)),
                    List.of(),
                    choice(at));
            sink.mention(paper);
            sink.mention(new TalkMention(
                    stated("", at, at + line.length()).evidence(),
                    paper.title().orElseThrow(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    session.map(SessionMention::ref),
                    Optional.of(paper.ref()),
                    choice(at)));
        }

        private void session(String line, int at) {
            int slash = line.indexOf(" / ");
            SessionMention mention = new SessionMention(
                    stated("", at, at + line.length()).evidence(),
                    stated(line.substring(8, slash), at + 8, at + slash),
                    Optional.of(stated("Room 1", at, at + 1)),
                    people(line, slash, at).stream()
                            .map(person -> new Role(stated(RoleKind.MODERATOR, at, at + 7), person))
                            .toList(),
                    Optional.empty(),
                    Optional.empty(),
                    choice(at));
            session = Optional.of(mention);
            sink.mention(mention);
        }

        private List<PersonMention> people(String line, int slash, int at) {
            List<PersonMention> people = new ArrayList<>();
            int start = slash + 3;
            for (String name : Splitter.on("; ").split(line.substring(start))) {
                people.add(new PersonMention(stated(PersonName.parse(name), at + start, at + start + name.length())));
                start += name.length() + 2;
            }
            return people;
        }

        private Optional<ConferenceChoice> choice(int at) {
            return event.map(known -> new ConferenceChoice(known, List.of(), true, "", evidence(at, at + 1)));
        }

        private Evidence evidence(int start, int end) {
            return document.stated(start, end, "lines/test");
        }

        private <T> Stated<T> stated(T value, int start, int end) {
            return new Stated<>(value, document.cut(document.span(start, end)), evidence(start, end));
        }
    }
}
