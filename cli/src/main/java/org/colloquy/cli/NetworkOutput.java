package org.colloquy.cli;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.network.export.NetworkFile;
import org.colloquy.core.network.export.NetworkFormat;
import org.colloquy.core.network.export.NetworkFormats;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.rdf.write.AtomicFile;
import picocli.CommandLine.Option;

/** Where a network goes, and in which format. */
final class NetworkOutput {
    private static final String PACKED = ".gz";

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description = "The format, by name, extension or media type; unless given, what the extension of the file"
                    + " says.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write, packed if it ends in .gz; standard output unless given.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--svg", paramLabel = "FILE", description = "Short for --to svg --out FILE.")
    private Optional<Path> svg = Optional.empty();

    /** Returns the format that was asked for, before any work is done. */
    NetworkFormat format() {
        if (svg.isPresent() && (to.isPresent() || out.isPresent())) {
            throw new UsageException("--svg names format and file; leave out --to and --out, or --svg");
        }
        if (file().filter(path -> path.toString().isBlank()).isPresent()) {
            throw new UsageException("the file to write has a blank name");
        }
        NetworkFormats formats = NetworkFormats.registered();
        NetworkFormat format = svg.map(path -> "svg")
                .or(() -> to)
                .map(formats::named)
                .or(() -> file().flatMap(path -> formats.ofFile(path.toString())))
                .orElseThrow(() -> new UsageException("say what to write with --to FORMAT, or with a file"
                        + " whose extension tells it; formats are "
                        + formats.all().stream().map(NetworkFormat::id).collect(joining(", "))));
        if (file().isEmpty() && format.files().size() > 1) {
            throw new UsageException(
                    format.id() + " is written to " + format.files().size() + " files; name them with --out FILE");
        }
        return format;
    }

    private Optional<Path> file() {
        return svg.or(() -> out).filter(path -> !path.toString().equals("-"));
    }

    /** Returns what is written. */
    List<NamedPath> written(NetworkFormat format) {
        String option = svg.isPresent() ? "--svg" : "--out";
        return paths(format).stream().map(path -> new NamedPath(option, path)).toList();
    }

    private List<Path> paths(NetworkFormat format) {
        List<NetworkFile> files = format.files();
        return file().map(named -> files.size() == 1
                        ? List.of(named)
                        : files.stream().map(one -> beside(named, files, one)).toList())
                .orElse(List.of());
    }

    /** Writes a network, and returns the files, if it went to files: all of them, or none. */
    List<Path> write(Subnetwork network, NetworkFormat format, Terminal terminal) throws IOException {
        List<NetworkFile> files = format.files();
        List<Path> paths = paths(format);
        if (paths.isEmpty()) {
            write(network, files.get(0), terminal.out());
            terminal.out().flush();
        } else {
            write(network, files, paths);
        }
        return paths;
    }

    /** Each file gets its place only when those that follow have theirs. */
    private static void write(Subnetwork network, List<NetworkFile> files, List<Path> paths) {
        AtomicFile.write(paths.get(0), stream -> {
            write(network, files.get(0), stream);
            if (files.size() > 1) {
                write(network, files.subList(1, files.size()), paths.subList(1, paths.size()));
            }
        });
    }

    private static void write(Subnetwork network, NetworkFile file, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        file.content().write(network, writer);
        writer.flush();
    }

    /** Returns the name given with another ending: {@code net-nodes.csv} for {@code net}, {@code net.csv} or itself. */
    private static Path beside(Path named, List<NetworkFile> files, NetworkFile file) {
        String name = String.valueOf(named.getFileName());
        String packed = name.endsWith(PACKED) ? PACKED : "";
        String whole = name.substring(0, name.length() - packed.length());
        String stem = files.stream()
                .map(NetworkFile::ending)
                .filter(whole::endsWith)
                .findFirst()
                .map(ending -> whole.substring(0, whole.length() - ending.length()))
                .orElse(withoutExtension(whole, file));
        return named.resolveSibling(stem + file.ending() + packed);
    }

    private static String withoutExtension(String name, NetworkFile file) {
        String extension = file.ending().substring(file.ending().lastIndexOf('.'));
        return name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    }
}
