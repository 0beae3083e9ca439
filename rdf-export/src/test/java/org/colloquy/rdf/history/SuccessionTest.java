package org.colloquy.rdf.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.rdf.map.Identities;
import org.colloquy.rdf.map.MappingOptions;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final Entity ONE = person("one");
    private static final Entity TWO = person("two");
    private static final Entity NEW = person("new");
    private static final Entity LESS = person("less");

    @Test
    void whatIsLearntOfAThingLeavesItWhatItGoesBy() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1, 2));
        Entity fuller = new Entity(EntityKind.PERSON, "other key", "One in Full");
        History second = first.next(MappingOptions.STANDARD, who(fuller, 1, 2, 3));
        assertEquals(new Identities(Map.of(fuller, ONE), Map.of()), second.identities());
        assertEquals(Map.of(ONE, 1), second.since());
    }

    @Test
    void theOlderStandsWhereTwoMerge() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1));
        History second = first.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2, 3, 4));
        History third = second.next(MappingOptions.STANDARD, who(NEW, 1, 2, 3, 4));
        assertEquals(new Identities(Map.of(NEW, ONE), Map.of(TWO, ONE)), third.identities());
    }

    @Test
    void theMoreSpokenOfStandsWhereTwoOfOneAgeMerge() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2, 3));
        History second = first.next(MappingOptions.STANDARD, who(ONE, 1, 2, 3));
        assertEquals(new Identities(Map.of(ONE, TWO), Map.of(ONE, TWO)), second.identities());
    }

    @Test
    void theLargerPartKeepsWhatSplits() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1, 2, 3));
        History second = first.next(MappingOptions.STANDARD, who(ONE, 1, NEW, 2, 3));
        Entity second1 = second.identities().of(ONE);
        assertEquals(ONE, second.identities().of(NEW));
        assertEquals(new Entity(EntityKind.PERSON, "one#2", "one"), second1);
        assertEquals(Map.of(ONE, 1, second1, 2), second.since());
    }

    @Test
    void whatWouldBeCalledSoKeepsItOfPartsOfOneSize() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(TWO, 1, 2));
        History second = first.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2));
        assertEquals(Identities.FRESH, second.identities());
    }

    @Test
    void whereAMergeIsUndoneEachIsCalledAsBefore() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1));
        History second = first.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2, 3));
        History merged = second.next(MappingOptions.STANDARD, who(TWO, 1, 2, 3));
        assertEquals(new Identities(Map.of(TWO, ONE), Map.of(TWO, ONE)), merged.identities());
        History undone = merged.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2, 3));
        assertEquals(Identities.FRESH, undone.identities());
    }

    @Test
    void whatWasSaidToBeOneFromTheStartIsCalledAsIfItHadNotBeenSaid() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1, 2, 3));
        Made said = new Made(1, 1, true, first.made().version(), first.options(), List.of());
        History curated = new History(said, first.resolution(), first.identities(), first.since(), first.base());
        History undone = curated.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2, 3));
        assertEquals(Identities.FRESH, undone.identities());
    }

    @Test
    void whatWouldHaveTheIriOfAnotherGetsANumberHoweverItIsSpelt() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1, 2));
        Entity spelt = new Entity(EntityKind.PERSON, ONE.key(), "One!");
        History second = first.next(MappingOptions.STANDARD, who(TWO, 1, 2, spelt, 3));
        assertEquals(ONE, second.identities().of(TWO));
        assertEquals("one#2", second.identities().of(spelt).key());
    }

    @Test
    void oneStepLeadsFromWhateverWasRetiredToWhatStands() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1));
        History second = first.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2));
        History third = second.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2, LESS, 3));
        History fourth = third.next(MappingOptions.STANDARD, who(ONE, 1, TWO, 2, 3));
        assertEquals(Map.of(LESS, TWO), fourth.identities().retired());
        History fifth = fourth.next(MappingOptions.STANDARD, who(ONE, 1, 2, 3));
        assertEquals(Map.of(LESS, ONE, TWO, ONE), fifth.identities().retired());
    }

    @Test
    void whatLostItsMentionsGoesToWhatWouldBeCalledTheSame() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1));
        History second = first.next(MappingOptions.STANDARD, who(NEW, 1, 2));
        Entity relabelled = new Entity(EntityKind.PERSON, NEW.key(), "New");
        History third = second.next(MappingOptions.STANDARD, who(relabelled, 7));
        assertEquals(new Identities(Map.of(relabelled, ONE), Map.of()), third.identities());
    }

    @Test
    void nothingIsReplacedByWhatIsGone() {
        History first = History.NONE.next(MappingOptions.STANDARD, who(ONE, 1, 2, TWO, 3));
        History second = first.next(MappingOptions.STANDARD, who(ONE, 1, 2, 3));
        assertEquals(Map.of(TWO, ONE), second.identities().retired());
        History third = second.next(MappingOptions.STANDARD, who(NEW, 9));
        assertEquals(Identities.FRESH, third.identities());
    }

    private static Entity person(String name) {
        return new Entity(EntityKind.PERSON, name, name);
    }

    /** Entities, each followed by its mentions. */
    private static Resolution who(Object... said) {
        Map<Entity, List<KeptResolution.Place>> places = new LinkedHashMap<>();
        Entity entity = ONE;
        for (Object next : said) {
            if (next instanceof Entity other) {
                entity = other;
            } else if (next instanceof Integer place) {
                MentionRef mention = new MentionRef("a".repeat(64), new CharSpan(place, place + 1L));
                places.computeIfAbsent(entity, any -> new ArrayList<>())
                        .add(new KeptResolution.Place(mention, entity, false, new Resolution.Match(1, "said so")));
            }
        }
        List<KeptResolution.Known> all = new ArrayList<>();
        places.forEach(
                (known, mentions) -> all.add(new KeptResolution.Known(known, mentions, false, List.of(), List.of())));
        return KeptResolution.of(all, Set.of(), KeptResolution.NONE);
    }
}
