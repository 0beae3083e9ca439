package org.colloquy.core.resolve.person;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/**
 * What is known of some mentions of one name together.
 *
 * @param size how many papers, sessions or talks name them
 * @param coauthors on how many of them each other name stands, by form
 * @param circle the forms that wrote with these, without themselves; found when somebody asks, as few do
 * @param titles the words of titles, a length of 1 for each title
 * @param affiliations the words of affiliations, likewise
 * @param colleagues the affiliations of the co-authors, likewise
 * @param venues the venues, by how telling they are
 * @param first the first year; {@link Integer#MAX_VALUE} if none is known
 * @param last the last year; 0 if none is known
 * @param place where among the authors
 */
record PersonProfile(
        int size,
        SparseVector coauthors,
        Supplier<SparseVector> circle,
        SparseVector titles,
        SparseVector affiliations,
        SparseVector colleagues,
        SparseVector venues,
        int first,
        int last,
        Place place) {

    /** Returns what is known of both together. */
    PersonProfile plus(PersonProfile other) {
        return new PersonProfile(
                size + other.size,
                coauthors.plus(other.coauthors),
                Suppliers.memoize(() -> circle.get().plus(other.circle.get())),
                titles.plus(other.titles),
                affiliations.plus(other.affiliations),
                colleagues.plus(other.colleagues),
                venues.plus(other.venues),
                Math.min(first, other.first),
                Math.max(last, other.last),
                place.plus(other.place));
    }
}
