package org.colloquy.rdf.read;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.json.OpenAlexTypes;

/** One work that a document describes. */
final class Work {
    private static final Splitter KEYWORDS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final Described described;
    private final RecordContext context;
    private final Node node;
    private final PaperKind kind;
    private final PaperRecord paper;

    Work(Described described, RecordContext context, Node node, PaperKind kind) {
        this.described = described;
        this.context = context;
        this.node = node;
        this.kind = kind == PaperKind.UNKNOWN ? typed(described, node) : kind;
        this.paper = new PaperRecord(context, described.places().record(node));
    }

    private static PaperKind typed(Described described, Node node) {
        return described
                .text(node, "workType")
                .map(type -> OpenAlexTypes.kind(type.text(), "", ""))
                .orElse(PaperKind.UNKNOWN);
    }

    void send() {
        paper.kind(kind);
        if (node.isURI()) {
            paper.key(node.getURI());
        }
        described.text(node, "title").ifPresent(paper::title);
        described.text(node, "abstract").ifPresent(paper::abstractText);
        new Contributors(described, context, node).to(paper);
        described.texts(node, "issued").stream()
                .flatMap(printed -> date(printed).stream().map(date -> new Dated(date, printed)))
                .findFirst()
                .ifPresent(found -> paper.issued(found.date(), found.printed()));
        identifiers();
        details();
        new Enclosing(described, context, node, kind).to(paper);
        keywords();
        described
                .terms()
                .group("link:")
                .asMap()
                .forEach((role, terms) -> described
                        .texts(node, List.copyOf(terms))
                        .forEach(url -> paper.linkOnce(Link.Kind.valueOf(role), url.text(), url)));
        relations();
        paper.send();
    }

    private record Dated(DateSpan date, Passage printed) {}

    private static Optional<DateSpan> date(Passage printed) {
        String text = printed.text().strip();
        int time = text.indexOf('T');
        String day = time > 0 ? text.substring(0, time) : text;
        return DateSpan.parse(day.endsWith("Z") ? day.substring(0, day.length() - 1) : day);
    }

    private void identifiers() {
        described.texts(node, "doi").forEach(printed -> paper.identifier(Scheme.DOI, printed));
        described
                .texts(node, "isbn")
                .forEach(printed -> paper.identifier(Scheme.ISBN, bare(printed, "isbn:"), printed));
        described
                .texts(node, "issn")
                .forEach(printed -> paper.identifier(Scheme.ISSN, bare(printed, "issn/"), printed));
        for (Node identifier : described.nodes(node, "identified")) {
            described
                    .text(identifier, "literal")
                    .ifPresent(value -> schemeOf(identifier)
                            .ifPresentOrElse(
                                    scheme -> paper.identifier(scheme, value), () -> paper.other("identifier", value)));
        }
        described
                .texts(node, "identifier")
                .forEach(printed -> Identifiers.read(printed.text())
                        .ifPresentOrElse(
                                id -> paper.identifier(id, printed), () -> paper.other("identifier", printed)));
        if (node.isURI()) {
            Identifiers.read(node.getURI())
                    .filter(id -> id.scheme().names() != Identifier.Names.PEOPLE)
                    .ifPresent(id -> paper.identifier(id, described.places().of(node)));
        }
    }

    private static String bare(Passage printed, String before) {
        String text = printed.text();
        int at = text.toLowerCase(Locale.ROOT).lastIndexOf(before);
        return at < 0 ? text : text.substring(at + before.length());
    }

    private Optional<Scheme> schemeOf(Node identifier) {
        return described
                .node(identifier, "scheme")
                .filter(Node::isURI)
                .flatMap(scheme -> Identifiers.scheme(scheme.getLocalName()));
    }

    private void details() {
        described.terms().group("detail:").asMap().forEach((what, terms) -> {
            Detail.Kind detail = Detail.Kind.valueOf(what);
            terms.stream()
                    .map(term -> described.texts(node, List.of(term)))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .ifPresent(found -> found.forEach(printed -> paper.detail(detail, printed)));
        });
        if (described.nodes(node, "detail:PAGES").isEmpty()) {
            Stream.concat(Stream.of(node), described.nodes(node, "embodiment").stream())
                    .filter(pages -> described.text(pages, "firstPage").isPresent())
                    .findFirst()
                    .ifPresent(this::pages);
        }
        described
                .text(node, "retracted")
                .filter(flag -> flag.text().equals("true") || flag.text().equals("1"))
                .ifPresent(flag -> paper.detail(Detail.Kind.STATUS, "retracted", flag));
    }

    private void pages(Node pages) {
        Optional<Passage> first = described.text(pages, "firstPage");
        String last = described
                .text(pages, "lastPage")
                .map(Passage::text)
                .filter(text -> !text.equals(first.map(Passage::text).orElse("")))
                .map(text -> "–" + text)
                .orElse("");
        first.ifPresent(page -> paper.detail(Detail.Kind.PAGES, page.text() + last, page));
    }

    private void keywords() {
        for (Node keyword : described.nodes(node, "keyword")) {
            if (keyword.isLiteral()) {
                described
                        .text(node, keyword)
                        .ifPresent(printed ->
                                KEYWORDS.split(printed.text()).forEach(word -> paper.keyword(printed.reading(word))));
                continue;
            }
            Node concept = described.node(keyword, "concept").orElse(keyword);
            Optional<String> iri = Optional.of(concept).filter(Node::isURI).map(Node::getURI);
            described
                    .text(node, concept)
                    .ifPresent(label ->
                            paper.subject(new Subject(label.text(), Optional.empty(), iri, score(keyword)), label));
        }
    }

    private OptionalDouble score(Node assigned) {
        return described.nodes(assigned, "score").stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .filter(value -> value >= 0 && value <= 1)
                .findFirst();
    }

    private void relations() {
        described.terms().group("relation:").asMap().forEach((how, terms) -> {
            for (Node target : described.nodes(node, List.copyOf(terms))) {
                Passage place = described.places().of(node).reading(target.toString());
                Optional.of(target)
                        .filter(Node::isURI)
                        .flatMap(other -> Identifiers.read(other.getURI()))
                        .ifPresent(id ->
                                paper.relation(Relation.Kind.valueOf(how), context.stated(id, place, "relation")));
            }
        });
    }
}
