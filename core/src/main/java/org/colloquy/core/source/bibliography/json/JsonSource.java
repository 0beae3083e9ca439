package org.colloquy.core.source.bibliography.json;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonRecords;
import org.colloquy.core.source.json.Shortcuts;

/**
 * How the records of a source are read that a format in JSON has: all with one context, as what recurs in them is worked out
 * once.
 *
 * @param format the format's id
 * @param markup what stands between the letters
 * @param paths where records may stand in an object, as for {@link JsonRecords}
 * @param shortcuts what is not read value by value
 */
record JsonSource(String format, Markup markup, Set<String> paths, Shortcuts shortcuts) {

    /** All is read value by value. */
    JsonSource(String format, Markup markup, Set<String> paths) {
        this(format, markup, paths, Shortcuts.NONE);
    }

    /** Hands over each record of {@code source}. */
    void read(Source source, ReadContext reading, MentionSink sink, BiConsumer<RecordContext, JsonRecord> reader)
            throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(text, format, markup, reading, sink);
            JsonRecords.read(
                    text,
                    reading.limits(),
                    sink,
                    paths,
                    shortcuts,
                    value -> reader.accept(context, new JsonRecord(text, value)));
        }
    }
}
