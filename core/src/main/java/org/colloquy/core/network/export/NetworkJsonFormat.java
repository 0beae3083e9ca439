package org.colloquy.core.network.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** JSON with nodes and links, as D3 and other libraries of the web take it. */
@AutoService(NetworkFormat.class)
public final class NetworkJsonFormat implements NetworkFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String description() {
        return "network for pages of the web, as nodes and links (JSON)";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(new NetworkFile(".json", NetworkJsonFormat::write));
    }

    private static void write(Subnetwork network, Appendable out) throws IOException {
        try (JsonGenerator json = IndentedJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("title", network.title());
            json.writeArrayFieldStart("nodes");
            for (Member person : network.members()) {
                json.writeStartObject();
                json.writeNumberField("id", person.id());
                json.writeStringField("label", person.label());
                fields(json, Attribute.PEOPLE, person);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
                Tie tie = ties.next();
                json.writeStartObject();
                json.writeNumberField("source", tie.one().id());
                json.writeNumberField("target", tie.other().id());
                fields(json, Attribute.PAIRS, tie);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n');
    }

    private static <T> void fields(JsonGenerator json, List<Attribute<T>> attributes, T of) throws IOException {
        for (Attribute<T> attribute : attributes) {
            Optional<String> value = attribute.of().apply(of);
            if (value.isPresent()) {
                json.writeFieldName(attribute.name());
                if (attribute.kind() == Attribute.Kind.TEXT) {
                    json.writeString(value.get());
                } else {
                    json.writeNumber(value.get());
                }
            }
        }
    }
}
