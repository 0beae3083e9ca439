package org.colloquy.rdf.store;

import static java.util.Objects.requireNonNull;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A graph in a folder, kept by Jena's TDB2. One process at a time may have it open. */
public final class Tdb2Store {
    /** A prefix is changed in the same transaction as the triples are, and is none of them. */
    private static final String GENERATION = "colloquy-generation";

    private static final String GENERATIONS = "urn:colloquy:generation:";

    private static final Duration RETRY = Duration.ofMillis(50);

    private Tdb2Store() {}

    /**
     * Indexes that begin with the graph, but for the one that is needed, find nothing that the others do not find as well:
     * who knows the graph also knows the subject, or wants all of it.
     */
    private static final StoreParams INDEXES = StoreParams.builder("colloquy", StoreParams.getDftStoreParams())
            .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
            .build();

    /** Returns whether {@code folder} holds a store that was built here, or the old one of a swap cut short. */
    public static boolean isStore(Path folder) {
        return StoreFolder.of(folder).isStore();
    }

    /**
     * Builds a store beside {@code folder}, checks it, and puts it there. A store that stood there before stands until
     * then; if anything goes wrong it still stands.
     *
     * @param quads about how many quads will come; 0 if that is not known
     * @param content fills the store
     * @throws StoreException if the folder holds anything else, the disk is too full, or the store cannot be written
     */
    public static void build(Path folder, long quads, StoreContent content) {
        StoreFolder place = StoreFolder.of(folder);
        try {
            place.checkFree();
            DiskSpace.check(place.parent(), quads);
            Path beside = place.beside();
            try {
                fill(beside, content);
                place.swap(beside);
            } finally {
                StoreFolder.delete(beside);
            }
        } catch (IOException | UncheckedIOException | TDBException e) {
            throw failed(folder, e);
        } catch (InternalError e) {
            throw full(folder, e);
        }
    }

    /**
     * Changes an open store where it stands, in one transaction: if anything goes wrong, or the process ends, it is as it
     * was.
     *
     * @throws StoreException if it cannot be written
     */
    public static void change(DatasetGraph graphs, Path folder, Runnable change) {
        try {
            Txn.executeWrite(graphs, change);
        } catch (UncheckedIOException | TDBException e) {
            throw failed(folder, e);
        } catch (InternalError e) {
            throw full(folder, e);
        }
    }

    /**
     * Opens a store, as {@link #open(Path, Patience)} does for who only reads.
     *
     * @throws StoreException if there is none, or another process has it open and keeps it
     */
    public static DatasetGraph open(Path folder) {
        return open(folder, Patience.SHORT);
    }

    /**
     * Opens a store, when no other process has it open any more. It is meant to be read; close it with {@link #close}.
     *
     * @throws StoreException if there is none, or another process has it open and keeps it for too long
     */
    public static DatasetGraph open(Path folder, Patience patience) {
        long start = System.nanoTime();
        for (boolean first = true; ; first = false) {
            try {
                return connect(folder);
            } catch (DBOpEnvException e) {
                if (System.nanoTime() - start > patience.time().toNanos()) {
                    throw closed(folder, e);
                }
            } catch (IOException | TDBException | RuntimeIOException e) {
                throw closed(folder, e);
            }
            if (first) {
                patience.onWait().run();
            }
            Uninterruptibles.sleepUninterruptibly(RETRY);
        }
    }

    private static DatasetGraph connect(Path folder) throws IOException {
        StoreFolder place = StoreFolder.of(folder);
        if (Files.notExists(place.path())) {
            place.recover();
        }
        if (!place.isStore()) {
            throw new StoreException(folder + ": is not a store that Colloquy built; build one there first");
        }
        Location location = Location.create(place.path());
        try {
            return DatabaseMgr.connectDatasetGraph(location);
        } catch (DBOpEnvException e) {
            // Jena keeps the file of the lock open, and another store may stand here by the next time.
            ProcessFileLock.release(StoreConnection.lockForLocation(location));
            throw e;
        }
    }

    private static StoreException closed(Path folder, Exception cause) {
        return new StoreException(
                folder + ": cannot be opened (" + cause.getMessage() + "); " + advice(folder, cause)
                        + ". The files that build wrote can be asked as well",
                cause);
    }

    private static String advice(Path folder, Exception cause) {
        if (cause instanceof DBOpEnvException) {
            return "another program has it open: wait until it is done, or end it";
        }
        return Files.isWritable(folder)
                ? "check its files and their permissions"
                : "who asks a store must be allowed to write there too: change its permissions, or ask a copy";
    }

    /** Returns the number of the generation that {@code graphs}, a store, says it is of. Call it inside a transaction. */
    public static OptionalInt generation(DatasetGraph graphs) {
        return Optional.ofNullable(graphs.prefixes().get(GENERATION)).stream()
                .mapToInt(iri -> Integer.parseInt(iri.substring(GENERATIONS.length())))
                .findFirst();
    }

    /** Says of which generation {@code graphs}, a store, is; no query sees it. Call it inside a transaction. */
    public static void setGeneration(DatasetGraph graphs, int number) {
        graphs.prefixes().add(GENERATION, GENERATIONS + number);
    }

    /** Closes what {@link #open} returned. */
    public static void close(DatasetGraph graphs) {
        TDBInternal.expel(graphs, true);
    }

    private static void fill(Path folder, StoreContent content) throws IOException {
        inside(folder, graphs -> BulkLoad.load(graphs, folder, out -> content.load(out, folder)));
        inside(folder, graphs -> {
            Txn.executeWrite(graphs, () -> content.complete(graphs, folder));
            Txn.executeRead(graphs, () -> StoreCheck.check(graphs, folder));
        });
        Files.writeString(folder.resolve(StoreFolder.MARKER), "A graph made by Colloquy, kept by Apache Jena TDB2.\n");
    }

    private static void inside(Path folder, Filling action) throws IOException {
        DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(Location.create(folder), INDEXES);
        try {
            action.accept(graphs);
        } finally {
            close(graphs);
        }
    }

    private interface Filling {
        void accept(DatasetGraph graphs) throws IOException;
    }

    private static StoreException full(Path folder, InternalError cause) {
        return new StoreException(
                folder + ": the disk is full or failed while the store was written; what was there is unchanged. "
                        + "Free some space, or choose another folder",
                cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof UncheckedIOException unchecked) {
            return reason(requireNonNull(unchecked.getCause()));
        }
        return cause instanceof IOException io ? StoreException.reason(io) : cause.toString();
    }

    private static StoreException failed(Path folder, Exception cause) {
        return new StoreException(
                folder + ": the store cannot be written (" + reason(cause)
                        + "); check the folder, its permissions and the " + "free space. What was there is unchanged",
                cause);
    }
}
