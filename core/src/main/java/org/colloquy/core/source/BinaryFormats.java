package org.colloquy.core.source;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats of documents that are no text on the class path. */
public final class BinaryFormats {

    private final ImmutableList<BinaryFormat> formats;

    private BinaryFormats(List<BinaryFormat> formats) {
        this.formats = ImmutableList.copyOf(formats);
    }

    /** Returns all formats that are registered as services. */
    public static BinaryFormats registered() {
        return new BinaryFormats(ServiceLoader.load(BinaryFormat.class, BinaryFormats.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(BinaryFormat::id))
                .toList());
    }

    /** Returns the formats in the order of their names. */
    public List<BinaryFormat> all() {
        return formats;
    }

    /** Returns the format of {@code source}, if it is no text. */
    Optional<BinaryFormat> of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(BinaryFormat.HEAD);
            return formats.stream().filter(format -> format.recognise(head)).findFirst();
        }
    }
}
