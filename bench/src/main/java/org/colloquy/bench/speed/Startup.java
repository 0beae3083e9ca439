package org.colloquy.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the command costs whoever asks one question: CPU time of the whole process, launcher and Java. */
final class Startup {
    private static final int ROUNDS = 5;
    /** What a shell measures, user and system time, is all that it says on standard error. */
    private static final String TIMED = "TIMEFORMAT='%U %S'; time \"$@\" >/dev/null 2>&1";

    private Startup() {}

    /** Returns the seconds of the fastest of a few questions to the graph of the seeds, which is built in {@code folder}. */
    static double seconds(Path home, Path folder) throws IOException, InterruptedException {
        String command = home.resolve("colloquy").toString();
        String store = folder.resolve("seeds").toString();
        timed(command, "build", home.resolve("seeds").toString(), "--store", store);
        List<Double> rounds = new ArrayList<>();
        while (rounds.size() < ROUNDS) {
            rounds.add(timed(command, "query", "co-authors", "--graph", store, "--var", "who=Schoenholz"));
        }
        return Collections.min(rounds);
    }

    private static double timed(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "timed"));
        Collections.addAll(command, words);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + " failed: " + said);
        }
        return sum(said);
    }

    /** Adds user and system time. */
    static double sum(String userAndSystem) {
        int space = userAndSystem.indexOf(' ');
        return Double.parseDouble(userAndSystem.substring(0, space))
                + Double.parseDouble(userAndSystem.substring(space + 1));
    }
}
