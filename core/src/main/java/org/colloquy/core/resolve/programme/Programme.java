package org.colloquy.core.resolve.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.corpus.FormatFaultException;
import org.colloquy.core.resolve.corpus.Partition;
import org.colloquy.core.resolve.corpus.SessionFeatures;
import org.colloquy.core.resolve.corpus.TalkFeatures;

/** What a corpus says of sessions and talks together: which talk stands in which session, what begins when and where. */
public final class Programme {

    private final Corpus corpus;
    private final Map<Integer, Integer> sessionOfMention = new HashMap<>();
    private final Map<Integer, Integer> paperOfMention = new HashMap<>();
    /** When each session begins: as it says, or when the first of its talks does. */
    private final List<Optional<EventTime>> starts = new ArrayList<>();

    /** Puts together what {@code corpus} says of sessions and talks. */
    public Programme(Corpus corpus) {
        this.corpus = corpus;
        for (SessionFeatures session : corpus.sessions()) {
            sessionOfMention.put(corpus.mentionOf(session.ref()), starts.size());
            starts.add(session.start());
        }
        for (int paper = 0; paper < corpus.papers().size(); paper++) {
            paperOfMention.put(corpus.mentionOf(corpus.papers().get(paper).ref()), paper);
        }
        for (TalkFeatures talk : corpus.talks()) {
            int session = sessionOf(talk);
            if (session >= 0 && corpus.sessions().get(session).start().isEmpty()) {
                starts.set(session, earlier(starts.get(session), talk.start()));
            }
        }
    }

    private static Optional<EventTime> earlier(Optional<EventTime> one, Optional<EventTime> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    /** Returns the number of the session mention that a talk stands in, or -1. */
    int sessionOf(TalkFeatures talk) {
        return talk.session().map(ref -> number(sessionOfMention, ref)).orElse(-1);
    }

    /** Returns the number of the paper mention that a talk presents, or -1. */
    int paperOf(TalkFeatures talk) {
        return talk.paper().map(ref -> number(paperOfMention, ref)).orElse(-1);
    }

    private int number(Map<Integer, Integer> numbers, MentionRef ref) {
        Integer number = numbers.get(corpus.find(ref));
        if (number == null) {
            throw FormatFaultException.at(ref, "is spoken of as a session or paper, but is none");
        }
        return number;
    }

    Optional<EventTime> startOf(int session) {
        return starts.get(session);
    }

    /** Returns the session's day at its place, or an empty text. */
    String dayOf(int session) {
        return starts.get(session).map(EventTime::day).map(LocalDate::toString).orElse("");
    }

    /** Returns the edition's label, or the document where the edition is not known. */
    String scopeOf(SessionFeatures session) {
        return session.conference().isEmpty() ? session.ref().document() : session.conference();
    }

    /** Returns the label of the talk's or its session's edition, or the document where the edition is not known. */
    String scopeOf(TalkFeatures talk) {
        if (!talk.conference().isEmpty()) {
            return talk.conference();
        }
        int session = sessionOf(talk);
        return session < 0 ? talk.ref().document() : scopeOf(corpus.sessions().get(session));
    }

    /** Returns which session mentions are the same session: the same edition, title and day. */
    public Disjoint joinSessions() {
        Disjoint same = new Disjoint(corpus.sessions().size());
        groups(
                        numbers(same.count()),
                        session -> scopeOf(session(session)) + "|"
                                + session(session).titleKey())
                .values()
                .forEach(group -> joinByDay(group, same));
        return same;
    }

    private void joinByDay(List<Integer> group, Disjoint same) {
        Map<String, List<Integer>> days = groups(group, this::dayOf);
        List<Integer> undated = days.getOrDefault("", List.of());
        if (repeats(undated) || (days.size() > 2 && !undated.isEmpty())) {
            days.remove("");
        }
        for (List<Integer> day : Partition.attachIfUnique(days, "")) {
            if (repeats(day)) {
                groups(day, session -> startOf(session).map(EventTime::moment).orElse(""))
                        .forEach((start, sessions) -> join(start.isEmpty() ? List.of() : sessions, same));
            } else {
                join(day, same);
            }
        }
    }

    /** Returns whether one document names two of these sessions; then it tells them apart by something else. */
    private boolean repeats(List<Integer> sessions) {
        Set<String> documents = new HashSet<>();
        return !sessions.stream()
                .allMatch(session -> documents.add(session(session).ref().document()));
    }

    private SessionFeatures session(int session) {
        return corpus.sessions().get(session);
    }

    /**
     * Returns which talk mentions are the same talk: the same edition, title and start, or where no time is printed the
     * same session, title and kind; and not of different sessions or papers.
     */
    public Disjoint joinTalks(Disjoint sessions, Disjoint papers) {
        Disjoint same = new Disjoint(corpus.talks().size());
        for (List<Integer> group : groups(
                        numbers(same.count()), talk -> keyOf(corpus.talks().get(talk), sessions))
                .values()) {
            for (List<Integer> inSession : split(group, talk -> root(sessions, sessionOf(talk(talk))))) {
                split(inSession, talk -> root(papers, paperOf(talk(talk)))).forEach(talks -> join(talks, same));
            }
        }
        return same;
    }

    private String keyOf(TalkFeatures talk, Disjoint sessions) {
        String when = talk.start()
                .map(EventTime::moment)
                .orElseGet(() -> talk.kind() + "|" + root(sessions, sessionOf(talk)));
        return scopeOf(talk) + "|" + when + "|" + talk.titleKey();
    }

    private TalkFeatures talk(int talk) {
        return corpus.talks().get(talk);
    }

    private static Integer root(Disjoint sets, int element) {
        return element < 0 ? -1 : sets.find(element);
    }

    private static Iterable<List<Integer>> split(List<Integer> group, Function<Integer, Integer> key) {
        return Partition.attachIfUnique(groups(group, key), -1);
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static <K extends Comparable<K>> Map<K, List<Integer>> groups(
            List<Integer> elements, Function<Integer, K> key) {
        Map<K, List<Integer>> groups = new TreeMap<>();
        elements.forEach(element -> groups.computeIfAbsent(key.apply(element), k -> new ArrayList<>())
                .add(element));
        return groups;
    }

    private static void join(List<Integer> group, Disjoint same) {
        group.forEach(element -> same.join(group.get(0), element));
    }
}
