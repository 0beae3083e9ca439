package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/** A format of which a mapping among our resources says what its fields mean: {@code ID.yaml}. */
abstract class KnownMapping implements SourceFormat {

    /** A mapping that a user gives says for sure what is meant; ours only know the shape. */
    private static final double SURE = 0.97;

    private final String id;
    private final String description;
    private final String sign;
    private final Supplier<MappedFormat> mapping;

    /**
     * Names a mapping, which is not read before it is needed.
     *
     * @param sign what stands in the beginning of every such document, and rarely elsewhere
     */
    KnownMapping(String id, String description, String sign) {
        this.id = id;
        this.description = description;
        this.sign = sign;
        this.mapping = Suppliers.memoize(this::load);
    }

    private MappedFormat load() {
        String name = id + ".yaml";
        try (InputStream in = KnownMapping.class.getResourceAsStream(name)) {
            return MappedFormat.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not among the resources", e);
        }
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final double recognise(Head head) {
        return head.text().contains(sign) ? SURE * mapping.get().recogniseSigned(head) : 0;
    }

    @Override
    public final void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        mapping.get().read(source, reading, sink);
    }
}
