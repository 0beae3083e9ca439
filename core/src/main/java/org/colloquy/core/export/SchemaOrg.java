package org.colloquy.core.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.RoleHolder;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Talk;

/** Papers and events in the terms of schema.org, as search engines read them in pages. */
final class SchemaOrg {

    private final JsonGenerator json;

    SchemaOrg(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a paper as a {@code ScholarlyArticle}. */
    void paper(Paper paper) throws IOException {
        begin("ScholarlyArticle", paper.entity().key());
        json.writeStringField("headline", paper.label());
        text("abstract", paper.abstractText());
        if (!paper.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (Person author : paper.authors()) {
                person(author);
            }
            json.writeEndArray();
        }
        if (paper.year().isPresent()) {
            json.writeStringField("datePublished", Integer.toString(paper.year().getAsInt()));
        }
        text("pagination", paper.pages());
        if (paper.venue().isPresent()) {
            json.writeObjectFieldStart("isPartOf");
            json.writeStringField("@type", "PublicationVolume");
            json.writeStringField("name", paper.venue().get());
            json.writeEndObject();
        }
        identifiers(paper.identifiers());
        encodings(paper.links());
        json.writeEndObject();
    }

    private void identifiers(List<Identifier> identifiers) throws IOException {
        if (identifiers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("identifier");
        for (Identifier identifier : identifiers) {
            json.writeStartObject();
            json.writeStringField("@type", "PropertyValue");
            json.writeStringField("propertyID", identifier.scheme().name());
            json.writeStringField("value", identifier.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        List<String> pages = identifiers.stream()
                .flatMap(identifier -> identifier.address().stream())
                .toList();
        if (!pages.isEmpty()) {
            json.writeArrayFieldStart("sameAs");
            for (String page : pages) {
                json.writeString(page);
            }
            json.writeEndArray();
        }
    }

    private void encodings(List<Link> links) throws IOException {
        List<Link> files = links.stream()
                .filter(link -> link.kind() == Link.Kind.PDF && isWeb(link.url()))
                .toList();
        if (files.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("encoding");
        for (Link file : files) {
            json.writeStartObject();
            json.writeStringField("@type", "MediaObject");
            json.writeStringField("contentUrl", file.url());
            json.writeStringField("encodingFormat", "application/pdf");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An address of another sort, such as a script, does not belong in a page. */
    private static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private void person(Person person) throws IOException {
        PersonName name = person.name();
        json.writeStartObject();
        json.writeStringField("@type", "Person");
        json.writeStringField("name", person.label());
        text("givenName", name.given());
        if (name.given().isPresent()) {
            json.writeStringField(
                    "familyName",
                    name.particle().map(particle -> particle + " ").orElse("") + name.family());
        }
        json.writeEndObject();
    }

    /** Writes a session as an {@code Event}, with its items as its sub-events. */
    void session(Session session) throws IOException {
        begin("Event", session.entity().key());
        json.writeStringField("name", session.title());
        times(session.slot());
        room(session.room());
        conference(session.conference());
        people(session.holders());
        if (!session.talks().isEmpty()) {
            json.writeArrayFieldStart("subEvent");
            for (Talk talk : session.talks()) {
                talk(talk);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Writes an item of a programme as an {@code Event}. */
    void talk(Talk talk) throws IOException {
        begin("Event", talk.entity().key());
        json.writeStringField("name", talk.title());
        times(talk.slot());
        room(talk.room());
        if (talk.sessionTitle().isEmpty()) {
            conference(talk.conference());
        }
        people(talk.holders());
        if (talk.paper().isPresent()) {
            json.writeObjectFieldStart("workFeatured");
            json.writeStringField("@type", "ScholarlyArticle");
            json.writeStringField("@id", id(talk.paper().get().entity().key()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void begin(String type, String key) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", type);
        json.writeStringField("@id", id(key));
    }

    private static String id(String key) {
        return "#" + Table.id(key);
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private void times(Optional<Slot> slot) throws IOException {
        text("startDate", slot.flatMap(Slot::start).map(Object::toString));
        text("endDate", slot.flatMap(Slot::end).map(Object::toString));
    }

    private void room(Optional<String> room) throws IOException {
        if (room.isPresent()) {
            json.writeObjectFieldStart("location");
            json.writeStringField("@type", "Place");
            json.writeStringField("name", room.get());
            json.writeEndObject();
        }
    }

    private void conference(Optional<Conference> conference) throws IOException {
        if (conference.isPresent()) {
            json.writeObjectFieldStart("superEvent");
            json.writeStringField("@type", "Event");
            json.writeStringField("name", conference.get().label());
            json.writeStringField("startDate", conference.get().firstDay().toString());
            json.writeStringField("endDate", conference.get().lastDay().toString());
            json.writeEndObject();
        }
    }

    private void people(List<RoleHolder> holders) throws IOException {
        people(
                "performer",
                holders.stream()
                        .filter(holder -> holder.role() == RoleKind.SPEAKER)
                        .toList());
        people(
                "organizer",
                holders.stream()
                        .filter(holder -> holder.role() != RoleKind.SPEAKER)
                        .toList());
    }

    private void people(String role, List<RoleHolder> holders) throws IOException {
        if (!holders.isEmpty()) {
            json.writeArrayFieldStart(role);
            for (RoleHolder holder : holders) {
                person(holder.person());
            }
            json.writeEndArray();
        }
    }
}
