package org.colloquy.core.source.bibliography;

import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.PrintedAddress;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;

/** What all records of one source share. */
public final class RecordContext {

    private final Located text;
    private final String format;
    private final Markup markup;
    private final ReadContext reading;
    private final MentionSink sink;
    private final Recurring recurring;
    private final RuleNames rules;

    /**
     * Begins to read a source.
     *
     * @param text where the records stand
     * @param format the format's id, which begins the names of its rules
     * @param markup what stands between the letters
     * @param reading limits and the edition the user gave
     * @param sink who receives mentions and problems
     */
    public RecordContext(Located text, String format, Markup markup, ReadContext reading, MentionSink sink) {
        this.text = text;
        this.format = format;
        this.markup = markup;
        this.reading = reading;
        this.sink = sink;
        this.recurring = new Recurring(markup, reading.editions());
        this.rules = new RuleNames(format);
    }

    /** Returns where the records stand. */
    public Located text() {
        return text;
    }

    /** Returns the format's id, which begins the names of its rules. */
    public String format() {
        return format;
    }

    /** Returns what stands between the letters. */
    public Markup markup() {
        return markup;
    }

    /** Returns limits and the edition the user gave. */
    public ReadContext reading() {
        return reading;
    }

    /** Returns who receives mentions and problems. */
    public MentionSink sink() {
        return sink;
    }

    /** Reads the printed name of a person; empty if none is printed. */
    public Optional<PersonName> name(String printed) {
        return recurring.name(printed);
    }

    /** Reads a date; empty if no year is in it. */
    public Optional<DateSpan> date(String printed) {
        return recurring.date(printed);
    }

    /** Returns the edition whose proceedings are called so and appeared in {@code year}, if it is known. */
    Optional<Conference> edition(String proceedings, int year) {
        return recurring.edition(proceedings, year);
    }

    /** Returns evidence for what stands at {@code passage}, read by a rule of the format. */
    public Evidence evidence(Passage passage, String rule) {
        return text.stated(passage.start(), passage.end(), rules.whole(rule));
    }

    /** Returns a value with its printed form and its place. */
    public <T> Stated<T> stated(T value, Passage passage, String rule) {
        return new Stated<>(value, passage.text(), evidence(passage, rule));
    }

    /** Reports a problem with what stands at {@code passage}. */
    public void problem(Severity severity, String code, Passage passage, String message) {
        sink.problem(text.problem(severity, code, passage.start(), passage.end(), message));
    }

    /** Returns the link, and a problem if it leads nowhere in the web. */
    public Stated<Link> link(Link.Kind kind, String url, Passage printed) {
        if (PrintedAddress.mend(url).isEmpty()) {
            problem(
                    Severity.WARNING,
                    "invalid-address",
                    printed,
                    "'" + url + "' is no address of the web; it is kept as printed and linked from nothing");
        }
        return stated(new Link(kind, url), printed, "link");
    }

    /** Returns the identifier, or empty, and a problem, if it cannot be one. */
    public Optional<Stated<Identifier>> identifier(Scheme scheme, Passage printed) {
        return identifier(scheme, printed.text(), printed);
    }

    /** Returns the identifier that {@code bare} is, without the format's own marks; empty, with a problem, if it cannot be one. */
    public Optional<Stated<Identifier>> identifier(Scheme scheme, String bare, Passage printed) {
        Optional<Identifier> parsed = Identifier.parse(scheme, bare);
        if (parsed.isEmpty()) {
            problem(
                    Severity.WARNING,
                    "invalid-identifier",
                    printed,
                    "'" + bare.strip() + "' is no " + scheme
                            + " (its shape or its check digit is wrong); it is kept as printed and not used to tell"
                            + " papers or people");
        }
        return parsed.map(id -> stated(id, printed, RuleNames.of(scheme)));
    }
}
