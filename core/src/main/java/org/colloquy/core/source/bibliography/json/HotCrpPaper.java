package org.colloquy.core.source.bibliography.json;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.bibliography.ListedPeople;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.bibliography.Verdict;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.text.MailAddresses;

/** A paper of HotCRP. */
final class HotCrpPaper {

    /** What the committee and the authors keep to themselves, what describes files, and what the status says already. */
    private static final Set<String> LEFT_OUT = Set.of(
            "object",
            "contacts",
            "pc_conflicts",
            "collaborators",
            "reviews",
            "comments",
            "tags",
            "submission",
            "final",
            "submitted",
            "final_submitted",
            "draft",
            "withdrawn",
            "withdraw_reason",
            "nonblind",
            "blind");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final RecordContext context;
    private final JsonRecord record;
    private final ListedPeople listed;
    private final PaperRecord paper;

    /** Begins a paper; {@code listed} are the people of the papers before. */
    HotCrpPaper(RecordContext context, JsonRecord record, ListedPeople listed) {
        this.context = context;
        this.record = record;
        this.listed = listed;
        this.paper = new PaperRecord(context, record.whole());
    }

    void send() {
        Optional<Passage> title = record.text("title");
        boolean other = record.value()
                .textOf("object")
                .filter(what -> !what.text().equals("paper"))
                .isPresent();
        if (other || title.isEmpty()) {
            context.problem(
                    other ? Severity.INFO : Severity.WARNING,
                    "no-paper",
                    record.value().textOf("error").orElseGet(this::number),
                    "this is no paper with a title, so it is left out");
            return;
        }
        Optional<Verdict> verdict = Verdict.of(record.text("decision"), record.text("status"));
        Optional<Passage> against = against(verdict);
        if (against.isPresent()) {
            Verdict.leaveOut(context, against.get());
            return;
        }
        verdict.ifPresent(known -> known.tell(paper));
        title.ifPresent(paper::title);
        record.text("pid").ifPresent(number -> paper.key(number.text()));
        record.text("abstract").ifPresent(paper::abstractText);
        record.take("authors").map(JsonValue::each).orElse(List.of()).forEach(this::author);
        record.take("topics").ifPresent(this::topics);
        record.text("doi").ifPresent(doi -> paper.identifier(Scheme.DOI, doi));
        rest();
        paper.send();
    }

    /** Returns what says that the committee did not take the paper, or not yet. */
    private Optional<Passage> against(Optional<Verdict> verdict) {
        boolean undecided = verdict.isEmpty()
                && Stream.of("decision", "status")
                        .anyMatch(name -> record.value().get(name).isPresent());
        return marked("withdrawn")
                .or(() -> verdict.flatMap(Verdict::against))
                .or(() -> marked("draft"))
                .or(() -> undecided ? Optional.of(number()) : Optional.empty());
    }

    /** Returns the number; where there is none, the place of the paper, of which nothing is shown. */
    private Passage number() {
        return record.text("pid").orElseGet(() -> record.whole().beginning());
    }

    private Optional<Passage> marked(String field) {
        return record.value().textOf(field).filter(says -> !Decision.denies(says.text()));
    }

    /** Older exports have names, and all authors in one text. */
    private void author(JsonValue author) {
        if (author.isText()) {
            author.printed().ifPresent(names -> listed.of(names).forEach(paper::author));
            return;
        }
        new NameParts(author.textOf("first"), Optional.empty(), author.textOf("last"), Optional.empty())
                .person(context.markup())
                .or(() -> author.textOf("name").map(Contributor::person))
                .ifPresent(person -> {
                    author.textOf("affiliation")
                            .map(places -> SplitText.parts(places, c -> c == ';'))
                            .ifPresent(places -> places.forEach(person::worksAt));
                    author.textOf("orcid").ifPresent(id -> person.id(Scheme.ORCID, id));
                    paper.author(person);
                });
    }

    /** A list, or an object whose fields are the topics; numbers are those of the conference's own list. */
    private void topics(JsonValue topics) {
        for (JsonValue topic : topics.each()) {
            topic.printed().ifPresent(this::topic);
            for (JsonField field : topic.fields()) {
                if (field.value().isTrue() || field.value().text().equals("1")) {
                    topic(field.label());
                }
            }
        }
    }

    private void topic(Passage topic) {
        if (DIGITS.matchesAllOf(topic.text())) {
            paper.other("topic", topic);
        } else {
            paper.keyword(topic);
        }
    }

    private void rest() {
        Stream<String> withAddresses = record.value().fields().stream()
                .filter(field -> MailAddresses.areIn(record.raw(field.value()).text()))
                .map(JsonField::name);
        record.keepRest(paper, Stream.concat(LEFT_OUT.stream(), withAddresses).collect(Collectors.toSet()));
    }
}
