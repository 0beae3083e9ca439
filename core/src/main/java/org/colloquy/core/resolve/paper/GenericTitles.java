package org.colloquy.core.resolve.paper;

import com.google.common.collect.ImmutableSet;

/** Titles so short or so usual that different papers bear them. */
final class GenericTitles {
    private static final ImmutableSet<String> USUAL = ImmutableSet.of(
            "questions and answers",
            "preface to the special issue",
            "preface to this special issue",
            "introduction to the special issue",
            "introduction to this special issue",
            "introduction to the special section",
            "editorial for the special issue",
            "guest editorial special issue",
            "guest editors introduction",
            "message from the editor",
            "message from the editors",
            "message from the general chairs",
            "message from the program chairs",
            "message from the chairs",
            "letter from the editor",
            "table of contents",
            "list of reviewers",
            "in this issue",
            "introduction and overview",
            "poster spotlight talks",
            "welcome and introduction",
            "introduction and opening remarks",
            "welcome and opening remarks",
            "panel discussion and closing remarks",
            "invited talk 1",
            "invited talk 2",
            "invited talk 3");
    private static final int MOST_WORDS = 2;
    private static final int MOST_LETTERS = 20;
    /** How many letters an ideograph or a syllable is worth. */
    private static final int SYLLABLE = 4;

    private GenericTitles() {}

    /** Returns whether the title with a key says nothing about which paper it is. */
    static boolean contain(String titleKey) {
        if (titleKey.isEmpty()) {
            return false;
        }
        int words = 1 + (int) titleKey.chars().filter(c -> c == ' ').count();
        int letters = titleKey.codePoints()
                .map(c -> Character.getType(c) == Character.OTHER_LETTER ? SYLLABLE : 1)
                .sum();
        return (words <= MOST_WORDS && letters <= MOST_LETTERS) || USUAL.contains(titleKey);
    }
}
