package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.NotedIdentifiers;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.StoppedTitle;

/** What a mapping can say of a value, by the word that it uses. */
final class MappingTargets {

    /** Takes one value of a record. */
    interface Target extends BiConsumer<PaperRecord, Passage> {}

    private static final ImmutableMap<String, Target> TARGETS = targets();
    private static final ImmutableMap<String, RoleKind> ROLES = ImmutableMap.of(
            "editors", RoleKind.EDITOR,
            "series-editors", RoleKind.SERIES_EDITOR,
            "translators", RoleKind.TRANSLATOR,
            "advisors", RoleKind.ADVISOR,
            "reviewers", RoleKind.REVIEWER,
            "contributors", RoleKind.CONTRIBUTOR);

    private MappingTargets() {}

    private static ImmutableMap<String, Target> targets() {
        ImmutableMap.Builder<String, Target> targets = ImmutableMap.builder();
        targets.put("key", (paper, printed) -> paper.key(printed.text()));
        targets.put("title", PaperRecord::title);
        targets.put("stopped-title", MappingTargets::stoppedTitle);
        targets.put("abstract", PaperRecord::abstractText);
        targets.put("date", MappingTargets::date);
        targets.put("year", MappingTargets::date);
        targets.put("citation", CitationLine::read);
        targets.put("keywords", PaperRecord::keyword);
        for (Detail.Kind kind : Detail.Kind.values()) {
            targets.put(word(kind), (paper, printed) -> paper.detail(kind, printed));
        }
        for (Link.Kind kind : Link.Kind.values()) {
            targets.put("link." + word(kind), (paper, printed) -> paper.link(kind, printed));
        }
        for (Scheme scheme : Scheme.values()) {
            if (scheme.names() != Identifier.Names.PEOPLE && scheme.names() != Identifier.Names.ORGANISATIONS) {
                targets.put(word(scheme), (paper, printed) -> paper.identifier(scheme, printed));
            }
        }
        targets.put(word(Detail.Kind.EVENT_DATE), (paper, printed) -> dated(Detail.Kind.EVENT_DATE, paper, printed));
        targets.put(word(Detail.Kind.ACCESSED), (paper, printed) -> dated(Detail.Kind.ACCESSED, paper, printed));
        targets.put(word(Detail.Kind.NOTE), MappingTargets::note);
        targets.put(word(Scheme.PMC), MappingTargets::pmc);
        return targets.buildKeepingLast();
    }

    /** Returns the word for a constant of the model: {@code article-number}. */
    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    private static void stoppedTitle(PaperRecord paper, Passage printed) {
        paper.title(StoppedTitle.tidy(paper.context().markup().line(printed.text())), printed);
    }

    private static Optional<DateSpan> date(Passage printed) {
        return DateSpan.parse(printed.text()).or(() -> RecordDate.parse(printed.text()));
    }

    private static void date(PaperRecord paper, Passage printed) {
        date(printed).ifPresentOrElse(known -> paper.issued(known, printed), () -> paper.other("date", printed));
    }

    private static void dated(Detail.Kind what, PaperRecord paper, Passage printed) {
        String date = date(printed).map(DateSpan::toString).orElse(printed.text());
        paper.detail(what, date, printed);
    }

    private static void note(PaperRecord paper, Passage printed) {
        paper.detail(Detail.Kind.NOTE, printed);
        NotedIdentifiers.add(paper, printed);
    }

    /** The field says what the number is of, so the letters before it may lack. */
    private static void pmc(PaperRecord paper, Passage printed) {
        boolean bare = CharMatcher.inRange('0', '9').matchesAllOf(printed.text());
        paper.identifier(Scheme.PMC, bare ? "PMC" + printed.text() : printed.text(), printed);
    }

    static Optional<Target> of(String word) {
        return Optional.ofNullable(TARGETS.get(word));
    }

    static Optional<RoleKind> role(String word) {
        return Optional.ofNullable(ROLES.get(word));
    }

    /** Returns all words, for a message. */
    static String words() {
        return "authors, " + String.join(", ", ROLES.keySet()) + ", kind, container, container.kind, "
                + String.join(", ", TARGETS.keySet());
    }
}
