package org.colloquy.core.source.bibliography.table;

import java.util.stream.Stream;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.PaperColumn;

/** Tells by its fields whether an object is a paper. */
final class PaperFields {

    private PaperFields() {}

    /** Returns whether what stands at a path says a title, and names somebody as its author. */
    static boolean arePaper(JsonHead seen, String path) {
        return paths(seen, path, PaperColumn.TITLE)
                        .anyMatch(title -> !seen.text(title).isEmpty())
                && paths(seen, path, PaperColumn.AUTHORS).anyMatch(people -> nameSomebody(seen, people));
    }

    private static Stream<String> paths(JsonHead seen, String path, PaperColumn column) {
        return seen.names(path).stream()
                .filter(name -> isCalled(name, column))
                .map(name -> path.isEmpty() ? name : path + "." + name);
    }

    /** Files of translations hold the word for authors; systems that keep software name who uses them by logins. */
    private static boolean nameSomebody(JsonHead seen, String people) {
        String text = seen.text(people);
        boolean word = isCalled(text, PaperColumn.AUTHORS);
        return (!text.isEmpty() && !word)
                || seen.names(people).stream()
                        .map(Columns::key)
                        .anyMatch(key -> AuthorColumn.NAME.isCalled(key) || AuthorColumn.FAMILY.isCalled(key));
    }

    static boolean isCalled(String name, PaperColumn column) {
        return PaperColumn.named(name).filter(column::equals).isPresent();
    }
}
