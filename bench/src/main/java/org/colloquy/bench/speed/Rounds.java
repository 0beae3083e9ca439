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

    private Rounds() {}

    /**
     * Prints the CPU time of the fastest round, in nanoseconds: {@code CONTENDER INPUT SECONDS}. Goes on for as many seconds of
     * the clock, since code is compiled while it runs, and for three rounds at least.
     */
    public static void main(String[] args) throws Exception {
        Work work = Contender.valueOf(args[0]).work();
        Path input = Path.of(args[1]);
        long best = Long.MAX_VALUE;
        long things = 0;
        Stopwatch watch = Stopwatch.createStarted();
        for (int round = 0; round < FEWEST || watch.elapsed(TimeUnit.SECONDS) < Integer.parseInt(args[2]); round++) {
            long begun = cpu();
            int times = 0;
            do {
                things = work.on(input);
                times++;
            } while (cpu() - begun < SHORTEST);
            best = Math.min(best, (cpu() - begun) / times);
        }
        if (things == 0) {
            throw new IllegalStateException(args[0] + " found nothing in " + input);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(best);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Returns the seconds that a contender takes for a round, in a process of its own that goes on for so many. */
    static double seconds(Contender contender, Path input, int seconds) throws IOException, InterruptedException {
        return Long.parseLong(Child.said("1g", Rounds.class, contender.name(), input.toString(), "" + seconds)) / 1e9;
    }
}
