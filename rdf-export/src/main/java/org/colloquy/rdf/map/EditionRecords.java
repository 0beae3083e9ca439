package org.colloquy.rdf.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Stated;
import org.colloquy.core.text.Titles;
import org.colloquy.rdf.vocabulary.Cq;

/**
 * Whether the records of a paper's proceedings bear out the edition that its programme leaves open and that was worked
 * out from days and weekdays. A record speaks for the one edition among those that fit the programme which has its year
 * and, where it says in what the paper appeared, is named there.
 */
final class EditionRecords {
    private final Context context;

    EditionRecords(Context context) {
        this.context = context;
    }

    /** Sends which worked-out editions the records of one paper confirm, and which they contest. */
    void decide(List<PaperMention> mentions, Node paper, Emitter out) {
        for (PaperMention mention : mentions) {
            mention.conference()
                    .filter(choice -> !choice.stated())
                    .ifPresent(choice -> mentions.stream()
                            .filter(EditionRecords::isRecord)
                            .filter(record -> !record.ref()
                                    .document()
                                    .equals(mention.ref().document()))
                            .forEach(record -> decide(record, choice, paper, out)));
        }
    }

    private void decide(PaperMention record, ConferenceChoice choice, Node paper, Emitter out) {
        Conference edition = choice.conference();
        named(record, choice)
                .map(named -> named.equals(edition) ? Cq.CONFIRMS_EDITION : Cq.CONTESTS_EDITION)
                .ifPresent(property -> out.add(paper, property, context.iris().conference(edition)));
    }

    private static boolean isRecord(PaperMention mention) {
        return mention.kind() == PaperKind.CONFERENCE_PAPER
                && !mention.publication().equals(Publication.NONE);
    }

    private static Optional<Conference> named(PaperMention record, ConferenceChoice choice) {
        OptionalInt year =
                record.publication().issued().map(date -> date.value().year()).orElse(OptionalInt.empty());
        Optional<String> place = record.publication()
                .container()
                .map(Stated::value)
                .map(Container::title)
                .map(Titles::key)
                .filter(title -> !title.isEmpty());
        List<Conference> fitting = Stream.concat(Stream.of(choice.conference()), choice.alternatives().stream())
                .filter(edition -> year.isPresent() && year.getAsInt() == edition.year())
                .filter(edition -> place.map(title -> names(title, edition)).orElse(true))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean names(String title, Conference edition) {
        return title.contains(Titles.key(edition.series().name()))
                || (" " + title + " ")
                        .contains(" " + Titles.key(edition.series().acronym()) + " ");
    }
}
