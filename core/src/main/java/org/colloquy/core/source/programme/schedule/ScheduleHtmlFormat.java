package org.colloquy.core.source.programme.schedule;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.html.HtmlMarkup;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.colloquy.core.source.programme.page.PageLayout;
import org.colloquy.core.source.programme.page.ShownText;
import org.colloquy.core.source.timetable.markup.EventMarkup;

/**
 * A programme page of any conference's site, saved as HTML. Where it tells machines
 * of its events in the terms of schema.org, these are read; else what it shows, as its copied text would be.
 */
@AutoService(SourceFormat.class)
public final class ScheduleHtmlFormat implements SourceFormat {

    private static final String ID = "schedule-html";
    /** What a page tells machines of a whole programme is more than what it tells them of one paper. */
    private static final double MARKED = 0.75;
    /** Less than a format that knows its sites. */
    private static final double SHOWN = 0.5;
    /** Enough to be asked, where nobody else knows the page, so that it can be said what is wrong with it. */
    private static final double HARDLY = 0.05;

    /** A browser may put pictures and styles before what the page shows. */
    private static final int FEW_CHARACTERS = 2000;

    private static final Pattern START = Pattern.compile(
            "(?:\\s|<\\?[^>]{0,300}>|<!--(?s:.{0,2000}?)-->){0,20}<(?:!doctype html|html|head|body|main|div|section|table|h[1-6]|ul|ol|dl|p)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the programme page of any conference's, workshop's or seminar's site, saved as HTML: tables, lists, headings";
    }

    @Override
    public double recognise(Head head) {
        if (!START.matcher(head.text()).lookingAt()) {
            return 0;
        }
        byte[] bytes = head.text().getBytes(StandardCharsets.UTF_8);
        ProgrammeCount count = ProgrammeCount.alone();
        try {
            TextDocument document =
                    TextDocument.load(Source.of(head.name(), bytes), ReadContext.STANDARD.limits(), count);
            HtmlPage page = HtmlPage.parse(document, ReadContext.STANDARD.limits());
            if (marked(page, ReadContext.STANDARD, script -> {}).isProgramme()) {
                return MARKED;
            }
            ShownText shown = new ShownText(PageLayout.of(page), document);
            boolean few = shown.text().length() < FEW_CHARACTERS;
            boolean signs = ScheduleSigns.of(shown.text()) > 0;
            if (signs || few) {
                ScheduleReader.read(shown.text(), shown, ID, ReadContext.STANDARD, count);
            }
            boolean programme =
                    (signs && count.isProgramme(headings(page))) || (few && count.isSmallProgramme(headings(page)));
            return programme ? SHOWN : few && bytes.length >= Head.BYTES - 4 ? HARDLY : 0;
        } catch (LimitException | IOException e) {
            return HARDLY;
        }
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        HtmlPage page = HtmlPage.parse(document, context.limits());
        EventMarkup marked = marked(
                page,
                context,
                script -> sink.problem(document.problem(
                        Severity.WARNING,
                        "broken-json",
                        script.start(),
                        script.end(),
                        "the data of this script is no JSON; it was passed over, what the page shows is read")));
        ShownText shown = new ShownText(PageLayout.of(page), document);
        ProgrammeCount count = ProgrammeCount.before(sink);
        if (marked.isProgramme() && marked.items() * 2 >= shownItems(shown, context)) {
            marked.send(document, ID, context, count);
        } else {
            ScheduleReader.read(shown.text(), shown, ID, context, count);
        }
        if (count.found() == 0) {
            sink.problem(Problem.of(
                    Severity.ERROR,
                    "no-programme",
                    source.name(),
                    "no session and no talk was found on this page; is it a programme, and was it saved whole?"));
        }
    }

    private static String headings(HtmlPage page) {
        return String.join("\n", page.dom().select("title, h1, h2, h3, caption").eachText());
    }

    /** A page may tell machines of a few of its events only. */
    private static int shownItems(ShownText shown, ReadContext context) {
        ProgrammeCount count = ProgrammeCount.alone();
        ScheduleReader.read(shown.text(), shown, ID, context, count);
        return count.talks();
    }

    private static EventMarkup marked(HtmlPage page, ReadContext context, Consumer<Passage> broken) {
        HtmlMarkup markup = HtmlMarkup.of(page.markup(), page.dom());
        List<Passage> scripts = markup.select("script[type~=(?i)ld.json]").stream()
                .flatMap(script -> markup.data(script).stream())
                .toList();
        return EventMarkup.of(scripts, context.limits(), broken);
    }
}
