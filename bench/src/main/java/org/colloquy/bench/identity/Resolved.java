package org.colloquy.bench.identity;

import com.google.common.base.Stopwatch;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.entity.Resolution;

/**
 * A resolution, and what it took to make it.
 *
 * @param resolution who is who
 * @param seconds how long it took
 * @param bytesPerMention the memory it holds beyond the mentions, over all papers and authors that it was given
 */
record Resolved(Resolution resolution, double seconds, long bytesPerMention) {

    private static final double MILLIS = 1000;

    static Resolved of(List<PaperMention> papers) {
        long before = used();
        Stopwatch watch = Stopwatch.createStarted();
        Resolution resolution = Resolver.resolve(papers::forEach);
        double seconds = watch.elapsed(TimeUnit.MILLISECONDS) / MILLIS;
        long held = used() - before;
        long mentions = papers.stream()
                .mapToLong(paper -> 1 + paper.authorships().size())
                .sum();
        return new Resolved(resolution, seconds, Math.max(0, held) / Math.max(1, mentions));
    }

    /** Twice, since the first collection may leave what it only marks. */
    private static long used() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
