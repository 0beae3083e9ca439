package org.colloquy.bench.identity;

import java.util.Map;

/**
 * A paper of whose authors some are known.
 *
 * @param paper the paper
 * @param labels who they are, by their place among the authors, from 0
 */
record LabelledPaper(PrintedPaper paper, Map<Integer, String> labels) {

    LabelledPaper {
        labels = Map.copyOf(labels);
    }
}
