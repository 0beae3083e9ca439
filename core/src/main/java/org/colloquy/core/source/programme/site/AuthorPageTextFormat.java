package org.colloquy.core.source.programme.site;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.line.StatedValues;
import org.colloquy.core.source.programme.people.NameLine;
import org.jspecify.annotations.Nullable;

/**
 * The page of an author on a site that lists papers with abstracts (the CatalyzeX kind), as copied text. Titles and most
 * names are links and lost in copying; what is left of an author line belongs to the abstract below it.
 */
@AutoService(SourceFormat.class)
public final class AuthorPageTextFormat implements SourceFormat {

    private static final String ID = "author-page-text";
    private static final String ABSTRACT = "Abstract:";
    private static final String AUTHORS = "Authors:";
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.5;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "an author's page with the abstracts of the papers (CatalyzeX), copied as text";
    }

    @Override
    public double recognise(Head head) {
        List<Block> blocks = TextBlocks.of(head.text());
        long abstracts =
                blocks.stream().filter(b -> b.toString().startsWith(ABSTRACT)).count();
        boolean vias = blocks.stream().anyMatch(block -> block.toString().equals("Via"));
        boolean named = head.text().contains("Get our free extension to see links to code");
        return abstracts == 0 ? 0 : named || (vias && abstracts > 1) ? CERTAIN : vias ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        new Reading(document, new StatedValues(document, ID, context.limits(), sink), sink)
                .read(TextBlocks.of(document.text()));
    }

    /** Goes through one page. */
    private static final class Reading {

        private final TextDocument document;
        private final StatedValues statements;
        private final MentionSink sink;
        private final List<Printed> paragraphs = new ArrayList<>();
        private @Nullable Printed authors;
        private boolean inAbstract;

        Reading(TextDocument document, StatedValues statements, MentionSink sink) {
            this.document = document;
            this.statements = statements;
            this.sink = sink;
        }

        void read(List<Block> blocks) {
            blocks.forEach(this::add);
            close();
            if (authors != null) {
                unplaced(authors, "these authors stand above no abstract");
            }
        }

        private void add(Block block) {
            Printed text = block.whole();
            if (text.text().startsWith(ABSTRACT)) {
                close();
                inAbstract = true;
                addParagraph(text.from(ABSTRACT.length()).strip());
            } else if (text.text().startsWith(AUTHORS)) {
                close();
                Printed names = text.from(AUTHORS.length()).strip();
                authors = names.isEmpty() ? null : names;
            } else if (isLabel(text.text())) {
                close();
            } else if (inAbstract) {
                addParagraph(text);
            } else if (!isAdvertisement(text.text())) {
                unplaced(text, "this line belongs to no abstract and was left out");
            }
        }

        private static boolean isLabel(String text) {
            return text.equals("Via")
                    || text.startsWith("Figures and Tables:")
                    || text.startsWith("Access Paper or Ask Questions");
        }

        private static boolean isAdvertisement(String text) {
            return text.startsWith("Get our free extension");
        }

        private void addParagraph(Printed paragraph) {
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }

        private void unplaced(Printed text, String message) {
            sink.problem(document.problem(Severity.INFO, "unplaced-text", text.start(), text.end(), message));
        }

        private void close() {
            statements.abstractText(paragraphs, "abstract").ifPresent(text -> {
                sink.mention(new PaperMention(
                        text.evidence(),
                        PaperKind.UNKNOWN,
                        Optional.empty(),
                        Optional.of(text),
                        Optional.ofNullable(authors)
                                .map(line -> statements.authorships(NameLine.people(line)))
                                .orElse(ImmutableList.of()),
                        statements.links(paragraphs),
                        List.of(),
                        Optional.empty()));
                authors = null;
            });
            paragraphs.clear();
            inAbstract = false;
        }
    }
}
