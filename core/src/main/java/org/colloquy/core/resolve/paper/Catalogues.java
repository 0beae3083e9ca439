package org.colloquy.core.resolve.paper;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.name.NameForms;

/**
 * The documents that list each paper once, as a library's catalogue does and lists of references put together from many
 * places do not. It is seen from how rarely they list the same title, year and author again.
 */
final class Catalogues {
    /** A document of fewer papers does not tell. */
    private static final int FEWEST = 100;
    /** Of so many papers one may be listed twice by mistake. */
    private static final int ONE_OF = 100;
    /** A title of more years than these is a column's. */
    private static final int MOST_YEARS = 2;

    /** How many of the records before one are looked at. */
    private static final int LOOKED_AT = 16;

    private final NameForms forms;
    private final Set<String> documents = new HashSet<>();

    Catalogues(List<PaperFeatures> papers, NameForms forms) {
        this.forms = forms;
        Multiset<String> listed = HashMultiset.create();
        Multiset<String> again = HashMultiset.create();
        ListMultimap<String, PaperFeatures> ofTitle =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (PaperFeatures paper : papers) {
            if (paper.titled()) {
                listed.add(paper.ref().document());
                ofTitle.put(paper.ref().document() + paper.titleKey(), paper);
            }
        }
        for (String title : ofTitle.keySet()) {
            List<PaperFeatures> bearers = ofTitle.get(title);
            if (bearers.size() > 1 && years(bearers) <= MOST_YEARS) {
                again.add(bearers.get(0).ref().document(), repeated(bearers));
            }
        }
        for (Multiset.Entry<String> document : listed.entrySet()) {
            if (document.getCount() >= FEWEST && again.count(document.getElement()) * ONE_OF < document.getCount()) {
                documents.add(document.getElement());
            }
        }
    }

    /** Returns whether the document of a paper lists each paper once. */
    boolean list(PaperFeatures paper) {
        return documents.contains(paper.ref().document());
    }

    private static long years(List<PaperFeatures> papers) {
        return papers.stream().mapToInt(PaperFeatures::year).distinct().count();
    }

    private int repeated(List<PaperFeatures> bearers) {
        int count = 0;
        for (int i = 1; i < bearers.size(); i++) {
            for (int j = Math.max(0, i - LOOKED_AT); j < i; j++) {
                if (areAlike(bearers.get(i), bearers.get(j))) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    private boolean areAlike(PaperFeatures one, PaperFeatures other) {
        boolean sameYear = one.year() == 0 || other.year() == 0 || one.year() == other.year();
        return sameYear && !Collections.disjoint(names(one), names(other));
    }

    private Set<Integer> names(PaperFeatures paper) {
        Set<Integer> found = new HashSet<>();
        paper.persons().names().forEach(name -> found.add(forms.of(name)));
        return found;
    }
}
