package org.colloquy.core.source.timetable;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.json.JsonRecords;

/**
 * A programme in JSON that is read several times, as it names by numbers what stands behind.
 *
 * @param source the document
 * @param format the format's id
 * @param context limits and the edition the user gave
 * @param sink who receives mentions, and problems with what they say
 * @param parts where records stand
 */
public record JsonPasses(Source source, String format, ReadContext context, MentionSink sink, Set<String> parts) {

    private static final Unheard UNHEARD = new Unheard();

    /** Reads all, and tells what is wrong with the document; the reader of the part and the record is made for this time. */
    public void read(Function<SiteMentions, BiConsumer<String, JsonItem>> reader) throws IOException {
        read(sink, reader);
    }

    /** Reads all once more. */
    public void readQuietly(Function<SiteMentions, BiConsumer<String, JsonItem>> reader) throws IOException {
        read(UNHEARD, reader);
    }

    private void read(MentionSink heard, Function<SiteMentions, BiConsumer<String, JsonItem>> reader)
            throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), heard)) {
            BiConsumer<String, JsonItem> records = reader.apply(new SiteMentions(text, format, context, sink));
            JsonRecords.readPlaced(
                    text,
                    context.limits(),
                    heard,
                    parts,
                    (part, record) -> records.accept(part, new JsonItem(text, record)));
        }
    }
}
