package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;

/**
 * Identifiers in notes, where reference managers write those that they have no field for: {@code PMID: 33812345}, each on a
 * line of its own or between semicolons. In a sentence such a number may be that of another work.
 */
public final class NotedIdentifiers {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?<![^\\n;])\\s*(PMID|PubMed ID|PMCID|arXiv|DOI) ?: ?([^\\s;]{1,200})(?: \\[[\\w.-]{1,20}\\])?\\s*(?![^\\n;])",
            Pattern.CASE_INSENSITIVE);

    /**
     * An identifier in a text.
     *
     * @param scheme the registry
     * @param start where it begins
     * @param end where it ends
     */
    public record Found(Scheme scheme, int start, int end) {}

    private NotedIdentifiers() {}

    /** Returns the identifiers that a note states of its work. */
    public static List<Found> in(String note) {
        if (note.indexOf(':') < 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher statement = STATEMENT.matcher(note);
        while (statement.find()) {
            Scheme scheme = scheme(statement.group(1));
            if (Identifier.parse(scheme, statement.group(2)).isPresent()) {
                found.add(new Found(scheme, statement.start(2), statement.end(2)));
            }
        }
        return found;
    }

    /** Adds the identifiers that a note states of its work. */
    public static void add(PaperRecord paper, Passage note) {
        in(note.text()).forEach(id -> paper.identifier(id.scheme(), note.part(id.start(), id.end())));
    }

    private static Scheme scheme(String label) {
        return switch (Ascii.toLowerCase(label)) {
            case "pmcid" -> Scheme.PMC;
            case "arxiv" -> Scheme.ARXIV;
            case "doi" -> Scheme.DOI;
            default -> Scheme.PMID;
        };
    }
}
