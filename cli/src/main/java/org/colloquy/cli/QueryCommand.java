package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.query.Answer;
import org.colloquy.rdf.query.NamedQuery;
import org.colloquy.rdf.query.Queries;
import org.colloquy.rdf.query.QueryCatalogue;
import org.colloquy.rdf.query.QueryException;
import org.colloquy.rdf.query.QueryLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks the graph. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Asks the graph: a named query, a file of SPARQL, or SPARQL itself. Nothing can be changed.",
        footer = {
            "",
            "Examples:",
            "  colloquy query co-authors --var who=Schoenholz",
            "  colloquy query programme --var day=2022-07-20 --to markdown",
            "  colloquy query my.rq --var min=int:3 --to json",
            "  colloquy query 'SELECT ?name { ?person foaf:name ?name } ORDER BY ?name'",
            "",
            "The usual prefixes need not be declared. 'colloquy queries' lists the named queries."
        })
final class QueryCommand implements Callable<Integer> {
    /** What is meant for SPARQL though it has no braces, as DESCRIBE, or is not complete, or would change something. */
    private static final Pattern SPARQL = Pattern.compile(
            "^\\s*(select|ask|construct|describe|prefix|base|insert|delete|load|clear|drop|create)\\s",
            Pattern.CASE_INSENSITIVE);

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            index = "0",
            paramLabel = "NAME|FILE|SPARQL",
            description = "The name of a query, a file, - for standard input, or the text of a query.")
    private String what = "";

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description =
                    "Sets a variable: plain text is read as what the query expects (people, papers, sessions, topics,"
                            + " venues, organisations by name or IRI); iri:, str:, int:, dec:, bool:, date:, year: or name: before it says what it is.")
    private List<String> variables = new ArrayList<>();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long the query may take; ${DEFAULT-VALUE} unless given.")
    private int timeout;

    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private ResultOption result = new ResultOption();

    @Override
    public Integer call() throws IOException {
        result.check();
        if (what.isBlank()) {
            throw new UsageException("the query is blank; 'colloquy queries' lists the named queries");
        }
        if (timeout <= 0) {
            throw new UsageException("--timeout must be a number of seconds above 0, was " + timeout);
        }
        QueryLimits limits = QueryLimits.STANDARD.withTime(Duration.ofSeconds(timeout));
        Map<String, String> values = values();
        NamedQuery query = query();
        try (KnowledgeGraph opened = graph.open(main.talk())) {
            Queries queries = Queries.over(opened.dataset().asDatasetGraph()).within(limits);
            Answer answer = queries.run(query, values);
            result.write(answer, queries.prefixes(), main.terminal());
            if (answer instanceof Answer.Rows rows) {
                main.talk().detail(Counted.words(rows.rows().size(), "rows"));
            }
        }
        return ExitCode.DONE;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            if (equals < 0) {
                throw new UsageException("--var takes NAME=VALUE, not '" + variable + "'");
            }
            String name = variable.substring(0, equals);
            if (values.put(name, variable.substring(equals + 1)) != null) {
                throw new UsageException("--var sets " + name + " twice; a variable has one value");
            }
        }
        return values;
    }

    private NamedQuery query() throws IOException {
        if (what.equals("-")) {
            byte[] text = main.terminal().in().readAllBytes();
            return NamedQuery.parse("standard input", new String(text, StandardCharsets.UTF_8));
        }
        if (what.contains("{") || what.contains("\n") || SPARQL.matcher(what).find()) {
            return NamedQuery.parse("query", what);
        }
        return QueryCatalogue.find(what).orElseGet(this::file);
    }

    private NamedQuery file() {
        Path file = Path.of(what);
        if (!Files.exists(file)) {
            throw new QueryException("'" + what + "' is neither a named query, nor a file, nor SPARQL; "
                    + QueryCatalogue.nearest(what)
                            .map(name -> "did you mean " + name + "?")
                            .orElse("'colloquy queries' lists the named queries"));
        }
        return SmallFile.read(file, text -> NamedQuery.parse(what, text));
    }
}
