package org.colloquy.rdf.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;

/**
 * Writes a mention as one line of JSON and makes the same mention of it again. The JSON has the shape of the records in
 * {@code org.colloquy.core.model}, with their names; what is empty is left out, and what names a place in the mention's
 * own document does not repeat the document.
 *
 * <pre>{@code {"document":"73a2...","session":{"evidence":[0,22,"session-page/title",1.0],"title":{...}}}}</pre>
 */
public final class MentionRecords {
    private static final String DOCUMENT = "document";
    private static final ImmutableMap<String, Class<? extends Mention>> KINDS = ImmutableMap.of(
            "paper", PaperMention.class,
            "person", PersonMention.class,
            "session", SessionMention.class,
            "talk", TalkMention.class);
    private static final JsonMapper MAPPER = mapper();

    private MentionRecords() {}

    /** Returns the mention as a line of JSON. */
    public static String write(Mention mention) {
        String document = mention.ref().document();
        try {
            return Unprintable.escape(MAPPER.writer()
                    .withAttribute(PlaceArrays.DOCUMENT, document)
                    .writeValueAsString(ImmutableMap.of(DOCUMENT, document, kind(mention), mention)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mention that cannot be written: " + mention, e);
        }
    }

    /**
     * Returns the mention that was written.
     *
     * @throws RecordException if {@code json} is not what {@link #write} gives; the message says why
     */
    public static Mention read(String json) {
        try {
            Optional<Mention> usual = readUsual(json);
            if (usual.isPresent()) {
                return usual.get();
            }
            JsonNode record = MAPPER.readTree(json);
            String document = record.path(DOCUMENT).asText();
            if (!PlaceArrays.isHash(document)) {
                throw new RecordException("no SHA-256 of a document: '" + document + "'");
            }
            for (Map.Entry<String, Class<? extends Mention>> kind : KINDS.entrySet()) {
                if (record.has(kind.getKey())) {
                    return MAPPER.readerFor(kind.getValue())
                            .withAttribute(PlaceArrays.DOCUMENT, document)
                            .readValue(record.get(kind.getKey()));
                }
            }
            throw new RecordException("neither paper, person, session nor talk");
        } catch (IOException e) {
            throw new RecordException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    /** Reads a record whose fields come in the order in which they are written, without a tree of it in between. */
    private static Optional<Mention> readUsual(String json) throws IOException {
        try (JsonParser in = MAPPER.createParser(json)) {
            in.nextToken();
            if (!DOCUMENT.equals(in.nextFieldName())) {
                return Optional.empty();
            }
            String document = in.nextTextValue();
            Class<? extends Mention> kind = KINDS.get(String.valueOf(in.nextFieldName()));
            if (document == null || !PlaceArrays.isHash(document) || kind == null) {
                return Optional.empty();
            }
            in.nextToken();
            Mention mention = MAPPER.readerFor(kind)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .withAttribute(PlaceArrays.DOCUMENT, document)
                    .readValue(in);
            boolean whole = in.nextToken() == JsonToken.END_OBJECT && in.nextToken() == null;
            return whole ? Optional.of(mention) : Optional.empty();
        }
    }

    private static String kind(Mention mention) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().isInstance(mention))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addSerializer(Evidence.class, new PlaceArrays.EvidenceWriter())
                        .addDeserializer(Evidence.class, new PlaceArrays.EvidenceReader())
                        .addSerializer(EventTime.class, new Times.Writer())
                        .addDeserializer(EventTime.class, new Times.Reader())
                        .addSerializer(MentionRef.class, new PlaceArrays.RefWriter())
                        .addDeserializer(MentionRef.class, new PlaceArrays.RefReader()))
                .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS))
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(Set.class, set -> set.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(
                        String.class,
                        text -> text.setInclude(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS)))
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
