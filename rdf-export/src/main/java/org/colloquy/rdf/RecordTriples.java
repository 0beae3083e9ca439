package org.colloquy.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.Unresolved;
import org.colloquy.rdf.map.Mapping;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.Profile;

/**
 * Turns mentions into triples as they come, without deciding who is who: every paper is a paper of its own, and so is every
 * person, unless they have the same identifier and are called the same. It holds a hundred records or so at a time, however many there are; what talks
 * and sessions say of each other is held for one document. What records share is told once for many of them, yet a triple may be sent more than once. There are no evidence and
 * no co-authors, which say something of the whole; where it was read is said of a record, not of its parts. Not for several threads.
 *
 * <pre>{@code
 * RecordTriples triples = new RecordTriples(MappingOptions.STANDARD, LineStream.triples(out));
 * colloquy.forEachMention(triples);
 * triples.finish();
 * }</pre>
 */
public final class RecordTriples implements Consumer<Mention> {

    private static final int ENOUGH = 128;

    private final int enough;
    private final StreamRDF out;
    /** Recalls what comes again in later batches. */
    private Mapping mapping;

    private final List<Mention> batch = new ArrayList<>();
    private String document = "";
    private boolean belongTogether;

    /** Makes triples as {@code options} say, and sends them to {@code out}. */
    public RecordTriples(MappingOptions options, StreamRDF out) {
        this(options, out, ENOUGH);
    }

    /** Makes triples of {@code enough} mentions at a time. */
    RecordTriples(MappingOptions options, StreamRDF out, int enough) {
        this.enough = enough;
        this.mapping = Mapping.of(Unresolved.of(batch), options.withProfile(Profile.ENTITIES));
        this.out = out;
    }

    @Override
    public void accept(Mention mention) {
        if (!mention.ref().document().equals(document)) {
            send();
            document = mention.ref().document();
        }
        // What a talk refers to may be the last that came.
        belongTogether |= mention instanceof SessionMention || mention instanceof TalkMention;
        if (!belongTogether && batch.size() >= enough) {
            send();
        }
        batch.add(mention);
    }

    /** Sends what is left, and ends the stream. */
    public void finish() {
        send();
        out.finish();
    }

    private void send() {
        mapping = mapping.next(Unresolved.of(batch));
        batch.forEach(mention -> mapping.map(mention, out));
        mapping.finish(out);
        batch.clear();
        belongTogether = false;
    }
}
