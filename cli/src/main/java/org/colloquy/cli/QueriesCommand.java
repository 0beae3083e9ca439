package org.colloquy.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.rdf.query.NamedQuery;
import org.colloquy.rdf.query.Parameter;
import org.colloquy.rdf.query.QueryCatalogue;
import org.colloquy.rdf.query.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the named queries. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the named queries, or shows the SPARQL of one.",
        footer = {
            "",
            "Examples:",
            "  colloquy queries",
            "  colloquy queries co-authors > my-own.rq",
            "  colloquy queries --to json"
        })
final class QueriesCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query to show.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private ResultOption result = new ResultOption();

    @Override
    public Integer call() throws IOException {
        result.check();
        if (name.isPresent()) {
            show(name.get());
        } else {
            list();
        }
        return ExitCode.DONE;
    }

    private void show(String wanted) throws IOException {
        NamedQuery query = QueryCatalogue.find(wanted)
                .orElseThrow(() -> new QueryException("no query is called '" + wanted + "'; "
                        + QueryCatalogue.nearest(wanted)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("'colloquy queries' lists them")));
        main.terminal().out().write(query.text().getBytes(StandardCharsets.UTF_8));
        main.terminal().out().flush();
    }

    private void list() throws IOException {
        Listing listing = new Listing("name", "title", "parameters", "example");
        QueryCatalogue.all()
                .forEach(query -> listing.add(
                        query.name(),
                        query.title(),
                        query.parameters().stream().map(QueriesCommand::brief).collect(joining(" ")),
                        query.examples().stream().findFirst().orElse("")));
        result.write(listing.rows(), main.terminal());
        main.talk().say("'colloquy queries NAME' shows the SPARQL of one.");
    }

    private static String brief(Parameter parameter) {
        String pair = parameter.name() + "=" + parameter.type().word();
        return parameter.required() ? pair : "[" + pair + "]";
    }
}
