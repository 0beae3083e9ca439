package org.colloquy.core.source.programme.line;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.text.EncodingRepair;
import org.colloquy.core.text.Repaired;
import org.colloquy.core.text.Tidy;
import org.colloquy.core.text.UrlSpan;
import org.colloquy.core.text.Urls;

/** Makes stated values of printed text: tidies it and points to where it stands. */
public final class StatedValues {

    private final Located document;
    private final String format;
    private final Limits limits;
    private final MentionSink sink;

    /** Makes values stated in {@code document} by the rules of {@code format}; {@code sink} is told what is wrong with them. */
    public StatedValues(Located document, String format, Limits limits, MentionSink sink) {
        this.document = document;
        this.format = format;
        this.limits = limits;
        this.sink = sink;
    }

    /** Returns the full name of one of the format's rules. */
    public String rule(String name) {
        return format + "/" + name;
    }

    /** Returns where the text stands, as found by one of the format's rules. */
    public Evidence evidence(Printed text, String rule) {
        return document.stated(text.start(), text.end(), rule(rule));
    }

    /** Returns the text tidied as a title. */
    public Stated<String> title(Printed text, String rule) {
        tellRepairs(text);
        return new Stated<>(Tidy.title(text.text()), text.text(), evidence(text, rule));
    }

    /** Returns the text tidied as a line that is no title. */
    public Stated<String> line(Printed text, String rule) {
        tellRepairs(text);
        return new Stated<>(Tidy.line(text.text()), text.text(), evidence(text, rule));
    }

    /** What was printed stays beside the repaired text, but a reader should know that they differ. */
    private void tellRepairs(Printed text) {
        for (Repaired.Fix fix : EncodingRepair.repaired(text.text()).fixes()) {
            Printed damaged = text.sub(fix.start(), fix.end());
            sink.problem(document.problem(
                    Severity.INFO,
                    "encoding-repaired",
                    damaged.start(),
                    damaged.end(),
                    "letters in a wrong encoding were read as '" + fix.fixed() + "'"));
        }
    }

    /** Returns the kind that the words name, or empty, and a problem, if they name none that is known. */
    public Optional<Stated<TalkKind>> kind(Printed text) {
        Optional<TalkKind> kind = KindWords.ofBadge(text.text());
        if (kind.isEmpty()) {
            sink.problem(document.problem(
                    Severity.INFO,
                    "unknown-kind",
                    text.start(),
                    text.end(),
                    "this kind of item is not known and was left out"));
        }
        return kind.map(known -> new Stated<>(known, text.text(), evidence(text, "kind")));
    }

    /** Returns the kind that an item's address names, for pages that show no kind. */
    public Optional<Stated<TalkKind>> kindByLink(Printed address) {
        return KindWords.inAddress(address)
                .flatMap(words -> KindWords.ofAddress(words.text())
                        .map(known -> new Stated<>(known, words.text(), evidence(words, "kind-by-link"))));
    }

    /** Returns the paragraphs as one text; empty if nothing is left of them. */
    public Optional<Stated<String>> abstractText(List<Printed> paragraphs, String rule) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        String printed =
                String.join("\n\n", paragraphs.stream().map(Printed::text).toList());
        int start = paragraphs.get(0).start();
        int end = paragraphs.get(paragraphs.size() - 1).end();
        String tidied = Tidy.abstractText(printed);
        paragraphs.forEach(this::tellRepairs);
        return tidied.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated<>(tidied, printed, document.stated(start, end, rule(rule))));
    }

    /** Returns the authors in their order; those beyond the limit are left out with a problem. */
    public List<Authorship> authorships(List<Printed> names) {
        ImmutableList.Builder<Authorship> authorships = ImmutableList.builder();
        int position = 0;
        for (Printed name : named(names)) {
            if (position == limits.authors()) {
                sink.problem(document.problem(
                        Severity.ERROR,
                        "too-many-authors",
                        name.start(),
                        name.end(),
                        "the authors after number " + position + " were left out (the limit authors)"));
                break;
            }
            authorships.add(new Authorship(++position, person(name, "author")));
        }
        return authorships.build();
    }

    /** Leaves out what holds no name, such as a lone pair of braces. */
    private static List<Printed> named(List<Printed> names) {
        return names.stream().filter(name -> !Tidy.name(name.text()).isBlank()).toList();
    }

    private PersonMention person(Printed name, String rule) {
        tellRepairs(name);
        return new PersonMention(
                new Stated<>(PersonName.parse(Tidy.name(name.text())), name.text(), evidence(name, rule)));
    }

    /** Returns the holders of a role, with its label if it has one. */
    public List<Role> roles(RoleLine line) {
        if (line.label().isEmpty()) {
            return unlabelledRoles(line.kind(), NameLine.authors(line.names()));
        }
        Stated<RoleKind> kind = new Stated<>(line.kind(), line.label().text(), evidence(line.label(), "role"));
        return named(NameLine.people(line.names())).stream()
                .map(name -> new Role(kind, person(name, "role-holder")))
                .toList();
    }

    /** Returns the holders of a role that the page shows only by where it prints the names. */
    public List<Role> unlabelledRoles(RoleKind kind, List<Printed> names) {
        return named(names).stream()
                .map(name ->
                        new Role(new Stated<>(kind, "", evidence(name, "role-by-kind")), person(name, "role-holder")))
                .toList();
    }

    /** Returns what a page says of a paper that is usual in bibliographic records: its keywords. */
    public Publication keywords(List<Printed> keywords) {
        return Publication.about(keywords.stream()
                .map(word ->
                        new Stated<>(Subject.keyword(Tidy.line(word.text())), word.text(), evidence(word, "keyword")))
                .toList());
    }

    /** Returns the links to source code in the abstract. */
    public List<Stated<Link>> links(List<Printed> paragraphs) {
        ImmutableList.Builder<Stated<Link>> links = ImmutableList.builder();
        for (Printed paragraph : paragraphs) {
            for (UrlSpan url : Urls.find(paragraph.text())) {
                Printed printed = paragraph.sub(url.start(), url.end());
                Link.Kind kind = Urls.isCodeHost(url.url()) ? Link.Kind.CODE : Link.Kind.PAGE;
                links.add(new Stated<>(new Link(kind, url.url()), printed.text(), evidence(printed, "link")));
            }
        }
        return links.build();
    }

    /** Returns the links that stand beside the item. */
    public List<Stated<Link>> linksTo(List<Printed> addresses) {
        return addresses.stream()
                .map(url -> new Stated<>(
                        new Link(LinkTarget.kind(url.text()), url.text()), url.text(), evidence(url, "item-link")))
                .toList();
    }

    /** Returns the identifiers that those links are made of, each once. */
    public List<Stated<Identifier>> identifiers(List<Printed> addresses) {
        Map<Identifier, Stated<Identifier>> found = new LinkedHashMap<>();
        for (Printed url : addresses) {
            LinkTarget.identifier(url.text())
                    .ifPresent(id -> found.putIfAbsent(id, new Stated<>(id, url.text(), evidence(url, "identifier"))));
        }
        return ImmutableList.copyOf(found.values());
    }
}
