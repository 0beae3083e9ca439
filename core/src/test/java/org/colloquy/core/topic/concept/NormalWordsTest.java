package org.colloquy.core.topic.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalWordsTest {

    @ParameterizedTest
    @CsvSource({
        "neural networks, neural network",
        "Gaussian processes, Gaussian process",
        "policies, policy",
        "biases, bias",
        "matrices, matrix",
        "analyses, analysis",
        "Bézier curves, Bezier curve",
        "optimisation, optimization",
        "optimisers, optimizer",
        "modelling, modeling",
        "labelled data, labeled data",
        "nearest neighbour, nearest neighbor",
        "behavioural cloning, behavioral cloning",
        "colouring, coloring",
        "centre, center",
        "dialogues, dialog",
        "analysing, analyzing",
        "reparametrisation, reparameterization",
        "semi-supervised, semisupervised",
        "data sets, dataset",
        "hyper-parameters, hyperparameter",
        "Stein's method, Stein method",
        "Bayes’ rule, Bayes rule",
        "auto\u00ADencoder, autoencoder",
        "time-series, timeseries",
        "KV caches, KV cache",
        "searches, search",
        "adversarial defences, adversarial defense",
        "data centres, data center",
        "optical fibres, optical fiber",
        "deep equilibria, deep equilibrium",
        "geodesics, geodesic",
        "generalisability, generalizability",
        "movies, movie",
        "viruses, virus",
        "gases, gas",
        "diagnoses, diagnosis",
        "local minima, local minimum",
        "cellular automata, cellular automaton",
        "phenomena, phenomenon",
        "stimuli, stimulus",
        "leaves, leaf",
        "children, child",
        "polyhedra, polyhedron",
        "lemmata, lemma",
        "formulae, formula",
        "causes, cause",
        "houses, house",
    })
    void theseAreOne(String one, String other) {
        assertEquals(NormalWords.key(other), NormalWords.key(one));
    }

    @ParameterizedTest
    @CsvSource({
        "loss, los",
        "bayes, baye",
        "statistics, statistic",
        "news, new",
        "mechanics, mechanic",
        "corpus, corp",
        "source, sorce",
        "four, for",
        "GAN, gan",
        "class, clas"
    })
    void theseAreTwo(String one, String other) {
        assertNotEquals(NormalWords.key(other), NormalWords.key(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NTK", "GANs", "t-SNE", "k-NN", "LoRA", "MoE", "RAG", "5G", "GPT-3", "A", "Go", "C++"})
    void theseAreAbbreviations(String label) {
        assertEquals(true, NormalWords.isAbbreviation(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ResNet", "word2vec", "Deep RL", "Lasso", "3d", "go", ""})
    void theseAreWords(String label) {
        assertEquals(false, NormalWords.isAbbreviation(label));
    }
}
