package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.ColloquyException;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem PLACED = new Problem(
            Problem.Severity.WARNING, "code", "page.txt", 3, 7, new CharSpan(20, 24), "here", "what is wrong");

    @Test
    void aProblemTellsItsPlaceItsMessageAndWhatStandsThere() {
        assertEquals("page.txt:3:7", PLACED.place());
        assertEquals("page.txt:3:7: what is wrong [here]", PLACED.toString());
    }

    @Test
    void aProblemOfAWholeSourceHasNoPlace() {
        Problem whole = Problem.of(Problem.Severity.INFO, "code", "page.txt", "what is wrong");
        assertEquals("page.txt", whole.place());
        assertEquals("page.txt: what is wrong", whole.toString());
        assertEquals(new CharSpan(0, 0), whole.span());
    }

    @Test
    void aFailureDoesNotNameItsSourceTwice() {
        Problem failed = Problem.failed("unreadable", "page.txt", new ColloquyException("page.txt: is broken"));
        assertEquals("page.txt: is broken", failed.toString());
        assertEquals("unreadable", failed.code());
        assertEquals(Problem.Severity.ERROR, failed.severity());
        assertEquals(
                "other",
                Problem.failed("x", "page.txt", new ColloquyException("other")).message());
    }

    @Test
    void aLimitHasACodeOfItsOwn() {
        assertEquals(
                "too-large",
                Problem.failed("unreadable", "a", new LimitException("a: is too large"))
                        .code());
    }
}
