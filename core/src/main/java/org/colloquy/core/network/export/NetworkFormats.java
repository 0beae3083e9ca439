package org.colloquy.core.network.export;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats of networks on the class path. */
public final class NetworkFormats {

    private final ImmutableList<NetworkFormat> formats;

    private NetworkFormats(ImmutableList<NetworkFormat> formats) {
        this.formats = formats;
    }

    /** Returns all formats that are registered as services. */
    public static NetworkFormats registered() {
        return new NetworkFormats(
                ServiceLoader.load(NetworkFormat.class, NetworkFormats.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(NetworkFormat::id))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the formats in the order of their names. */
    public List<NetworkFormat> all() {
        return formats;
    }

    /**
     * Returns the format with that name, extension or media type.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public NetworkFormat named(String name) {
        String wanted = Ascii.toLowerCase(name);
        String bare = wanted.startsWith(".") ? wanted.substring(1) : wanted;
        return find(bare)
                .or(() -> formats.stream()
                        .filter(format -> format.mediaType().equals(wanted))
                        .findFirst())
                .orElseThrow(
                        () -> new IllegalArgumentException("no format of networks is called '" + name + "'; known are: "
                                + formats.stream().map(NetworkFormat::id).collect(joining(", "))));
    }

    /** Returns the format that a file's ending names. */
    public Optional<NetworkFormat> ofFile(String fileName) {
        String name = Ascii.toLowerCase(fileName);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return bare.contains(".") ? find(bare.substring(bare.lastIndexOf('.') + 1)) : Optional.empty();
    }

    private Optional<NetworkFormat> find(String name) {
        return formats.stream()
                .filter(format -> format.id().equals(name))
                .findFirst()
                .or(() -> formats.stream()
                        .filter(format -> !name.isEmpty() && format.extension().equals(name))
                        .findFirst());
    }
}
