package org.colloquy.rdf.map;

import org.apache.jena.graph.Node;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dcat;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.Rdfs;
import org.colloquy.rdf.vocabulary.Skos;

/** What records say that papers are about: free keywords in one scheme, headings in the scheme of their list. */
final class SubjectMapping {
    private final Context context;
    private final EvidenceMapping evidence;
    private final SharedNames labels;

    SubjectMapping(Context context) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.labels = new SharedNames(Naming.Sort.KEYWORD, context);
    }

    void learn(Naming naming) {
        labels.learn(naming);
    }

    void map(PaperMention mention, Node paper, Emitter out) {
        mention.publication().subjects().forEach(subject -> subject(mention, subject, paper, out));
    }

    void finish(Emitter out) {
        labels.finish(out, (concept, label) -> out.line(concept, Skos.PREF_LABEL, label));
    }

    private void subject(PaperMention mention, Stated<Subject> stated, Node paper, Emitter out) {
        Subject subject = stated.value();
        String label = Text.line(subject.label());
        if (label.isEmpty()) {
            return;
        }
        Node concept = context.iris().keyword(subject.scheme(), label);
        if (context.tells(concept, subject.iri())) {
            concept(concept, subject, out);
        }
        labels.offer(concept, label, stated.evidence().ref());
        out.add(paper, Dct.SUBJECT, concept);
        evidence.value(mention, stated, paper, Dct.SUBJECT, concept, out);
        evidence.says(mention, stated, Dcat.KEYWORD, label, out);
        subject.score().ifPresent(score -> {
            Node assignment = context.iris().assignment(stated.evidence().ref(), paper, concept);
            out.add(assignment, Rdf.TYPE, Cq.TOPIC_ASSIGNMENT);
            out.add(assignment, Cq.ASSIGNED_TO, paper);
            out.add(assignment, Cq.TOPIC, concept);
            out.add(assignment, Cq.SCORE, Literals.decimal(Math.max(0, Math.min(1, score))));
            out.line(assignment, Cq.RULE, stated.evidence().rule());
            evidence.derived(assignment, stated.evidence(), out);
        });
    }

    private void concept(Node concept, Subject subject, Emitter out) {
        Node scheme = context.iris().keywordScheme(subject.scheme());
        out.add(concept, Rdf.TYPE, Skos.CONCEPT);
        out.add(concept, Skos.IN_SCHEME, scheme);
        if (context.tells(scheme, subject.scheme())) {
            out.add(scheme, Rdf.TYPE, Skos.CONCEPT_SCHEME);
            out.line(scheme, Rdfs.LABEL, subject.scheme().orElse("Keywords"));
        }
        subject.iri()
                .map(Text::line)
                .ifPresent(name -> WebAddress.parse(name)
                        .ifPresentOrElse(
                                iri -> out.add(concept, Skos.EXACT_MATCH, iri),
                                () -> out.line(concept, Skos.NOTATION, name)));
    }
}
