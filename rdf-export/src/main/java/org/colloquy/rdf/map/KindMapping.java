package org.colloquy.rdf.map;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Rdf;
import org.colloquy.rdf.vocabulary.TalkKinds;

/** What sort of item a programme item is: a class of event, a concept of our scheme, and the printed words. */
final class KindMapping {
    private final EvidenceMapping evidence;

    KindMapping(Context context) {
        this.evidence = new EvidenceMapping(context);
    }

    void map(TalkMention mention, Node talk, Emitter out) {
        out.add(talk, Rdf.TYPE, type(mention));
        mention.kind().ifPresent(kind -> {
            concept(kind).ifPresent(concept -> out.add(talk, Cq.HAS_TALK_KIND, concept));
            if (!kind.printed().isBlank()) {
                out.line(talk, Cq.KIND_AS_PRINTED, kind.printed());
            }
            if (kind.evidence().confidence() < 1) {
                out.add(talk, Cq.INFERRED, Cq.HAS_TALK_KIND);
            }
            evidence.fact(kind, talk, List.of(Cq.HAS_TALK_KIND, Cq.KIND_AS_PRINTED), out);
        });
    }

    private static Node type(TalkMention mention) {
        if (mention.paper().isPresent()) {
            return Conf.TALK;
        }
        return mention.kind().map(kind -> type(kind.value())).orElse(Conf.ACADEMIC_EVENT);
    }

    private static Node type(TalkKind kind) {
        return switch (kind) {
            case ORAL, SPOTLIGHT, POSTER, TALK, INVITED_TALK, KEYNOTE, AWARD -> Conf.TALK;
            case TUTORIAL -> Conf.TUTORIAL;
            case WORKSHOP -> Conf.WORKSHOP;
            case PANEL -> Conf.PANEL;
            case BREAK -> Conf.BREAK;
            case SOCIAL -> Conf.SOCIAL_EVENT;
            case DEMONSTRATION, COMPETITION, QA, REMARKS, TOWN_HALL, SESSION, MENTORSHIP -> Conf.ACADEMIC_EVENT;
        };
    }

    /** A session listed as an item has no concept of its own: it is not a way of giving a talk. */
    private static Optional<Node> concept(Stated<TalkKind> kind) {
        return switch (kind.value()) {
            case REMARKS -> Optional.of(isClosing(kind.printed()) ? TalkKinds.CLOSING : TalkKinds.OPENING);
            case SESSION -> Optional.empty();
            default -> TalkKinds.of(Ascii.toLowerCase(kind.value().name()).replace('_', '-'));
        };
    }

    private static boolean isClosing(String printed) {
        return Ascii.toLowerCase(printed).contains("closing");
    }
}
