package org.colloquy.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.colloquy.rdf.query.Answer;

/** Rows of text, so that lists are written in the same forms as answers. */
final class Listing {
    private final ImmutableList<Var> columns;
    private final ImmutableList.Builder<Binding> rows = ImmutableList.builder();

    Listing(String... columns) {
        this.columns = List.of(columns).stream().map(Var::alloc).collect(ImmutableList.toImmutableList());
    }

    /** Adds a row; an empty cell has no value. */
    void add(String... cells) {
        BindingBuilder row = Binding.builder();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.add(columns.get(i), NodeFactory.createLiteralString(cells[i]));
            }
        }
        rows.add(row.build());
    }

    Answer.Rows rows() {
        return new Answer.Rows(columns, rows.build());
    }
}
