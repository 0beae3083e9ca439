package org.colloquy.rdf.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Rdf;

/**
 * What papers are about: the concepts of which title and abstract speak, each with a score and the words that say so.
 * Each document speaks for itself, so that a paper which two of them have may have two assignments of one topic.
 */
final class PaperTopicMapping {
    /** A paper is about a few things, however many it mentions. */
    private static final int MOST = 8;

    private final Context context;
    private final EvidenceMapping evidence;
    private final ConceptMapping concepts;

    PaperTopicMapping(Context context, ConceptMapping concepts) {
        this.context = context;
        this.evidence = new EvidenceMapping(context);
        this.concepts = concepts;
    }

    void map(PaperMention mention, Node paper, Emitter out) {
        String title = mention.title().map(Stated::value).orElse("");
        String text = mention.abstractText().map(Stated::value).orElse("");
        List<ConceptFind> all = concepts.finder().find(title, text);
        if (all.isEmpty()) {
            return;
        }
        List<ConceptFind> finds = all.stream()
                .filter(find -> find.method() != Method.INFERRED)
                .limit(MOST)
                .toList();
        finds.forEach(find -> assign(mention, find, paper, out));
        concepts.broaderThan(finds.stream().map(ConceptFind::concept).toList())
                .forEach(broader -> out.add(paper, Cq.BROADER_SUBJECT, broader));
    }

    private void assign(PaperMention mention, ConceptFind find, Node paper, Emitter out) {
        Node topic = concepts.use(find.concept());
        Node assignment = context.iris().assignment(mention.ref(), paper, topic);
        out.add(paper, Dct.SUBJECT, topic);
        out.add(assignment, Rdf.TYPE, Cq.TOPIC_ASSIGNMENT);
        out.add(assignment, Cq.ASSIGNED_TO, paper);
        out.add(assignment, Cq.TOPIC, topic);
        out.add(assignment, Cq.SCORE, Literals.decimal(find.score()));
        out.line(assignment, Cq.RULE, rule(find));
        Set<String> words = new TreeSet<>();
        Set<Part> told = EnumSet.noneOf(Part.class);
        for (Passage passage : find.passages()) {
            Stated<String> field = field(mention, passage.part());
            words.add(field.value().substring(passage.start(), passage.end()));
            if (told.add(passage.part())) {
                evidence.derived(assignment, span(mention, field, passage, paper, out), out);
            }
        }
        words.forEach(word -> out.line(assignment, Cq.WORDS, word));
    }

    /** Returns the span of the very words; where the text was tidied, so that they cannot be counted to, of all of it. */
    private Evidence span(PaperMention mention, Stated<String> field, Passage passage, Node paper, Emitter out) {
        String text = field.value();
        CharSpan whole = field.evidence().span();
        boolean counts = text.equals(field.printed()) && whole.length() == text.codePointCount(0, text.length());
        if (!counts || passage.end() - passage.start() == text.length()) {
            evidence.fact(field.evidence(), paper, List.of(Dct.SUBJECT), out);
            return field.evidence();
        }
        long start = whole.start() + text.codePointCount(0, passage.start());
        long length = text.codePointCount(passage.start(), passage.end());
        String words = text.substring(passage.start(), passage.end());
        Evidence place = Evidence.stated(mention.ref().document(), new CharSpan(start, start + length), "topic/words");
        evidence.fact(new Stated<>(words, words, place), paper, List.of(Dct.SUBJECT), out);
        evidence.part(mention, place, out);
        return place;
    }

    private static String rule(ConceptFind find) {
        return "topic/" + find.method().name().toLowerCase(Locale.ROOT);
    }

    private static Stated<String> field(PaperMention mention, Part part) {
        return (part == Part.TITLE ? mention.title() : mention.abstractText()).orElseThrow();
    }
}
