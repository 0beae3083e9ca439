package org.colloquy.rdf.skos;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFinder;
import org.junit.jupiter.api.Test;

/** The vocabulary that is shipped, on the papers of the seeds. */
class SeedTopicsTest {
    private static final int FIRST = 5;
    private static final double PRECISION = 0.8;

    private static final ConceptFinder FINDER = ConceptFinder.of(ComputingTopics.vocabulary());

    @Test
    void everyPaperHasTopicsAndEveryTopicItsWords() {
        List<PaperMention> papers = papers();
        assertEquals(52, papers.size());
        for (PaperMention paper : papers) {
            List<ConceptFind> finds = direct(paper);
            assertFalse(finds.isEmpty(), () -> title(paper) + text(paper.abstractText()));
            finds.forEach(find -> assertFalse(find.passages().isEmpty(), find::toString));
        }
    }

    @Test
    void whatComesFirstIsWhatAReaderSays() throws IOException {
        int right = 0;
        int all = 0;
        Set<String> wrong = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/topics/seed-topics.tsv"))) {
            if (line.startsWith("#")) {
                continue;
            }
            String begins = line.substring(0, line.indexOf('\t'));
            Set<String> truth = Splitter.on("; ")
                    .splitToStream(line.substring(begins.length() + 1))
                    .flatMap(words -> FINDER.named(words).stream())
                    .map(Concept::iri)
                    .collect(toSet());
            List<ConceptFind> finds = direct(paper(begins));
            for (ConceptFind find : finds.subList(0, Math.min(FIRST, finds.size()))) {
                all++;
                if (truth.contains(find.concept().iri())) {
                    right++;
                } else {
                    wrong.add(begins + ": " + find.concept().label());
                }
            }
        }
        double precision = (double) right / all;
        assertTrue(precision >= PRECISION, precision + " of " + all + "; wrong are " + String.join("\n", wrong));
    }

    @Test
    void theNeuralTangentKernelIsFoundWhereItIsNamedAndNowhereElse() {
        for (PaperMention paper : papers()) {
            String words = title(paper) + "\n" + text(paper.abstractText());
            boolean named = words.matches("(?is).*\\b(tangent[ -]kernels?|NTKs?)\\b.*");
            boolean found =
                    direct(paper).stream().anyMatch(find -> find.concept().iri().endsWith("/neural-tangent-kernel"));
            assertEquals(named, found, () -> title(paper));
        }
    }

    private static List<PaperMention> papers() {
        List<PaperMention> papers = new ArrayList<>();
        try (Colloquy colloquy = Colloquy.read(Path.of("../seeds"))) {
            colloquy.forEachMention(mention -> {
                if (mention instanceof PaperMention paper) {
                    papers.add(paper);
                }
            });
        }
        return papers;
    }

    private static PaperMention paper(String begins) {
        return papers().stream()
                .filter(paper -> (title(paper) + text(paper.abstractText())).startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError(begins));
    }

    private static List<ConceptFind> direct(PaperMention paper) {
        return FINDER.find(title(paper), text(paper.abstractText())).stream()
                .filter(find -> find.method() != Method.INFERRED)
                .toList();
    }

    private static String title(PaperMention paper) {
        return text(paper.title());
    }

    private static String text(Optional<Stated<String>> field) {
        return field.map(Stated::value).orElse("");
    }
}
