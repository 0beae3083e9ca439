package org.colloquy.core.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.Closer;
import com.google.common.io.MoreFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.Problem.Severity;

/**
 * Turns what a user names into sources: files, folders with all that is in them, archives with their members, streams.
 * What cannot be read becomes a problem, and the rest goes on.
 *
 * <p>A folder is gone through in the order of names; hidden files, links to folders and graphs that Colloquy built are left
 * out. A file that begins as gzip, zstd, bzip2, xz, zip or tar does is unpacked while it is read, within the limits; an
 * archive inside another is refused, but a compressed tar is one archive. An archive that is one document, as {@link
 * ArchiveFormat} knows them, is read as its texts, inside a zip too. A stream, a compressed tar and such texts are copied to
 * temporary files, which {@link #close} deletes. Not safe for use by several threads until all inputs are added; then it is.
 */
public final class Inputs implements AutoCloseable {

    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    /** The file by which a folder is known for a store that Colloquy built. */
    public static final String STORE_MARKER = "colloquy-store.txt";

    /** The beginning of an address, the slashes of which {@link Path} makes one. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp|doi):", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final ArchiveFormats archives = ArchiveFormats.registered();
    private final BinaryFormats binaries = BinaryFormats.registered();
    private final List<Path> left = new ArrayList<>();
    private final Closer closer = Closer.create();
    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Inputs(Limits limits) {
        this.limits = limits;
    }

    /** Returns inputs without any source yet. */
    public static Inputs within(Limits limits) {
        return new Inputs(limits);
    }

    /** Leaves a file or folder out of the folders that are added from now on, but not if it is added itself. */
    public void leaveOut(Path path) {
        left.add(path);
    }

    /** Adds a file, a folder, or with {@code -} standard input. */
    public void add(Path path) {
        if (path.equals(STANDARD_INPUT)) {
            add("standard input", System.in);
        } else if (isStore(path)) {
            problems.add(Problem.of(
                    Severity.ERROR,
                    "unreadable",
                    nameOf(path),
                    "is a store, which is no document; export it, and name the file"));
        } else if (Files.isDirectory(path)) {
            int before = sources.size() + problems.size();
            folder(path, path);
            if (sources.size() + problems.size() == before) {
                problems.add(Problem.of(
                        Severity.WARNING, "empty-folder", path.toString(), "holds no file that is not hidden"));
            }
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            pipe(path);
        } else if (ADDRESS.matcher(path.toString()).lookingAt() && Files.notExists(path)) {
            problems.add(Problem.of(
                    Severity.ERROR,
                    "unreadable",
                    path.toString(),
                    "is an address, and nothing is fetched from the web; save what is there, and name the file"));
        } else {
            file(path, nameOf(path));
        }
    }

    /** Adds what a stream holds; reads it to its end, and leaves it open. */
    public void add(String name, InputStream stream) {
        attempt(name, () -> file(spool(stream), name));
    }

    /** Adds sources made elsewhere. */
    public void add(Source... more) {
        for (Source source : more) {
            attempt(source.name(), () -> take(source));
        }
    }

    /** Returns the sources in the order in which they were added. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /** Returns what could not be read or was left out. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Closes archives and deletes temporary files; the sources cannot be read any more. */
    @Override
    public void close() {
        try {
            closer.close();
        } catch (IOException e) {
            throw new SourceException("temporary files could not be deleted: " + e.getMessage(), e);
        }
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private void folder(Path root, Path folder) {
        attempt(folder.toString(), () -> {
            for (Path child : children(folder)) {
                String name = root.relativize(child).toString().replace('\\', '/');
                if (isLeftOut(child)) {
                    problems.add(Problem.of(
                            Severity.INFO, "output-left-out", name, "is what is written, so it is not read"));
                } else if (isGraph(child)) {
                    problems.add(Problem.of(
                            Severity.INFO,
                            "graph-left-out",
                            name,
                            "is a graph that was built; name a file of it to read it"));
                } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    folder(root, child);
                } else if (Files.isDirectory(child)) {
                    problems.add(Problem.of(
                            Severity.INFO, "link-left-out", name, "is a link to a folder; name that folder as well"));
                } else if (Files.isRegularFile(child) || !Files.exists(child)) {
                    file(child, name);
                }
            }
        });
    }

    private boolean isLeftOut(Path child) throws IOException {
        for (Path path : left) {
            if (Files.exists(path) && Files.exists(child) && Files.isSameFile(path, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStore(Path folder) {
        return Files.isRegularFile(folder.resolve(STORE_MARKER));
    }

    /** A graph is a store, or a folder that holds one beside files of the same. */
    private static boolean isGraph(Path folder) {
        return isStore(folder) || isStore(folder.resolve("store"));
    }

    private static ImmutableList<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !HiddenPath.isHiddenStep(nameOf(child)))
                    .sorted((a, b) -> nameOf(a).compareTo(nameOf(b)))
                    .collect(toImmutableList());
        }
    }

    private void pipe(Path path) {
        attempt(path.toString(), () -> {
            try (InputStream in = Files.newInputStream(path)) {
                file(spool(in), nameOf(path));
            }
        });
    }

    private Path spool(InputStream stream) throws IOException {
        Path file = Files.createTempFile("colloquy", ".spool");
        closer.register(() -> Files.deleteIfExists(file));
        MoreFiles.asByteSink(file).writeFrom(stream);
        return file;
    }

    private void file(Path file, String name) {
        attempt(name, () -> {
            ByteSource bytes = MoreFiles.asByteSource(file);
            Packing packing = Packing.of(bytes);
            if (packing.isCompression()) {
                compressed(new Compressed(bytes, packing, name, limits), name);
            } else {
                switch (packing) {
                    case ZIP -> zip(new Zip(file, name, limits, closer));
                    case TAR -> tar(bytes, name);
                    case COMPOUND -> throw Packing.compound(name);
                    default -> take(Source.of(name, bytes));
                }
            }
        });
    }

    /** A compressed tar is one thing; any other archive in a compressed file is not. */
    private void compressed(Compressed bytes, String name) throws IOException {
        Packing inside = Packing.of(bytes);
        if (inside == Packing.TAR) {
            try (InputStream in = bytes.openStream()) {
                tar(MoreFiles.asByteSource(spool(in)), name);
            }
        } else {
            Packing.refuseNested(name, inside);
            take(Source.of(name, bytes));
        }
    }

    /** Adds what is text, or the text of what is not. */
    private void take(Source source) throws IOException {
        Optional<BinaryFormat> binary = binaries.of(source);
        if (binary.isEmpty()) {
            sources.add(source);
        } else {
            byte[] text = binary.get().text(source, limits).getBytes(StandardCharsets.UTF_8);
            sources.add(Source.of(source.name(), MoreFiles.asByteSource(spool(new ByteArrayInputStream(text)))));
        }
    }

    private void tar(ByteSource bytes, String name) throws IOException {
        for (Tar.Member member : new Tar(bytes, name, problems::add).members()) {
            attempt(member.name(), () -> take(member.source()));
        }
    }

    private void zip(Zip zip) throws IOException {
        if (!document(zip)) {
            zip.members().forEach(this::member);
        }
    }

    /** Reads an archive if it is one document. */
    private boolean document(Zip zip) throws IOException {
        Optional<ArchiveFormat> format = archives.of(zip);
        if (format.isPresent()) {
            SpooledTexts texts = new SpooledTexts(zip, closer, sources::add, problems::add);
            format.get().read(zip, texts);
            texts.end();
        }
        return format.isPresent();
    }

    /** A document that is an archive is read inside another one, too. */
    private void member(Zip.Member member) {
        attempt(member.name(), () -> {
            if (!member.isArchive() || !document(copied(member))) {
                take(member.source());
            }
        });
    }

    private Zip copied(Zip.Member member) throws IOException {
        try (InputStream in = member.open()) {
            return member.archive(spool(in), closer);
        }
    }

    private void attempt(String name, Reading reading) {
        try {
            reading.read();
        } catch (SourceException e) {
            problems.add(Problem.failed("unreadable", name, e));
        } catch (IOException e) {
            problems.add(Problem.failed("unreadable", name, SourceException.unreadable(name, e)));
        }
    }

    private interface Reading {
        void read() throws IOException;
    }
}
