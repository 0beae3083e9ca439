package org.colloquy.core.source;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream ahead on a thread of its own, so that one core unpacks what another understands. The first quarter of a
 * megabyte is read as it is asked for: many streams are opened for a look at their beginnings. An exception of the stream is
 * thrown where its bytes would have been.
 */
final class ReadAhead extends InputStream {
    private static final int PIECE = 1 << 16;
    private static final int AT_FIRST = 1 << 18;
    private static final int MOST_WAITING = 8;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final InputStream in;
    private final Queue<Future<Piece>> waiting = new ArrayDeque<>();
    private @Nullable ExecutorService reader;
    private Piece piece = new Piece(0);
    private int at;
    /** How many bytes are still read as they are asked for. */
    private int left = AT_FIRST;

    /** Reads {@code in} ahead. */
    ReadAhead(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left > 0) {
            int count = in.read(buffer, offset, Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
        if (length == 0) {
            return 0;
        }
        fill();
        if (at == piece.count) {
            return -1;
        }
        int count = Math.min(length, piece.count - at);
        System.arraycopy(piece.bytes, at, buffer, offset, count);
        at += count;
        return count;
    }

    /** Makes sure that there is a byte left, unless this is the end. */
    private void fill() throws IOException {
        if (at == piece.count && !piece.last) {
            piece = next();
            at = 0;
        }
        if (at == piece.count && piece.failure != null) {
            Throwables.throwIfInstanceOf(piece.failure, IOException.class);
            Throwables.throwIfUnchecked(piece.failure);
        }
    }

    private Piece next() throws IOException {
        if (reader == null) {
            reader = Executors.newSingleThreadExecutor(new ThreadFactoryBuilder()
                    .setNameFormat("colloquy-read-ahead")
                    .setDaemon(true)
                    .build());
        }
        while (waiting.size() < MOST_WAITING) {
            waiting.add(reader.submit(this::piece));
        }
        try {
            return requireNonNull(Uninterruptibles.getUninterruptibly(waiting.remove()));
        } catch (ExecutionException e) {
            Throwable thrown = requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(thrown);
            throw new IOException(thrown);
        }
    }

    private Piece piece() {
        Piece read = new Piece(PIECE);
        read.from(in);
        return read;
    }

    /** The thread is let finish its piece, since the stream is not for two threads. */
    @Override
    public void close() throws IOException {
        waiting.forEach(piece -> piece.cancel(false));
        try {
            if (reader != null && !MoreExecutors.shutdownAndAwaitTermination(reader, LONG)) {
                throw new IOException("a thread that unpacks did not end");
            }
        } finally {
            in.close();
        }
    }

    /** Some bytes; none at the end alone. */
    private static final class Piece {
        private final byte[] bytes;
        private int count;
        private boolean last;
        /** Why it is the last, if it is not the stream's end. */
        private @Nullable Exception failure;

        Piece(int most) {
            this.bytes = new byte[most];
        }

        void from(InputStream in) {
            try {
                while (!last && count < bytes.length) {
                    int read = in.read(bytes, count, bytes.length - count);
                    last = read < 0;
                    count += Math.max(0, read);
                }
            } catch (IOException | LimitException thrown) {
                failure = thrown;
                last = true;
            }
        }
    }
}
