package org.colloquy.rdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Tdb2StoreTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("store");
    }

    @Test
    void aStoreHoldsWhatWasPutIn() throws IOException {
        build("one");
        assertEquals(List.of("one"), names());
        assertEquals(List.of(folder), siblings());
    }

    @Test
    void whatIsSentTwiceIsThereOnce() throws IOException {
        Tdb2Store.build(folder, 1, (out, files) -> {
            add(out, "one");
            add(out, "one");
        });
        DatasetGraph graphs = Tdb2Store.open(folder);
        try {
            assertEquals(2, Txn.calculateRead(graphs, () -> graphs.stream().count()));
        } finally {
            Tdb2Store.close(graphs);
        }
    }

    @Test
    void aNewStoreTakesThePlaceOfTheOld() throws IOException {
        build("one");
        build("two");
        assertEquals(List.of("two"), names());
        assertEquals(List.of(folder), siblings());
    }

    @Test
    void aStoreThatCannotBeFinishedLeavesTheOldOne() throws IOException {
        build("one");
        assertThrows(
                IllegalStateException.class,
                () -> Tdb2Store.build(folder, 1, (out, files) -> {
                    add(out, "two");
                    throw new IllegalStateException("cut short");
                }));
        assertEquals(List.of("one"), names());
        assertEquals(List.of(folder), siblings());
    }

    @Test
    void whatCannotBeLoadedLeavesTheOldStore() throws IOException {
        build("one");
        assertThrows(
                StoreException.class,
                () -> Tdb2Store.build(folder, 1, (out, files) -> {
                    add(out, "two");
                    out.triple(SSE.parseTriple("(?s <urn:p> 'what holds for whom?')"));
                    add(out, "three");
                }));
        assertEquals(List.of("one"), names());
        assertEquals(List.of(folder), siblings());
    }

    @Test
    void anotherFolderIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        StoreException e = assertThrows(StoreException.class, () -> build("one"));
        assertTrue(String.valueOf(e.getMessage()).contains("left alone"), e::toString);
        assertEquals("mine", Files.readString(folder.resolve("thesis.txt")));
    }

    @Test
    void aSwapCutShortIsUndone() throws IOException {
        build("one");
        Files.move(folder, parent.resolve(".store.old"));
        assertTrue(Tdb2Store.isStore(folder));
        assertEquals(List.of("one"), names());
    }

    @Test
    void aLinkLeadsToTheStore() throws IOException {
        Path real = parent.resolve("real");
        Files.createSymbolicLink(folder, Path.of("real"));
        build("one");
        build("two");
        assertTrue(Files.isSymbolicLink(folder));
        assertTrue(Tdb2Store.isStore(real));
        assertEquals(List.of("two"), names());
        assertEquals(Set.of(folder, real), Set.copyOf(siblings()));
    }

    @Test
    void aStoreThatNeedsMoreThanTheDiskHasIsNotBegun() throws IOException {
        StoreException e = assertThrows(
                StoreException.class, () -> Tdb2Store.build(folder, Long.MAX_VALUE / 1000, (out, files) -> {}));
        assertTrue(String.valueOf(e.getMessage()).contains("MiB free"), e::toString);
        assertEquals(List.of(), siblings());
    }

    @Test
    void whatAnotherProcessHasOpenIsWaitedFor() throws Exception {
        build("one");
        Process holder = Other.start(Other.Deed.LOCK, folder.resolve("tdb.lock"));
        AtomicInteger waits = new AtomicInteger();
        Patience none = new Patience(Duration.ofMillis(200), waits::incrementAndGet);
        StoreException e = assertThrows(StoreException.class, () -> Tdb2Store.open(folder, none));
        assertTrue(String.valueOf(e.getMessage()).contains("another program has it open"), e::toString);
        assertEquals(1, waits.get());
        Tdb2Store.close(Tdb2Store.open(folder, Patience.LONG.onWait(holder::destroyForcibly)));
        assertEquals(List.of("one"), names());
    }

    @Test
    void whatIsBegunIsDeletedWhenTheProcessIsToldToEnd() throws Exception {
        build("one");
        for (Other.Deed deed : List.of(Other.Deed.STORE, Other.Deed.FILE)) {
            Process other = Other.start(deed, folder);
            assertEquals(2, siblings().size());
            other.destroy();
            assertEquals(143, other.waitFor());
            assertEquals(List.of(folder), siblings(), deed.name());
        }
        assertEquals(List.of("one"), names());
    }

    @Test
    void whatWasLeftIsDeletedADayLater() throws IOException {
        FileTime past = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        String unique = "11111111-2222-3333-4444-55555555555";
        List<Path> left = new ArrayList<>();
        for (String name : List.of(".store." + unique + "0.new", ".store.mine.new", ".stores." + unique + "1.new")) {
            left.add(Files.setLastModifiedTime(Files.createDirectory(parent.resolve(name)), past));
        }
        Path growing = Files.createDirectory(parent.resolve(".store." + unique + "2.new"));
        Files.createFile(growing.resolve("data"));
        left.add(Files.setLastModifiedTime(growing, past));
        left.add(folder);
        build("one");
        left.remove(0);
        assertEquals(Set.copyOf(left), Set.copyOf(siblings()));
    }

    @Test
    void whatIsNoStoreCannotBeOpened() {
        assertThrows(StoreException.class, () -> Tdb2Store.open(folder));
    }

    private void build(String name) {
        Tdb2Store.build(folder, 1, (out, files) -> add(out, name));
    }

    private static void add(StreamRDF out, String name) {
        out.quad(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> '" + name + "')"));
        out.triple(SSE.parseTriple("(<urn:s> <urn:p> '" + name + "')"));
    }

    private List<String> names() {
        DatasetGraph graphs = Tdb2Store.open(folder);
        try {
            return Txn.calculateRead(
                    graphs,
                    () -> graphs.stream()
                            .map(quad -> quad.getObject().getLiteralLexicalForm())
                            .distinct()
                            .toList());
        } finally {
            Tdb2Store.close(graphs);
        }
    }

    private List<Path> siblings() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.toList();
        }
    }
}
