package org.colloquy.rdf.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * Who wrote a paper, at which place, under which name. The paper has the list of the mention that represents it; each
 * document's own list stands in its graph.
 */
final class AuthorshipMapping {
    private static final List<Node> OF_SIGNATURES =
            List.of(Dblp.SIGNATURE_CREATOR, Dblp.SIGNATURE_ORDINAL, Cq.NAME_AS_PRINTED);

    private final Context context;
    private final EvidenceMapping evidence;
    private final PersonMapping persons;
    private final AffiliationMapping affiliations;

    AuthorshipMapping(Context context, OrganisationMapping organisations) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.persons = new PersonMapping(context);
        this.affiliations = new AffiliationMapping(context, organisations);
    }

    void map(PaperMention mention, Entity entity, boolean represents, Emitter out) {
        Set<Identifier> shared = shared(mention);
        for (Authorship authorship : mention.authorships()) {
            Node person = persons.map(authorship.author(), shared, out);
            if (evidence.wanted()) {
                printed(mention, entity, authorship, out);
            }
            if (represents) {
                represent(entity, person, authorship, out);
            } else {
                affiliations.map(authorship.author(), person, out);
            }
        }
    }

    /** A source that gives two authors one identifier is wrong about one of them: they are not the same by it. */
    private Set<Identifier> shared(PaperMention mention) {
        if (mention.authorships().size() < 2) {
            return Set.of();
        }
        Map<Identifier, PersonMention> holders = new HashMap<>();
        Set<Identifier> shared = new HashSet<>();
        for (Authorship authorship : mention.authorships()) {
            PersonMention author = authorship.author();
            for (Stated<Identifier> identifier : author.identifiers()) {
                PersonMention holder = holders.putIfAbsent(identifier.value(), author);
                if (holder != null && !context.entity(holder.ref()).equals(context.entity(author.ref()))) {
                    shared.add(identifier.value());
                }
            }
        }
        return shared;
    }

    /** The list as the document has it: the paper's mention has the names as its parts, each with its place. */
    private void printed(PaperMention mention, Entity entity, Authorship authorship, Emitter out) {
        Node span = context.iris().mention(authorship.author().ref());
        Emitter graph = evidence.graph(mention.evidence(), out);
        graph.add(context.iris().mention(mention.ref()), Dct.HAS_PART, span);
        graph.add(span, Dblp.SIGNATURE_ORDINAL, Literals.integer(authorship.position()));
        evidence.also(authorship.author().ref(), context.iris().entity(entity), List.of(Dct.CREATOR), out);
    }

    private void represent(Entity entity, Node person, Authorship authorship, Emitter out) {
        Node paper = context.iris().entity(entity);
        Node signature = context.iris().signature(entity, authorship.position());
        out.add(paper, Dct.CREATOR, person);
        out.add(paper, Dblp.HAS_SIGNATURE, signature);
        out.add(signature, Rdf.TYPE, Dblp.AUTHOR_SIGNATURE);
        out.add(signature, Dblp.SIGNATURE_PUBLICATION, paper);
        out.add(signature, Dblp.SIGNATURE_CREATOR, person);
        out.add(signature, Dblp.SIGNATURE_ORDINAL, Literals.integer(authorship.position()));
        PersonMention author = authorship.author();
        out.line(signature, Cq.NAME_AS_PRINTED, author.name().printed());
        affiliations.map(author, signature, out);
        affiliations.sign(author, signature, out);
        evidence.derived(signature, author.evidence(), out);
        evidence.also(author.ref(), signature, OF_SIGNATURES, out);
    }
}
