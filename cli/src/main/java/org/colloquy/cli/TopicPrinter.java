package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.colloquy.rdf.query.ResultFormat;
import picocli.CommandLine.Help.Ansi;

/** Writes what texts are about: the texts with their words marked, or rows. */
abstract class TopicPrinter {

    /** Returns what writes in a form, or for reading if none is named. */
    static TopicPrinter of(String form, Terminal terminal, Ansi colours) {
        return form.isEmpty() ? new Marked(terminal, colours) : new Rows(format(form), terminal);
    }

    private static ResultFormat format(String name) {
        return ResultFormat.parse(name)
                .orElseThrow(() -> new UsageException(
                        "'" + name + "' is not a format for a table; use one of " + ResultFormat.known()));
    }

    abstract void print(String title, String text, List<ConceptFind> finds) throws IOException;

    /** Writes what is left to write. */
    abstract void finish() throws IOException;

    static String words(ConceptFind find, String title, String text) {
        TreeSet<String> words = new TreeSet<>();
        for (Passage passage : find.passages()) {
            String part = passage.part() == Part.TITLE ? title : text;
            words.add(part.substring(passage.start(), passage.end()));
        }
        return String.join(" \u00B7 ", words);
    }

    private static final class Rows extends TopicPrinter {
        private final Listing listing = new Listing("title", "topic", "score", "method", "words", "iri");
        private final ResultFormat format;
        private final Terminal terminal;

        Rows(ResultFormat format, Terminal terminal) {
            this.format = format;
            this.terminal = terminal;
        }

        @Override
        void print(String title, String text, List<ConceptFind> finds) {
            for (ConceptFind find : finds) {
                listing.add(
                        title,
                        find.concept().label(),
                        score(find),
                        find.method().name().toLowerCase(Locale.ROOT),
                        words(find, title, text),
                        find.concept().iri());
            }
        }

        @Override
        void finish() throws IOException {
            format.write(listing.rows(), terminal.out(), terminal.width());
            terminal.out().flush();
        }
    }

    private static final class Marked extends TopicPrinter {
        private final Terminal terminal;
        private final Ansi colours;

        Marked(Terminal terminal, Ansi colours) {
            this.terminal = terminal;
            this.colours = colours;
        }

        @Override
        void print(String title, String text, List<ConceptFind> finds) throws IOException {
            StringBuilder out = new StringBuilder();
            mark(title, Part.TITLE, finds, out);
            mark(text, Part.ABSTRACT, finds, out);
            finds.forEach(find -> out.append(sign(find.method()))
                    .append(score(find))
                    .append("  ")
                    .append(find.concept().label())
                    .append('\n'));
            out.append(finds.isEmpty() ? "    no topic found\n\n" : "\n");
            terminal.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
        }

        private void mark(String text, Part part, List<ConceptFind> finds, StringBuilder out) {
            if (text.isEmpty()) {
                return;
            }
            BitSet marked = new BitSet();
            finds.stream()
                    .flatMap(find -> find.passages().stream())
                    .filter(passage -> passage.part() == part)
                    .forEach(passage -> marked.set(passage.start(), passage.end()));
            int at = 0;
            for (int start = marked.nextSetBit(0); start >= 0; start = marked.nextSetBit(at)) {
                int end = marked.nextClearBit(start);
                out.append(text, at, start).append(marked(text.substring(start, end)));
                at = end;
            }
            out.append(text, at, text.length()).append('\n');
        }

        private static String sign(Method method) {
            return switch (method) {
                case INFERRED -> "  ^ ";
                case PHRASE -> "  ~ ";
                case LABEL, ABBREVIATION -> "    ";
            };
        }

        private String marked(String words) {
            return colours.enabled()
                    ? Ansi.Style.on(Ansi.Style.bold, Ansi.Style.fg_cyan)
                            + words
                            + Ansi.Style.reset.on() // what ends bold alone underlines twice on many terminals
                    : "[" + words + "]";
        }

        @Override
        void finish() throws IOException {
            terminal.out().flush();
        }
    }

    private static String score(ConceptFind find) {
        return String.format(Locale.ROOT, "%.2f", find.score());
    }
}
