package org.colloquy.rdf.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.colloquy.core.model.EventTime;

/** Times as ISO 8601 writes them, with seconds, and with the offset where it is known. */
final class Times {

    private Times() {}

    static final class Writer extends StdSerializer<EventTime> {
        private static final long serialVersionUID = 1;

        Writer() {
            super(EventTime.class);
        }

        @Override
        public void serialize(EventTime time, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(DateTimeFormatter.ISO_DATE_TIME.format(time.temporal()));
        }
    }

    static final class Reader extends StdDeserializer<EventTime> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(EventTime.class);
        }

        @Override
        public EventTime deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return EventTime.parse(in.getText());
            } catch (DateTimeParseException e) {
                throw context.weirdStringException(in.getText(), EventTime.class, "no date and time");
            }
        }
    }
}
