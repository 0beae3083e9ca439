package org.colloquy.rdf.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Concept.Scheme;
import org.colloquy.core.topic.concept.Vocabulary;

/** A vocabulary as bytes. */
final class VocabularyCodec {
    private VocabularyCodec() {}

    static void write(Vocabulary vocabulary, Encoder out) throws IOException {
        out.number(vocabulary.concepts().size());
        for (Concept concept : vocabulary.concepts()) {
            out.text(concept.iri());
            out.text(concept.label());
            out.text(concept.scheme().map(Scheme::iri).orElse(""));
            out.text(concept.scheme().map(Scheme::label).orElse(""));
            out.text(concept.definition().orElse(""));
            for (List<String> list : lists(concept)) {
                texts(list, out);
            }
            texts(List.copyOf(concept.languages().keySet()), out);
            texts(List.copyOf(concept.languages().values()), out);
        }
    }

    /** Reads the concepts of a vocabulary. */
    static List<Concept> read(Decoder in) throws IOException {
        List<Concept> concepts = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            String iri = in.text();
            String label = in.text();
            Optional<Scheme> scheme = Optional.of(new Scheme(in.text(), in.text()))
                    .filter(whole -> !whole.iri().isEmpty());
            Optional<String> definition = Optional.of(in.text()).filter(words -> !words.isEmpty());
            concepts.add(new Concept(
                    iri,
                    label,
                    scheme,
                    texts(in),
                    texts(in),
                    definition,
                    texts(in),
                    texts(in),
                    texts(in),
                    texts(in),
                    languages(in)));
        }
        return concepts;
    }

    private static List<List<String>> lists(Concept concept) {
        return List.of(
                concept.altLabels(),
                concept.hiddenLabels(),
                concept.broader(),
                concept.related(),
                concept.exactMatches(),
                concept.notIn());
    }

    private static void texts(List<String> texts, Encoder out) throws IOException {
        out.number(texts.size());
        for (String text : texts) {
            out.text(text);
        }
    }

    private static Map<String, String> languages(Decoder in) throws IOException {
        Map<String, String> languages = new LinkedHashMap<>();
        Iterator<String> words = texts(in).iterator();
        for (String tag : texts(in)) {
            languages.put(words.next(), tag);
        }
        return languages;
    }

    private static List<String> texts(Decoder in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }
}
