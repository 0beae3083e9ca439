package org.colloquy.core.source.bibliography.yaml;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordKinds;
import org.colloquy.core.source.bibliography.RisTypes;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.yaml.YamlNode;

/** Says what the keys of a citation file mean, and those of the works that it names: the preferred citation, references. */
final class CffRecord {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("version", Detail.Kind.VERSION)
            .put("volume", Detail.Kind.VOLUME)
            .put("issue", Detail.Kind.ISSUE)
            .put("number", Detail.Kind.NUMBER)
            .put("edition", Detail.Kind.EDITION)
            .put("section", Detail.Kind.SECTION)
            .put("pages", Detail.Kind.PAGE_COUNT)
            .put("medium", Detail.Kind.MEDIUM)
            .put("notes", Detail.Kind.NOTE)
            .put("status", Detail.Kind.STATUS)
            .put("thesis-type", Detail.Kind.GENRE)
            .put("abbreviation", Detail.Kind.SHORT_TITLE)
            .put("database", Detail.Kind.ARCHIVE)
            .buildOrThrow();
    private static final ImmutableMap<String, Link.Kind> LINKS = ImmutableMap.<String, Link.Kind>builder()
            .put("url", Link.Kind.PAGE)
            .put("repository-code", Link.Kind.CODE)
            .put("repository", Link.Kind.PAGE)
            .put("repository-artifact", Link.Kind.PAGE)
            .buildOrThrow();

    private final TextDocument document;
    private final YamlRecord fields;
    private final PaperRecord record;
    private final YamlNames names;
    private final PaperKind kind;

    private CffRecord(TextDocument document, YamlNode node, PaperKind unsaid, RecordContext context) {
        this.document = document;
        this.fields = new YamlRecord(document, node);
        this.record = new PaperRecord(context, fields.whole());
        this.names = new YamlNames(document, context.markup());
        Optional<Passage> type = fields.text("type");
        this.kind = type.flatMap(word -> RecordKinds.of(word.text())).orElse(unsaid);
        record.kind(kind);
        type.ifPresent(word -> record.detail(Detail.Kind.TYPE, word));
    }

    /** Reads a citation file and sends what it says. */
    static void send(TextDocument document, YamlNode node, RecordContext context) {
        CffRecord whole = new CffRecord(document, node, PaperKind.SOFTWARE, context);
        whole.fields.leaveOut("preferred-citation", "message", "cff-version", "contact");
        List<YamlNode> references = whole.fields.items("references");
        references.stream()
                .flatMap(reference -> reference.text("doi").stream())
                .forEach(doi -> whole.record.relation(Relation.Kind.REFERENCES, Scheme.DOI, doi));
        whole.read();
        whole.record.send();
        Stream.concat(node.get("preferred-citation").stream(), references.stream())
                .filter(reference -> !reference.entries().isEmpty())
                .forEach(reference -> other(document, reference, context));
    }

    /** A work that the file names, in the same keys. */
    private static void other(TextDocument document, YamlNode node, RecordContext context) {
        CffRecord reference = new CffRecord(document, node, PaperKind.OTHER, context);
        reference.read();
        reference.record.send();
    }

    private void read() {
        fields.text("title").ifPresent(record::title);
        fields.text("abstract").ifPresent(record::abstractText);
        people("authors", Optional.empty());
        people("editors", Optional.of(RoleKind.EDITOR));
        people("editors-series", Optional.of(RoleKind.SERIES_EDITOR));
        people("translators", Optional.of(RoleKind.TRANSLATOR));
        new YamlDates(fields, record).read("date-released", "date-published", "issue-date");
        identifiers();
        fields.text("journal", "collection-title")
                .ifPresent(title -> record.container(RisTypes.container(kind), title));
        fields.pages(record, "start", "end");
        DETAILS.forEach((key, detail) -> fields.detail(record, detail, key));
        entity("publisher", Detail.Kind.PUBLISHER);
        entity("institution", Detail.Kind.INSTITUTION);
        entity("conference", Detail.Kind.EVENT);
        fields.texts("license", "license-url").forEach(text -> record.detail(Detail.Kind.LICENCE, text));
        fields.texts("languages").forEach(text -> record.detail(Detail.Kind.LANGUAGE, text));
        fields.texts("keywords").forEach(record::keyword);
        LINKS.forEach((key, link) -> fields.link(record, link, key));
        fields.keepRest(record);
    }

    private void people(String key, Optional<RoleKind> role) {
        for (YamlNode item : fields.items(key)) {
            for (Contributor person : person(item)) {
                if (role.isPresent()) {
                    record.role(role.get(), fields.label(key).orElse(person.printed()), person);
                } else {
                    record.author(person);
                }
            }
        }
    }

    /** An entity has a name and no parts of one. */
    private List<Contributor> person(YamlNode item) {
        Optional<Passage> entity = item.text("name");
        return entity.isPresent() && item.text("family-names").isEmpty()
                ? List.of(Contributor.group(entity.get()))
                : names.people(item);
    }

    private void identifiers() {
        fields.text("doi").ifPresent(id -> record.identifier(Scheme.DOI, id));
        fields.text("pmcid").ifPresent(id -> record.identifier(Scheme.PMC, id));
        fields.text("isbn").ifPresent(id -> SerialNumbers.add(record, "isbn", id));
        fields.text("issn").ifPresent(id -> SerialNumbers.add(record, "issn", id));
        for (YamlNode item : fields.items("identifiers")) {
            String type = item.text("type").map(Passage::text).orElse("");
            item.text("value").ifPresent(value -> identifier(type, value));
        }
    }

    private void identifier(String type, Passage value) {
        boolean doi = Identifier.parse(Scheme.DOI, value.text()).isPresent();
        if (doi || type.equals("doi")) {
            record.identifier(Scheme.DOI, value);
        } else if (type.equals("url") && FieldValues.isAddress(value.text())) {
            record.link(Link.Kind.PAGE, value);
        } else {
            record.other(type.isEmpty() ? "identifier" : type, value);
        }
    }

    /** A company or a conference: its name, and where it is. */
    private void entity(String key, Detail.Kind detail) {
        for (YamlNode item : fields.items(key)) {
            item.passage().or(() -> item.text("name")).ifPresent(name -> record.detail(detail, name));
            if (detail == Detail.Kind.EVENT) {
                new YamlRecord(document, item).detail(record, Detail.Kind.EVENT_PLACE, "location", "city");
            }
        }
    }
}
