package org.colloquy.core.resolve.paper;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.List;
import org.colloquy.core.resolve.corpus.AbstractSketch;
import org.colloquy.core.resolve.corpus.ConstrainedSets;
import org.colloquy.core.resolve.corpus.PaperFeatures;

/** Joins papers that have no title by their abstracts: to each other, and to the one titled paper that they fit. */
final class UntitledPapers {
    /** How much two abstracts of one paper have in common at least. */
    private static final float NEAR_COPY = 0.25f;
    /** A run of words that more abstracts have is a manner of speaking. */
    private static final int MOST = 48;

    private final List<PaperFeatures> papers;
    private final ConstrainedSets same;
    /** The untitled papers whose sketches hold a hash. */
    private final ListMultimap<Integer, Integer> byHash = ArrayListMultimap.create();
    /** The titled papers that fit an untitled one. */
    private final SetMultimap<Integer, Integer> fitting =
            MultimapBuilder.treeKeys().treeSetValues().build();

    private UntitledPapers(List<PaperFeatures> papers, ConstrainedSets same) {
        this.papers = papers;
        this.same = same;
        for (int paper = 0; paper < papers.size(); paper++) {
            if (!papers.get(paper).titled()) {
                for (int hash : papers.get(paper).sketch().hashes()) {
                    byHash.put(hash, paper);
                }
            }
        }
    }

    static void join(List<PaperFeatures> papers, ConstrainedSets same) {
        UntitledPapers work = new UntitledPapers(papers, same);
        if (work.byHash.isEmpty()) {
            return;
        }
        for (int paper = 0; paper < papers.size(); paper++) {
            work.lookUp(paper);
        }
        work.joinTitled();
    }

    private void lookUp(int paper) {
        AbstractSketch sketch = papers.get(paper).sketch();
        for (int hash : sketch.hashes()) {
            List<Integer> untitled = byHash.get(hash);
            for (int other : untitled.size() <= MOST ? untitled : List.<Integer>of()) {
                if (other == paper || sketch.likeness(papers.get(other).sketch()) < NEAR_COPY) {
                    continue;
                }
                if (papers.get(paper).titled()) {
                    fitting.put(other, paper);
                } else {
                    same.join(other, paper);
                }
            }
        }
    }

    /** Where two titled papers fit, neither is joined. */
    private void joinTitled() {
        SetMultimap<Integer, Integer> titled =
                MultimapBuilder.treeKeys().treeSetValues().build();
        fitting.forEach((paper, other) ->
                titled.put(same.same().find(paper), same.same().find(other)));
        for (int paper : titled.keySet()) {
            if (titled.get(paper).size() == 1) {
                same.join(paper, titled.get(paper).iterator().next());
            }
        }
    }
}
