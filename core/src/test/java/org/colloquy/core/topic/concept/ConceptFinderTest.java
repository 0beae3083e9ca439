package org.colloquy.core.topic.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptFinderTest {
    private static final ConceptFinder FINDER = ConceptFinder.of(SomeConcepts.vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We train Neural Tangent Kernels. | ntk = Neural Tangent Kernels",
                "the tangent kernel | ntk = tangent kernel",
                "the tan\u00ADgent kernel | ntk = tan\u00ADgent kernel",
                "an NTK and two NTKs | ntk = NTK, NTKs",
                "a semi-supervised learner | semi = semi-supervised",
                "a semi\u2010supervised learner | semi = semi\u2010supervised",
                "a semi supervised learner | semi = semi supervised",
                "a Semisupervised learner | semi = Semisupervised",
                "hyper-parameter optimisation | hyper = hyper-parameter optimisation",
                "GAN-based | gan = GAN",
                "deep reinforcement learning | deeprl = deep reinforcement learning",
                "{G}enerative {A}dversarial {N}etworks | gan = G}enerative {A}dversarial {N}etworks",
                "\\emph{semi}-supervised | semi = semi}-supervised",
                "self-attention | attention = attention",
                "shift in-variance and the theory of deep learning | invariance = in-variance; theory = theory of deep learning",
                "an on-line learning rule | online = on-line learning",
                "a graph on a plane, all graphs on it; the change in variance | ''",
                "an on policy method | policy = on policy",
                "LEARNING TO RANK WITH NTKS AND RL | rank = LEARNING TO RANK; rl = RL; ntk = NTKS",
                "deep and supervised learning | deep = deep; supervised = supervised learning",
                "supervised or deep reinforcement learning | deeprl = deep reinforcement learning; supervised = supervised",
                "deeps and supervised learning | supervised = supervised learning",
                "NTK-GAN-RAG | ntk = NTK; gan = GAN; rag = RAG",
                "NTK, RAG, GAN | ntk = NTK; rag = RAG; gan = GAN",
                "deep reinforcement learning to rank | deeprl = deep reinforcement learning; rank = learning to rank",
            })
    void labelsAreFoundAsTheyAreWritten(String text, String expected) {
        assertEquals(expected, direct(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gan ntk rag",
                "a rag and Rag",
                "Organ gans",
                "tangent. kernel",
                "neural network, tangents",
                "$NTK$ and \\(GAN\\) and $$ NTK $$",
                "see https://example.org/NTK/GAN.html",
                "call `NTK` or ```GAN```",
                "as \\cite{NTK} has it",
                "pay attention and draw a lot of attention",
                "POWER TRANSFORMERS FOR A RAG",
                "Graph Attention Network (GAN), and GAN again",
                "GAN (Graph Attention Network)",
                "",
            })
    void whatOnlyLooksLikeALabelIsNone(String text) {
        assertEquals("", direct(text));
    }

    @Test
    void anAbbreviationMeansWhatTheTextDefines() {
        assertEquals(
                "ntk = Neural Tangent Kernel, NTK, NTK, NTK", direct("Neural Tangent Kernel (NTK): NTK, and NTK-like"));
        assertEquals("semi = semi-supervised, SSUP, SSUP", direct("semi-supervised (SSUP) and SSUP"));
        assertEquals("gan = generative adversarial nets, GAN", direct("generative adversarial nets (GAN)"));
        assertEquals(
                "deeprl = DRL, deep reinforcement learning, DRL", direct("DRL (deep reinforcement learning), DRL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RL (Russell and Norvig)",
                "RL (Russell 2020)",
                "RL (Ross et al., 2011)",
                "RL (Rewardless)",
            })
    void aCitationDefinesNothing(String text) {
        assertEquals("rl = RL", direct(text));
    }

    @Test
    void twoCapitalsJoinedByAndAreDefinedByTheirInitials() {
        assertEquals("", direct("DL (Dictionary and Lexicon)"));
    }

    @Test
    void whatHyphensJoinIsOneWordOfALongForm() {
        assertEquals("semi = Semi-supervised", direct("Semi-supervised learning (SSL), and SSL again"));
    }

    @Test
    void aDefinitionInTheAbstractHoldsForTheTitle() {
        List<ConceptFind> finds =
                FINDER.find("On RAG", "A random access grammar (RAG) is a grammar. RAG is not retrieval.");
        assertEquals(List.of(), finds);
    }

    @Test
    void theLongestLabelCountsAndTheBroaderFollow() {
        List<ConceptFind> finds = FINDER.find("deep reinforcement learning");
        assertEquals(
                List.of("t:deeprl LABEL", "t:rl INFERRED", "t:learning INFERRED"),
                finds.stream()
                        .map(find -> find.concept().iri() + " " + find.method())
                        .toList());
        Passage whole = new Passage(Part.TITLE, 0, 27);
        finds.forEach(find -> assertEquals(List.of(whole), find.passages()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A* search",
                "search & rescue",
                "C++",
                "C#",
                "GPT-4.5",
                "Web 2.0",
                "Node.js",
                "neural network (artificial)",
                "Industry 4.0",
                "Go",
            })
    void signsAreAPartOfLabels(String label) {
        ConceptFinder finder = finderOf(label);
        String text = "We use " + label + ", and more.";
        assertEquals(
                List.of(new Passage(
                        Part.ABSTRACT,
                        7,
                        7 + Tokens.of(label).end(Tokens.of(label).count() - 1))),
                finder.find("", text).get(0).passages());
    }

    @ParameterizedTest
    @CsvSource({
        "A* search, A search for truth",
        "Web 2.0, web 20",
        "C++, a c and a C",
        "C#, a C and c#",
        "Go, we go",
        "Node.js, node js"
    })
    void wordsWithoutTheSignsAreOthers(String label, String text) {
        assertEquals(List.of(), finderOf(label).find("", text));
    }

    @ParameterizedTest
    @CsvSource({"k-means, k-means++", "NTK, NTK*", "kernel, *kernel*", "search and rescue, search & rescue"})
    void signsOfNoLabelAreLeftOut(String label, String text) {
        assertEquals(1, finderOf(label).find("", text).size());
    }

    private static ConceptFinder finderOf(String label) {
        return ConceptFinder.of(
                Vocabulary.of(List.of(Concept.builder("t:it", label).build())));
    }

    @Test
    void whatStandsThereIsNotInferredToo() {
        List<ConceptFind> finds = FINDER.find("Reinforcement learning", "We study deep RL. RL is hard.");
        assertEquals(
                List.of("t:rl LABEL", "t:deeprl LABEL", "t:learning INFERRED"),
                finds.stream()
                        .map(find -> find.concept().iri() + " " + find.method())
                        .toList());
        assertEquals(2, finds.get(0).passages().size());
    }

    @Test
    void onlyAbbreviationsAreAMethodOfTheirOwn() {
        assertEquals(Method.ABBREVIATION, FINDER.find("NTK").get(0).method());
        assertEquals(
                Method.LABEL, FINDER.find("NTK", "the tangent kernel").get(0).method());
    }

    @Test
    void titlesFrequencyAndPlaceMakeTheScore() {
        double title = score("tangent kernel", "");
        double early = score("", "tangent kernel and many other words of no weight at all");
        double late = score("", "many other words of no weight at all and tangent kernel");
        double twice = score("", "tangent kernel and many other words of no weight: tangent kernel");
        assertTrue(title > early && early > late && twice > early, title + " " + early + " " + late + " " + twice);
        assertTrue(score("tangent kernel", "tangent kernel ".repeat(50)) <= 1);
    }

    @Test
    void aLabelOfSeveralMeansWhatGoesWithTheRest() {
        assertEquals("lda-topics = LDA", directOf("lda-", "LDA for topic models"));
        assertEquals("lda-discriminant = LDA", directOf("lda-", "LDA as a linear classifier"));
        assertEquals("lda-discriminant = LDA", directOf("lda-", "LDA"));
    }

    @Test
    void starsStandForUpToThreeWords() {
        assertEquals("", direct("draw very much more attention"));
        assertEquals("attention = attention", direct("draw this and that and very much attention"));
        assertEquals("attention = Attention", direct("draw a conclusion. Attention is all"));
    }

    @Test
    void whatIsCalledSoIsFoundByName() {
        assertEquals(
                "[t:ntk]",
                FINDER.named("NTKs").stream().map(Concept::iri).toList().toString());
        assertEquals(
                "[t:gan]",
                FINDER.named("Generative adversarial networks").stream()
                        .map(Concept::iri)
                        .toList()
                        .toString());
        assertEquals(List.of(), FINDER.named("a tangent kernel"));
    }

    @Test
    void sumsOfMoneyAreNoFormulas() {
        assertEquals("ntk = NTK", direct("it costs $5 for an NTK and $10 for two"));
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece :
                List.of("$ ", "$x", "\\a", "`x", "<a", "(A", "semi-", "neural tangent ", "draw a ", "{", "$$")) {
            FINDER.find(piece.repeat(20_000), piece.repeat(20_000));
        }
    }

    private static double score(String title, String text) {
        return FINDER.find(title, text).get(0).score();
    }

    private static String direct(String text) {
        return directOf("", text);
    }

    private static String directOf(String iri, String text) {
        StringBuilder out = new StringBuilder();
        for (ConceptFind find : FINDER.find("", text)) {
            if (find.method() != Method.INFERRED && find.concept().iri().startsWith("t:" + iri)) {
                out.append(out.isEmpty() ? "" : "; ")
                        .append(find.concept().iri().substring(2))
                        .append(" = ")
                        .append(String.join(
                                ", ",
                                find.passages().stream()
                                        .map(passage -> text.substring(passage.start(), passage.end()))
                                        .toList()));
            }
        }
        return out.toString();
    }
}
