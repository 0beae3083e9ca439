package org.colloquy.core.source.bibliography.page;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.html.HtmlMarkup;
import org.colloquy.core.source.json.JsonText;
import org.colloquy.core.source.json.JsonValue;

/**
 * The page of one paper at a publisher's, a repository's or an archive's, as HTML. It is read from what the page says to
 * machines: Highwire's tags, JSON-LD, microdata or RDFa with schema.org's terms, EPrints' tags, Dublin Core and PRISM, in
 * this order. Left out are references, and addresses of mail.
 */
@AutoService(SourceFormat.class)
public final class LandingPageFormat implements SourceFormat {

    private static final String ID = "landing-page";
    private static final double HIGHWIRE = 0.8;
    private static final double OTHERS = 0.7;
    private static final Pattern CITATION = Pattern.compile(
            "(?:name|property)\\s{0,5}=\\s{0,5}[\"']?(?:bepress_)?citation_title\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            "(?:name|property)\\s{0,5}=\\s{0,5}[\"']?(?:dc\\.|dc:|dcterms\\.|eprints\\.)title\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREATOR = Pattern.compile(
            "(?:name|property)\\s{0,5}=\\s{0,5}[\"']?(?:dc\\.|dc:|dcterms\\.|eprints\\.)creator",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEMA =
            Pattern.compile("\"@type\"\\s{0,9}:\\s{0,9}\\[?\\s{0,9}\"(?:https?://schema.org/|schema:)?"
                    + "(?:ScholarlyArticle|MedicalScholarlyArticle|Chapter|Thesis|Book|PresentationDigitalDocument)\""
                    + "|schema\\.org/(?:ScholarlyArticle|MedicalScholarlyArticle|Chapter|Thesis)[\"']"
                    + "|typeof\\s{0,5}=\\s{0,5}[\"'](?:schema:)?(?:ScholarlyArticle|Chapter|Thesis)[\"']");
    private static final Pattern SITE = Pattern.compile("https?://[^/?#\\s]{1,300}");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the page of one paper at a publisher's or a repository's, saved as HTML: citation_ tags, JSON-LD, microdata, Dublin Core";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        if (!text.stripLeading().startsWith("<")) {
            return 0;
        }
        if (CITATION.matcher(text).find()) {
            return HIGHWIRE;
        }
        boolean dublinCore = TITLE.matcher(text).find() && CREATOR.matcher(text).find();
        return dublinCore || SCHEMA.matcher(text).find() ? OTHERS : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        HtmlMarkup page = HtmlMarkup.parse(document, context.limits());
        RecordContext records = new RecordContext(document, ID, Markup.TAGS, context, sink);
        MetaTags metas = new MetaTags(page);
        List<PageFacts> sources = Stream.concat(
                        Stream.concat(Stream.of(metas.highwire()), jsonLd(page, context.limits(), records).stream()),
                        Stream.of(Microdata.read(page), metas.eprints(), metas.dublinCore()))
                .filter(facts -> !facts.isEmpty())
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        PaperRecord record = new PaperRecord(
                records, new Passage(document.text(), 0, document.text().length()));
        new LandingRecord(sources, record, site(page)).read();
        record.send();
    }

    private static List<PageFacts> jsonLd(HtmlMarkup page, Limits limits, RecordContext records) {
        return page.select("script[type~=(?i)ld.json]").stream()
                .flatMap(script -> page.data(script).stream())
                .flatMap(data -> value(data, limits, records).stream())
                .flatMap(value -> JsonLd.read(value).stream())
                .toList();
    }

    private static Optional<JsonValue> value(Passage data, Limits limits, RecordContext records) {
        // Some wrap the data into a comment, or a CDATA section.
        int brace = data.text().indexOf('{');
        int bracket = data.text().indexOf('[');
        boolean list =
                bracket >= 0 && (brace < 0 || bracket < brace) && !data.text().startsWith("[CDATA", bracket);
        int from = list ? bracket : brace;
        if (from < 0) {
            return Optional.empty();
        }
        Passage json = data.part(from, data.text().length());
        Optional<JsonValue> value = JsonText.read(json, limits);
        if (value.isEmpty()) {
            records.problem(
                    Severity.WARNING,
                    "broken-json",
                    json,
                    "the data of this script is no JSON; it was passed over, the page's other data are read");
        }
        return value;
    }

    /** Returns the protocol and the host of the page, for addresses that begin with a stroke. */
    private static Optional<String> site(HtmlMarkup page) {
        Stream<String> addresses = Stream.concat(
                page.select("base[href], link[rel=canonical][href]").stream().map(link -> link.attr("href")),
                page
                        .select(
                                "meta[property=og:url], meta[name=citation_abstract_html_url], meta[name=citation_public_url]")
                        .stream()
                        .map(meta -> meta.attr("content")));
        return addresses
                .map(SITE::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .findFirst();
    }
}
