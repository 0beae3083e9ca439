package org.colloquy.core.topic.concept;

import java.util.List;

/** A vocabulary for tests. */
final class SomeConcepts {
    private SomeConcepts() {}

    static Vocabulary vocabulary() {
        return Vocabulary.of(List.of(
                Concept.builder("t:learning", "machine learning").build(),
                Concept.builder("t:rl", "reinforcement learning")
                        .alt("RL")
                        .broader("t:learning")
                        .build(),
                Concept.builder("t:deeprl", "deep reinforcement learning")
                        .alt("deep RL", "DRL")
                        .broader("t:rl")
                        .build(),
                Concept.builder("t:ntk", "neural tangent kernel")
                        .alt("NTK", "tangent kernel")
                        .build(),
                Concept.builder("t:gan", "generative adversarial network")
                        .alt("GAN", "generative adversarial net")
                        .build(),
                Concept.builder("t:rag", "retrieval-augmented generation")
                        .alt("RAG")
                        .build(),
                Concept.builder("t:semi", "semi-supervised").build(),
                Concept.builder("t:supervised", "supervised learning").build(),
                Concept.builder("t:hyper", "hyperparameter optimization").build(),
                Concept.builder("t:attention", "attention")
                        .notIn("pay attention", "draw * attention", "graph attention network")
                        .build(),
                Concept.builder("t:transformer", "transformer")
                        .notIn("power transformer")
                        .build(),
                Concept.builder("t:text", "topic model").broader("t:learning").build(),
                Concept.builder("t:class", "linear classifier").build(),
                Concept.builder("t:theory", "theory of deep learning")
                        .alt("deep learning theory")
                        .build(),
                Concept.builder("t:deep", "deep learning")
                        .alt("DL")
                        .broader("t:learning")
                        .build(),
                Concept.builder("t:rank", "learning to rank").build(),
                Concept.builder("t:graphon", "graphon").build(),
                Concept.builder("t:invariance", "invariance").build(),
                Concept.builder("t:online", "online learning").build(),
                Concept.builder("t:policy", "on-policy").build(),
                Concept.builder("t:lda-topics", "latent Dirichlet allocation")
                        .alt("LDA")
                        .related("t:text")
                        .build(),
                Concept.builder("t:lda-discriminant", "discriminant analysis")
                        .alt("LDA")
                        .related("t:class")
                        .build()));
    }
}
