package org.colloquy.core.resolve.corpus;

import org.colloquy.core.model.MentionRef;

/**
 * People whom a record names beside a paper's authors, or one person whom a record is about.
 *
 * @param ref the paper that they helped with, or the person's own mention
 * @param label the paper's title, or the person's name
 * @param persons the people
 */
record ContributorFeatures(MentionRef ref, String label, NamedPersons persons) implements Features {

    @Override
    public String titleKey() {
        return "";
    }
}
