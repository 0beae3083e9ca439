package org.colloquy.rdf.read;

import com.google.common.base.Ascii;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;

/** What a work stands in: a name, or a chain of issue, volume and journal. */
final class Enclosing {
    private final Described described;
    private final RecordContext context;
    private final Node work;
    private final PaperKind kind;

    Enclosing(Described described, RecordContext context, Node work, PaperKind kind) {
        this.described = described;
        this.context = context;
        this.work = work;
        this.kind = kind;
    }

    void to(PaperRecord paper) {
        Set<Node> seen = new HashSet<>();
        boolean named = false;
        for (List<Node> level = described.nodes(work, "container"); !level.isEmpty(); ) {
            Node outer = level.get(0);
            if (!seen.add(outer)) {
                break;
            }
            named |= !isNumbered(outer, paper) && named(outer, paper);
            level = described.nodes(outer, "container");
        }
        if (!named) {
            described.text(work, "containerName").ifPresent(name -> paper.container(byName(), name));
        }
    }

    /** An issue or a volume gives its number and has no title of its own. */
    private boolean isNumbered(Node outer, PaperRecord paper) {
        Optional<Detail.Kind> what = described.is(outer, "volumeClass")
                ? Optional.of(Detail.Kind.VOLUME)
                : Optional.of(Detail.Kind.ISSUE).filter(issue -> described.is(outer, "issueClass"));
        what.ifPresent(detail -> described
                .text(outer, "sequence")
                .or(() -> described.text(outer, "detail:" + detail))
                .ifPresent(number -> paper.detail(detail, number)));
        return what.isPresent();
    }

    private boolean named(Node outer, PaperRecord paper) {
        Optional<Passage> title = described.nodes(outer, "title").stream()
                .filter(Node::isLiteral)
                .map(name -> described.places().of(outer, name.getLiteralLexicalForm()))
                .filter(passage -> !passage.isBlank())
                .findFirst();
        title.ifPresent(name -> paper.container(byClass(outer), name));
        if (described.is(outer, "journalOfOne")) {
            journalOfOne(outer, paper);
        }
        described
                .texts(outer, "issn")
                .forEach(printed -> context.identifier(Scheme.ISSN, printed).ifPresent(paper::containerIdentifier));
        described
                .texts(outer, "isbn")
                .forEach(printed -> context.identifier(Scheme.ISBN, printed).ifPresent(paper::containerIdentifier));
        return title.isPresent();
    }

    /** Zotero describes the journal anew for each article, with the article's volume, issue and DOI. */
    private void journalOfOne(Node outer, PaperRecord paper) {
        described.text(outer, "detail:VOLUME").ifPresent(number -> paper.detail(Detail.Kind.VOLUME, number));
        described.text(outer, "detail:ISSUE").ifPresent(number -> paper.detail(Detail.Kind.ISSUE, number));
        for (Passage printed : described.texts(outer, "identifier")) {
            for (Scheme scheme : List.of(Scheme.DOI, Scheme.ISSN, Scheme.ISBN)) {
                if (Ascii.toUpperCase(printed.text()).startsWith(scheme.name() + " ")) {
                    paper.identifier(
                            scheme,
                            printed.part(
                                    scheme.name().length() + 1, printed.text().length()));
                }
            }
        }
    }

    private Container.Kind byClass(Node outer) {
        if (described.is(outer, "journal")) {
            return Container.Kind.JOURNAL;
        }
        if (described.is(outer, "proceedings")) {
            return Container.Kind.PROCEEDINGS;
        }
        if (described.is(outer, "repository")) {
            return Container.Kind.REPOSITORY;
        }
        return described.is(outer, "bookClass") ? Container.Kind.BOOK : byKind(Container.Kind.UNKNOWN);
    }

    private Container.Kind byName() {
        return byKind(Container.Kind.UNKNOWN);
    }

    private Container.Kind byKind(Container.Kind otherwise) {
        return switch (kind) {
            case JOURNAL_ARTICLE -> Container.Kind.JOURNAL;
            case CONFERENCE_PAPER -> Container.Kind.PROCEEDINGS;
            case BOOK_CHAPTER, REFERENCE_ENTRY -> Container.Kind.BOOK;
            default -> otherwise;
        };
    }
}
