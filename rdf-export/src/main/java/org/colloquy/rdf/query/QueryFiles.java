package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Lists the query files on the class path, whether in a folder or in a jar. */
final class QueryFiles {
    static final String EXTENSION = ".rq";

    /** A file that is always there, to find the others by. */
    private static final String ANCHOR = "counts" + EXTENSION;

    private QueryFiles() {}

    static List<String> names() {
        URL anchor = Objects.requireNonNull(QueryFiles.class.getResource(ANCHOR), ANCHOR);
        try {
            return anchor.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar)
                    : inFolder(anchor.toURI().resolve("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(anchor + " is not a URI", e);
        }
    }

    private static List<String> inJar(JarURLConnection anchor) throws IOException {
        String entry = anchor.getEntryName();
        String folder = entry.substring(0, entry.length() - ANCHOR.length());
        anchor.setUseCaches(false);
        try (JarFile jar = anchor.getJarFile()) {
            return named(jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length())));
        }
    }

    private static List<String> inFolder(URI folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return named(
                    files.map(file -> Objects.requireNonNull(file.getFileName()).toString()));
        }
    }

    private static List<String> named(Stream<String> files) {
        return files.filter(file -> file.endsWith(EXTENSION) && file.indexOf('/') < 0)
                .map(file -> file.substring(0, file.length() - EXTENSION.length()))
                .collect(toImmutableList());
    }
}
