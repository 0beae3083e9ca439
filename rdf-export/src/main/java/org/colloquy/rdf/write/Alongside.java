package org.colloquy.rdf.write;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Passes things on to a consumer that works on a thread of its own, in the order in which they come, so that one core reads
 * while another maps and writes. What the consumer throws is thrown here, once, when more comes or when this is closed; the
 * consumer is given nothing after that. Not for several threads to pass things to.
 *
 * @param <T> what is passed on
 */
public final class Alongside<T> implements Consumer<T>, AutoCloseable {
    private static final int MOST = 512;
    private static final int MOST_PIECES = 8;

    private final Consumer<? super T> consumer;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(new ThreadFactoryBuilder()
            .setNameFormat("colloquy-alongside")
            .setDaemon(true)
            .build());
    /** The pieces that are not known to be consumed. */
    private final Queue<Future<?>> waiting = new ArrayDeque<>();

    private final int length;
    private List<T> piece;
    /** For the worker alone: whether all that was passed on was consumed. */
    private boolean consumed = true;

    /** Passes on to {@code consumer}, on a thread that ends when this is closed. A few hundred things wait at most. */
    public Alongside(Consumer<? super T> consumer) {
        this(consumer, MOST);
    }

    /** Passes on to {@code consumer} in the same way; about {@code most} things wait at most. */
    public Alongside(Consumer<? super T> consumer, int most) {
        this.consumer = consumer;
        this.length = Math.max(1, most / MOST_PIECES);
        this.piece = new ArrayList<>(length);
    }

    @Override
    public void accept(T thing) {
        piece.add(thing);
        if (piece.size() == length) {
            pass();
        }
    }

    /** Waits until all was consumed. */
    @Override
    public void close() {
        try {
            pass();
            while (!waiting.isEmpty()) {
                await();
            }
        } finally {
            worker.shutdown();
        }
    }

    private void pass() {
        List<T> full = piece;
        piece = new ArrayList<>(length);
        waiting.add(worker.submit(() -> consume(full)));
        if (waiting.size() > MOST_PIECES) {
            await();
        }
    }

    private void consume(List<T> things) {
        if (consumed) {
            consumed = false;
            things.forEach(consumer);
            consumed = true;
        }
    }

    private void await() {
        try {
            Uninterruptibles.getUninterruptibly(waiting.remove());
        } catch (ExecutionException e) {
            Throwable thrown = requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(thrown);
            throw new IllegalStateException(thrown);
        }
    }
}
