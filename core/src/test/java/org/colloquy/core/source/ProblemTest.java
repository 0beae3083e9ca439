package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void aFailureAtAPlaceKeepsIt() {
        LimitException deep = new LimitException("a:3: b.xml", 12, 7, "is too deep");
        Problem failed = Problem.failed("unreadable", "a:3: b.xml", deep);
        assertEquals("a:3: b.xml:12:7: is too deep", failed.toString());
        assertEquals(deep.getMessage(), failed.toString());
        assertEquals(12, failed.line());
        assertEquals(7, failed.column());
        assertEquals("is too deep", failed.message());
        assertTrue(failed.isOfWholeSource());
    }

    @Test
    void aProblemThatIsTheEndBecomesAnExceptionAtItsPlace() {
        SourceException end = SourceException.of(PLACED);
        assertEquals(PLACED.toString(), end.getMessage());
        assertEquals("page.txt", end.source());
        assertEquals(3, end.line());
        assertEquals(7, end.column());
        assertEquals("what is wrong [here]", end.fault());
    }

    @Test
    void aLimitHasACodeOfItsOwn() {
        assertEquals(
                "too-large",
                Problem.failed("unreadable", "a", new LimitException("a", "is too large"))
                        .code());
    }
}
