package org.colloquy.core.export;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The export formats on the class path. */
public final class ExportFormats {

    private final ImmutableList<ExportFormat> formats;

    private ExportFormats(ImmutableList<ExportFormat> formats) {
        this.formats = formats;
    }

    /** Returns all formats that are registered as services. */
    public static ExportFormats registered() {
        return new ExportFormats(ServiceLoader.load(ExportFormat.class, ExportFormats.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ExportFormat::id))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the formats in the order of their names. */
    public List<ExportFormat> all() {
        return formats;
    }

    /**
     * Returns the format with that name, extension or media type.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public ExportFormat named(String name) {
        String wanted = Ascii.toLowerCase(name);
        return formats.stream()
                .filter(format -> format.id().equals(wanted))
                .findFirst()
                .or(() -> ofExtension(wanted.startsWith(".") ? wanted.substring(1) : wanted))
                .or(() -> formats.stream()
                        .filter(format -> format.mediaType().equals(wanted))
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalArgumentException("no format to write is called '" + name + "'; known are: "
                                + formats.stream().map(ExportFormat::id).collect(joining(", "))));
    }

    /** Returns the format that a file's ending names. */
    public Optional<ExportFormat> ofFile(String fileName) {
        String name = Ascii.toLowerCase(fileName);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return ofExtension(bare.substring(bare.lastIndexOf('.') + 1));
    }

    private Optional<ExportFormat> ofExtension(String extension) {
        return extension.isEmpty()
                ? Optional.empty()
                : formats.stream()
                        .filter(format -> format.extension().equals(extension))
                        .findFirst();
    }
}
