package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colloquy.core.source.Problem.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private static final Limits SMALL = new Limits(8 << 20, 1 << 20, 3 << 20, 10, 200, 10_000);

    @TempDir
    Path folder;

    private Inputs inputs = Inputs.within(Limits.STANDARD);

    @AfterEach
    void close() {
        inputs.close();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Packs names and contents that follow each other. */
    private static byte[] zip(Object... members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < members.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) members[i]));
                Object content = members[i + 1];
                out.write(
                        content instanceof byte[] bytes ? bytes : ((String) content).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private List<String> names() {
        return inputs.sources().stream().map(Source::name).toList();
    }

    private static String text(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Problem problem() {
        assertEquals(1, inputs.problems().size(), () -> inputs.problems().toString());
        return inputs.problems().get(0);
    }

    @Test
    void aFileIsItself() throws IOException {
        inputs.add(write("a.txt", "hello"));
        assertEquals(List.of("a.txt"), names());
        assertEquals("hello", text(inputs.sources().get(0)));
        assertEquals("hello", text(inputs.sources().get(0)));
    }

    @Test
    void anEmptyFileIsASourceToo() throws IOException {
        inputs.add(write("empty.txt", ""));
        assertEquals("", text(inputs.sources().get(0)));
        assertEquals(List.of(), inputs.problems());
    }

    @Test
    void aFolderIsAllThatIsInItInOrder() throws IOException {
        for (String name :
                List.of("b.txt", "a/z.txt", "a/b/c.txt", ".hidden", "~$a.docx", ".git/config", "a/.x/y.txt", "A.txt")) {
            write(name, name);
        }
        Files.createDirectories(folder.resolve("nothing"));
        inputs.add(folder);
        assertEquals(List.of("A.txt", "a/b/c.txt", "a/z.txt", "b.txt"), names());
    }

    @Test
    void linksToFoldersAreLeftOutAndSaid() throws IOException {
        write("a/b.txt", "b");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a/b.txt"));
        inputs.add(folder);
        assertEquals(List.of("a/b.txt", "c.txt"), names());
        assertEquals("link-left-out", problem().code());
        assertEquals(Severity.INFO, problem().severity());
        assertEquals("a/loop", problem().source());
    }

    @Test
    void graphsThatWereBuiltAreLeftOutAndSaid() throws IOException {
        write("a.txt", "a");
        write("mine/" + Inputs.STORE_MARKER, "");
        write("colloquy-graph/store/" + Inputs.STORE_MARKER, "");
        write("colloquy-graph/graph.ttl", "");
        inputs.add(folder);
        assertEquals(List.of("a.txt"), names());
        assertEquals(
                List.of("graph-left-out colloquy-graph", "graph-left-out mine"),
                inputs.problems().stream()
                        .map(problem -> problem.code() + " " + problem.source())
                        .toList());
    }

    @Test
    void aStoreThatIsNamedCannotBeRead() throws IOException {
        inputs.add(write("mine/" + Inputs.STORE_MARKER, "").resolveSibling("."));
        assertEquals(Severity.ERROR, problem().severity());
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsToBeWrittenIsLeftOutOfItsFolder() throws IOException {
        Path out = write("out.nt", "a");
        Files.createSymbolicLink(folder.resolve("link"), out);
        write("b.txt", "b");
        inputs.leaveOut(folder.resolve("link"));
        inputs.leaveOut(folder.resolve("missing"));
        inputs.add(folder);
        assertEquals(List.of("b.txt"), names());
        assertEquals(
                List.of("link", "out.nt"),
                inputs.problems().stream().map(Problem::source).toList());
        inputs.add(out);
        assertEquals(List.of("b.txt", "out.nt"), names());
    }

    @Test
    void whatIsNotThereIsAProblemAndTheRestGoesOn() throws IOException {
        inputs.add(folder.resolve("missing.txt"));
        inputs.add(write("a.txt", "hello"));
        assertEquals(List.of("a.txt"), names());
        assertEquals("unreadable", problem().code());
        assertEquals(Severity.ERROR, problem().severity());
        assertEquals(
                "missing.txt: cannot be read (no such file); check that it exists and that you may read it",
                problem().toString());
    }

    @Test
    void anAddressIsNotFetched() {
        inputs.add(Path.of("https://example.org/programme.html"));
        assertEquals(List.of(), names());
        assertEquals(Severity.ERROR, problem().severity());
        assertEquals(
                Path.of("https://example.org/programme.html")
                        + ": is an address, and nothing is fetched from the web; save what is there, and name the file",
                problem().toString());
    }

    @Test
    void aFolderThatHoldsNothingIsTold() throws IOException {
        write("empty/.hidden", "a");
        inputs.add(folder.resolve("empty"));
        assertEquals(List.of(), names());
        assertEquals("empty-folder", problem().code());
        assertEquals(Severity.WARNING, problem().severity());
        write("full/inside/a.txt", "a");
        inputs.add(folder.resolve("full"));
        assertEquals(1, inputs.problems().size());
    }

    @Test
    void aLinkThatLeadsNowhereIsAProblem() throws IOException {
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("missing"));
        write("a.txt", "a");
        inputs.add(folder);
        assertEquals(List.of("a.txt"), names());
        assertEquals("b.txt", problem().source());
    }

    @Test
    void whatMayNotBeReadIsAProblem() throws IOException {
        Path secret = write("b.txt", "secret");
        Path closed = Files.createDirectories(folder.resolve("closed"));
        assumeTrue(secret.toFile().setReadable(false) && closed.toFile().setReadable(false));
        assumeTrue(!Files.isReadable(secret), "the superuser may read all");
        write("a.txt", "a");
        inputs.add(folder);
        assertEquals(List.of("a.txt"), names());
        assertEquals(2, inputs.problems().size());
        assertTrue(inputs.problems().get(0).message().contains("permission denied"));
    }

    @Test
    void aStreamIsCopiedOnceAndDeletedAtTheEnd() throws IOException {
        inputs.add("pasted", new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)));
        Source source = inputs.sources().get(0);
        assertEquals("pasted", source.name());
        assertEquals("hello", text(source));
        assertEquals("hello", text(source));
        inputs.close();
        assertThrows(IOException.class, () -> text(source));
    }

    @Test
    void aStreamMayBePacked() throws IOException {
        inputs.add("pasted", new ByteArrayInputStream(gzip("hello")));
        assertEquals("hello", text(inputs.sources().get(0)));
    }

    private static InputStream closed(InputStream stream) throws IOException {
        stream.close();
        return stream;
    }

    @Test
    void aStreamThatBreaksIsAProblem() throws IOException {
        InputStream empty = InputStream.nullInputStream();
        inputs.add("broken", new SequenceInputStream(new ByteArrayInputStream(new byte[9]), closed(empty)));
        assertEquals(List.of(), names());
        assertTrue(problem().message().contains("Stream closed"));
    }

    @Test
    void sourcesMadeElsewhereAreTakenAsTheyAre() {
        Source source = Source.of("a", new byte[] {1});
        inputs.add(source);
        assertEquals(List.of(source), inputs.sources());
    }

    @Test
    void gzipIsToldByItsBytesAndUnpacked() throws IOException {
        inputs.add(write("a.txt.gz", gzip("hello")));
        inputs.add(write("b.txt", gzip("hello")));
        inputs.add(write("c.gz", "hello"));
        for (Source source : inputs.sources()) {
            assertEquals("hello", text(source));
            assertEquals(
                    Source.of("x", "hello".getBytes(StandardCharsets.UTF_8)).hash(), source.hash());
        }
        assertEquals(List.of("a.txt.gz", "b.txt", "c.gz"), names());
    }

    @Test
    void gzipCutShortIsAProblem() throws IOException {
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);
        byte[] packed = gzip(random);
        for (int length : new int[] {2, 5, 12, packed.length / 2, packed.length - 1}) {
            inputs = Inputs.within(Limits.STANDARD);
            inputs.add(write("a.gz", Arrays.copyOf(packed, length)));
            assertEquals("unreadable", problem().code());
            assertEquals(List.of(), names());
        }
    }

    @Test
    void zipMembersAreSources() throws IOException {
        inputs.add(write(
                "pack.zip",
                zip("b.txt", "B", "a/c.txt", "C", "a/", "", ".hidden", "x", "__MACOSX/a", "x", "../../up.txt", "U")));
        assertEquals(List.of("pack.zip/../../up.txt", "pack.zip/a/c.txt", "pack.zip/b.txt"), names());
        assertEquals("U", text(inputs.sources().get(0)));
        assertEquals("C", text(inputs.sources().get(1)));
        assertFalse(Files.exists(folder.resolve("../../up.txt")));
    }

    @Test
    void anEmptyZipHoldsNothing() throws IOException {
        inputs.add(write("pack.zip", zip()));
        assertEquals(List.of(), names());
        assertEquals(List.of(), inputs.problems());
    }

    @Test
    void aBrokenZipIsAProblem() throws IOException {
        byte[] packed = zip("a.txt", "hello");
        inputs.add(write("pack.zip", Arrays.copyOf(packed, packed.length - 10)));
        assertEquals("unreadable", problem().code());
        assertEquals("pack.zip", problem().source());
    }

    @Test
    void aDamagedMemberFailsAlone() throws IOException {
        byte[] random = new byte[5_000];
        new Random(1).nextBytes(random);
        byte[] packed = zip("a.bin", random, "b.txt", "hello");
        packed[1_000] ^= 0x55;
        inputs.add(write("pack.zip", packed));
        assertEquals(List.of("pack.zip/b.txt"), names());
        assertEquals("pack.zip/a.bin", problem().source());
    }

    @Test
    void archivesInArchivesAreRefused() throws IOException {
        inputs.add(write("a.zip", zip("in.zip", zip("x", "y"), "in.txt", gzip("z"), "ok.txt", "fine")));
        inputs.add(write("b.gz", gzip(gzip("hello"))));
        inputs.add(write("c.gz", gzip(zip("x", "y"))));
        assertEquals(List.of("a.zip/ok.txt"), names());
        assertEquals(4, inputs.problems().size());
        assertTrue(inputs.problems().stream().allMatch(p -> p.message().contains("archive inside an archive")));
    }

    @Test
    void aSmallTextMayPackVeryWell() throws IOException {
        inputs = Inputs.within(SMALL);
        inputs.add(write("a.gz", gzip(new byte[1 << 20])));
        assertEquals(List.of("a.gz"), names());
    }

    @Test
    void aBombOfGzipIsRefusedWhileItIsRead() throws IOException {
        inputs = Inputs.within(SMALL);
        inputs.add(write("bomb.gz", gzip(new byte[2 << 20])));
        inputs.add(write("a.txt", "a"));
        assertEquals(List.of("a.txt"), names());
        assertEquals("too-large", problem().code());
        assertTrue(problem().message().contains("unpackRatio"), problem()::message);
        assertTrue(problem().message().contains("10 times"), problem()::message);
    }

    @Test
    void aZipMayUnpackOnlySoMuchInAll() throws IOException {
        byte[] random = new byte[1 << 20];
        new Random(1).nextBytes(random);
        inputs = Inputs.within(SMALL);
        inputs.add(write("pack.zip", zip("a", random, "b", random, "c", random, "d", random, "e", "small")));
        assertEquals(List.of("pack.zip/a", "pack.zip/b", "pack.zip/c"), names());
        assertEquals(2, inputs.problems().size());
        assertTrue(inputs.problems().get(0).message().contains("unpackedBytes"));
    }

    @Test
    void aLargeGzipThatPacksFairlyIsRead() throws IOException {
        byte[] random = new byte[2 << 20];
        new Random(1).nextBytes(random);
        inputs = Inputs.within(SMALL);
        inputs.add(write("a.gz", gzip(random)));
        try (InputStream in = inputs.sources().get(0).open()) {
            assertArrayEquals(random, in.readAllBytes());
        }
    }

    @Test
    void aHugeFileIsASourceAndNotRead() throws IOException {
        Path file = folder.resolve("line.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000);
        }
        inputs.add(file);
        assertEquals(List.of("line.txt"), names());
        assertEquals(64, inputs.sources().get(0).hash().length());
    }

    @Test
    void membersOfAClosedArchiveCannotBeRead() throws IOException {
        inputs.add(write("pack.zip", zip("a", "hello")));
        Source member = inputs.sources().get(0);
        inputs.close();
        assertThrows(IOException.class, member::open);
    }
}
