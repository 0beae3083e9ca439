package org.colloquy.rdf.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.MentionRef;

/**
 * Places in documents, as arrays: {@code [start, end, rule, confidence]} for evidence, {@code [start, end]} for a mention.
 * The document comes last where it is not that of the record.
 */
final class PlaceArrays {
    /** The attribute that holds the hash of the record's document. */
    static final String DOCUMENT = "document";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private PlaceArrays() {}

    private static void end(String document, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!document.equals(provider.getAttribute(DOCUMENT))) {
            out.writeString(document);
        }
        out.writeEndArray();
    }

    private static void start(CharSpan span, JsonGenerator out) throws IOException {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
    }

    private static CharSpan span(JsonNode array) {
        return new CharSpan(array.path(0).asLong(), array.path(1).asLong());
    }

    private static String document(JsonNode array, int place, DeserializationContext context) throws IOException {
        String document = array.path(place).asText(String.valueOf(context.getAttribute(DOCUMENT)));
        if (!isHash(document)) {
            context.reportInputMismatch(Evidence.class, "no SHA-256 of a document: '%s'", document);
        }
        return document;
    }

    static boolean isHash(String document) {
        return HASH.matcher(document).matches();
    }

    private static JsonNode array(JsonParser in, DeserializationContext context, int least) throws IOException {
        JsonNode array = context.readTree(in);
        if (!array.isArray()
                || array.size() < least
                || !array.path(0).isIntegralNumber()
                || !array.path(1).isIntegralNumber()) {
            context.reportInputMismatch(Evidence.class, "not a place: %s", array);
        }
        return array;
    }

    static final class EvidenceWriter extends StdSerializer<Evidence> {
        private static final long serialVersionUID = 1;

        EvidenceWriter() {
            super(Evidence.class);
        }

        @Override
        public void serialize(Evidence evidence, JsonGenerator out, SerializerProvider provider) throws IOException {
            start(evidence.span(), out);
            out.writeString(evidence.rule());
            out.writeNumber(evidence.confidence());
            end(evidence.document(), out, provider);
        }
    }

    static final class EvidenceReader extends StdDeserializer<Evidence> {
        private static final long serialVersionUID = 1;

        EvidenceReader() {
            super(Evidence.class);
        }

        @Override
        public Evidence deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode array = array(in, context, 4);
            return new Evidence(
                    document(array, 4, context),
                    span(array),
                    array.path(2).asText(),
                    array.path(3).asDouble());
        }
    }

    static final class RefWriter extends StdSerializer<MentionRef> {
        private static final long serialVersionUID = 1;

        RefWriter() {
            super(MentionRef.class);
        }

        @Override
        public void serialize(MentionRef ref, JsonGenerator out, SerializerProvider provider) throws IOException {
            start(ref.span(), out);
            end(ref.document(), out, provider);
        }
    }

    static final class RefReader extends StdDeserializer<MentionRef> {
        private static final long serialVersionUID = 1;

        RefReader() {
            super(MentionRef.class);
        }

        @Override
        public MentionRef deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode array = array(in, context, 2);
            return new MentionRef(document(array, 2, context), span(array));
        }
    }
}
