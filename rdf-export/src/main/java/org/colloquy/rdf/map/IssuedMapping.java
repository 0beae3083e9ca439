package org.colloquy.rdf.map;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.model.Stated;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;

/** When a paper was published: one date for each, as precise as its source. */
final class IssuedMapping {
    private final EvidenceMapping evidence;
    private final ConferenceMapping conferences;

    IssuedMapping(Context context, ConferenceMapping conferences) {
        this.evidence = new EvidenceMapping(context);
        this.conferences = conferences;
    }

    /** Sends what one mention says, as evidence. */
    void map(PaperMention mention, Node paper, Emitter out) {
        if (evidence.wanted()) {
            mention.publication().issued().ifPresent(date -> {
                evidence.fact(date, paper, List.of(Dct.ISSUED), out);
                evidence.says(mention, date, Cq.EDTF_DATE, date.value().toString(), out);
            });
        }
        mention.conference().ifPresent(choice -> {
            conferences.evidence(choice, paper, Dct.ISSUED, out);
            evidence.part(mention, choice.evidence(), out);
        });
    }

    /** Sends the date that is chosen. */
    void decide(List<PaperMention> mentions, Node paper, Emitter out) {
        chosen(mentions).ifPresent(span -> {
            Dates.literal(span).ifPresent(literal -> out.add(paper, Dct.ISSUED, literal));
            if (!Dates.isPlain(span)) {
                out.line(paper, Cq.EDTF_DATE, span.toString());
            }
        });
    }

    /** Returns the year of the date that is chosen. */
    static OptionalInt year(List<PaperMention> mentions) {
        return chosen(mentions).map(DateSpan::year).orElse(OptionalInt.empty());
    }

    /** Of sources of one rank the date of a record goes before the year of an edition. */
    private static Optional<DateSpan> chosen(List<PaperMention> mentions) {
        if (mentions.size() == 1) {
            return date(mentions.get(0));
        }
        return mentions.stream()
                .filter(mention -> date(mention).isPresent())
                .min(comparing((PaperMention mention) -> PaperKinds.rank(mention.kind()))
                        .thenComparing(mention -> mention.publication().issued().isEmpty())
                        .thenComparing(mentions::indexOf))
                .flatMap(IssuedMapping::date);
    }

    private static Optional<DateSpan> date(PaperMention mention) {
        return mention.publication()
                .issued()
                .map(Stated::value)
                .or(() -> mention.conference()
                        .map(ConferenceChoice::conference)
                        .map(conference -> DateSpan.of(PartialDate.of(conference.year()))));
    }
}
