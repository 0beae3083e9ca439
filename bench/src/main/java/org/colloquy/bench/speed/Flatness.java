package org.colloquy.bench.speed;

import com.google.common.base.Splitter;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How time and memory grow with the input: records of dblp to N-Triples in a heap of 96 MB, few of them and many. */
final class Flatness {
    private static final String HEAP = "96m";
    private static final int TIMES = 10;
    private static final int WARM = 8;
    private static final String PEAK = "VmHWM:";
    private static final double HUNDREDTHS = 100;

    private Flatness() {}

    /**
     * Works on one file until the code is compiled, then once on another; prints the CPU time of that in nanoseconds, and
     * the most memory that the process ever held in kilobytes, 0 where the system does not tell: {@code FIRST THEN}.
     */
    public static void main(String[] args) throws Exception {
        Work work = Contender.DBLP_TRIPLES.work();
        for (int round = 0; round < WARM; round++) {
            work.on(Path.of(args[0]));
        }
        long begun = cpu();
        work.on(Path.of(args[1]));
        long taken = cpu() - begun;
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(taken + " " + peak());
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(PEAK))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
    }

    /**
     * Returns how many times the time for a byte, and how many times the memory, ten times as many records take.
     *
     * @param records how many the few are
     */
    static Map<String, Double> figures(Path folder, int records) throws IOException, InterruptedException {
        Path few = folder.resolve("few");
        Path many = folder.resolve("many");
        Inputs.dblp(few, records);
        Inputs.dblp(many, TIMES * records);
        double[] ofFew = measured(few, few);
        double[] ofMany = measured(few, many);
        double bytes = (double) Files.size(many) / Files.size(few);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("time_per_byte_growth", rounded(ofMany[0] / bytes / ofFew[0]));
        if (ofFew[1] > 0) {
            figures.put("peak_memory_growth", rounded(ofMany[1] / ofFew[1]));
        }
        return figures;
    }

    private static double[] measured(Path warm, Path input) throws IOException, InterruptedException {
        List<String> said =
                Splitter.on(' ').splitToList(Child.said(HEAP, Flatness.class, warm.toString(), input.toString()));
        return said.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * HUNDREDTHS) / HUNDREDTHS;
    }
}
