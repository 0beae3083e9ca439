package org.colloquy.cli;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import org.colloquy.core.Reading;
import org.colloquy.core.source.Problem;

/**
 * The report as a page for people. All in one file, without script and without anything from elsewhere. What comes from
 * documents is escaped, and isolated, so that text written from right to left does not turn its surroundings round.
 */
final class ReportPage {
    /** Of one sort of problem, that many are listed. */
    private static final int LISTED = 100;
    /** Stands for a character that may not stand in a page. */
    private static final int UNSHOWN = 0xFFFD;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Colloquy: what was read</title>
            <style>
            body { font: 1rem/1.45 sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; margin: 1rem 0; }
            th, td { text-align: start; vertical-align: top; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #ccc; }
            td.number { text-align: end; }
            q, .place { overflow-wrap: anywhere; }
            q { background: #f3f3f3; white-space: pre-wrap; }
            .ERROR { color: #a00000; }
            .WARNING { color: #7a4a00; }
            </style>
            </head>
            <body>
            <h1>What was read</h1>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private ReportPage() {}

    /** Returns the page; the same run gives the same characters. */
    static String of(Outcome outcome, List<Summary.Figure> figures) {
        ReportPage report = new ReportPage();
        report.figures(figures);
        report.documents(outcome.readings());
        report.problems(outcome.problems());
        return report.page
                .append("<p>Colloquy ")
                .append(escaped(Version.number()))
                .append("</p>\n</body>\n</html>\n")
                .toString();
    }

    private void figures(List<Summary.Figure> figures) {
        if (figures.isEmpty()) {
            page.append("<p>No graph was written.</p>\n");
            return;
        }
        page.append("<h2>The graph</h2>\n<table>\n");
        for (Summary.Figure figure : figures) {
            row(false, figure.what(), figure.count());
        }
        page.append("</table>\n");
    }

    private void documents(List<Reading> readings) {
        page.append("<h2>Documents: ").append(readings.size()).append("</h2>\n<table>\n");
        row(true, "document", "format", "encoding", "papers", "sessions", "talks", "people by themselves");
        for (Reading reading : readings) {
            row(
                    false,
                    reading.source().name(),
                    reading.format(),
                    reading.encoding(),
                    reading.papers(),
                    reading.sessions(),
                    reading.talks(),
                    reading.people());
        }
        page.append("</table>\n");
    }

    private void problems(List<Problem> problems) {
        List<ProblemCount> counts = ProblemCount.of(problems);
        page.append("<h2>Problems: ").append(problems.size()).append("</h2>\n<table>\n");
        row(true, "severity", "sort", "how often");
        for (ProblemCount count : counts) {
            row(false, severity(count), count.code(), count.count());
        }
        page.append("</table>\n");
        for (ProblemCount count : counts) {
            section(
                    count,
                    problems.stream()
                            .filter(problem -> problem.severity() == count.severity())
                            .filter(problem -> problem.code().equals(count.code()))
                            .limit(LISTED)
                            .toList());
        }
    }

    private void section(ProblemCount count, List<Problem> listed) {
        page.append("<h3><span class=\"")
                .append(count.severity())
                .append("\">")
                .append(severity(count))
                .append("</span> ")
                .append(isolated(count.code()))
                .append(": ")
                .append(count.count())
                .append("</h3>\n<ul>\n");
        for (Problem problem : listed) {
            page.append("<li><span class=\"place\">")
                    .append(isolated(problem.place()))
                    .append("</span>: ")
                    .append(isolated(problem.message()))
                    .append(problem.excerpt().isEmpty() ? "" : " <q>" + isolated(problem.excerpt()) + "</q>")
                    .append("</li>\n");
        }
        page.append("</ul>\n");
        if (count.count() > listed.size()) {
            page.append("<p>and ")
                    .append(count.count() - listed.size())
                    .append(" more, which a report in JSON lists</p>\n");
        }
    }

    private static String severity(ProblemCount count) {
        return Counted.one(ProblemCount.plural(count.severity()));
    }

    private void row(boolean head, Object... cells) {
        page.append("<tr>");
        for (Object cell : cells) {
            if (head) {
                page.append("<th scope=\"col\">").append(cell).append("</th>");
            } else {
                page.append(cell instanceof Long ? "<td class=\"number\">" : "<td>")
                        .append(cell instanceof Long ? cell.toString() : isolated(cell.toString()))
                        .append("</td>");
            }
        }
        page.append("</tr>\n");
    }

    private static String isolated(String text) {
        return "<bdi>" + escaped(text) + "</bdi>";
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(c -> isShown(c) ? c : UNSHOWN).forEach(shown::appendCodePoint);
        return HtmlEscapers.htmlEscaper().escape(shown.toString());
    }

    private static boolean isShown(int c) {
        boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
        return !control && Character.getType(c) != Character.SURROGATE;
    }
}
