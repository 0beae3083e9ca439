package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A SPARQL query with a comment header that says what it is for:
 *
 * <pre>
 * # title: Co-authors of a person
 * # about: Everyone who wrote a paper with this person.
 * # param: who person The person
 * # example: colloquy query co-authors --var who=Schoenholz
 * # columns: name, number of papers
 * </pre>
 *
 * A question mark after the type of a parameter makes it optional. A query without a header is fine.
 *
 * @param name the short name, or where the text comes from
 * @param title what it answers, in a few words
 * @param about the same in a sentence or two
 * @param parameters the variables to set, in the order of the header
 * @param examples commands that run it
 * @param columns what the columns hold
 * @param text the whole text, header included
 */
public record NamedQuery(
        String name,
        String title,
        String about,
        List<Parameter> parameters,
        List<String> examples,
        String columns,
        String text) {

    /** Makes the lists immutable. */
    public NamedQuery {
        parameters = ImmutableList.copyOf(parameters);
        examples = ImmutableList.copyOf(examples);
    }

    /**
     * Reads the header of a query; the query itself is not checked.
     *
     * @throws QueryException if a line of the header is not as it should be
     */
    public static NamedQuery parse(String name, String text) {
        QueryHeader header = QueryHeader.of(name, text);
        return new NamedQuery(
                name,
                header.line("title"),
                header.line("about"),
                header.parameters(),
                header.lines("example"),
                header.line("columns"),
                text);
    }

    /** Returns the parameter called {@code parameter}, if the header declares it. */
    public Optional<Parameter> parameter(String parameter) {
        return parameters.stream()
                .filter(declared -> declared.name().equals(parameter))
                .findFirst();
    }
}
