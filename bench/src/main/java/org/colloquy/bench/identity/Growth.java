package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.primitives.Ints;
import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.entity.Resolution;

/** The command behind {@code bench/growth}: how the time that the resolver takes grows with the papers. */
public final class Growth {

    private static final String USAGE = "usage: bench/growth [PAPERS...]";
    private static final List<String> SIZES = List.of("16000", "50000", "160000");
    private static final int RUNS = 2;
    private static final double NANOS = 1e9;
    private static final double HUNDREDTHS = 100;

    private Growth() {}

    /** Measures at sizes named; exits with 0 when done, 2 when asked wrongly. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args.length == 0 ? SIZES : List.of(args), out, err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        List<Integer> sizes = new ArrayList<>();
        for (String arg : args) {
            Integer size = Ints.tryParse(arg);
            if (size == null || size <= 0) {
                err.println(USAGE);
                return 2;
            }
            sizes.add(size);
        }
        // What runs first is slow, since it is not compiled yet.
        seconds(MadeUpPapers.of(sizes.get(0)));
        Map<Integer, Double> taken = new LinkedHashMap<>();
        sizes.forEach(size -> taken.put(size, least(size)));
        out.println(new JsonMapper().valueToTree(report(taken)).toString());
        return 0;
    }

    private static Map<String, Object> report(Map<Integer, Double> taken) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("cpuSeconds", taken);
        report.put("exponent", Math.round(exponent(taken) * HUNDREDTHS) / HUNDREDTHS);
        return report;
    }

    private static double least(int size) {
        List<PaperMention> papers = MadeUpPapers.of(size);
        double least = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            least = Math.min(least, seconds(papers));
        }
        return Math.round(least * HUNDREDTHS) / HUNDREDTHS;
    }

    /** Returns the seconds that all processors spend, also on collecting garbage. */
    private static double seconds(List<PaperMention> papers) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        long before = system.getProcessCpuTime();
        Resolution resolution = Resolver.resolve(papers::forEach);
        long taken = system.getProcessCpuTime() - before;
        Objects.requireNonNull(resolution);
        return taken / NANOS;
    }

    /** Returns the power of the size with which the seconds grow: the slope of their logarithms by least squares. */
    static double exponent(Map<Integer, Double> taken) {
        double sizes = mean(taken.keySet().stream().map(size -> Math.log(size)).toList());
        double seconds = mean(taken.values().stream().map(Math::log).toList());
        double together = 0;
        double alone = 0;
        for (Map.Entry<Integer, Double> at : taken.entrySet()) {
            double size = Math.log(at.getKey()) - sizes;
            together += size * (Math.log(at.getValue()) - seconds);
            alone += size * size;
        }
        return alone == 0 ? 0 : together / alone;
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
