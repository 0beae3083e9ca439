package org.colloquy.bench.speed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.bench.network.NetworkBenchmark;

/** The command behind {@code bench/run}: how fast we are, as ratios of CPU time measured in one run. */
public final class Speed {
    private static final String USAGE = "usage: bench/run [--quick] [--json]";
    private static final int ENTRIES = 40_000;
    private static final int TRIPLES = 1_000_000;
    private static final int FEW = 60_000;
    private static final int QUICK = 8;
    private static final int PATIENCE = 10;
    private static final int QUICK_PATIENCE = 2;
    private static final double HUNDREDTHS = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final boolean quick;

    private Speed(Path folder, boolean quick) {
        this.folder = folder;
        this.quick = quick;
    }

    /** Measures; exits with 0 when done, 2 when asked wrongly. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!List.of("--quick", "--json").containsAll(words)) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(USAGE);
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("colloquy-speed");
        try {
            Speed speed = new Speed(folder, words.contains("--quick"));
            Map<Contender, Double> seconds = speed.seconds();
            Map<String, Double> figures = ratios(seconds);
            figures.putAll(Flatness.figures(folder, speed.quick ? FEW / QUICK : FEW));
            figures.putAll(speed.network());
            figures.put("startup_cpu_s", Startup.seconds(Path.of(System.getProperty("colloquy.home", "")), folder));
            out.println(
                    words.contains("--json")
                            ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures)
                            : table(seconds, figures));
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private Map<Contender, Double> seconds() throws IOException, InterruptedException {
        int size = quick ? ENTRIES / QUICK : ENTRIES;
        Inputs.bibtex(folder.resolve("bibtex"), size);
        Inputs.dblp(folder.resolve("dblp"), 2 * size);
        Inputs.openalex(folder.resolve("openalex"), size / 4);
        Inputs.ntriples(folder.resolve("ntriples"), 10 * size);
        Inputs.dblp(folder.resolve("store"), size / 4);
        Map<Contender, Double> seconds = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            seconds.put(
                    contender,
                    Rounds.seconds(contender, folder.resolve(contender.input()), quick ? QUICK_PATIENCE : PATIENCE));
        }
        return seconds;
    }

    /** Returns how long questions to the network of co-authors take, in milliseconds. */
    private Map<String, Double> network() throws IOException, InterruptedException {
        int triples = quick ? TRIPLES / QUICK : TRIPLES;
        return JSON.readValue(Child.said("4g", NetworkBenchmark.class, "" + triples), new TypeReference<>() {});
    }

    /** Returns how many times the time of the floor we take, and how many times our time a peer takes. */
    static Map<String, Double> ratios(Map<Contender, Double> seconds) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        ratios.put("bibtex_over_scan", ratio(seconds, Contender.BIBTEX_COLLOQUY, Contender.BIBTEX_SCAN));
        ratios.put("bibtex_speedup_over_jbibtex", ratio(seconds, Contender.BIBTEX_JBIBTEX, Contender.BIBTEX_COLLOQUY));
        ratios.put("dblp_mentions_over_parse", ratio(seconds, Contender.DBLP_COLLOQUY, Contender.DBLP_PARSE));
        ratios.put("dblp_over_parse", ratio(seconds, Contender.DBLP_TRIPLES, Contender.DBLP_PARSE));
        ratios.put("dblp_speedup_over_jena", ratio(seconds, Contender.DBLP_JENA, Contender.DBLP_TRIPLES));
        ratios.put("openalex_over_tokens", ratio(seconds, Contender.OPENALEX_TRIPLES, Contender.OPENALEX_TOKENS));
        ratios.put("ntriples_speedup_over_jena", ratio(seconds, Contender.NTRIPLES_JENA, Contender.NTRIPLES_COLLOQUY));
        ratios.put("store_speedup_over_text", ratio(seconds, Contender.STORE_TEXT, Contender.STORE_STREAM));
        return ratios;
    }

    private static double ratio(Map<Contender, Double> seconds, Contender of, Contender to) {
        double ratio = seconds.getOrDefault(of, 0.0) / seconds.getOrDefault(to, 1.0);
        return Math.round(ratio * HUNDREDTHS) / HUNDREDTHS;
    }

    private static String table(Map<Contender, Double> seconds, Map<String, Double> ratios) {
        StringBuilder table = new StringBuilder();
        seconds.forEach(
                (contender, time) -> table.append(String.format(Locale.ROOT, "%-28s %9.3f s%n", contender, time)));
        ratios.forEach((name, ratio) -> table.append(String.format(Locale.ROOT, "%-28s %9.2f%n", name, ratio)));
        return table.toString();
    }
}
