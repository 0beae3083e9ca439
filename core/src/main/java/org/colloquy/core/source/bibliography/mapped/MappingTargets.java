package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Ascii;
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
        return targets.buildOrThrow();
    }

    /** Returns the word for a constant of the model: {@code article-number}. */
    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    private static void stoppedTitle(PaperRecord paper, Passage printed) {
        paper.title(StoppedTitle.tidy(paper.context().markup().line(printed.text())), printed);
    }

    private static void date(PaperRecord paper, Passage printed) {
        Optional<DateSpan> date = DateSpan.parse(printed.text()).or(() -> RecordDate.parse(printed.text()));
        date.ifPresentOrElse(known -> paper.issued(known, printed), () -> paper.other("date", printed));
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
