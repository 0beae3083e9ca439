package org.colloquy.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.SourceFormats;
import org.colloquy.core.source.TextDocument;

/** Reads a format of one's own, lines such as {@code On Lanterns | Ana Roe; Bo Li}: {@code OwnFormat FILE}. */
public final class OwnFormat implements SourceFormat {

    @Override
    public String id() {
        return "paper-lines";
    }

    @Override
    public String description() {
        return "one paper a line: TITLE | AUTHOR; AUTHOR";
    }

    @Override
    public double recognise(Head head) {
        return head.text().lines().limit(10).allMatch(line -> line.contains(" | ")) ? 0.5 : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            int bar = line.indexOf(" | ");
            if (bar > 0) {
                sink.mention(paper(document, start, line, bar));
            } else if (!line.isBlank()) {
                sink.problem(document.problem(
                        Severity.ERROR, "no-authors", start, start + line.length(), "a line needs TITLE | AUTHORS"));
            }
            start += line.length() + 1;
        }
    }

    private static PaperMention paper(TextDocument document, int start, String line, int bar) {
        Stated<String> title = new Stated<>(
                line.substring(0, bar),
                line.substring(0, bar),
                document.stated(start, start + bar, "paper-lines/title"));
        List<Authorship> authors = new ArrayList<>();
        int at = bar + 3;
        for (String name : line.substring(at).split("; ", -1)) {
            authors.add(new Authorship(
                    authors.size() + 1,
                    new PersonMention(new Stated<>(
                            PersonName.parse(name),
                            name,
                            document.stated(start + at, start + at + name.length(), "paper-lines/author")))));
            at += name.length() + 2;
        }
        return new PaperMention(
                title.evidence(),
                PaperKind.UNKNOWN,
                Optional.of(title),
                Optional.empty(),
                authors,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Takes a file in the format. */
    public static void main(String[] args) {
        SourceFormats formats = SourceFormats.registered().with(new OwnFormat());
        try (Colloquy colloquy =
                Colloquy.builder().formats(formats).input(Path.of(args[0])).open()) {
            for (Paper paper : colloquy.papers().toList()) {
                System.out.println(paper.label() + " by " + paper.authors().size());
            }
            colloquy.problems().forEach(System.out::println);
        }
    }
}
