package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Field;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;

/** Makes the entry of one paper. */
final class TexRecord {

    private static final CharMatcher IN_KEYS = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_:./+*!?@"));
    /** What ends a key, or is no letter in TeX; a key of BibTeX may hold anything else. */
    private static final CharMatcher NOT_IN_TEX_KEYS =
            CharMatcher.anyOf("{}(),=\"#%~\\").or(CharMatcher.javaIsoControl());

    private static final CharMatcher IN_NAMES =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-_+:."));
    private static final CharMatcher DASH = CharMatcher.anyOf("-\u2010\u2011\u2012\u2013");
    private static final ImmutableMap<Link.Kind, String> LINKS = ImmutableMap.of(
            Link.Kind.PDF, "pdf",
            Link.Kind.CODE, "code",
            Link.Kind.VIDEO, "video",
            Link.Kind.SLIDES, "slides",
            Link.Kind.POSTER, "poster");
    private static final ImmutableMap<Scheme, String> NUMBERS = ImmutableMap.of(
            Scheme.DOI, "doi", Scheme.PMID, "pmid", Scheme.PMC, "pmcid", Scheme.HANDLE, "hdl", Scheme.ARXIV, "eprint");
    private static final ImmutableMap<RoleKind, String> ROLES = ImmutableMap.<RoleKind, String>builder()
            .put(RoleKind.EDITOR, "editor")
            .put(RoleKind.TRANSLATOR, "translator")
            .put(RoleKind.BOOK_AUTHOR, "bookauthor")
            .put(RoleKind.SERIES_EDITOR, "serieseditor")
            .put(RoleKind.COMMENTATOR, "commentator")
            .put(RoleKind.ADVISOR, "advisor")
            .put(RoleKind.ILLUSTRATOR, "illustrator")
            .put(RoleKind.DIRECTOR, "director")
            .buildOrThrow();

    private final RecordFacts facts;
    private final TexDialect dialect;
    private final TexEntry entry;
    private final List<String> notes = new ArrayList<>();

    private TexRecord(RecordFacts facts, TexDialect dialect) {
        this.facts = facts;
        this.dialect = dialect;
        this.entry = new TexEntry(dialect, facts.keptFields());
    }

    /** Writes all papers of the holdings. */
    static void writeAll(Holdings holdings, TexDialect dialect, Appendable out) throws IOException {
        CitationKeys keys = new CitationKeys(IN_KEYS, NOT_IN_TEX_KEYS.negate());
        PaperWalk.over(holdings, paper -> {
            RecordFacts facts = new RecordFacts(paper);
            String key = keys.next(facts);
            String type = dialect.type(facts);
            TexRecord record = new TexRecord(facts, dialect);
            record.fill(type);
            record.entry.write(type, key, out);
        });
    }

    private void fill(String type) {
        people(
                "author",
                facts.paper().authorships().stream().map(Authorship::author).toList(),
                facts.paper().publication().authorsComplete());
        title();
        container();
        facts.issued().ifPresent(date -> TexDates.add(entry, date, dialect, facts));
        roles();
        new TexDetails(facts, entry, dialect).add(type);
        identifiers();
        links();
        words();
        facts.paper().publication().otherFields().forEach(this::other);
        notes();
    }

    private void people(String field, List<PersonMention> people, boolean complete) {
        entry.add(field, TexNames.list(people, complete));
        TexAnnotations.add(entry, field, people);
    }

    private void title() {
        if (dialect == TexDialect.BIBLATEX || facts.isTex()) {
            entry.add(
                    "title",
                    TexText.title(facts.paper().title().map(Stated::value).orElse("")));
            facts.takeFirst(Detail.Kind.SUBTITLE).ifPresent(subtitle -> entry.add("subtitle", TexText.title(subtitle)));
        } else {
            entry.add("title", TexText.title(facts.titleWithSubtitle()));
        }
    }

    private void container() {
        facts.containerTitle().ifPresent(title -> entry.add(containerField(), TexText.of(title)));
        Optional<Conference> edition = facts.edition();
        edition.ifPresent(held -> {
            if (facts.kind() == PaperKind.CONFERENCE_PAPER || facts.kind() == PaperKind.UNKNOWN) {
                entry.add("booktitle", TexText.of(held.series().name()));
            }
            entry.add("eventtitle", TexText.of(held.label()));
            entry.add("venue", TexText.of(held.place()));
        });
    }

    private String containerField() {
        Container.Kind kind = facts.container().map(Container::kind).orElse(Container.Kind.UNKNOWN);
        boolean article = facts.kind() == PaperKind.JOURNAL_ARTICLE
                || facts.kind() == PaperKind.MAGAZINE_ARTICLE
                || facts.kind() == PaperKind.NEWSPAPER_ARTICLE
                || facts.kind() == PaperKind.PREPRINT
                || facts.kind() == PaperKind.REVIEW
                || kind == Container.Kind.JOURNAL
                || kind == Container.Kind.REPOSITORY;
        boolean volume = facts.kind() == PaperKind.PROCEEDINGS
                || facts.kind() == PaperKind.BOOK
                || facts.kind() == PaperKind.EDITED_BOOK;
        return article ? "journaltitle" : volume ? "maintitle" : "booktitle";
    }

    private void roles() {
        ROLES.forEach((role, field) -> people(field, facts.take(role), true));
        if (facts.has(RoleKind.CONTRIBUTOR)) {
            people("editora", facts.take(RoleKind.CONTRIBUTOR), true);
            entry.add("editoratype", "collaborator");
        }
        if (facts.has(RoleKind.ORGANISER)) {
            people("editorb", facts.take(RoleKind.ORGANISER), true);
            entry.add("editorbtype", "organizer");
        }
    }

    private void identifiers() {
        for (Map.Entry<Scheme, String> number : NUMBERS.entrySet()) {
            for (String value : facts.identifiers(number.getKey())) {
                if (!entry.add(number.getValue(), TexText.verbatim(value))) {
                    notes.add(Ascii.toLowerCase(number.getKey().name()) + ": " + value);
                }
            }
        }
        if (entry.has("eprint")) {
            entry.add("eprinttype", dialect == TexDialect.BIBLATEX ? "arxiv" : "arXiv");
            facts.paper().publication().subjects().stream()
                    .map(Stated::value)
                    .filter(TexRecord::isOfArxiv)
                    .findFirst()
                    .ifPresent(subject -> entry.add("eprintclass", TexText.of(subject.label())));
        }
        entry.add("isbn", String.join(", ", facts.allIdentifiers(Scheme.ISBN)));
        entry.add("issn", String.join(", ", facts.allIdentifiers(Scheme.ISSN)));
        facts.identifiers(Scheme.DBLP).stream()
                .findFirst()
                .map(value -> new Identifier(Scheme.DBLP, value))
                .flatMap(Identifier::address)
                .ifPresent(address -> entry.add("biburl", TexText.verbatim(address)));
    }

    private static boolean isOfArxiv(Subject subject) {
        return subject.scheme()
                .filter(scheme -> Ascii.equalsIgnoreCase(scheme, "arxiv"))
                .isPresent();
    }

    private void links() {
        for (String page : facts.links(Link.Kind.PAGE)) {
            if (!entry.add("url", TexText.verbatim(page))) {
                notes.add("link: " + page);
            }
        }
        for (Link link : facts.links()) {
            String field = LINKS.getOrDefault(link.kind(), "");
            boolean main = link.kind() == Link.Kind.PDF
                    && Ascii.toLowerCase(link.url()).endsWith(".pdf");
            String address = TexText.verbatim(link.url());
            boolean written = link.kind() == Link.Kind.PAGE
                    || (main && entry.add("url", address))
                    || (!field.isEmpty() && entry.add(field, address));
            if (!written) {
                notes.add(Ascii.toLowerCase(link.kind().name()) + ": " + RecordFacts.address(link.url()));
            }
        }
        List<Scheme> written =
                List.of(Scheme.DOI, Scheme.PMID, Scheme.PMC, Scheme.HANDLE, Scheme.ARXIV, Scheme.ISBN, Scheme.DBLP);
        for (String address : facts.addressesOfOthers(written)) {
            if (!entry.add("url", TexText.verbatim(address))) {
                notes.add("link: " + address);
            }
        }
    }

    private void words() {
        List<String> keywords = facts.paper().publication().subjects().stream()
                .map(Stated::value)
                .filter(subject -> !(isOfArxiv(subject) && entry.has("eprintclass")))
                .map(subject -> TexText.of(subject.label().replace(';', ',')))
                .map(label -> label.indexOf(',') < 0 ? label : "{" + label + "}")
                .toList();
        entry.add("keywords", String.join(", ", keywords));
        facts.paper().abstractText().ifPresent(text -> entry.add("abstract", TexText.paragraphs(text.value())));
    }

    /** What was read of BibTeX is TeX already. */
    private void other(Stated<Field> stated) {
        Field field = stated.value();
        boolean tex = stated.evidence().rule().startsWith("bibtex/") && TexText.isBalanced(field.value());
        boolean second = field.name().equals("year") && entry.has("date");
        if (tex && !second && entry.addAsNamed(field.name(), field.value())) {
            return;
        }
        String name = IN_NAMES.retainFrom(Ascii.toLowerCase(field.name()).replace(tex ? ' ' : '.', '-'));
        boolean named = !tex && !name.isEmpty() && !Character.isDigit(name.charAt(0));
        if (!named || !entry.add(name, TexText.of(field.value()))) {
            notes.add(field.name() + ": " + field.value());
        }
    }

    private void notes() {
        List<String> all = new ArrayList<>(facts.take(Detail.Kind.NOTE));
        all.addAll(facts.notes());
        // What was read from such a note is told in it still.
        Set<String> told = all.stream()
                .flatMap(note -> Splitter.on(';').trimResults().splitToStream(note))
                .collect(Collectors.toSet());
        notes.stream().filter(note -> !told.contains(note)).forEach(all::add);
        entry.add("note", TexText.withAddresses(String.join("; ", all)));
    }

    /** Returns pages with the dash that TeX prints between them. */
    static String pages(String pages) {
        return TexText.of(DASH.collapseFrom(OneLine.of(pages), '-')).replace("-", "--");
    }
}
