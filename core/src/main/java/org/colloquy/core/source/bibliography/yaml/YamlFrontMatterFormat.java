package org.colloquy.core.source.bibliography.yaml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.yaml.YamlDocument;
import org.colloquy.core.source.yaml.YamlSlice;

/**
 * Pages of publications for static sites (Jekyll, Hugo), as the Proceedings of Machine Learning Research keep them: YAML
 * between two lines of hyphens, then a body, which is not read. One file may hold several. Left out is what only the site
 * needs: its layout, the order in the volume, and the title and the names once more as BibTeX.
 */
@AutoService(SourceFormat.class)
public final class YamlFrontMatterFormat implements SourceFormat {

    private static final String ID = "yaml-front-matter";
    private static final double CERTAIN = 0.92;
    private static final Pattern TITLE = Pattern.compile("^[\"']?title[\"']?[ \\t]{0,4}:", Pattern.MULTILINE);
    private static final Pattern PEOPLE = Pattern.compile("^(?:authors?|editors?|bibtex_author):", Pattern.MULTILINE);
    /** What pages have that are about a publication, and other pages of such sites do not. */
    private static final Pattern SIGN = Pattern.compile(
            "^(?:container-title|booktitle|bibtex_author|firstpage|venue|publication|publication_types|journal|doi|genre"
                    + "|paperurl|url_pdf|issued|layout: {0,4}(?:inproceedings|article|paper|publication))\\b",
            Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "front matter in YAML of pages about publications: PMLR, Jekyll, Hugo";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        boolean begins = text.stripLeading().startsWith("---");
        boolean paper = begins
                && !text.contains("\ncff-version:")
                && TITLE.matcher(text).find()
                && SIGN.matcher(text).find()
                && (PEOPLE.matcher(text).find() || text.contains("\nabstract:") || text.contains("\nvenue:"));
        return paper ? CERTAIN : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        RecordContext records = new RecordContext(document, ID, Markup.TEX, context, sink);
        for (YamlSlice slice : YamlSlice.of(document.text())) {
            // The bodies between two front matters are not YAML.
            if (TITLE.matcher(document.text())
                    .region(slice.start(), slice.end())
                    .find()) {
                YamlDocument.read(document, slice, context.limits(), sink)
                        .filter(node -> !node.entries().isEmpty())
                        .ifPresent(node -> FrontMatterRecord.send(document, node, records));
            }
        }
    }
}
