package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that papers are about.
 *
 * @param iri what names it
 * @param label the label that is shown
 * @param scheme what it is a concept of, if that is known
 * @param altLabels other labels, abbreviations among them
 * @param hiddenLabels labels by which it is found and which are not shown, such as misspellings
 * @param definition what it is, in a sentence
 * @param broader the IRIs of what it is a part or a kind of
 * @param related the IRIs of what has to do with it
 * @param exactMatches the IRIs of the same concept in other vocabularies
 * @param notIn phrases in which its labels mean something else, such as {@code pay * attention}; {@code *} stands for up
 *     to three words
 * @param languages the languages of those labels and that definition which are not in English, by their words; of what is
 *     in no language that is known, the empty text
 */
public record Concept(
        String iri,
        String label,
        Optional<Scheme> scheme,
        List<String> altLabels,
        List<String> hiddenLabels,
        Optional<String> definition,
        List<String> broader,
        List<String> related,
        List<String> exactMatches,
        List<String> notIn,
        Map<String, String> languages) {

    /** Makes the lists immutable. */
    public Concept {
        altLabels = ImmutableList.copyOf(altLabels);
        hiddenLabels = ImmutableList.copyOf(hiddenLabels);
        broader = ImmutableList.copyOf(broader);
        related = ImmutableList.copyOf(related);
        exactMatches = ImmutableList.copyOf(exactMatches);
        notIn = ImmutableList.copyOf(notIn);
        languages = ImmutableMap.copyOf(languages);
    }

    /** Returns a builder for the concept that is named so. */
    public static Builder builder(String iri, String label) {
        return new Builder(iri, label);
    }

    /** Returns all labels by which it is found, the one that is shown first. */
    public Stream<String> labels() {
        return Stream.of(Stream.of(label), altLabels.stream(), hiddenLabels.stream())
                .flatMap(labels -> labels);
    }

    /** Returns the tag of the language of a label or of the definition; the empty text if that is not known. */
    public String language(String words) {
        return languages.getOrDefault(words, "en");
    }

    /** Equal concepts have equal IRIs, and to go through all labels takes time. */
    @Override
    public int hashCode() {
        return iri.hashCode();
    }

    /**
     * Concepts that belong together.
     *
     * @param iri what names the scheme
     * @param label what it is called
     */
    public record Scheme(String iri, String label) {}

    /** Puts a concept together. */
    public static final class Builder {
        private final String iri;
        private final String label;
        private final ImmutableList.Builder<String> altLabels = ImmutableList.builder();
        private final ImmutableList.Builder<String> hiddenLabels = ImmutableList.builder();
        private Optional<Scheme> scheme = Optional.empty();
        private Optional<String> definition = Optional.empty();
        private final ImmutableList.Builder<String> broader = ImmutableList.builder();
        private final ImmutableList.Builder<String> related = ImmutableList.builder();
        private final ImmutableList.Builder<String> exactMatches = ImmutableList.builder();
        private final ImmutableList.Builder<String> notIn = ImmutableList.builder();
        private final Map<String, String> languages = new LinkedHashMap<>();

        private Builder(String iri, String label) {
            this.iri = iri;
            this.label = label;
        }

        /** Says what the concept is one of. */
        @CanIgnoreReturnValue
        public Builder scheme(Scheme whole) {
            scheme = Optional.of(whole);
            return this;
        }

        /** Adds other labels. */
        @CanIgnoreReturnValue
        public Builder alt(String... labels) {
            altLabels.add(labels);
            return this;
        }

        /** Adds labels that are not shown. */
        @CanIgnoreReturnValue
        public Builder hidden(String... labels) {
            hiddenLabels.add(labels);
            return this;
        }

        /** Says what the concept is. */
        @CanIgnoreReturnValue
        public Builder definition(String sentence) {
            definition = Optional.of(sentence);
            return this;
        }

        /** Adds what the concept is a part or a kind of. */
        @CanIgnoreReturnValue
        public Builder broader(String... iris) {
            broader.add(iris);
            return this;
        }

        /** Adds what has to do with the concept. */
        @CanIgnoreReturnValue
        public Builder related(String... iris) {
            related.add(iris);
            return this;
        }

        /** Adds what is the same in other vocabularies. */
        @CanIgnoreReturnValue
        public Builder exactMatch(String... iris) {
            exactMatches.add(iris);
            return this;
        }

        /** Adds phrases in which the labels mean something else. */
        @CanIgnoreReturnValue
        public Builder notIn(String... phrases) {
            notIn.add(phrases);
            return this;
        }

        /** Says that a label or the definition is not in English. */
        @CanIgnoreReturnValue
        public Builder language(String words, String tag) {
            languages.put(words, tag);
            return this;
        }

        /** Returns the concept. */
        public Concept build() {
            return new Concept(
                    iri,
                    label,
                    scheme,
                    altLabels.build(),
                    hiddenLabels.build(),
                    definition,
                    broader.build(),
                    related.build(),
                    exactMatches.build(),
                    notIn.build(),
                    languages);
        }
    }
}
