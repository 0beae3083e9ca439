package org.colloquy.core.resolve.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.curation.Curation.Finding;
import org.colloquy.core.resolve.curation.Curation.Label;
import org.colloquy.core.resolve.curation.Curation.Line;
import org.colloquy.core.resolve.curation.Curation.Pair;
import org.colloquy.core.resolve.curation.Curation.Thing;

/** Tells which statements of a curation have no effect, and which a source contradicts. */
final class CurationReport {

    private final Curation curation;
    private final Meanings meanings;
    private final SourceContradictions sources;
    private final Consumer<Finding> findings;

    CurationReport(Corpus corpus, Curation curation, Meanings meanings, Consumer<Finding> findings) {
        this.curation = curation;
        this.meanings = meanings;
        this.sources = new SourceContradictions(corpus);
        this.findings = findings;
    }

    /** Tells of all statements; {@code same} are those that two things are one, {@code agreement} holds them all. */
    void tell(List<Pair> same, Agreement agreement) {
        tellOfUnknown(same, agreement);
        tellOfSame(same);
        for (Pair pair : curation.different()) {
            sources.againstDifferent(agreement.mentionsOf(pair.one()), agreement.mentionsOf(pair.other()))
                    .ifPresent(reason -> contradicted(pair, "different", reason));
        }
    }

    private void tellOfUnknown(List<Pair> same, Agreement agreement) {
        Set<Thing> aliases = curation.iris().stream().map(Label::alias).collect(Collectors.toSet());
        Map<Thing, Line> unknown = new LinkedHashMap<>();
        Stream.concat(same.stream(), curation.different().stream()).forEach(pair -> {
            unknown.putIfAbsent(pair.one(), pair.line());
            unknown.putIfAbsent(pair.other(), pair.line());
        });
        curation.names().forEach(name -> unknown.putIfAbsent(name.thing(), name.line()));
        unknown.forEach((thing, line) -> {
            if (meanings.of(thing).isEmpty() && !aliases.contains(thing) && !isBetween(thing, same, agreement)) {
                findings.accept(new Finding(
                        line,
                        thing + " is no person or paper of what was read, so this has no effect; correct it, or strike"
                                + " it out if its document is gone"));
            }
        });
    }

    /** What was not read may still stand between two that were: both are said to be the same as it. */
    private static boolean isBetween(Thing thing, List<Pair> same, Agreement agreement) {
        return agreement.countKnown(thing) > 1
                && same.stream()
                                .filter(pair ->
                                        pair.one().equals(thing) || pair.other().equals(thing))
                                .map(pair -> pair.one().equals(thing) ? pair.other() : pair.one())
                                .distinct()
                                .count()
                        > 1;
    }

    /** What speaks against a chain of statements is told at the one that closes it. */
    private void tellOfSame(List<Pair> same) {
        Agreement soFar = new Agreement(meanings::of, meanings.things());
        for (Pair pair : same) {
            sources.againstSame(soFar.mentionsOf(pair.one()), soFar.mentionsOf(pair.other()))
                    .ifPresent(reason -> contradicted(pair, "one", reason));
            soFar.join(pair);
        }
    }

    private void contradicted(Pair pair, String said, String reason) {
        findings.accept(new Finding(
                pair.line(),
                pair.one() + " and " + pair.other() + " are said to be " + said + ", but " + reason
                        + "; what is said here holds"));
    }
}
