package org.colloquy.core.source.bibliography.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.ShortNames;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.json.Shortcuts;

/** A work of OpenAlex. */
final class OpenAlexWork {

    /** What OpenAlex counts, works out or notes for itself, and nobody asks for. */
    private static final Set<String> PASSED_OVER = Set.of(
            "abstract_inverted_index_v3",
            "apc_list",
            "apc_paid",
            "authors_count",
            "best_open_version",
            "citation_normalized_percentile",
            "cited_by_api_url",
            "cited_by_count",
            "cited_by_percentile_year",
            "citations_count",
            "concepts_count",
            "content_url",
            "content_urls",
            "corresponding_author_ids",
            "corresponding_institution_ids",
            "countries_distinct_count",
            "counts_by_year",
            "created_date",
            "doi_registration_agency",
            "fulltext_origin",
            "fwci",
            "has_abstract",
            "has_content",
            "has_fulltext",
            "indexed_in",
            "institution_assertions",
            "institutions_distinct_count",
            "is_oa",
            "is_paratext",
            "is_xpac",
            "locations_count",
            "ngrams_url",
            "primary_topic",
            "referenced_works",
            "referenced_works_count",
            "related_works",
            "related_works_count",
            "relevance_score",
            "summary_stats",
            "topics_count",
            "updated",
            "updated_date");

    private static final String INDEX = "abstract_inverted_index";

    /** What is not read value by value. */
    static final Shortcuts SHORTCUTS = new Shortcuts(PASSED_OVER, Set.of(INDEX));

    /** What is of use for the rest, and is not kept by itself. */
    private static final Set<String> LEFT_OUT =
            Set.of("display_name", "id", "is_authors_truncated", "open_access", "publication_year");

    private final JsonRecord record;
    private final RecordContext context;
    private final PaperRecord paper;
    private final Set<String> links = new HashSet<>();

    OpenAlexWork(RecordContext context, JsonRecord record) {
        this.context = context;
        this.record = record;
        this.paper = new PaperRecord(context, record.whole());
    }

    void send() {
        kind();
        record.text("title").or(() -> record.value().textOf("display_name")).ifPresent(paper::title);
        abstractText();
        record.each("authorships").forEach(this::author);
        if (record.value().get("is_authors_truncated").filter(JsonValue::isTrue).isPresent()) {
            paper.moreAuthors();
        }
        identifiers();
        date();
        primaryLocation();
        biblio();
        record.each("locations").forEach(this::links);
        record.take("best_oa_location").ifPresent(this::links);
        record.value().at("open_access.oa_url").ifPresent(url -> link(Link.Kind.PAGE, url));
        subjects();
        record.text("language").ifPresent(printed -> paper.detail(Detail.Kind.LANGUAGE, printed));
        record.take("is_retracted")
                .filter(JsonValue::isTrue)
                .ifPresent(flag -> paper.detail(Detail.Kind.STATUS, "retracted", flag.passage()));
        record.keepRest(paper, LEFT_OUT);
        paper.send();
    }

    private void kind() {
        Optional<Passage> type = record.text("type");
        Optional<Passage> crossref = record.text("type_crossref");
        String venue = record.value()
                .at("primary_location.source.type")
                .map(JsonValue::text)
                .orElse("");
        paper.kind(OpenAlexTypes.kind(
                type.map(Passage::text).orElse(""), crossref.map(Passage::text).orElse(""), venue));
        type.ifPresent(printed -> paper.detail(Detail.Kind.TYPE, printed));
        crossref.filter(printed ->
                        !printed.text().equals(type.map(Passage::text).orElse("")))
                .ifPresent(printed -> paper.detail(Detail.Kind.TYPE, printed));
    }

    private void abstractText() {
        record.text("abstract").ifPresent(paper::abstractText);
        record.take(INDEX).ifPresent(index -> {
            if (index.text().isEmpty()) {
                context.problem(
                        Severity.WARNING,
                        "invalid-abstract",
                        index.passage(),
                        "the abstract's words have no places, or places that cannot be; it is left out");
            } else {
                paper.abstractText(context.markup().paragraphs(index.text()), record.raw(index));
            }
        });
    }

    private void author(JsonValue authorship) {
        Optional<JsonValue> known = authorship.get("author");
        Optional<Passage> standard = known.flatMap(author -> author.textOf("display_name"));
        Optional<Passage> name = authorship
                .textOf("raw_author_name")
                .map(raw -> single(raw, standard))
                .or(() -> standard);
        if (name.isEmpty()) {
            return;
        }
        Contributor author =
                isShortOf(name.get(), standard) ? ShortNames.person(name.get()) : Contributor.person(name.get());
        standard.filter(other -> !other.text().equals(name.get().text())).ifPresent(author::alsoCalled);
        known.flatMap(found -> found.textOf("orcid")).ifPresent(id -> author.id(Scheme.ORCID, id));
        known.flatMap(found -> found.textOf("id")).ifPresent(id -> author.id(Scheme.OPENALEX, id));
        affiliations(author, authorship);
        paper.author(author);
    }

    /** {@code Moor A} is the family name and an initial where the standard name ends with the same family name. */
    private static boolean isShortOf(Passage raw, Optional<Passage> standard) {
        String name = raw.text();
        return ShortNames.isShort(name)
                && standard.filter(full -> full.text().endsWith(" " + name.substring(0, name.indexOf(' '))))
                        .isPresent();
    }

    /** Publishers leave a semicolon behind a name, or a degree; whoever else is named behind it is not this author. */
    private static Passage single(Passage raw, Optional<Passage> standard) {
        List<Passage> parts = FieldValues.split(raw, ';');
        boolean one = parts.size() == 1 || parts.stream().skip(1).allMatch(part -> NameLists.isSuffix(part.text()));
        return one && !parts.isEmpty() ? parts.get(0) : standard.orElse(raw);
    }

    private static void affiliations(Contributor author, JsonValue authorship) {
        List<JsonValue> institutions = authorship.each("institutions");
        Set<String> told = new HashSet<>();
        for (JsonValue affiliation : authorship.each("affiliations")) {
            affiliation.textOf("raw_affiliation_string").ifPresent(printed -> {
                Set<String> ids = new HashSet<>();
                affiliation.each("institution_ids").forEach(id -> ids.add(id.text()));
                told.addAll(ids);
                author.worksAt(
                        printed,
                        institutions.stream()
                                .filter(one -> ids.contains(
                                        one.get("id").map(JsonValue::text).orElse("")))
                                .flatMap(one -> ids(one).stream())
                                .toArray(Contributor.Id[]::new));
            });
        }
        if (author.workplaces().isEmpty()) {
            List<JsonValue> raw = authorship.each("raw_affiliation_strings");
            // One string and one institution are the same; of several it is not told which is which.
            if (raw.size() == 1 && institutions.size() == 1) {
                raw.get(0)
                        .printed()
                        .ifPresent(printed ->
                                author.worksAt(printed, ids(institutions.get(0)).toArray(Contributor.Id[]::new)));
                return;
            }
            raw.forEach(one -> one.printed().ifPresent(author::worksAt));
        }
        institutions.stream()
                .filter(one -> !told.contains(one.get("id").map(JsonValue::text).orElse("")))
                .forEach(one -> institution(author, one));
    }

    /** Adds an institution under OpenAlex's own name for it. */
    static void institution(Contributor author, JsonValue institution) {
        institution
                .textOf("display_name")
                .ifPresent(name -> author.worksAt(name, ids(institution).toArray(Contributor.Id[]::new)));
    }

    private static List<Contributor.Id> ids(JsonValue institution) {
        return Stream.concat(
                        institution.textOf("ror").map(id -> new Contributor.Id(Scheme.ROR, id)).stream(),
                        institution.textOf("id").map(id -> new Contributor.Id(Scheme.OPENALEX, id)).stream())
                .toList();
    }

    private void identifiers() {
        JsonRecord ids = record.of(record.take("ids").orElse(record.value()));
        record.text("doi").or(() -> ids.text("doi")).ifPresent(id -> paper.identifier(Scheme.DOI, id));
        record.value()
                .textOf("id")
                .or(() -> ids.text("openalex"))
                .ifPresent(id -> paper.identifier(Scheme.OPENALEX, id));
        ids.text("pmid").ifPresent(id -> paper.identifier(Scheme.PMID, id));
        ids.text("pmcid").ifPresent(id -> paper.identifier(Scheme.PMC, id));
        ids.text("arxiv").ifPresent(id -> paper.identifier(Scheme.ARXIV, id));
        ids.text("mag").ifPresent(id -> paper.identifier(Scheme.MAG, id));
    }

    private void date() {
        Optional<Passage> year = record.value().textOf("publication_year");
        for (Optional<Passage> printed : List.of(record.text("publication_date"), year)) {
            Optional<DateSpan> date = printed.flatMap(text -> DateSpan.parse(text.text()));
            if (date.isPresent()) {
                paper.issued(date.get(), printed.get());
                return;
            }
        }
    }

    private void primaryLocation() {
        Optional<JsonValue> location = record.take("primary_location").or(() -> record.take("host_venue"));
        if (location.isEmpty()) {
            return;
        }
        JsonValue first = location.get();
        JsonValue source = first.get("source").orElse(first);
        source.textOf("display_name")
                .ifPresent(name -> paper.container(
                        OpenAlexTypes.container(
                                source.get("type").map(JsonValue::text).orElse("")),
                        name));
        source.textOf("issn_l").ifPresent(issn -> paper.identifier(Scheme.ISSN, issn));
        source.each("issn").forEach(issn -> issn.printed().ifPresent(id -> paper.identifier(Scheme.ISSN, id)));
        source.textOf("id")
                .flatMap(id -> context.identifier(Scheme.OPENALEX, id))
                .ifPresent(paper::containerIdentifier);
        source.textOf("host_organization_name")
                .or(() -> first.textOf("publisher"))
                .ifPresent(name -> paper.detail(Detail.Kind.PUBLISHER, name));
        first.textOf("version").ifPresent(version -> paper.detail(Detail.Kind.VERSION, version));
        first.textOf("license").ifPresent(licence -> paper.detail(Detail.Kind.LICENCE, licence));
        links(first);
    }

    private void biblio() {
        JsonRecord biblio = record.of(record.take("biblio").orElse(record.value()));
        biblio.text("volume").ifPresent(printed -> paper.detail(Detail.Kind.VOLUME, printed));
        biblio.text("issue").ifPresent(printed -> paper.detail(Detail.Kind.ISSUE, printed));
        biblio.pages("first_page", "last_page").ifPresent(pages -> pages.to(paper));
    }

    /** Where else the work can be had; the same place is told several times. */
    private void links(JsonValue location) {
        location.get("pdf_url").ifPresent(url -> link(Link.Kind.PDF, url));
        location.get("landing_page_url").ifPresent(url -> link(Link.Kind.PAGE, url));
    }

    private void link(Link.Kind kind, JsonValue url) {
        url.printed()
                .filter(printed -> links.add(printed.text().strip()))
                .ifPresent(printed -> paper.link(kind, printed));
    }

    private void subjects() {
        record.each("topics").forEach(topic -> subject("OpenAlex topic", topic));
        record.each("keywords").forEach(keyword -> subject("OpenAlex keyword", keyword));
        record.each("concepts").forEach(concept -> subject("OpenAlex concept", concept));
        record.each("sustainable_development_goals").forEach(goal -> subject("UN SDG", goal));
        for (JsonValue heading : record.each("mesh")) {
            heading.textOf("descriptor_name")
                    .ifPresent(label -> paper.subject(
                            new Subject(
                                    context.markup().line(label.text()),
                                    Optional.of("MeSH"),
                                    Optional.empty(),
                                    OptionalDouble.empty()),
                            label));
        }
    }

    private void subject(String scheme, JsonValue subject) {
        Optional<Passage> label = subject.isObject()
                ? subject.textOf("display_name").or(() -> subject.textOf("keyword"))
                : subject.printed();
        label.ifPresent(printed -> paper.subject(
                new Subject(
                        context.markup().line(printed.text()),
                        Optional.of(scheme),
                        subject.get("id").map(JsonValue::text),
                        score(subject)),
                printed));
    }

    /** Some scores of OpenAlex are a little above 1. */
    private static OptionalDouble score(JsonValue subject) {
        OptionalDouble score = subject.get("score").map(JsonValue::number).orElse(OptionalDouble.empty());
        return score.isPresent() ? OptionalDouble.of(Math.max(0, Math.min(1, score.getAsDouble()))) : score;
    }
}
