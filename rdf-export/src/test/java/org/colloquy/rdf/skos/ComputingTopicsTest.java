package org.colloquy.rdf.skos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.topic.concept.Abbreviations;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFinder;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Skos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputingTopicsTest {
    private static final String BASE = "https://w3id.org/colloquy/topic/";
    private static final Vocabulary VOCABULARY = ComputingTopics.vocabulary();
    private static final ConceptFinder FINDER = ConceptFinder.of(VOCABULARY);

    /** Abbreviations that are names, whose letters stand in another order, or between whose words commas stand. */
    private static final Set<String> NAMES = Set.of(
            "RGB-D",
            "TRADES",
            "LLVM",
            "RISC-V",
            "ADMET",
            "SPARQL",
            "XAI",
            "OWL",
            "QMIX",
            "XLM-R",
            "SNIP",
            "REINFORCE",
            "HVAC",
            "DALL-E",
            "ACID");

    @Test
    void itIsLargeAndHasNoFault() {
        assertTrue(
                VOCABULARY.concepts().size() >= 450,
                () -> "" + VOCABULARY.concepts().size());
        assertEquals(List.of(), VOCABULARY.problems());
    }

    @Test
    void everyConceptIsDescribed() {
        for (Concept concept : VOCABULARY.concepts()) {
            assertTrue(concept.iri().matches(BASE + "[a-z0-9]+(-[a-z0-9]+)*"), concept::iri);
            String definition = concept.definition().orElseThrow(() -> new AssertionError(concept.iri()));
            assertTrue(definition.matches("[A-Z0-9][^\\n]+\\."), concept::iri);
            concept.related().forEach(iri -> assertTrue(VOCABULARY.concept(iri).isPresent(), iri));
            assertEquals(concept.broader().size(), VOCABULARY.broader(concept).size(), concept::iri);
        }
    }

    @Test
    void itIsAHierarchyOfOneScheme() {
        Graph graph = ComputingTopics.graph();
        Node scheme = NodeFactory.createURI(ComputingTopics.SCHEME);
        Set<String> tops = VOCABULARY.concepts().stream()
                .filter(VOCABULARY::isTop)
                .map(Concept::iri)
                .collect(Collectors.toSet());
        assertEquals(
                tops,
                graph.find(scheme, Skos.HAS_TOP_CONCEPT, Node.ANY)
                        .mapWith(triple -> triple.getObject().getURI())
                        .toSet());
        graph.find(Node.ANY, Rdf.TYPE, Skos.CONCEPT)
                .forEach(triple -> assertTrue(graph.contains(triple.getSubject(), Skos.IN_SCHEME, scheme)));
        assertTrue(
                VOCABULARY.concepts().stream().mapToInt(VOCABULARY::depth).max().orElse(0) >= 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Convergence of NTKs in wide networks | neural-tangent-kernel",
                "Wasserstein GANs with spectral normalisation | wasserstein-gan",
                "Semi-Supervised Classification with Graph Convolutional Networks | graph-convolutional-network",
                "Attention Is All You Need | attention-mechanism",
                "Thompson Sampling for Contextual Bandits | thompson-sampling",
                "Masked Autoencoders Are Scalable Vision Learners | self-supervised-learning",
                "BERT: Pre-training of Deep Bidirectional Transformers | language-modeling",
                "Deep Residual Learning for Image Recognition | image-classification",
                "Model-Agnostic Meta-Learning | meta-learning",
                "A Kernel Two-Sample Test | two-sample-test",
                "Faster DiT | diffusion-model",
                "A large-margin classifier | support-vector-machine",
                "Neural architectures of the eye | neural-network-architecture",
                "Mean-Field Control for Large Crowds | mean-field-game",
                "Learning Bird's-Eye-View Maps (BEV) | birds-eye-view-perception",
                "GFlowNets for Molecules | generative-flow-network",
                "Text-to-Video Models | video-generation",
                "MLLM Benchmarks | large-language-model",
                "Steering Agentic AI | llm-agent",
                "Vision | computer-vision",
                "Speech | speech-and-audio-processing",
                "Data processing with Apache Spark | big-data-analytics",
                "Solid-state drives | operating-systems",
                "Attention on graphs | attention-mechanism",
                "Boosting the margin | boosting",
                "Root mean square layer normalization | layer-normalization",
                "Deepfakes | deepfake",
                "Naïve Bayes | naive-bayes",
                "Anytime-valid tests by e-values | anytime-valid-inference",
                "Fine-tuning by flow matching | flow-matching",
                "Math reasoning of LLMs by multi-agent debate | mathematical-reasoning",
                "Concept unlearning | machine-unlearning",
            })
    void titlesOfPapersSpeakOf(String title, String slug) {
        assertTrue(
                FINDER.find(title).stream()
                        .anyMatch(find -> find.concept().iri().equals(BASE + slug)),
                () -> FINDER.find(title).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Diagnosis of a power transformer | transformer",
                "The problem has received a lot of attention recently | attention-mechanism",
                "Patches to the Linux kernel | kernel-method",
                "The robot arm of one patient | bandit-problem",
                "Washing with a rag in lime | retrieval-augmented-generation",
                "It beats others by a large margin | support-vector-machine",
                "A mistake stemming from noise | morphology",
                "A learnable weight | pac-learning",
                "The source code is open source | software-engineering",
                "The camera is a prior of sparsity | computational-photography",
                "We match the image statistics | statistics",
                "Fast sampling by consistency models | distributed-systems",
                "Masks of the segmenter SAM | sharpness-aware-minimization",
                "On the MPI Sintel benchmark | high-performance-computing",
                "Boosting the speed of networks | boosting",
                "Attention has been paid to it | attention-mechanism",
                "A tokenization of texts | morphology",
                "Property testing of functions | hypothesis-testing",
                "Layer normalization | batch-normalization",
                "Experiments on synthetic data and real data | synthetic-data-generation",
                "Majority voting | voting",
                "Fit to real-world models | world-model",
                "A multimodal loss surface | multimodal-learning",
                "A residual sum of squares of errors | semidefinite-programming",
                "We give recommendations for practitioners | recommender-system",
            })
    void textsOfOtherThingsDoNot(String text, String slug) {
        List<String> found = FINDER.find("", text).stream()
                .map(ConceptFind::concept)
                .map(Concept::iri)
                .toList();
        assertTrue(!found.contains(BASE + slug), found::toString);
    }

    /** No phrase in which a word means something else may be a label, nor hold one. */
    @Test
    void everyLabelAloneFindsItsConcept() {
        List<String> lost = new ArrayList<>();
        for (Concept concept : VOCABULARY.concepts()) {
            concept.labels()
                    .filter(label -> FINDER.find(label).stream()
                            .noneMatch(find -> find.concept().equals(concept) && find.method() != Method.INFERRED))
                    .forEach(label -> lost.add(concept.label() + ": " + label));
        }
        assertEquals(List.of(), lost);
    }

    /** Else a paper that says in full what it abbreviates would seem to mean something else. */
    @Test
    void whatAnAbbreviationStandsForIsALabelToo() {
        List<String> missing = new ArrayList<>();
        for (Concept concept : VOCABULARY.concepts()) {
            concept.labels()
                    .filter(label -> label.matches("[A-Z-]{3,}s?"))
                    .filter(label -> !NAMES.contains(label))
                    .filter(label -> concept.labels().noneMatch(full -> defines(full, label)))
                    .forEach(missing::add);
        }
        assertEquals(List.of(), missing);
    }

    private static boolean defines(String full, String shortForm) {
        return Abbreviations.in(full + " (" + shortForm + ")", "").containsKey(shortForm.replaceAll("-|s$", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bidirectional Encoder Representations from Transformers (BERT). BERT is | language-modeling",
                "You Only Look Once (YOLO), YOLO | object-detection",
                "an electroencephalogram (EEG) | brain-computer-interface",
                "area under the (ROC) curve | model-evaluation",
                "Region-based Convolutional Neural Networks (R-CNN) | object-detection",
                "Light Detection and Ranging (LiDAR) | 3d-vision",
            })
    void aLongFormIsFound(String text, String slug) {
        assertTrue(
                FINDER.find("", text).stream()
                        .anyMatch(find -> find.concept().iri().equals(BASE + slug)),
                () -> FINDER.find("", text).toString());
    }
}
