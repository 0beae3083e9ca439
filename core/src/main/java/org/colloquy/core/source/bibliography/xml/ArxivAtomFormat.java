package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/** Answers of arXiv's service, in Atom. The date is that of the first version. */
@AutoService(SourceFormat.class)
public final class ArxivAtomFormat implements SourceFormat {

    private static final String ID = "arxiv-atom";
    private static final double SURE = 0.96;
    private static final Pattern VERSION = Pattern.compile("v(\\d{1,3})$");
    private static final Pattern CATEGORY = Pattern.compile("[a-z]{2,8}(?:-[a-z]{2,4})?(?:\\.[A-Za-z-]{2,20})?");
    private static final int DAY = 10;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "answers of arXiv's service (Atom)";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> (xml.root().equals("feed") || xml.root().equals("entry"))
                                && (xml.text().contains("arxiv.org/schemas/atom")
                                        || xml.text().contains("<id>http://arxiv.org/abs/")))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(ID, Markup.TEX, XmlRecords.named("entry"), source, reading, sink, (context, entry, around) -> {
            Optional<Passage> failure =
                    entry.textOf("id").filter(id -> id.text().contains("/api/errors"));
            if (failure.isPresent()) {
                String reason = entry.textOf("summary").map(Passage::text).orElse("no reason given");
                context.problem(
                        Severity.WARNING, "not-a-work", failure.get(), "arXiv answered with an error: " + reason);
            } else {
                send(context, entry);
            }
        });
    }

    private static void send(RecordContext context, XmlElement entry) {
        PaperRecord paper = XmlSource.paper(context, entry).kind(PaperKind.PREPRINT);
        for (XmlElement field : entry.children()) {
            switch (field.name()) {
                case "author" -> author(field).ifPresent(paper::author);
                case "category" -> field.attribute("term").ifPresent(term -> category(paper, term));
                case "primary_category" -> {
                    // Stands among the categories too.
                }
                case "link" -> link(paper, field);
                default -> field.text().ifPresent(text -> text(paper, field.name(), text));
            }
        }
        paper.send();
    }

    private static void text(PaperRecord paper, String name, Passage text) {
        switch (name) {
            case "id" -> {
                paper.identifier(Scheme.ARXIV, text).link(Link.Kind.PAGE, text);
                Matcher version = VERSION.matcher(text.text());
                if (version.find()) {
                    paper.detail(Detail.Kind.VERSION, text.part(version.start(1), version.end(1)));
                }
            }
            case "title" -> paper.title(text);
            case "summary" -> paper.abstractText(text);
            case "published" ->
                DateSpan.parse(text.text()
                                .substring(0, Math.min(DAY, text.text().length())))
                        .ifPresentOrElse(date -> paper.issued(date, text), () -> paper.other(name, text));
            case "doi" ->
                SplitText.parts(text, CharMatcher.whitespace()).forEach(doi -> paper.identifier(Scheme.DOI, doi));
            case "comment" -> paper.detail(Detail.Kind.NOTE, text);
            default -> paper.other(name, text);
        }
    }

    private static Optional<Contributor> author(XmlElement author) {
        Optional<Contributor> person = author.textOf("name").map(Contributor::person);
        person.ifPresent(found ->
                author.children("affiliation").forEach(place -> place.text().ifPresent(found::worksAt)));
        return person;
    }

    private static void category(PaperRecord paper, Passage term) {
        boolean own = CATEGORY.matcher(term.text()).matches();
        paper.subject(
                new Subject(
                        term.text(),
                        own ? Optional.of("arXiv") : Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty()),
                term);
    }

    /** The page itself is told by the identifier. */
    private static void link(PaperRecord paper, XmlElement link) {
        if (!link.attributeText("rel").equals("alternate")) {
            boolean pdf = link.attributeText("title").equals("pdf")
                    || link.attributeText("type").equals("application/pdf");
            link.attribute("href").ifPresent(href -> paper.link(pdf ? Link.Kind.PDF : Link.Kind.PAGE, href));
        }
    }
}
