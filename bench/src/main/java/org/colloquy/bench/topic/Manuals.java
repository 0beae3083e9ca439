package org.colloquy.bench.topic;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The command behind {@code bench/manuals}: makes labelled texts of the manuals of R packages that are written as papers
 * (Sweave, with {@code \Keywords} that their authors gave), to learn from whole papers how a long text differs from an abstract.
 */
public final class Manuals {
    private static final String USAGE = "usage: bench/manuals FOLDER > manuals.jsonl";
    private static final int FEWEST_WORDS = 1500;
    private static final int FEWEST_KEYS = 2;
    private static final int LONGEST_KEY = 60;
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)%.*$");
    private static final Pattern BETWEEN_KEYS = Pattern.compile("[,;]");
    /** What nearly all manuals of R packages have as a keyword says nothing of any. */
    private static final Set<String> OF_ALL = Set.of("r", "s", "s3", "s4", "r package", "r packages", "package");

    private Manuals() {}

    /** A manual as a labelled text. */
    private record Manual(String title, String text, List<String> keys) {

        boolean isPaper() {
            return !title.isEmpty()
                    && keys.size() >= FEWEST_KEYS
                    && Splitter.on(' ').splitToList(text).size() >= FEWEST_WORDS;
        }
    }

    /** Prints the manuals in a folder, a JSON object a line; exits with 0 when done, 2 when asked wrongly, 3 when it cannot be read. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1 || args.get(0).startsWith("-")) {
            err.println(USAGE);
            return 2;
        }
        JsonMapper json = new JsonMapper();
        Set<String> titles = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of(args.get(0)))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".Rnw"))
                    .sorted()
                    .toList()) {
                Manual manual = manual(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                if (manual.isPaper() && titles.add(manual.title)) {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("id", String.valueOf(file.getFileName()));
                    line.put("text", manual.title + "\n" + manual.text);
                    line.put("keys", manual.keys);
                    out.println(json.writeValueAsString(line));
                }
            }
            return 0;
        } catch (IOException e) {
            err.println("manuals: " + args.get(0) + " cannot be read: " + e.getMessage());
            return 3;
        }
    }

    private static Manual manual(String source) {
        String plain = COMMENT.matcher(source).replaceAll("");
        String title =
                argument(plain, "Plaintitle").or(() -> argument(plain, "title")).orElse("");
        String summary = argument(plain, "Abstract").orElse("");
        int begin = source.indexOf("\\begin{document}");
        String text = LatexProse.of(summary) + "\n" + (begin < 0 ? "" : LatexProse.of(source.substring(begin)));
        return new Manual(
                LatexProse.of(title), text, keys(argument(plain, "Keywords").orElse("")));
    }

    private static List<String> keys(String list) {
        List<String> keys = new ArrayList<>();
        for (String key : Splitter.on(BETWEEN_KEYS).split(LatexProse.of(list).toLowerCase(Locale.ROOT))) {
            String tidy = key.replace(".", "").strip();
            if (!tidy.isEmpty() && tidy.length() < LONGEST_KEY && !OF_ALL.contains(tidy)) {
                keys.add(tidy);
            }
        }
        return keys;
    }

    /** Returns what stands in the braces behind a command. */
    private static Optional<String> argument(String source, String command) {
        int brace = source.indexOf("\\" + command + "{") + command.length() + 1;
        if (brace <= command.length()) {
            return Optional.empty();
        }
        int depth = 0;
        for (int at = brace; at < source.length(); at++) {
            char character = source.charAt(at);
            boolean escaped = source.charAt(at - 1) == '\\';
            depth += escaped ? 0 : character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(source.substring(brace + 1, at));
            }
        }
        return Optional.empty();
    }
}
