package org.colloquy.rdf.query;

import com.google.common.base.Throwables;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;

/** Runs work in a thread that can be left behind: some operators do not look at the clock. */
final class Watchdog {
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final long STACK = 16 << 20;

    private Watchdog() {}

    static <T> T call(String name, QueryLimits limits, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "colloquy-query", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw translate(name, limits, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw tooLong(name, limits, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new QueryException(name + ": was interrupted", e);
        }
    }

    private static RuntimeException translate(String name, QueryLimits limits, Throwable cause) {
        if (cause instanceof QueryCancelledException) {
            return tooLong(name, limits, cause);
        }
        if (cause instanceof StackOverflowError) {
            return new QueryLimitException(
                    name + ": is nested, or follows paths, too deeply; simplify the query", cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new QueryLimitException(
                    name + ": needs more memory than there is; ask for less, or give Java more with -Xmx", cause);
        }
        if (cause instanceof org.apache.jena.query.QueryException) {
            return new QueryException(name + ": " + cause.getMessage(), cause);
        }
        Throwables.throwIfUnchecked(cause);
        return new QueryException(name + ": " + cause.getMessage(), cause);
    }

    private static QueryLimitException tooLong(String name, QueryLimits limits, Throwable cause) {
        return new QueryLimitException(
                name + ": took longer than " + limits.time().toSeconds()
                        + " s and was stopped; there is no partial answer. Ask for less, or allow more time (--timeout)",
                cause);
    }
}
