package org.colloquy.rdf.skos;

import java.util.List;
import java.util.function.Consumer;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.Source;
import org.colloquy.core.topic.concept.ConceptProblem;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.read.RdfDocument;

/**
 * Reads a vocabulary of topics: a SKOS scheme in any syntax of RDF, with labels as literals or as SKOS-XL has them, the
 * Computer Science Ontology, or classes with labels. Nothing is fetched from anywhere.
 */
public final class SkosReader {
    private SkosReader() {}

    /**
     * Reads a vocabulary. {@code problems} learns what is wrong with it and where.
     *
     * @throws org.colloquy.core.source.SourceException if the source cannot be read or is no RDF
     * @throws org.colloquy.core.source.LimitException if it is larger or nested more deeply than {@code limits} allow
     */
    public static Vocabulary read(Source source, Limits limits, Consumer<Problem> problems) {
        RdfDocument document = RdfDocument.read(source, limits, problems);
        SkosStatements statements = new SkosStatements();
        document.triples().forEach(statements::add);
        Vocabulary vocabulary = Vocabulary.of(statements.concepts());
        if (vocabulary.concepts().isEmpty()) {
            problems.accept(Problem.of(
                    Severity.ERROR,
                    "no-concepts",
                    source.name(),
                    "holds no concept with a label; give a SKOS scheme, or classes with rdfs:label"));
        }
        tell(vocabulary.problems(), document, problems);
        return vocabulary;
    }

    private static void tell(List<ConceptProblem> found, RdfDocument document, Consumer<Problem> problems) {
        if (!found.isEmpty()) {
            RdfDocument.ProblemMaker maker = document.problems();
            found.forEach(problem ->
                    problems.accept(maker.of(Severity.WARNING, problem.code(), problem.concept(), problem.toString())));
        }
    }
}
