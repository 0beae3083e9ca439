package org.colloquy.core.topic.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTitlesTest {
    private static final SessionTitles TITLES = SessionTitles.of(ConceptFinder.of(SomeConcepts.vocabulary()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DL: Theory | Deep Learning Theory",
                "Deep Learning (Theory) 5 | Deep Learning Theory",
                "Deep Learning Theory 6 | Deep Learning Theory",
                "Oral Session 2: Reinforcement Learning | Reinforcement Learning",
                "Track 3A - Graphs II | Graphs",
                "Session 3D: 3D Vision | 3D Vision",
                "3D Vision 2 | 3D Vision",
                "12B: Parsing-2 | Parsing",
                "Poster Session 3 | ''",
                "RL & Planning (Orals) | Reinforcement Learning and Planning",
                "Long Papers: Parsing | Parsing",
                "Long Context | Long Context",
                "Track of the Future | Future",
                "GPT-4 | GPT-4",
                "1D: Syntax | Syntax",
                "3D Vision: Shapes | 3D Vision Shapes",
                "T5: Reviewing Research | Reviewing Research",
                "Oral 5G Spatial Reasoning | Spatial Reasoning",
                "QA Session 10A | ''",
                "Parsing QA Session 10A | Parsing",
                "Live Q&A 2: Parsing | Parsing",
                "QA and Dialogue | QA and Dialogue",
                "Demo Session 1A-1 | ''",
                "Parsing (Posters & Demos) | Parsing",
                "Learning from Demonstrations | Learning from Demonstrations",
                "Best papers | ''",
                "Invited Talk | ''",
                "Invited Talk: Parsing | Parsing",
                "Tue Poster Session | ''",
                "Poster Session Tuesday | ''",
                "Lightning Talks | ''",
                "Keynote | ''",
                "Keynote: Parsing | Parsing",
                "Lunch | ''",
                "Coffee break | ''",
                "Opening Remarks and Welcome | ''",
                "Best-Arm Identification | Best-Arm Identification",
                "Session III-B: Graph Neural Networks (GNNs) | Graph Neural Networks",
                "S1.2 Fairness | Fairness",
                "WeA1.3 Robot Learning | Robot Learning",
                "Qwen2.5 Models | Qwen2.5 Models",
                "'' | ''",
            })
    void whatIsAboutTheSessionIsLeftOut(String title, String line) {
        assertEquals(line, TITLES.line(title).title());
    }

    @Test
    void sessionsOfOneLineHaveOneKey() {
        String key = TITLES.line("DL: Theory").key();
        assertEquals(key, TITLES.line("Deep Learning (Theory) 5").key());
        assertEquals(key, TITLES.line("Theory of Deep Learning III").key());
        assertNotEquals(key, TITLES.line("Deep Learning").key());
    }

    @Test
    void theConceptsOfALineAreFound() {
        assertEquals(
                "t:theory",
                TITLES.line("DL: Theory").concepts().get(0).concept().iri());
        assertEquals(
                "t:deep",
                TITLES.line("Deep Learning 2").concepts().get(0).concept().iri());
    }

    @Test
    void aLongTitleTakesLinearTime() {
        assertEquals("", TITLES.line("Session 1 of ".repeat(20_000)).title());
    }
}
