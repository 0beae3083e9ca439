package org.colloquy.core.source.yaml;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.TextDocument;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into trees. */
public final class YamlDocument {

    private YamlDocument() {}

    /**
     * Reads all documents of a file. A broken one is a problem, and the others are read.
     *
     * @throws org.colloquy.core.source.LimitException if one is nested too deeply, or refers to itself too often
     */
    public static List<YamlNode> readAll(TextDocument document, Limits limits, MentionSink sink) {
        return YamlSlice.of(document.text()).stream()
                .flatMap(slice -> read(document, slice, limits, sink).stream())
                .toList();
    }

    /** Reads one document of a file; empty, with a problem, if it is broken. */
    public static Optional<YamlNode> read(TextDocument document, YamlSlice slice, Limits limits, MentionSink sink) {
        YamlPlaces places = new YamlPlaces(document.text(), slice);
        try {
            return YamlComposer.compose(document.source().name(), places, limits);
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark()
                    .map(mark -> places.offset(mark.getIndex()))
                    .orElse(slice.start());
            sink.problem(broken(document, slice, at, String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            sink.problem(broken(document, slice, slice.start(), String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static org.colloquy.core.source.Problem broken(
            TextDocument document, YamlSlice slice, int at, String reason) {
        // The place of what is missing at the end is the last line.
        int start = Math.max(slice.start(), Math.min(at, slice.end() - 1));
        int lineEnd = document.text().indexOf('\n', start + 1);
        int end = lineEnd < 0 ? slice.end() : Math.min(lineEnd, slice.end());
        return document.problem(
                Severity.ERROR,
                "broken-yaml",
                start,
                Math.max(end, start + 1),
                "this is no YAML: " + reason + "; the document from here was left out");
    }
}
