package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** What a query gives. An answer is whole: one that was cut off is never returned. */
public sealed interface Answer {
    /**
     * The answer to {@code SELECT}.
     *
     * @param variables the columns
     * @param rows the rows in their order; a variable may be missing in any of them
     */
    record Rows(List<Var> variables, List<Binding> rows) implements Answer {
        /** Makes the lists immutable. */
        public Rows {
            variables = ImmutableList.copyOf(variables);
            rows = ImmutableList.copyOf(rows);
        }

        /** Returns the rows as Jena's own type, from the first. */
        public RowSet rowSet() {
            return RowSetStream.create(variables, rows.iterator());
        }
    }

    /**
     * The answer to {@code ASK}.
     *
     * @param value yes or no
     */
    record Truth(boolean value) implements Answer {}

    /**
     * The answer to {@code CONSTRUCT} and {@code DESCRIBE}.
     *
     * @param graph the triples, with our prefixes
     */
    record Triples(Graph graph) implements Answer {}
}
