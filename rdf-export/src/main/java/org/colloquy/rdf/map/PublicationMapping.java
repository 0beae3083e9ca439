package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * What bibliographic records say. Where a paper appeared, its volume and its pages come from one record, and what that
 * lacks from others of the same sort that do not say it appeared elsewhere: pages of a journal never stand beside the
 * title of a conference. What each record says stays in the evidence.
 */
final class PublicationMapping {
    private final EvidenceMapping evidence;
    private final Context context;
    private final ContainerMapping containers;
    private final ContributorMapping contributors;
    private final OrganisationMapping organisations;
    private final SubjectMapping subjects;
    private final RelationMapping relations;

    PublicationMapping(Context context, OrganisationMapping organisations) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.containers = new ContainerMapping(context);
        this.contributors = new ContributorMapping(context, organisations);
        this.organisations = organisations;
        this.subjects = new SubjectMapping(context);
        this.relations = new RelationMapping(context);
    }

    /** Sends what one mention says, as evidence, and what needs no decision. */
    void map(PaperMention mention, Node paper, Emitter out) {
        Publication publication = mention.publication();
        containers.map(mention, paper, out);
        contributors.map(mention, paper, out);
        subjects.map(mention, paper, out);
        relations.map(mention, paper, out);
        if (evidence.wanted()) {
            publication.details().forEach(detail -> detail(mention, detail, paper, out));
            record(mention, paper, out);
        }
    }

    /** Sends what is decided between the mentions of a paper, the one to follow first. */
    void decide(List<PaperMention> mentions, Node paper, Emitter out) {
        contributors.decide(mentions, paper, out);
        withdrawn(mentions, paper, out);
        List<PaperMention> alike = alike(mentions);
        for (PaperMention mention : alike) {
            if (mention.publication().container().isPresent()) {
                containers.decide(mention, paper, out);
                break;
            }
        }
        Set<Detail.Kind> sent = EnumSet.noneOf(Detail.Kind.class);
        alike.forEach(mention -> details(mention, paper, sent, out));
    }

    /** Returns the first mention that says where the paper appeared, and those of its sort that do not say otherwise. */
    private List<PaperMention> alike(List<PaperMention> mentions) {
        List<PaperMention> alike = new ArrayList<>(1);
        for (PaperMention mention : mentions) {
            boolean fits = alike.isEmpty()
                    ? saysWhere(mention)
                    : mention.kind() == alike.get(0).kind() && isSamePlace(alike.get(0), mention);
            if (fits) {
                alike.add(mention);
            }
        }
        return alike;
    }

    /** Takes note of a name of a container or keyword. */
    void learn(Naming naming) {
        if (naming.sort() == Naming.Sort.CONTAINER) {
            containers.learn(naming);
        } else {
            subjects.learn(naming);
        }
    }

    /** Sends the names of what papers share. */
    void finishNames(Emitter out) {
        containers.finish(out);
        subjects.finish(out);
    }

    /** That a preprint was withdrawn is no word about the published form. */
    private static void withdrawn(List<PaperMention> mentions, Node paper, Emitter out) {
        int rank = PaperKinds.rank(mentions.get(0).kind());
        for (PaperMention mention : mentions) {
            if (PaperKinds.rank(mention.kind()) == rank && isWithdrawn(mention.publication())) {
                out.add(paper, Rdf.TYPE, Dblp.WITHDRAWN);
                return;
            }
        }
    }

    private static boolean saysWhere(PaperMention mention) {
        return mention.publication().container().isPresent()
                || !mention.publication().details().isEmpty();
    }

    private boolean isSamePlace(PaperMention lead, PaperMention other) {
        if (lead.equals(other)) {
            return true;
        }
        Optional<Node> here = containers.node(lead);
        Optional<Node> there = containers.node(other);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    private void details(PaperMention mention, Node paper, Set<Detail.Kind> sent, Emitter out) {
        Set<Detail.Kind> fresh = EnumSet.noneOf(Detail.Kind.class);
        for (Stated<Detail> detail : mention.publication().details()) {
            Detail.Kind kind = detail.value().kind();
            if (!sent.contains(kind)) {
                fresh.add(kind);
                state(detail, paper, out);
            }
        }
        sent.addAll(fresh);
    }

    private void state(Stated<Detail> stated, Node paper, Emitter out) {
        String text = stated.value().value();
        Detail.Kind kind = stated.value().kind();
        switch (kind) {
            case TYPE, CONTAINER_SHORT -> {
                // of the record or of the container, not of the paper
            }
            case PUBLISHER ->
                out.add(
                        paper,
                        Dct.PUBLISHER,
                        organisations.map(text, List.of(), stated.evidence().ref(), out));
            case LICENCE -> {
                WebAddress.parse(Text.line(text))
                        .ifPresentOrElse(
                                address -> out.add(paper, Dct.LICENSE, address),
                                () -> out.line(paper, Cq.LICENCE_AS_PRINTED, text));
            }
            case PAGES -> {
                out.line(paper, Bibo.PAGES, text);
                Pages.parse(text).ifPresent(pages -> pages(pages, paper, out));
            }
            default -> out.line(paper, DetailTerms.of(kind), text);
        }
    }

    private static void pages(Pages pages, Node paper, Emitter out) {
        out.line(paper, Bibo.PAGE_START, pages.start());
        pages.end().ifPresent(end -> out.line(paper, Bibo.PAGE_END, end));
    }

    private void detail(PaperMention mention, Stated<Detail> stated, Node paper, Emitter out) {
        Detail detail = stated.value();
        evidence.fact(stated, paper, supported(detail), out);
        evidence.says(mention, stated, DetailTerms.of(detail.kind()), detail.value(), out);
    }

    private static boolean isWithdrawn(Publication publication) {
        for (Stated<Detail> detail : publication.details()) {
            if (isWithdrawn(detail.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithdrawn(Detail detail) {
        if (detail.kind() != Detail.Kind.STATUS) {
            return false;
        }
        String words = Ascii.toLowerCase(detail.value());
        return words.startsWith("retracted") || words.startsWith("withdrawn");
    }

    private static List<Node> supported(Detail detail) {
        Detail.Kind kind = detail.kind();
        return switch (kind) {
            case PUBLISHER -> List.of(Dct.PUBLISHER);
            case LICENCE -> List.of(Dct.LICENSE, Cq.LICENCE_AS_PRINTED);
            case PAGES -> List.of(Bibo.PAGES, Bibo.PAGE_START, Bibo.PAGE_END);
            default -> isWithdrawn(detail) ? List.of(DetailTerms.of(kind), Rdf.TYPE) : List.of(DetailTerms.of(kind));
        };
    }

    /** What only the evidence keeps: how the record is called, what has no term, whether authors are missing. */
    private void record(PaperMention mention, Node paper, Emitter out) {
        Publication publication = mention.publication();
        Node span = context.iris().mention(mention.ref());
        Emitter graph = evidence.graph(mention.evidence(), out);
        graph.line(span, Cq.PAPER_KIND, PaperKinds.name(mention.kind()));
        publication.key().ifPresent(key -> graph.line(span, Cq.RECORD_KEY, key));
        if (!publication.authorsComplete()) {
            graph.add(span, Cq.AUTHOR_LIST_COMPLETE, NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean));
        }
        publication.otherFields().forEach(field -> {
            String words = field.value().name() + "=" + field.value().value();
            evidence.value(mention, field, paper, Cq.OTHER_FIELD, words, out);
        });
    }
}
