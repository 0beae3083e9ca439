package org.colloquy.core.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Field;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;

/** Writes one item of CSL-JSON. */
final class CslItemJson {

    private static final String CUSTOM = "custom.";
    private static final Map<Scheme, String> SINGLE =
            Map.of(Scheme.DOI, "DOI", Scheme.PMID, "PMID", Scheme.PMC, "PMCID");

    private final RecordFacts facts;
    private final JsonGenerator json;
    private final SetMultimap<String, String> custom = LinkedHashMultimap.create();

    CslItemJson(RecordFacts facts, JsonGenerator json) {
        this.facts = facts;
        this.json = json;
    }

    void write(String key) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", key);
        json.writeStringField("type", CslWords.type(facts));
        text("title", facts.titleWithSubtitle());
        text("container-title", facts.containerTitle().orElse(""));
        people();
        dates();
        details();
        identifiers();
        links();
        text("keyword", keywords());
        String summary = facts.paper().abstractText().map(Stated::value).orElse("");
        paragraphs("abstract", String.join("\n\n", OneLine.paragraphs(summary)));
        relations();
        others();
        notes();
        custom();
        json.writeEndObject();
    }

    private void text(String name, String value) throws IOException {
        paragraphs(name, OneLine.of(value));
    }

    private void verbatim(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, OneLine.of(value));
        }
    }

    private void paragraphs(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, plain(value));
        }
    }

    /** What would be taken for a tag is written as an entity. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean tag = text.charAt(i) == '<' && (Character.isLetter(next) || "/!?".indexOf(next) >= 0);
            out.append(tag ? "&lt;" : text.charAt(i));
        }
        return out.toString();
    }

    private void people() throws IOException {
        List<PersonMention> authors =
                facts.paper().authorships().stream().map(Authorship::author).toList();
        boolean complete = facts.paper().publication().authorsComplete();
        if (!authors.isEmpty() || !complete) {
            json.writeArrayFieldStart("author");
            for (PersonMention author : authors) {
                name(author);
            }
            known("author", authors);
            if (!complete) {
                json.writeStartObject();
                json.writeStringField("literal", "others");
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        for (Map.Entry<RoleKind, String> role : CslWords.ROLES.entrySet()) {
            if (facts.has(role.getKey())) {
                json.writeArrayFieldStart(role.getValue());
                List<PersonMention> holders = facts.take(role.getKey());
                for (PersonMention holder : holders) {
                    name(holder);
                }
                known(role.getValue(), holders);
                json.writeEndArray();
            }
        }
    }

    /** A name of CSL has no place for an ORCID, nor for a place of work. */
    private void known(String variable, List<PersonMention> people) {
        for (int i = 0; i < people.size(); i++) {
            String number = (i + 1) + " ";
            people.get(i).identifiers().stream()
                    .map(Stated::value)
                    .filter(id -> id.scheme() == Scheme.ORCID)
                    .forEach(id -> custom.put(variable + "-orcid", number + id.value()));
            people.get(i)
                    .affiliations()
                    .forEach(at -> custom.put(
                            variable + "-affiliation",
                            number + plain(OneLine.of(at.value().name()))));
        }
    }

    private void relations() {
        for (Stated<Relation> relation : facts.paper().publication().relations()) {
            Identifier target = relation.value().target();
            custom.put("relation-" + label(relation.value().kind()), label(target.scheme()) + ":" + target.value());
        }
    }

    private void name(PersonMention person) throws IOException {
        PersonName name = person.name().value();
        json.writeStartObject();
        if (person.kind() == AgentKind.GROUP) {
            text("literal", name.family());
        } else {
            text("family", name.family());
            String nickname = name.nickname().map(nick -> " (" + nick + ")").orElse("");
            text("given", name.given().orElse("") + nickname);
            text("non-dropping-particle", name.particle().orElse(""));
            text("suffix", name.suffix().orElse(""));
        }
        json.writeEndObject();
    }

    private void dates() throws IOException {
        CslDateJson dates = new CslDateJson(json);
        Optional<DateSpan> issued = facts.issued();
        if (issued.isPresent()) {
            dates.write("issued", issued.get());
        }
        for (Map.Entry<Detail.Kind, String> date :
                List.of(Map.entry(Detail.Kind.EVENT_DATE, "event-date"), Map.entry(Detail.Kind.ACCESSED, "accessed"))) {
            Optional<DateSpan> known =
                    facts.paper().publication().detail(date.getKey()).flatMap(DateSpan::parse);
            if (known.isPresent()) {
                facts.takeFirst(date.getKey());
                dates.write(date.getValue(), known.get());
            }
        }
    }

    private void details() throws IOException {
        Optional<Conference> edition = facts.edition();
        text("event-title", edition.map(held -> held.series().name()).orElse(""));
        if (!facts.has(Detail.Kind.EVENT_PLACE)) {
            text("event-place", edition.map(Conference::place).orElse(""));
        }
        genre();
        for (Map.Entry<Detail.Kind, String> variable : CslWords.TEXTS.entrySet()) {
            text(variable.getValue(), facts.takeFirst(variable.getKey()).orElse(""));
        }
        if (facts.paper().publication().detail(Detail.Kind.PUBLISHER).isEmpty()) {
            text("publisher", facts.takeFirst(Detail.Kind.INSTITUTION).orElse(""));
        }
    }

    /** The type alone does not tell the degree of a thesis, nor a poster from a talk. */
    private void genre() throws IOException {
        if (!facts.has(Detail.Kind.GENRE)) {
            String genre = facts.kind() == PaperKind.DOCTORAL_THESIS
                    ? "Doctoral thesis"
                    : facts.kind() == PaperKind.MASTERS_THESIS
                            ? "Master's thesis"
                            : facts.kind() == PaperKind.POSTER ? "poster" : "";
            text("genre", genre);
        }
    }

    private void identifiers() throws IOException {
        for (Scheme scheme : List.of(Scheme.DOI, Scheme.PMID, Scheme.PMC)) {
            List<String> all = facts.identifiers(scheme);
            verbatim(SINGLE.getOrDefault(scheme, ""), all.isEmpty() ? "" : all.get(0));
            all.stream().skip(1).forEach(other -> custom.put(label(scheme), other));
        }
        text("ISBN", String.join(" ", facts.allIdentifiers(Scheme.ISBN)));
        text("ISSN", String.join(" ", facts.allIdentifiers(Scheme.ISSN)));
    }

    private static String label(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** CSL has one address: that of a page rather than of a file. */
    private void links() throws IOException {
        List<Link> links = facts.links();
        Optional<Link> first = links.stream()
                .filter(link -> link.kind() == Link.Kind.PAGE)
                .findFirst()
                .or(() -> links.stream().findFirst());
        List<Identifier> others = facts.paper().identifiers().stream()
                .map(Stated::value)
                .filter(id -> !SINGLE.containsKey(id.scheme()) && id.scheme() != Scheme.ISBN)
                .filter(id -> first.filter(
                                link -> Identifier.ofAddress(link.url()).equals(Optional.of(id)))
                        .isEmpty())
                .toList();
        Optional<String> address = first.map(Link::url)
                .or(() -> others.stream().flatMap(id -> id.address().stream()).findFirst());
        verbatim("URL", RecordFacts.address(address.orElse("")));
        links.stream()
                .filter(link -> first.filter(link::equals).isEmpty())
                .forEach(link -> custom.put("link-" + label(link.kind()), link.url()));
        others.stream()
                .filter(id -> !(first.isEmpty() && id.address().equals(address)))
                .forEach(id -> custom.put(label(id.scheme()), id.value()));
    }

    private String keywords() {
        List<String> labels = facts.paper().publication().subjects().stream()
                .map(Stated::value)
                .map(Subject::label)
                .toList();
        boolean commas = labels.stream().anyMatch(label -> label.indexOf(',') >= 0);
        return String.join(commas ? "; " : ", ", labels);
    }

    private void others() throws IOException {
        List<String> written = new ArrayList<>();
        for (Stated<Field> stated : facts.paper().publication().otherFields()) {
            String name = stated.value().name();
            boolean own = stated.evidence().rule().startsWith("csl-json/") && CslWords.OTHER_TEXTS.contains(name);
            if (own && !written.contains(name)) {
                text(name, stated.value().value());
                written.add(name);
            } else {
                String bare = name.startsWith(CUSTOM) ? name.substring(CUSTOM.length()) : name;
                custom.put(OneLine.of(bare), OneLine.of(stated.value().value()));
            }
        }
    }

    private void notes() throws IOException {
        List<String> notes = new ArrayList<>(facts.take(Detail.Kind.NOTE));
        notes.addAll(facts.notes());
        text("note", String.join("; ", notes));
    }

    private void custom() throws IOException {
        if (custom.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("custom");
        for (Map.Entry<String, Collection<String>> entry : custom.asMap().entrySet()) {
            if (entry.getValue().size() == 1) {
                json.writeStringField(
                        entry.getKey(), entry.getValue().iterator().next());
            } else {
                json.writeArrayFieldStart(entry.getKey());
                for (String value : entry.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }
}
