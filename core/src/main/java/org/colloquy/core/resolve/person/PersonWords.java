package org.colloquy.core.resolve.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says a comparison of people in words, feature by feature: first what speaks for one person, then what speaks against. */
final class PersonWords {
    /** From which rarity on somebody's name is called rare, and up to which it is called frequent. */
    private static final double RARE = 0.65;

    private static final double FREQUENT = 0.45;

    private static final ImmutableTable<PersonFeature, Integer, Phrase> PHRASES = load();

    private PersonWords() {}

    /** Returns what the levels say; empty if they say nothing. */
    static String of(ImmutableIntArray levels) {
        List<String> inFavour = new ArrayList<>();
        List<String> against = new ArrayList<>();
        for (PersonFeature feature : PersonFeature.values()) {
            phrase(feature, levels)
                    .ifPresent(phrase -> (phrase.against ? against : inFavour)
                            .add(feature == PersonFeature.SHARED ? phrase.words + rarity(levels) : phrase.words));
        }
        if (!against.isEmpty()) {
            against.set(0, "but " + against.get(0));
        }
        inFavour.addAll(against);
        return String.join("; ", inFavour);
    }

    private static Optional<Phrase> phrase(PersonFeature feature, ImmutableIntArray levels) {
        return Optional.ofNullable(PHRASES.get(feature, levels.get(feature.place())));
    }

    /** The sum of rarities is known within bounds, and so is the mean; the rarest is rarer than that. */
    private static String rarity(ImmutableIntArray levels) {
        int count = levels.get(PersonFeature.SHARED.place()) - 1;
        int level = levels.get(PersonFeature.RARITY.place());
        if (count < 1) {
            return "";
        }
        if (PersonFeature.RARITY.from(level) >= RARE * count) {
            return count == 1 ? ", a rare name" : ", one of them at least with a rare name";
        }
        return PersonFeature.RARITY.to(level) <= FREQUENT * count
                ? count == 1 ? ", who has many papers here" : ", who have many papers here"
                : "";
    }

    private static ImmutableTable<PersonFeature, Integer, Phrase> load() {
        ImmutableTable.Builder<PersonFeature, Integer, Phrase> phrases = ImmutableTable.builder();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(PersonWords.class, "person-words.tsv"), UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    PersonFeature feature = PersonFeature.valueOf(Ascii.toUpperCase(cells.get(0)));
                    int level = feature.levels().indexOf(cells.get(1));
                    checkArgument(level >= 0, "%s has no level '%s'", feature, cells.get(1));
                    phrases.put(feature, level, new Phrase(cells.get(2).equals("against"), cells.get(3)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases.buildOrThrow();
    }

    private record Phrase(boolean against, String words) {}
}
