package org.colloquy.core.source.bibliography.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.bibliography.json.OpenReviewVenue;

/** One paper of a list of OpenReview's, in lines. */
final class OpenReviewEntry {

    private static final String DAY = "\\d{1,2} [A-Z][a-z]{2,8}\\.? (?:19|20)\\d\\d";

    /** {@code 14 Jun 2024 (modified: 20 Jul 2024) · …}, {@code Published: 14 Jun 2024, Last Modified: 20 Jul 2024}. */
    static final Pattern DATED = Pattern.compile(
            "^(?:(?:Published|Submitted|Created|Posted): ?)?(" + DAY + ")" + "(?:$|(?: ?\\(modified: ?" + DAY
                    + "\\)|,? ?\\(?[Ll]ast [Mm]odified: ?" + DAY + "\\)?)(?= ·| {2}|\\p{Lu}|$)| ·| {2})",
            Pattern.MULTILINE);

    /** What parts the date from what follows on its line; a copy may have lost what stood between. */
    private static final Pattern BEHIND_DATE = Pattern.compile(
            " · | {2,}|(?<=\\d{4})(?=\\p{Lu})|(?<=[\\p{L}\\d])(?=Everyone)|(?<=Everyone|Revisions|BibTeX)(?=\\p{Lu})");

    private static final Pattern LABEL = Pattern.compile("^([A-Z][A-Za-z;-]{1,20}(?: [A-Za-z-]{1,15}){0,3}) ?:(?: |$)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of(
            "everyone",
            "revisions",
            "bibtex",
            "show details",
            "hide details",
            "show revisions",
            "pdf",
            "view",
            "show bibtex");
    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.of(
            "TL;DR", Detail.Kind.NOTE,
            "TLDR", Detail.Kind.NOTE,
            "One-sentence Summary", Detail.Kind.NOTE,
            "License", Detail.Kind.LICENCE,
            "Decision", Detail.Kind.DECISION);

    private static final String READERS = "Readers";
    /** The venue stands among the first lines below the date. */
    private static final int NEAR = 3;

    private final RecordContext context;
    private final List<Passage> lines;
    private final PaperRecord paper;
    private Optional<Passage> place = Optional.empty();

    /** Begins with the line of the title. */
    OpenReviewEntry(RecordContext context, List<Passage> lines) {
        this.context = context;
        this.lines = lines;
        this.paper = new PaperRecord(context, whole());
    }

    private Passage whole() {
        return new Passage(
                lines.get(0).text(),
                lines.get(0).start(),
                lines.get(lines.size() - 1).end());
    }

    void send() {
        List<Passage> below = dated(lines.get(2));
        date(below.remove(0));
        below.addAll(lines.subList(3, lines.size()));
        place = below.stream().limit(NEAR).filter(OpenReviewEntry::mayBeVenue).findFirst();
        Optional<OpenReviewVenue> venue = place.map(OpenReviewVenue::of);
        venue.ifPresent(known -> paper.kind(known.kind("")));
        paper.title(lines.get(0));
        authors(lines.get(1));
        int at = 0;
        while (at < below.size()) {
            at = field(below, at);
        }
        PaperMention sent = paper.send();
        venue.ifPresent(known -> known.sendTalk(context, sent, whole()));
    }

    private static List<Passage> dated(Passage line) {
        List<Passage> parts = new ArrayList<>();
        Matcher between = BEHIND_DATE.matcher(line.text());
        int from = 0;
        while (between.find()) {
            FieldValues.trimmed(line, from, between.start()).ifPresent(parts::add);
            from = between.end();
        }
        FieldValues.trimmed(line, from, line.text().length()).ifPresent(parts::add);
        return parts;
    }

    private void date(Passage printed) {
        Matcher day = DATED.matcher(printed.text());
        if (day.find()) {
            Passage first = printed.part(day.start(1), day.end(1));
            RecordDate.parse(first.text()).ifPresent(date -> paper.issued(date, first));
        }
    }

    /** Dots part the names, where there are any, else commas. */
    private void authors(Passage printed) {
        List<Passage> names = printed.text().indexOf('·') >= 0 ? SplitText.parts(printed, "·") : atCommas(printed);
        names.forEach(name -> paper.author(Contributor.person(name)));
    }

    private static List<Passage> atCommas(Passage list) {
        List<Passage> names = new ArrayList<>();
        int from = 0;
        for (int comma : NameLists.commas(list.text())) {
            FieldValues.trimmed(list, from, comma).ifPresent(names::add);
            from = comma + 1;
        }
        FieldValues.trimmed(list, from, list.text().length()).ifPresent(names::add);
        return names;
    }

    private static boolean mayBeVenue(Passage line) {
        return !LABEL.matcher(line.text()).find()
                && line.text().length() <= 120
                && YEAR.matcher(line.text()).find();
    }

    /** Reads the field that begins at a line; returns where the next begins. */
    private int field(List<Passage> below, int at) {
        Passage line = below.get(at);
        Matcher label = LABEL.matcher(line.text());
        if (!label.find()) {
            plain(line);
            return at + 1;
        }
        if (label.group(1).equals(READERS)) {
            return at + 1;
        }
        int end = at + 1;
        while (end < below.size() && goesOn(below.get(end))) {
            end++;
        }
        String text = String.join(
                        "\n", below.subList(at, end).stream().map(Passage::text).toList())
                .substring(label.end());
        if (!text.isBlank()) {
            long start = line.start() + label.end();
            labelled(label.group(1), new Passage(text, start, below.get(end - 1).end()).strip());
        }
        return end;
    }

    private boolean goesOn(Passage line) {
        return !LABEL.matcher(line.text()).find()
                && !LEFT_OUT.contains(line.text().toLowerCase(Locale.ROOT))
                && place.filter(line::equals).isEmpty();
    }

    private void labelled(String label, Passage value) {
        Optional<Detail.Kind> detail = Optional.ofNullable(DETAILS.get(label));
        if (label.equals("Abstract")) {
            paper.abstractText(value);
        } else if (label.equals("Keywords")) {
            SplitText.parts(value, c -> c == ',' || c == ';').forEach(paper::keyword);
        } else if (detail.isPresent()) {
            paper.detail(detail.get(), value);
        } else if (!FieldValues.links(paper, label.equals("Code") ? Link.Kind.CODE : Link.Kind.PAGE, value)) {
            paper.other(label, value);
        }
    }

    private void plain(Passage line) {
        if (place.filter(line::equals).isPresent()) {
            OpenReviewVenue known = OpenReviewVenue.of(line);
            known.place().ifPresent(name -> paper.container(OpenReviewVenue.container(""), name));
            known.words()
                    .ifPresent(
                            words -> paper.detail(known.accepted() ? Detail.Kind.DECISION : Detail.Kind.STATUS, words));
        } else if (line.text().startsWith("CC ")) {
            paper.detail(Detail.Kind.LICENCE, line);
        } else if (!LEFT_OUT.contains(line.text().toLowerCase(Locale.ROOT))) {
            paper.other("line", line);
        }
    }
}
