package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;

/**
 * Reads BibTeX one entry at a time, in one pass. Macros are put in as they were defined above the entry. Text between
 * entries, {@code @comment} and {@code @preamble} are passed over. Whatever is broken ends, at the latest, where a line
 * begins like an entry.
 */
final class BibtexReader {

    private static final int FORGET = 1 << 12;
    private static final int LONGEST_COMMENT = 1 << 20;
    private static final int PATIENCE = 8 << 20;

    private final Scanner in;
    private final Lookahead ahead;
    private final Troubles troubles;
    private final Macros macros;
    private final EntryReader entries;
    /** How many characters may still be read again because a comment turned out not to be closed. */
    private int patience = PATIENCE;

    /** Begins to read {@code text}; problems go to {@code told}. */
    BibtexReader(RecordText text, BibtexPlaces places, Consumer<Problem> told) {
        this.in = new Scanner(text);
        this.ahead = new Lookahead(in);
        this.troubles = new Troubles(text, told);
        this.macros = new Macros(places, troubles);
        this.entries = new EntryReader(in, new ValueReader(in, macros, troubles), troubles);
    }

    /**
     * Returns the next entry, or empty at the end. Places can be told of it until the next is asked for.
     *
     * @throws IOException if the text cannot be read
     */
    Optional<BibtexEntry> next() throws IOException {
        in.release();
        while (toStart()) {
            long start = in.offset();
            switch (word()) {
                case "comment", "preamble" -> comment(start);
                case "string" -> define();
                default -> {
                    BibtexEntry entry = entries.read();
                    troubles.tell();
                    if (entry.key().isPresent() || !entry.fields().isEmpty()) {
                        return Optional.of(entry);
                    }
                    empty(entry);
                }
            }
            in.release();
        }
        return Optional.empty();
    }

    private void empty(BibtexEntry entry) {
        troubles.add(
                Severity.WARNING,
                "empty-record",
                entry.whole().start(),
                entry.whole().end(),
                "the entry has neither a key nor a field");
        troubles.tell();
    }

    private void define() throws IOException {
        BibtexEntry definitions = entries.read();
        definitions.fields().forEach(macros::define);
        definitions.repeated().forEach(macros::define);
        troubles.tell();
    }

    /** Goes to the next entry; tells whether there is one. */
    private boolean toStart() throws IOException {
        boolean lineStart = in.before() == '\n';
        for (int c = in.peek(); c != Scanner.END; c = in.peek()) {
            if (c == '%' && lineStart) {
                in.skipLine();
                continue;
            }
            if (c == '@' && (lineStart ? startsLine() : !isInWord(in.before()) && ahead.isStart(0))) {
                return true;
            }
            lineStart = c == '\n' || (lineStart && c <= ' ');
            in.skip();
            if (in.held() > FORGET) {
                in.release();
            }
        }
        return false;
    }

    /** In running text a parenthesis follows many a word. */
    private boolean startsLine() throws IOException {
        int opener = ahead.opener();
        if (opener != '(') {
            return opener == '{';
        }
        String word = word();
        return word.equals("comment") || word.equals("preamble") || ahead.isStart(0);
    }

    private String word() throws IOException {
        return Ascii.toLowerCase(ahead.wordAfterAt());
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }

    /** Passes over a comment in braces; one that is not closed is a comment to the end of its brace only. */
    private void comment(long start) throws IOException {
        int opener = ahead.opener();
        int closer = opener == '(' ? ')' : '}';
        while (in.peek() != opener) {
            in.skip();
        }
        in.skip();
        long inside = in.offset();
        int depth = 1;
        long most = Math.min(patience, LONGEST_COMMENT);
        for (int c = in.peek(); c != Scanner.END && in.offset() - inside < most; c = in.peek()) {
            in.skip();
            depth += c == opener ? 1 : c == closer ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
        troubles.warn("comment-not-closed", start, inside, "the comment is not closed; what follows is read");
        troubles.tell();
        patience -= (int) (in.offset() - inside);
        in.goTo(inside);
    }
}
