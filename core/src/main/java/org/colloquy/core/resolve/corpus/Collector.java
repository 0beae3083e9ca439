package org.colloquy.core.resolve.corpus;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PersonName;

/** Takes from each mention what matters, and lets the rest go. */
public final class Collector implements Consumer<Mention> {

    private static final int BATCH = 512;

    private final List<Mention> waiting = new ArrayList<>(BATCH);
    private final MentionIndex.Builder index = new MentionIndex.Builder();
    private final Map<PersonName, Integer> names = new HashMap<>();
    private final Extraction extraction = new Extraction(this::number);
    private final RecalledNames recalled = new RecalledNames(this::number);
    private final List<PaperFeatures> papers = new ArrayList<>();
    private final List<SessionFeatures> sessions = new ArrayList<>();
    private final List<TalkFeatures> talks = new ArrayList<>();
    private final List<ContributorFeatures> contributors = new ArrayList<>();

    @Override
    public void accept(Mention mention) {
        waiting.add(mention);
        if (waiting.size() == BATCH) {
            takeWaiting();
        }
    }

    /**
     * Takes in place of a mention what {@link FeatureWriter} wrote of it, which is read from where {@code in} stands; returns
     * what the mention speaks of.
     *
     * @param document the mention's document
     */
    public Outline recall(String document, ByteBuffer in) {
        List<Features> features = FeatureReader.read(document, in, recalled);
        features.forEach(this::add);
        return new Outline(features);
    }

    /** All cores make what texts are compared by; the rest is numbered in the order in which the mentions came. */
    private void takeWaiting() {
        List<Optional<PaperText>> texts =
                waiting.parallelStream().map(Extraction::text).toList();
        for (int i = 0; i < texts.size(); i++) {
            extraction.of(waiting.get(i), texts.get(i)).forEach(this::add);
        }
        waiting.clear();
    }

    private int number(PersonName name) {
        return names.computeIfAbsent(name, key -> names.size());
    }

    private void add(Features features) {
        NamedPersons persons = features.persons();
        for (int person = 0; person < persons.size(); person++) {
            index.addSharable(features.ref().document(), persons.span(person));
        }
        if (features instanceof ContributorFeatures beside) {
            contributors.add(beside);
            return;
        }
        index.add(features.ref());
        if (features instanceof PaperFeatures paper) {
            papers.add(paper);
        } else if (features instanceof SessionFeatures session) {
            sessions.add(session);
        } else if (features instanceof TalkFeatures talk) {
            talks.add(talk);
        }
    }

    /** Returns all that was taken. */
    public Corpus corpus() {
        takeWaiting();
        List<PersonName> numbered = new ArrayList<>(names.size());
        names.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(name -> numbered.add(name.getKey()));
        return new Corpus(index.build(), papers, sessions, talks, contributors, numbered);
    }
}
