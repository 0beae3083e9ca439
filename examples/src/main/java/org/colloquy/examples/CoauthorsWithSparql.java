package org.colloquy.examples;

import java.nio.file.Path;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.colloquy.core.Colloquy;
import org.colloquy.rdf.KnowledgeGraph;

/** Prints the co-authors of a person, asked for with SPARQL: {@code CoauthorsWithSparql FOLDER NAME}. */
public final class CoauthorsWithSparql {

    private static final String QUERY = """
            PREFIX dblp: <https://dblp.org/rdf/schema#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            SELECT ?coauthor (COUNT(DISTINCT ?paper) AS ?papers) {
              ?person foaf:name ?name ; dblp:coAuthorWith ?other .
              ?other foaf:name ?coauthor .
              ?paper dblp:hasSignature/dblp:signatureCreator ?person , ?other .
            }
            GROUP BY ?coauthor ORDER BY DESC(?papers) ?coauthor
            """;

    private CoauthorsWithSparql() {}

    /** Takes a folder of documents and a person's name. */
    public static void main(String[] args) {
        try (Colloquy colloquy = Colloquy.read(Path.of(args[0]));
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            ParameterizedSparqlString query = new ParameterizedSparqlString(QUERY);
            query.setLiteral("name", args[1]);
            try (QueryExecution execution = QueryExecution.dataset(graph.dataset())
                    .query(query.asQuery())
                    .build()) {
                execution
                        .execSelect()
                        .forEachRemaining(row ->
                                System.out.println(row.getLiteral("coauthor").getString() + ": "
                                        + row.getLiteral("papers").getInt()));
            }
        }
    }
}
