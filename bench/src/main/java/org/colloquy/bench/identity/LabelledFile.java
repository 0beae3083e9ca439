package org.colloquy.bench.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files of labelled lines, packed or not. */
final class LabelledFile {

    private static final int GZIP = 0x1f8b;
    private static final JsonMapper JSON = new JsonMapper();

    private LabelledFile() {}

    /** Returns the first {@code most} lines that are not blank. */
    static List<String> lines(Path file, long most) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).limit(most).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        stream.mark(2);
        int magic = stream.read() << Byte.SIZE | stream.read();
        stream.reset();
        return magic == GZIP ? new GZIPInputStream(stream) : stream;
    }

    static List<JsonNode> objects(List<String> lines) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : lines) {
            objects.add(JSON.readTree(line));
        }
        return objects;
    }

    /** Returns the text of a field; empty if it is missing or null. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isNull() ? "" : value.asText();
    }

    static List<String> texts(JsonNode object, String field) {
        List<String> texts = new ArrayList<>();
        object.path(field).forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
