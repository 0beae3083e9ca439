package org.colloquy.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.colloquy.rdf.query.Answer;

/** Rows of texts and IRIs, so that lists are written in the same forms as answers. */
final class Listing {
    private final ImmutableList<Var> columns;
    private final ImmutableList.Builder<Binding> rows = ImmutableList.builder();

    Listing(String... columns) {
        this.columns = List.of(columns).stream().map(Var::alloc).collect(ImmutableList.toImmutableList());
    }

    /** Adds a row of texts; an empty one is no value. */
    void add(String... cells) {
        add(Stream.of(cells).map(NodeFactory::createLiteralString).toArray(Node[]::new));
    }

    /** Adds a row; an empty text is no value. */
    void add(Node... cells) {
        BindingBuilder row = Binding.builder();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isLiteral() || !cells[i].getLiteralLexicalForm().isEmpty()) {
                row.add(columns.get(i), cells[i]);
            }
        }
        rows.add(row.build());
    }

    Answer.Rows rows() {
        return new Answer.Rows(columns, rows.build());
    }
}
