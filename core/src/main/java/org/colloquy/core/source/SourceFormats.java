package org.colloquy.core.source;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.text.Suggestions;

/** The formats on the class path. */
public final class SourceFormats {

    private static final int SUGGESTED = 3;

    private static final String HINT = "; 'colloquy formats' lists the formats, --format NAME forces one, and --mapping"
            + " FILE says what the fields of JSON or of a table mean";

    private final ImmutableList<SourceFormat> formats;

    private SourceFormats(Stream<SourceFormat> formats) {
        this.formats = formats.sorted(Comparator.comparing(SourceFormat::id)).collect(ImmutableList.toImmutableList());
    }

    /** Returns all formats that are registered as services. */
    public static SourceFormats registered() {
        return new SourceFormats(ServiceLoader.load(SourceFormat.class, SourceFormats.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get));
    }

    /**
     * Returns these formats and {@code more}, which need not be registered.
     *
     * @throws IllegalArgumentException if two formats are called the same
     */
    public SourceFormats with(SourceFormat... more) {
        SourceFormats all = new SourceFormats(Stream.concat(formats.stream(), Stream.of(more)));
        Set<String> ids = new HashSet<>();
        for (SourceFormat format : all.formats) {
            if (!ids.add(format.id())) {
                throw new IllegalArgumentException("two formats are called '" + format.id() + "'; rename one");
            }
        }
        return all;
    }

    /** Returns the formats in the order of their names. */
    public List<SourceFormat> all() {
        return formats;
    }

    /**
     * Returns the format called {@code id}.
     *
     * @throws IllegalArgumentException if there is none; the message names those that may be meant
     */
    public SourceFormat named(String id) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unnamed(id)));
    }

    private String unnamed(String id) {
        boolean told = Stream.concat(
                        ArchiveFormats.registered().all().stream().map(ArchiveFormat::id),
                        BinaryFormats.registered().all().stream().map(BinaryFormat::id))
                .anyMatch(id::equals);
        if (told) {
            return "'" + id + "' is told without being named; what can be named is the format of its text, such as"
                    + " schedule-text; 'colloquy formats' lists them";
        }
        List<String> near =
                Suggestions.among(formats.stream().map(SourceFormat::id).toList(), id, SUGGESTED);
        return "no format is called '" + id + "'; "
                + (near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ")
                + "'colloquy formats' lists them";
    }

    /**
     * Returns the format that is surest of being able to read {@code source}.
     *
     * @throws SourceException if no format recognises it; the message says what to do
     */
    public SourceFormat detect(Source source) {
        return detect(Head.read(source));
    }

    /**
     * Returns the format that is surest of being able to read what begins with {@code head}.
     *
     * @throws SourceException if no format recognises it; the message says what to do
     */
    public SourceFormat detect(Head head) {
        return surest(head).orElseThrow(() -> unknown(head));
    }

    private SourceException unknown(Head head) {
        if (head.text().isBlank()) {
            return new SourceException(head.name(), head.text().isEmpty() ? "is empty" : "holds only white space");
        }
        if (head.binary()) {
            return new SourceException(head.name(), "is not text (it holds binary data)" + HINT);
        }
        return isOneLine(head)
                ? new SourceException(
                        head.name(),
                        1,
                        1,
                        "the first line does not end within " + Head.BYTES
                                + " bytes, and it is in no format that is known" + HINT)
                : new SourceException(head.name(), "is in no format that is known" + HINT);
    }

    private Optional<SourceFormat> surest(Head head) {
        if (head.binary()) {
            return Optional.empty();
        }
        return formats.stream()
                .map(format -> Map.entry(format, format.recognise(head)))
                .filter(sure -> sure.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isOneLine(Head head) {
        return head.text().length() > Head.BYTES / 4 && head.text().indexOf('\n') < 0;
    }
}
