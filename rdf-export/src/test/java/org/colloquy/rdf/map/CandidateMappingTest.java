package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Mention;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.resolve.person.ComparisonListener;
import org.colloquy.core.resolve.person.PersonFeature;
import org.colloquy.core.resolve.person.PersonWeights;
import org.junit.jupiter.api.Test;

class CandidateMappingTest {
    private final Mention walks = Said.in("a").paper("Walks").by("Ana Roe").mention();
    private final Mention trees = Said.in("b").paper("Trees").by("Ana Roe").mention();
    private final Mention anton = Said.in("c").paper("Woods").by("Anton Roe").mention();
    private final Mention initial = Said.in("d").paper("Lakes").by("A. Roe").mention();

    /** Resolves with weights that take two of one name for one person with a probability of 0.3. */
    private static Sent sent(Profile profile, Mention... mentions) {
        float odds = (float) Math.log(0.3 / 0.7);
        Resolution resolution = Resolver.resolve(
                List.of(mentions)::forEach,
                PersonWeights.of(Map.of(PersonFeature.PRIOR, new float[] {odds}), 0.5),
                ComparisonListener.NONE);
        return Sent.of(resolution, MappingOptions.STANDARD.withProfile(profile), List.of(mentions));
    }

    @Test
    void whoNearlyJoinedIsACandidateWithScoreAndReason() {
        Sent sent = sent(Profile.EVIDENCE, walks, trees);
        assertEquals("""
                a cq:MatchCandidate
                cq:candidate person/ana-roe-*
                cq:candidateFor person/ana-roe-*
                cq:reason "the same name; the name is rare in these sources; but no co-authors to compare; the titles share no words that tell much"
                cq:score 0.3
                """, sent.about("candidate/*"));
        assertEquals(1, sent.all("cq:candidateFor").lines().count());
    }

    @Test
    void askedIsTheOneOfWhomLessIsKnown() {
        Mention much = Said.in("a").paper("Walks").by("Ki-Jung Roe").mention();
        Mention more = Said.in("b").paper("Walks").by("Ki-Jung Roe").mention();
        Mention little = Said.in("c").paper("Trees").by("KiJung Roe").mention();
        Sent sent = sent(Profile.PLAIN, much, more, little);
        assertEquals("candidate/* cq:candidateFor person/kijung-roe-*\n", sent.all("cq:candidateFor"));
        assertEquals("candidate/* cq:candidate person/ki-jung-roe-*\n", sent.all("cq:candidate"));
    }

    @Test
    void anInitialThatFitsTwoIsAmbiguous() {
        Sent sent = sent(Profile.EVIDENCE, walks, anton, initial);
        assertEquals("""
                a dblp:AmbiguousCreator
                a foaf:Person
                dblp:possibleActualCreator person/ana-roe-*
                dblp:possibleActualCreator person/anton-roe-*
                foaf:familyName "Roe"
                foaf:givenName "A."
                foaf:name "A. Roe"
                prov:wasDerivedFrom document/d#char=10,19
                """, sent.about("person/a-roe-*"));
        assertEquals("""
                candidate/* cq:candidate person/ana-roe-*
                candidate/* cq:candidate person/anton-roe-*
                """, sent.all("cq:candidate"));
    }

    @Test
    void theProfilePlainHasThemToo() {
        Sent sent = sent(Profile.PLAIN, walks, anton, initial, trees);
        assertEquals(sent(Profile.EVIDENCE, walks, anton, initial, trees).entities(), sent.entities());
        assertEquals(4, sent.all("cq:score").lines().count());
    }
}
