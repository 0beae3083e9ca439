package org.colloquy.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.colloquy.core.source.SourceException;

/** Tells the name of a file from the words of a text. */
final class FileOrText {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("/\\");
    /** What the names of documents, of what packs them, and of what Colloquy itself writes end in. */
    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of(
            "bib", "bibtex", "bz2", "cff", "ciw", "csv", "docx", "enw", "gz", "htm", "html", "ics", "isi", "json",
            "jsonl", "jsonld", "md", "mods", "nbib", "ndjson", "nq", "nt", "owl", "pdf", "rdf", "ris", "tar", "tex",
            "tgz", "trig", "tsv", "ttl", "txt", "xml", "xz", "yaml", "yml", "zip", "zst");

    private FileOrText() {}

    /**
     * Returns whether this names a file or folder.
     *
     * @throws SourceException if it looks like the name of one, and there is none
     */
    static boolean isFile(String typed) {
        if (exists(typed)) {
            return true;
        }
        if (isOneWord(typed) && (SEPARATORS.matchesAnyOf(typed) || hasKnownExtension(typed))) {
            throw new SourceException(
                    typed, "there is no such file; correct its name, or add a word if this is meant to be a text");
        }
        return false;
    }

    private static boolean exists(String typed) {
        try {
            return Files.exists(Path.of(typed));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isOneWord(String typed) {
        return CharMatcher.whitespace().matchesNoneOf(typed.strip());
    }

    private static boolean hasKnownExtension(String typed) {
        int dot = typed.lastIndexOf('.');
        return dot > 0
                && EXTENSIONS.contains(
                        Ascii.toLowerCase(typed.substring(dot + 1).strip()));
    }
}
