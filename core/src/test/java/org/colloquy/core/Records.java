package org.colloquy.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.core.export.ExportFormats;
import org.colloquy.core.export.Holdings;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Talk;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormats;

/**
 * Records of papers as they are given to an export format.
 *
 * @param mentions the records, in order
 * @param problems what was found wrong while they were read
 */
record Records(List<Mention> mentions, List<Problem> problems) implements Holdings {

    static Records of(PaperMention... papers) {
        return new Records(List.of(papers), List.of());
    }

    /** Reads a text as one format. */
    static Records read(String format, String text) throws IOException {
        return read(format, Source.of("records", text.getBytes(StandardCharsets.UTF_8)));
    }

    static Records read(String format, Path file) throws IOException {
        return read(format, Source.of("records", Files.readAllBytes(file)));
    }

    private static Records read(String format, Source source) throws IOException {
        List<Mention> mentions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        SourceFormats.registered().named(format).read(source, ReadContext.STANDARD, new MentionSink() {
            @Override
            public void mention(Mention mention) {
                mentions.add(mention);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new Records(mentions, problems);
    }

    List<PaperMention> paperMentions() {
        return mentions.stream()
                .filter(PaperMention.class::isInstance)
                .map(PaperMention.class::cast)
                .toList();
    }

    String as(String format) throws IOException {
        StringBuilder out = new StringBuilder();
        ExportFormats.registered().named(format).write(this, out);
        return out.toString();
    }

    @Override
    public void forEachMention(Consumer<? super Mention> action) {
        mentions.forEach(action);
    }

    @Override
    public Stream<Paper> papers() {
        return Stream.empty();
    }

    @Override
    public Stream<Person> people() {
        return Stream.empty();
    }

    @Override
    public Stream<Session> sessions() {
        return Stream.empty();
    }

    @Override
    public Stream<Talk> talks() {
        return Stream.empty();
    }
}
