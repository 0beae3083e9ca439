package org.colloquy.bench.speed;

import com.google.common.base.Stopwatch;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Does the work of one contender again and again; the process that measures it alone. */
final class Rounds {
    /** The clock of the processor ticks every ten milliseconds: what is done sooner is done again. */
    private static final long SHORTEST = 300_000_000;

    private static final int FEWEST = 3;
    /** What is faster by less than a hundredth is as fast. */
    private static final double FASTER = 0.99;
    /** Patience ends for good when it has lasted so many times as long as is waited for a faster round. */
    private static final int MOST_WAITS = 6;

    private Rounds() {}

    /**
     * Prints the CPU time of the fastest round, in nanoseconds: {@code CONTENDER INPUT SECONDS}. Since code is compiled while it
     * runs, it goes on until no round was faster for so many seconds of the clock, or for six times as many.
     */
    public static void main(String[] args) throws Exception {
        Work work = Contender.valueOf(args[0]).work();
        Path input = Path.of(args[1]);
        long best = Long.MAX_VALUE;
        long things = 0;
        long patience = Long.parseLong(args[2]);
        Stopwatch watch = Stopwatch.createStarted();
        Stopwatch sinceFaster = Stopwatch.createStarted();
        for (int round = 0;
                round < FEWEST
                        || (sinceFaster.elapsed(TimeUnit.SECONDS) < patience
                                && watch.elapsed(TimeUnit.SECONDS) < MOST_WAITS * patience);
                round++) {
            long begun = cpu();
            int times = 0;
            do {
                things = work.on(input);
                times++;
            } while (cpu() - begun < SHORTEST);
            long taken = (cpu() - begun) / times;
            if (taken < FASTER * best) {
                sinceFaster.reset().start();
            }
            best = Math.min(best, taken);
        }
        if (things == 0) {
            throw new IllegalStateException(args[0] + " found nothing in " + input);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(best);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Returns the seconds that a contender takes for a round, in a process of its own that waits so many for a faster one. */
    static double seconds(Contender contender, Path input, int seconds) throws IOException, InterruptedException {
        return Long.parseLong(Child.said("1g", Rounds.class, contender.name(), input.toString(), "" + seconds)) / 1e9;
    }
}
