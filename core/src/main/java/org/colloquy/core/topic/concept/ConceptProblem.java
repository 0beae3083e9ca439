package org.colloquy.core.topic.concept;

/**
 * Something in a vocabulary that is not as it should be.
 *
 * @param code a stable name for this sort of problem, such as {@code broader-cycle}
 * @param concept the IRI of the concept concerned
 * @param message what is wrong and what to do about it
 */
public record ConceptProblem(String code, String concept, String message) {

    @Override
    public String toString() {
        return concept + ": " + message;
    }
}
