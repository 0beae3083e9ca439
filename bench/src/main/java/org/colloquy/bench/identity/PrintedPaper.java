package org.colloquy.bench.identity;

import java.util.List;

/**
 * What a source prints of one paper.
 *
 * @param source the document it stands in
 * @param title the title
 * @param authors the authors in printed order
 * @param venue where it appeared; empty if not said
 * @param year the year; empty if not said
 */
record PrintedPaper(String source, String title, List<Author> authors, String venue, String year) {

    PrintedPaper {
        authors = List.copyOf(authors);
    }

    /**
     * An author.
     *
     * @param name the name
     * @param affiliations where the author works
     */
    record Author(String name, List<String> affiliations) {

        Author {
            affiliations = List.copyOf(affiliations);
        }

        static Author named(String name) {
            return new Author(name, List.of());
        }
    }
}
