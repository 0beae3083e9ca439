package org.colloquy.core.source;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats of archives on the class path. */
public final class ArchiveFormats {

    private final ImmutableList<ArchiveFormat> formats;

    private ArchiveFormats(List<ArchiveFormat> formats) {
        this.formats = ImmutableList.copyOf(formats);
    }

    /** Returns all formats that are registered as services. */
    public static ArchiveFormats registered() {
        return new ArchiveFormats(
                ServiceLoader.load(ArchiveFormat.class, ArchiveFormats.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(ArchiveFormat::id))
                        .toList());
    }

    /** Returns the formats in the order of their names. */
    public List<ArchiveFormat> all() {
        return formats;
    }

    /** Returns the format of an archive that is one document. */
    Optional<ArchiveFormat> of(Archive archive) throws IOException {
        for (ArchiveFormat format : formats) {
            if (format.recognise(archive)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
