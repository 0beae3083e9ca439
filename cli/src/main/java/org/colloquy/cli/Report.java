package org.colloquy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.colloquy.core.Reading;
import org.colloquy.core.source.Problem;
import org.colloquy.rdf.write.AtomicFile;

/**
 * What was read, what came of it and what was wrong: as JSON for programs, or as a page for people where the name of the
 * file ends in {@code .html}. The same run gives the same bytes.
 */
final class Report {
    private Report() {}

    static void write(Path file, Outcome outcome, List<Summary.Figure> figures) {
        AtomicFile.write(file, out -> {
            if (isPage(file)) {
                out.write(ReportPage.of(outcome, figures).getBytes(StandardCharsets.UTF_8));
            } else {
                write(out, outcome, figures);
            }
        });
    }

    private static boolean isPage(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    /** Writes the report as JSON. */
    static void write(OutputStream out, Outcome outcome, List<Summary.Figure> figures) throws IOException {
        JSON.write(out, json(outcome, figures));
        out.write('\n');
    }

    private static JsonObject json(Outcome outcome, List<Summary.Figure> figures) {
        JsonObject report = new JsonObject();
        report.put("version", Version.number());
        JsonObject counts = new JsonObject();
        figures.forEach(figure -> counts.put(figure.what(), figure.count()));
        report.put("counts", counts);
        JsonArray sources = new JsonArray();
        outcome.readings().forEach(reading -> sources.add(json(reading)));
        report.put("sources", sources);
        JsonArray counted = new JsonArray();
        ProblemCount.of(outcome.problems()).forEach(count -> counted.add(json(count)));
        report.put("problemCounts", counted);
        JsonArray problems = new JsonArray();
        outcome.problems().forEach(problem -> problems.add(json(problem)));
        report.put("problems", problems);
        return report;
    }

    private static JsonObject json(Reading reading) {
        JsonObject object = new JsonObject();
        object.put("name", reading.source().name());
        object.put("sha256", reading.source().hash());
        object.put("format", reading.format());
        object.put("encoding", reading.encoding());
        object.put("papers", reading.papers());
        object.put("sessions", reading.sessions());
        object.put("talks", reading.talks());
        object.put("people", reading.people());
        return object;
    }

    private static JsonObject json(ProblemCount count) {
        JsonObject object = new JsonObject();
        object.put("severity", count.severity().name().toLowerCase(Locale.ROOT));
        object.put("code", count.code());
        object.put("count", count.count());
        return object;
    }

    private static JsonObject json(Problem problem) {
        JsonObject object = new JsonObject();
        object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        object.put("code", problem.code());
        object.put("source", problem.source());
        object.put("line", problem.line());
        object.put("column", problem.column());
        object.put("excerpt", problem.excerpt());
        object.put("message", problem.message());
        return object;
    }
}
