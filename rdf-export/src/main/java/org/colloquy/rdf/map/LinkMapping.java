package org.colloquy.rdf.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Schema;

/** Links from papers: to source code as a thing of its own, to files and pages as they are. */
final class LinkMapping {
    private final Context context;
    private final EvidenceMapping evidence;

    LinkMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
    }

    void map(Mention mention, Stated<Link> link, Node paper, Emitter out) {
        String url = Text.line(link.value().url());
        Optional<Node> address = WebAddress.mend(url);
        if (link.value().kind() == Link.Kind.CODE) {
            code(mention, link, url, address, paper, out);
        } else {
            page(mention, link, url, address, paper, out);
        }
    }

    /** Returns the property for a kind of link; each kind has one of its own. */
    static Node property(Link.Kind kind) {
        return switch (kind) {
            case CODE -> Dct.REFERENCES;
            case PDF -> Dct.HAS_FORMAT;
            case VIDEO -> Schema.VIDEO;
            case REVIEW -> Cq.REVIEW_PAGE;
            case SUPPLEMENT -> Cq.SUPPLEMENT;
            case POSTER -> Cq.POSTER;
            case SLIDES -> Cq.SLIDES;
            case PAGE -> Foaf.PAGE;
        };
    }

    /** What is no address leads nowhere; the evidence keeps the words. */
    private void page(Mention mention, Stated<Link> link, String url, Optional<Node> address, Node paper, Emitter out) {
        if (address.isPresent()) {
            Node property = property(link.value().kind());
            out.add(paper, property, address.get());
            evidence.value(mention, link, paper, property, address.get(), out);
        } else {
            evidence.value(mention, link, paper, Cq.OTHER_FIELD, "link=" + url, out);
        }
    }

    /** An address that is not legal stays what it is: text. */
    private void code(Mention mention, Stated<Link> link, String url, Optional<Node> address, Node paper, Emitter out) {
        Node code = context.iris().code(url);
        Node repository = address.orElseGet(() -> NodeFactory.createLiteralDT(url, XSDDatatype.XSDanyURI));
        out.add(paper, Dct.REFERENCES, code);
        out.add(code, Rdf.TYPE, Schema.SOFTWARE_SOURCE_CODE);
        out.add(code, Schema.CODE_REPOSITORY, repository);
        evidence.fact(link, paper, List.of(Dct.REFERENCES), out);
        evidence.value(mention, link, code, Schema.CODE_REPOSITORY, repository, out);
        evidence.derived(code, link.evidence(), out);
    }
}
