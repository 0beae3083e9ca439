package org.colloquy.core.resolve.paper;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.core.resolve.corpus.PaperFeatures;

/**
 * Titles that one document gives to papers of one sort and of several years: those of columns. A preprint, what was presented
 * and what was printed of one work bear its title without being a column.
 */
final class RecurringTitles {
    /** Where papers may be listed twice, a year may be a slip. */
    private static final int MOST_YEARS = 2;

    private final Set<String> keys = new HashSet<>();

    RecurringTitles(List<PaperFeatures> papers, Catalogues catalogues) {
        SetMultimap<String, Integer> years = HashMultimap.create();
        for (PaperFeatures paper : papers) {
            if (paper.titled() && paper.year() > 0) {
                String borne = paper.ref().document() + PaperConflicts.sort(paper.kind()) + paper.titleKey();
                years.put(borne, paper.year());
                if (years.get(borne).size() > (catalogues.list(paper) ? 1 : MOST_YEARS)) {
                    keys.add(paper.titleKey());
                }
            }
        }
    }

    boolean contain(PaperFeatures paper) {
        return keys.contains(paper.titleKey());
    }
}
