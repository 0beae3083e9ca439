package org.colloquy.core.network.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The JSON of VOSviewer and VOSviewer Online: people and pairs in one file. */
@AutoService(NetworkFormat.class)
public final class VosviewerJsonFormat implements NetworkFormat {

    @Override
    public String id() {
        return "vosviewer-json";
    }

    @Override
    public String description() {
        return "network for VOSviewer Online (JSON)";
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public String mediaType() {
        return "application/vnd.vosviewer+json";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(new NetworkFile(".json", VosviewerJsonFormat::write));
    }

    private static void write(Subnetwork network, Appendable out) throws IOException {
        try (JsonGenerator json = IndentedJson.to(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("network");
            items(network.members(), json);
            json.writeArrayFieldStart("links");
            for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
                Tie tie = ties.next();
                json.writeStartObject();
                json.writeNumberField("source_id", tie.one().id());
                json.writeNumberField("target_id", tie.other().id());
                json.writeNumberField("strength", tie.papers());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        out.append('\n');
    }

    private static void items(List<Member> people, JsonGenerator json) throws IOException {
        VosviewerItems items = VosviewerItems.of(people);
        json.writeArrayFieldStart("items");
        for (Member person : people) {
            json.writeStartObject();
            json.writeNumberField("id", person.id());
            json.writeStringField("label", person.label());
            Optional<String> iri = person.facts().iri();
            if (iri.isPresent()) {
                json.writeStringField("url", iri.get());
            }
            if (items.clustered()) {
                json.writeNumberField("cluster", items.cluster(person));
            }
            values(json, "weights", items.weights(), person);
            values(json, "scores", items.scores(), person);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void values(JsonGenerator json, String name, List<VosviewerItems.Value> values, Member person)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (VosviewerItems.Value value : values) {
            json.writeNumberField(value.name(), value.of(person));
        }
        json.writeEndObject();
    }
}
