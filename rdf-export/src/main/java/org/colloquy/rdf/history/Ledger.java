package org.colloquy.rdf.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.MentionRef;
import org.colloquy.rdf.map.Figures;
import org.colloquy.rdf.map.Naming;

/**
 * What a store remembers so that it can be changed in part: how often each quad was sent, how what papers share is named
 * and where, and how much the graph of entities holds.
 *
 * @param counts how often each quad was sent
 * @param names the names
 * @param figures the figures
 */
public record Ledger(QuadCounts counts, List<Naming> names, Figures figures) {

    /** Returns what counts all that it sends on to {@code out}. */
    public static StreamRDF counting(QuadCounts counts, StreamRDF out) {
        return new StreamRDFWrapper(out) {
            @Override
            public void triple(Triple triple) {
                counts.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
                super.triple(triple);
            }

            @Override
            public void quad(Quad quad) {
                counts.add(quad);
                super.quad(quad);
            }
        };
    }

    void write(Encoder out) throws IOException {
        counts.write(out);
        out.number(names.size());
        for (Naming naming : names) {
            out.text(naming.sort().name());
            out.text(naming.thing());
            out.text(naming.name());
            out.text(naming.place().map(MentionRef::document).orElse(""));
            if (naming.place().isPresent()) {
                CharSpan span = naming.place().get().span();
                out.number(span.start());
                out.number(span.length());
            }
        }
        out.number(figures.triples());
        out.number(figures.subjects());
        write(figures.classes(), out);
        write(figures.properties(), out);
    }

    private static void write(Map<String, Long> counts, Encoder out) throws IOException {
        out.number(counts.size());
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            out.text(count.getKey());
            out.number(count.getValue());
        }
    }

    static Ledger read(Decoder in) throws IOException {
        QuadCounts counts = QuadCounts.read(in);
        List<Naming> names = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            names.add(new Naming(Naming.Sort.valueOf(in.text()), in.text(), in.text(), place(in)));
        }
        return new Ledger(counts, names, new Figures(in.number(), in.number(), map(in), map(in)));
    }

    private static Optional<MentionRef> place(Decoder in) throws IOException {
        String document = in.text();
        if (document.isEmpty()) {
            return Optional.empty();
        }
        long start = in.number();
        return Optional.of(new MentionRef(document, new CharSpan(start, start + in.number())));
    }

    private static Map<String, Long> map(Decoder in) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            counts.put(in.text(), in.number());
        }
        return counts;
    }
}
