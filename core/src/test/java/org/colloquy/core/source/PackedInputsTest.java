package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteSource;
import com.google.common.io.CountingInputStream;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.colloquy.core.source.Problem.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compressed files and tars. */
class PackedInputsTest {

    private static final Limits SMALL = new Limits(8 << 20, 1 << 20, 3 << 20, 10, 200, 10_000);

    @TempDir
    private Path folder = Path.of("");

    private Inputs inputs = Inputs.within(Limits.STANDARD);

    @AfterEach
    void close() {
        inputs.close();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] random(int size) {
        byte[] random = new byte[size];
        new Random(1).nextBytes(random);
        return random;
    }

    private List<String> names() {
        return inputs.sources().stream().map(Source::name).toList();
    }

    private static String text(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> texts() throws IOException {
        Stream.Builder<String> texts = Stream.builder();
        for (Source source : inputs.sources()) {
            texts.add(text(source));
        }
        return texts.build().toList();
    }

    private Problem problem() {
        assertEquals(1, inputs.problems().size(), () -> inputs.problems().toString());
        return inputs.problems().get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD", "BZIP2", "XZ"})
    void aCompressedFileIsWhatIsInIt(Packing packing) throws IOException {
        inputs.add(write("a.txt", Packer.pack(packing, "hello")));
        inputs.add(write("empty", Packer.pack(packing, "")));
        inputs.add("pasted", new ByteArrayInputStream(Packer.pack(packing, "streamed")));
        assertEquals(List.of(), inputs.problems());
        assertEquals(List.of("hello", "", "streamed"), texts());
        assertEquals(List.of("hello", "", "streamed"), texts(), "a source can be read again");
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD", "BZIP2", "XZ"})
    void severalCompressedFilesInOneAreReadToTheEnd(Packing packing) throws IOException {
        inputs.add(write("a", Bytes.concat(Packer.pack(packing, "one "), Packer.pack(packing, "two"))));
        assertEquals(List.of("one two"), texts());
    }

    @Test
    void zstdMayBeginWithAFrameThatIsSkipped() throws IOException {
        byte[] skipped = {0x5A, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 'x', 'y'};
        inputs.add(write("a.zst", Bytes.concat(skipped, Packer.pack(Packing.ZSTD, "hello"))));
        assertEquals(List.of("hello"), texts());
    }

    @Test
    void aTextThatBeginsLikeAPackedFileIsAText() throws IOException {
        for (String text : List.of("BZh91 is no archive", "BZ", "PK", "(", "Z*M", "7zXZ", "", "ustar".repeat(200))) {
            inputs = Inputs.within(Limits.STANDARD);
            inputs.add(write("a.txt", text.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(text), texts());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD", "BZIP2", "XZ"})
    void whatIsCutShortIsSaidToBeDamaged(Packing packing) throws IOException {
        byte[] packed = Packer.pack(packing, random(30_000));
        for (int length : new int[] {11, packed.length / 2, packed.length - 1}) {
            inputs = Inputs.within(Limits.STANDARD);
            inputs.add(write("a.z", Arrays.copyOf(packed, length)));
            assertEquals("unreadable", problem().code());
            assertTrue(problem().message().contains("it is damaged or cut off"), problem()::message);
            assertFalse(problem().message().contains("null"), problem()::message);
            assertEquals(List.of(), names());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD", "BZIP2", "XZ", "TAR"})
    void whateverIsDamagedIsAProblemAndNoMore(Packing packing) throws IOException {
        byte[] whole = packing == Packing.TAR
                ? Packer.tar("a", random(3_000), "b", "text")
                : Packer.pack(packing, Bytes.concat(random(2_000), new byte[3_000]));
        Random choice = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] packed = whole.clone();
            packed[choice.nextInt(packed.length)] ^= (byte) (1 << choice.nextInt(8));
            packed[choice.nextInt(packed.length)] = (byte) choice.nextInt();
            inputs = Inputs.within(Limits.STANDARD);
            inputs.add(write("a.z", packed));
            assertTrue(inputs.problems().size() + inputs.sources().size() > 0);
            inputs.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD", "BZIP2", "XZ"})
    void aBombIsRefusedWhileItIsRead(Packing packing) throws IOException {
        inputs = Inputs.within(SMALL);
        inputs.add(write("bomb", Packer.pack(packing, new byte[2 << 20])));
        assertEquals("too-large", problem().code());
        assertTrue(problem().message().contains("10 times its packed size (the limit unpackRatio)"));
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD", "BZIP2", "XZ"})
    void aCompressedTarMayUnpackOnlySoMuch(Packing packing) throws IOException {
        inputs = Inputs.within(SMALL);
        inputs.add(write("bomb", Packer.pack(packing, Packer.tar("a", new byte[2 << 20]))));
        assertTrue(problem().message().contains("unpackRatio"), problem()::message);
        inputs = Inputs.within(SMALL);
        inputs.add(write("large", Packer.pack(packing, Packer.tar("a", random(2 << 20), "b", random(2 << 20)))));
        assertEquals("too-large", problem().code());
        assertTrue(problem().message().contains("(the limit unpackedBytes)"), problem()::message);
        assertEquals(List.of(), names());
    }

    @Test
    void aDecoderMayTakeOnlySoMuchMemory() throws IOException {
        // A frame whose window is 2 to the 31st, with one empty block.
        byte[] wide = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) 0xA8, 1, 0, 0};
        inputs.add(write("wide.zst", wide));
        assertEquals("too-large", problem().code());
        assertTrue(problem().message().contains("128 MiB of memory"), problem()::message);
    }

    @Test
    void aLargeCompressedFileIsNeverHeldWhole() throws IOException {
        byte[] packed = Packer.pack(Packing.GZIP, random(4 << 20));
        CountingInputStream counted = new CountingInputStream(new ByteArrayInputStream(packed));
        ByteSource file = new ByteSource() {
            @Override
            public InputStream openStream() {
                return counted;
            }

            @Override
            public long size() {
                return packed.length;
            }
        };
        try (InputStream in = new Compressed(file, Packing.GZIP, "a.gz", Limits.STANDARD).openBufferedStream()) {
            assertEquals(1000, in.readNBytes(1000).length);
        }
        assertTrue(counted.getCount() <= 1 << 17, () -> "read " + counted.getCount() + " bytes");
    }

    @Test
    void membersOfATarAreSourcesInOrder() throws IOException {
        String longName = "folder/".repeat(30) + "é.txt";
        byte[] tar = Packer.tar("b.txt", "B", longName, "L", "a/c.txt", "", ".hidden", "x", "a/.git/x", "x");
        inputs.add(write("pack.tar", tar));
        assertEquals(List.of("pack.tar/a/c.txt", "pack.tar/b.txt", "pack.tar/" + longName), names());
        assertEquals(List.of("", "B", "L"), texts());
        assertEquals(List.of("", "B", "L"), texts(), "a member can be read again");
        assertEquals(List.of(), inputs.problems());
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD", "BZIP2", "XZ"})
    void aCompressedTarIsOneArchive(Packing packing) throws IOException {
        inputs.add(write("pack", Packer.pack(packing, Packer.tar("b", "B", "a", random(100_000)))));
        assertEquals(List.of("pack/a", "pack/b"), names());
        try (InputStream in = inputs.sources().get(0).open()) {
            assertArrayEquals(random(100_000), in.readAllBytes());
        }
        assertEquals("B", text(inputs.sources().get(1)));
        Source member = inputs.sources().get(1);
        inputs.close();
        assertThrows(IOException.class, () -> text(member), "the copy is deleted");
    }

    @Test
    void namesInATarAreOnlyNames() throws IOException {
        inputs.add(write("pack.tar", Packer.tar("../../up.txt", "U", "/etc/colloquy-test", "A", "a/../b", "B")));
        assertEquals(List.of("pack.tar/../../up.txt", "pack.tar//etc/colloquy-test", "pack.tar/a/../b"), names());
        assertEquals(List.of("U", "A", "B"), texts());
        assertFalse(Files.exists(folder.resolve("../../up.txt")));
        assertFalse(Files.exists(Path.of("/etc/colloquy-test")));
    }

    @Test
    void linksAndDevicesInATarAreLeftOutAndSaid() throws IOException {
        TarArchiveEntry soft = new TarArchiveEntry("soft", TarConstants.LF_SYMLINK);
        soft.setLinkName("/etc/passwd");
        TarArchiveEntry hard = new TarArchiveEntry("hard", TarConstants.LF_LINK);
        hard.setLinkName("../x");
        TarArchiveEntry device = new TarArchiveEntry("device", TarConstants.LF_CHR);
        TarArchiveEntry pipe = new TarArchiveEntry("pipe", TarConstants.LF_FIFO);
        inputs.add(write("pack.tar", Packer.tarOf(soft, hard, device, pipe, new TarArchiveEntry("folder/"))));
        assertEquals(List.of(), names());
        assertEquals(
                List.of(
                        "link-left-out pack.tar/soft",
                        "link-left-out pack.tar/hard",
                        "special-file-left-out pack.tar/device",
                        "special-file-left-out pack.tar/pipe"),
                inputs.problems().stream()
                        .map(problem -> problem.code() + " " + problem.source())
                        .toList());
        assertTrue(inputs.problems().stream().allMatch(problem -> problem.severity() == Severity.INFO));
        assertTrue(inputs.problems().get(0).message().contains("'/etc/passwd'"));
    }

    @Test
    void anEmptyTarHoldsNothing() throws IOException {
        inputs.add(write("a.tar", Packer.tar()));
        inputs.add(write("b.tar", new byte[1024]));
        inputs.add(write("c.tgz", Packer.pack(Packing.GZIP, new byte[10240])));
        assertEquals(List.of(), names());
        assertEquals(List.of(), inputs.problems());
    }

    @Test
    void aTarCutShortIsDamaged() throws IOException {
        byte[] tar = Packer.tar("a", random(3_000), "b", "text");
        for (int length : new int[] {600, 2_000, 4_000}) {
            inputs = Inputs.within(Limits.STANDARD);
            inputs.add(write("pack.tar", Arrays.copyOf(tar, length)));
            assertEquals("unreadable", problem().code());
            assertTrue(problem().message().contains("it is damaged or cut off"), problem()::message);
            assertEquals("pack.tar", problem().source());
            assertEquals(List.of(), names());
        }
    }

    @Test
    void aTarThatStopsBetweenTwoFilesMayBeCutOff() throws IOException {
        inputs.add(write("pack.tar", Arrays.copyOf(Packer.tar("a", "A", "b", "B"), 1024)));
        assertEquals(List.of("A"), texts());
        assertEquals("archive-without-end", problem().code());
        assertEquals(Severity.WARNING, problem().severity());
    }

    @Test
    void aTarOfFarTooManyFilesIsRefused() throws IOException {
        byte[] header = Arrays.copyOf(Packer.tar("a", ""), 512);
        byte[] tar = new byte[512 * 250_002];
        IntStream.rangeClosed(0, 250_000).forEach(i -> System.arraycopy(header, 0, tar, 512 * i, 512));
        inputs.add(write("pack.tar", tar));
        assertEquals("too-large", problem().code());
        assertTrue(problem().message().contains("the limit on members"), problem()::message);
    }

    @Test
    void archivesInTarsAreRefused() throws IOException {
        byte[] inner = Packer.tar("x", "y");
        inputs.add(write("a.tar", Packer.tar("in.tar", inner, "in.zst", Packer.pack(Packing.ZSTD, "z"), "ok", "fine")));
        inputs.add(write("b.gz", Packer.pack(Packing.GZIP, Packer.pack(Packing.XZ, "z"))));
        inputs.add(write("c.gz", Packer.pack(Packing.GZIP, Packer.pack(Packing.GZIP, inner))));
        assertEquals(List.of("a.tar/ok"), names());
        assertEquals(4, inputs.problems().size());
        assertTrue(inputs.problems().stream().allMatch(p -> p.message().contains("archive inside an archive")));
    }

    @Test
    void filesOfZerosAreNoTars() throws IOException {
        inputs.add(write("odd", new byte[1000]));
        inputs.add(write("large", new byte[20 << 10]));
        assertEquals(List.of("odd", "large"), names());
    }
}
