package org.colloquy.core.source.table;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colloquy.core.source.Passage;

/** One row of a table: its cells by the names of their columns. */
public final class Row {

    private final List<Optional<Passage>> header;
    private final ImmutableMap<String, Integer> columns;
    private final List<Optional<Passage>> cells;
    private final Passage whole;

    Row(
            List<Optional<Passage>> header,
            ImmutableMap<String, Integer> columns,
            List<Optional<Passage>> cells,
            Passage whole) {
        this.header = header;
        this.columns = columns;
        this.cells = List.copyOf(cells);
        this.whole = whole;
    }

    /** Makes a row of cells, none of them blank, and the names of their columns; several of one name are a list. */
    public static Row of(List<Map.Entry<String, Passage>> cells, Passage whole) {
        List<Optional<Passage>> header = new ArrayList<>();
        List<Optional<Passage>> texts = new ArrayList<>();
        for (Map.Entry<String, Passage> cell : cells) {
            Passage at = cell.getValue();
            header.add(Optional.of(new Passage(cell.getKey(), at.start(), at.end())));
            texts.add(Optional.of(at));
        }
        return new Row(header, Columns.numbered(header), texts, whole);
    }

    /** Returns the text and place of a cell; empty if there is no such column, or if the cell is blank. */
    public Optional<Passage> cell(String column) {
        Integer at = columns.get(Columns.key(column));
        return at == null || at >= cells.size() ? Optional.empty() : cells.get(at);
    }

    /** Returns whether there is one of several columns that mean the same. */
    public boolean has(List<String> synonyms) {
        return synonyms.stream().anyMatch(name -> columns.containsKey(Columns.key(name)));
    }

    /** Returns the first cell that is not blank among columns that mean the same. */
    public Optional<Passage> cell(List<String> synonyms) {
        return synonyms.stream().flatMap(name -> cell(name).stream()).findFirst();
    }

    /**
     * Returns all cells of the first of several columns that mean the same, where one list has several columns: of one name, or
     * numbered ({@code Author 1}, {@code Author 2}).
     */
    public List<Passage> cells(List<String> synonyms) {
        for (String name : synonyms) {
            String key = Columns.key(name);
            List<Passage> found = new ArrayList<>();
            for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                boolean called = header.get(i)
                        .filter(column -> Columns.withoutNumber(column.text()).equals(key))
                        .isPresent();
                if (called) {
                    cells.get(i).ifPresent(found::add);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Tells {@code reader} the name of the column, as printed, and the cell, of all cells that are not blank. */
    public void forEach(BiConsumer<String, Passage> reader) {
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            if (header.get(i).isPresent() && cells.get(i).isPresent()) {
                reader.accept(header.get(i).get().text().strip(), cells.get(i).get());
            }
        }
    }

    /** Returns where the row stands. */
    public Passage whole() {
        return whole;
    }
}
