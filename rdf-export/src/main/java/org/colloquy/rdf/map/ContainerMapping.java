package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Fabio;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;

/** What papers appeared in: journals, proceedings, books, repositories, sites. */
final class ContainerMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final SharedNames labels;

    ContainerMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.labels = new SharedNames(Naming.Sort.CONTAINER, context);
    }

    void learn(Naming naming) {
        labels.learn(naming);
    }

    /** Sends what one mention says, as evidence. */
    void map(PaperMention mention, Node paper, Emitter out) {
        if (!evidence.wanted()) {
            return;
        }
        mention.publication().container().ifPresent(stated -> {
            Container container = stated.value();
            evidence.fact(stated, paper, List.of(Dct.IS_PART_OF), out);
            evidence.says(mention, stated, Rdf.TYPE, Cq.CONTAINER_MENTION, out);
            evidence.says(mention, stated, Cq.CONTAINER_KIND, kind(container), out);
            if (!container.title().isEmpty()) {
                evidence.says(mention, stated, Cq.CONTAINER_TITLE, container.title(), out);
            }
            container
                    .identifiers()
                    .forEach(identifier ->
                            evidence.says(mention, stated, Dct.IDENTIFIER, Registry.named(identifier), out));
        });
    }

    /** Returns what a mention says that the paper appeared in. */
    Optional<Node> node(PaperMention mention) {
        Optional<String> volume = mention.publication().detail(Detail.Kind.VOLUME);
        OptionalInt year =
                mention.publication().issued().map(date -> date.value().year()).orElse(OptionalInt.empty());
        return mention.publication()
                .container()
                .map(container -> context.iris().container(container.value(), volume, year));
    }

    /** Sends what a mention says that {@code paper} appeared in, and that it did. */
    void decide(PaperMention mention, Node paper, Emitter out) {
        mention.publication().container().ifPresent(stated -> {
            Node node = node(mention).orElseThrow();
            Container container = stated.value();
            out.add(paper, Dct.IS_PART_OF, node);
            Node type = type(container.kind(), mention.kind());
            if (context.tells(node, type)) {
                out.add(node, Rdf.TYPE, type);
            }
            if (!container.identifiers().isEmpty() && context.tells(node, container)) {
                container.identifiers().forEach(identifier -> identifier(container, identifier, node, out));
            }
            name(mention, stated, node);
            evidence.fact(stated, node, List.of(Dct.TITLE), out);
            evidence.derived(node, stated.evidence(), out);
        });
    }

    void finish(Emitter out) {
        labels.finish(out, (node, label) -> {
            out.line(node, Rdfs.LABEL, label);
            out.line(node, Dct.TITLE, label);
        });
    }

    /** What is known by numbers alone goes by the first of them. */
    private void name(PaperMention mention, Stated<Container> stated, Node node) {
        Container container = stated.value();
        String title = container.title().isEmpty()
                ? container.identifiers().stream()
                        .map(identifier -> identifier.scheme() + " " + identifier.value())
                        .sorted()
                        .findFirst()
                        .orElse("")
                : container.title();
        labels.offer(node, title, stated.evidence().ref());
        mention.publication()
                .detail(Detail.Kind.CONTAINER_SHORT)
                .ifPresent(shortTitle -> labels.also(node, shortTitle));
    }

    /** An ISSN makes what has it a periodical: that of a book or of proceedings is the series', and stays text. */
    private static void identifier(Container container, Identifier identifier, Node node, Emitter out) {
        boolean periodical = container.kind() != Container.Kind.BOOK
                && container.kind() != Container.Kind.PROCEEDINGS
                && identifier.scheme() == Identifier.Scheme.ISSN;
        if (periodical) {
            out.line(node, Bibo.ISSN, identifier.value());
        } else {
            out.line(node, Registry.property(identifier), Registry.value(identifier));
        }
        Registry.iri(identifier).ifPresent(iri -> out.add(node, Rdfs.SEE_ALSO, iri));
    }

    private static Node type(Container.Kind kind, PaperKind part) {
        return switch (kind) {
            case JOURNAL ->
                switch (part) {
                    case JOURNAL_ARTICLE -> Fabio.JOURNAL;
                    case MAGAZINE_ARTICLE -> Fabio.MAGAZINE;
                    case NEWSPAPER_ARTICLE -> Fabio.NEWSPAPER;
                    default -> Fabio.PERIODICAL;
                };
            case PROCEEDINGS -> Fabio.CONFERENCE_PROCEEDINGS;
            case BOOK -> Fabio.BOOK;
            case REPOSITORY -> Fabio.REPOSITORY;
            case WEB_SITE -> Bibo.WEBSITE;
            case UNKNOWN -> Fabio.EXPRESSION;
        };
    }

    private static String kind(Container container) {
        return Ascii.toLowerCase(container.kind().name()).replace('_', '-');
    }
}
