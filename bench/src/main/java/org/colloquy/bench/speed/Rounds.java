package org.colloquy.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Does the work of one contender again and again; the process that measures it alone. */
final class Rounds {
    /** The clock of the processor ticks every ten milliseconds: what is done sooner is done again. */
    private static final long SHORTEST = 300_000_000;

    private Rounds() {}

    /** Prints the CPU time of the fastest round, in nanoseconds: {@code CONTENDER INPUT ROUNDS}. */
    public static void main(String[] args) throws Exception {
        Work work = Contender.valueOf(args[0]).work();
        Path input = Path.of(args[1]);
        long best = Long.MAX_VALUE;
        long things = 0;
        for (int left = Integer.parseInt(args[2]); left > 0; left--) {
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

    /** Returns the seconds that a contender takes for a round, in a process of its own. */
    static double seconds(Contender contender, Path input, int rounds) throws IOException, InterruptedException {
        return Long.parseLong(Child.said("1g", Rounds.class, contender.name(), input.toString(), "" + rounds)) / 1e9;
    }
}
