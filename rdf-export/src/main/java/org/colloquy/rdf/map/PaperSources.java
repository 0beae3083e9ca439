package org.colloquy.rdf.map;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;

/**
 * Brings the mentions of each paper together, for what is not the same in all of them and must be decided once: the
 * published form goes before preprints, what says its sort before what does not, the mention that represents the paper
 * before the others, then the order of document and place counts. Holds mentions only as long as others may come.
 */
final class PaperSources {
    private final Context context;
    private final Comparator<PaperMention> order;
    private final Sender sender;
    private final Map<Entity, List<PaperMention>> waiting = new TreeMap<>();

    PaperSources(Context context, Sender sender) {
        this.context = context;
        this.sender = sender;
        this.order = comparing((PaperMention mention) -> PaperKinds.rank(mention.kind()))
                .thenComparing(mention -> !context.represents(mention.ref()))
                .thenComparing(PaperMention::ref);
    }

    void offer(Entity paper, PaperMention mention, Emitter out) {
        int all = context.resolution().mentionsOf(paper).size();
        if (all == 1) {
            sender.send(paper, List.of(mention), out);
            return;
        }
        List<PaperMention> known = waiting.computeIfAbsent(paper, any -> new ArrayList<>());
        known.add(mention);
        if (known.size() == all) {
            waiting.remove(paper);
            send(paper, known, out);
        }
    }

    /** Sends the papers of which not all mentions came. */
    void finish(Emitter out) {
        waiting.forEach((paper, known) -> send(paper, known, out));
        waiting.clear();
    }

    private void send(Entity paper, List<PaperMention> known, Emitter out) {
        sender.send(paper, known.stream().sorted(order).toList(), out);
    }

    /** Sends what is decided about one paper. */
    @FunctionalInterface
    interface Sender {
        void send(Entity paper, List<PaperMention> mentions, Emitter out);
    }
}
