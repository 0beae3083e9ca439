package org.colloquy.core.resolve.person;

/**
 * Where somebody stands among the authors.
 *
 * @param papers how many papers of several authors it is known of
 * @param sum the places on them together, each from 0, the first, to 1, the last
 */
record Place(int papers, float sum) {
    static final Place UNKNOWN = new Place(0, 0);

    /** Returns a place on one paper, from 1, of so many. */
    static Place of(int position, int authors) {
        return authors < 2 ? UNKNOWN : new Place(1, (position - 1) / (authors - 1f));
    }

    Place plus(Place other) {
        return new Place(papers + other.papers, sum + other.sum);
    }

    boolean isKnown() {
        return papers > 0;
    }

    /** Returns in which third somebody stands on the mean: 0 in the first, 2 in the last. */
    int third() {
        return PersonFeature.level(sum / papers, 1 / 3.0, 2 / 3.0);
    }
}
