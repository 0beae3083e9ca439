package org.colloquy.core.resolve.corpus;

import java.util.List;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;

/**
 * What matters of a paper mention.
 *
 * @param ref the mention
 * @param label the title, or the beginning of the abstract
 * @param titleKey the title's key; empty if there is no title
 * @param words the words of the title
 * @param abstractKey the abstract's hash; empty if there is no abstract
 * @param sketch what the abstract is known again by
 * @param kind the sort of work
 * @param identifiers the identifiers stated
 * @param year the edition's year, 0 if not known
 * @param venue a hash of the series or the title of what it appeared in; 0 if not known
 * @param place where in it
 * @param conference the edition's label, empty if not known
 * @param persons the authors
 * @param recordKey what its document calls the record; empty if nothing
 */
public record PaperFeatures(
        MentionRef ref,
        String label,
        String titleKey,
        TitleWords words,
        String abstractKey,
        AbstractSketch sketch,
        PaperKind kind,
        List<Identifier> identifiers,
        int year,
        int venue,
        PrintedPlace place,
        String conference,
        NamedPersons persons,
        String recordKey)
        implements Features {

    /** Returns whether nothing is said but what the record is called. */
    public boolean isKeyOnly() {
        return !recordKey.isEmpty() && !titled() && abstractKey.isEmpty() && persons.size() == 0;
    }

    /** Returns whether nothing is said but what the record is called and who wrote it. */
    public boolean isKeyWithAuthors() {
        return !recordKey.isEmpty() && !titled() && abstractKey.isEmpty() && persons.size() > 0;
    }

    @Override
    public int[] titleWords() {
        return words.ascending();
    }

    /** Returns whether there is a title. */
    public boolean titled() {
        return !titleKey.isEmpty();
    }
}
