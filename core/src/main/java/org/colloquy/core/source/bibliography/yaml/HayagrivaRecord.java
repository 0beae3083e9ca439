package org.colloquy.core.source.bibliography.yaml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.source.yaml.YamlNode;

/** Says what the fields of a work mean, and those of the first work that it is part of. */
final class HayagrivaRecord {

    private static final ImmutableMap<String, PaperKind> KINDS = ImmutableMap.<String, PaperKind>builder()
            .put("article", PaperKind.JOURNAL_ARTICLE)
            .put("chapter", PaperKind.BOOK_CHAPTER)
            .put("anthos", PaperKind.BOOK_CHAPTER)
            .put("entry", PaperKind.REFERENCE_ENTRY)
            .put("anthology", PaperKind.EDITED_BOOK)
            .put("book", PaperKind.BOOK)
            .put("reference", PaperKind.BOOK)
            .put("report", PaperKind.REPORT)
            .put("thesis", PaperKind.THESIS)
            .put("patent", PaperKind.PATENT)
            .put("proceedings", PaperKind.PROCEEDINGS)
            .put("conference", PaperKind.PROCEEDINGS)
            .put("manuscript", PaperKind.MANUSCRIPT)
            .put("repository", PaperKind.SOFTWARE)
            .put("web", PaperKind.WEB_PAGE)
            .put("blog", PaperKind.WEB_PAGE)
            .put("post", PaperKind.WEB_PAGE)
            .put("video", PaperKind.RECORDING)
            .put("audio", PaperKind.RECORDING)
            .buildOrThrow();
    private static final ImmutableMap<String, Container.Kind> PARENTS = ImmutableMap.of(
            "periodical", Container.Kind.JOURNAL,
            "newspaper", Container.Kind.JOURNAL,
            "proceedings", Container.Kind.PROCEEDINGS,
            "conference", Container.Kind.PROCEEDINGS,
            "repository", Container.Kind.REPOSITORY,
            "web", Container.Kind.WEB_SITE,
            "blog", Container.Kind.WEB_SITE);
    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.<String, Detail.Kind>builder()
            .put("volume", Detail.Kind.VOLUME)
            .put("issue", Detail.Kind.ISSUE)
            .put("edition", Detail.Kind.EDITION)
            .put("page-range", Detail.Kind.PAGES)
            .put("page-total", Detail.Kind.PAGE_COUNT)
            .put("chapter", Detail.Kind.CHAPTER)
            .put("organization", Detail.Kind.INSTITUTION)
            .put("genre", Detail.Kind.GENRE)
            .put("note", Detail.Kind.NOTE)
            .put("language", Detail.Kind.LANGUAGE)
            .put("archive", Detail.Kind.ARCHIVE)
            .buildOrThrow();
    private static final ImmutableMap<String, Scheme> IDENTIFIERS = ImmutableMap.of(
            "doi", Scheme.DOI,
            "arxiv", Scheme.ARXIV,
            "pmid", Scheme.PMID,
            "pmcid", Scheme.PMC);

    private final TextDocument document;
    private final PaperRecord record;
    private final YamlNames names;

    private HayagrivaRecord(TextDocument document, PaperRecord record, RecordContext context) {
        this.document = document;
        this.record = record;
        this.names = new YamlNames(document, context.markup());
    }

    /** Sends the work that stands under a key; what has no fields is none. */
    static void send(TextDocument document, YamlNode.Entry entry, RecordContext context) {
        if (entry.value().entries().isEmpty()) {
            return;
        }
        YamlRecord fields = new YamlRecord(document, entry.value());
        PaperRecord record =
                new PaperRecord(context, fields.whole()).key(entry.key().text());
        new HayagrivaRecord(document, record, context).read(fields);
        record.send();
    }

    private void read(YamlRecord fields) {
        List<YamlRecord> parents = fields.items("parent").stream()
                .filter(item -> !item.entries().isEmpty())
                .map(item -> new YamlRecord(document, item))
                .toList();
        Optional<YamlRecord> parent = parents.stream().findFirst();
        String type = type(fields);
        Container.Kind within = parent.flatMap(whole -> Optional.ofNullable(PARENTS.get(type(whole))))
                .orElse(Container.Kind.BOOK);
        boolean presented = type.equals("article") && parent.isPresent() && within == Container.Kind.PROCEEDINGS;
        record.kind(presented ? PaperKind.CONFERENCE_PAPER : KINDS.getOrDefault(type, PaperKind.OTHER));
        text(fields, "title").ifPresent(record::title);
        beside(fields, "title", "short", Detail.Kind.SHORT_TITLE);
        beside(fields, "url", "date", Detail.Kind.ACCESSED);
        people(fields, "author", Optional.empty());
        new YamlDates(fields, record).read("date");
        fields.text("abstract").ifPresent(record::abstractText);
        text(fields, "url").ifPresent(url -> record.link(Link.Kind.PAGE, url));
        about(fields);
        parent.ifPresent(whole -> {
            text(whole, "title").ifPresent(title -> record.container(within, title));
            about(whole);
            whole.leaveOut("type");
            if (!fields.has("date")) {
                new YamlDates(whole, record).read("date");
            }
            whole.keepRest(record);
        });
        parents.stream().skip(1).forEach(this::further);
        fields.keepRest(record);
    }

    /** Of several works that it is part of the first is what it appeared in; a conference beside it is where it was presented. */
    private void further(YamlRecord whole) {
        Container.Kind what = PARENTS.getOrDefault(type(whole), Container.Kind.BOOK);
        whole.leaveOut("type");
        if (what == Container.Kind.PROCEEDINGS) {
            text(whole, "title").ifPresent(name -> record.detail(Detail.Kind.EVENT, name));
            whole.detail(record, Detail.Kind.EVENT_PLACE, "location");
            whole.text("date")
                    .ifPresent(date -> RecordDate.parse(date.text())
                            .ifPresent(day -> record.detail(Detail.Kind.EVENT_DATE, day.toString(), date)));
        }
        whole.keepRest(record);
    }

    private static String type(YamlRecord fields) {
        return Ascii.toLowerCase(fields.text("type").map(Passage::text).orElse(""));
    }

    /** What a work and the one that it is part of have alike. */
    private void about(YamlRecord fields) {
        people(fields, "editor", Optional.of(RoleKind.EDITOR));
        DETAILS.forEach((key, detail) -> fields.detail(record, detail, key));
        for (YamlNode item : fields.items("publisher")) {
            item.passage().or(() -> item.text("name")).ifPresent(name -> record.detail(Detail.Kind.PUBLISHER, name));
            item.text("location").ifPresent(place -> record.detail(Detail.Kind.PLACE, place));
        }
        fields.detail(record, Detail.Kind.PLACE, "location");
        for (YamlNode item : fields.items("serial-number")) {
            item.passage().ifPresent(number -> record.detail(Detail.Kind.NUMBER, number));
            IDENTIFIERS.forEach((key, scheme) -> item.text(key).ifPresent(id -> record.identifier(scheme, id)));
            item.text("isbn").ifPresent(number -> SerialNumbers.add(record, "isbn", number));
            item.text("issn").ifPresent(number -> SerialNumbers.add(record, "issn", number));
            item.text("serial").ifPresent(number -> record.detail(Detail.Kind.NUMBER, number));
        }
    }

    private void people(YamlRecord fields, String key, Optional<RoleKind> role) {
        for (YamlNode item : fields.items(key)) {
            names.people(item).forEach(person -> {
                if (role.isPresent()) {
                    record.role(role.get(), fields.label(key).orElse(person.printed()), person);
                } else {
                    record.author(person);
                }
            });
        }
    }

    /** Returns a text, which may have how it is shown or when it was seen beside it. */
    private static Optional<Passage> text(YamlRecord fields, String key) {
        List<YamlNode> items = fields.items(key);
        return items.stream()
                .flatMap(item -> item.passage().or(() -> item.text("value")).stream())
                .findFirst();
    }

    private void beside(YamlRecord fields, String key, String inner, Detail.Kind detail) {
        fields.items(key).stream()
                .flatMap(item -> item.text(inner).stream())
                .forEach(text -> record.detail(detail, text));
    }
}
