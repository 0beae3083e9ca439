package org.colloquy.core.resolve.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    private static final List<Entity> SORTED = List.of(
            new Entity(EntityKind.PAPER, "on tea|ann lee|2001", "On Tea"),
            new Entity(EntityKind.PAPER, "on tea|bo ek|2002", "On Tea"),
            new Entity(EntityKind.PERSON, "ann lee|on tea|ann lee|2001", "Ann Lee"),
            new Entity(EntityKind.PERSON, "ann lee|on tea|bo ek|2002|2", "Ann Lee"),
            new Entity(EntityKind.PERSON, "김 민수|plenary", "김민수"),
            new Entity(EntityKind.SESSION, "plenary", "Plenary"));

    private static final Entities ENTITIES = new Entities(
            SORTED,
            List.of(
                    EntityKey.of("on tea|ann lee|2001"),
                    EntityKey.of("on tea|bo ek|2002"),
                    new EntityKey("ann lee|", 0, ""),
                    new EntityKey("ann lee|", 1, "|2"),
                    new EntityKey("김 민수|", 5, ""),
                    EntityKey.of("plenary")));

    @Test
    void makesEachEntityOfItsParts() {
        assertEquals(SORTED, ENTITIES);
    }

    @Test
    void givesThoseOfAKind() {
        assertEquals(SORTED.subList(0, 2), ENTITIES.of(EntityKind.PAPER));
        assertEquals(SORTED.subList(2, 5), ENTITIES.of(EntityKind.PERSON));
        assertEquals(SORTED.subList(5, 6), ENTITIES.of(EntityKind.SESSION));
        assertEquals(List.of(), ENTITIES.of(EntityKind.TALK));
    }

    @Test
    void findsEachAndNoOther() {
        for (int place = 0; place < SORTED.size(); place++) {
            assertEquals(place, ENTITIES.find(SORTED.get(place)));
        }
        assertTrue(ENTITIES.find(new Entity(EntityKind.PERSON, "ann lee|plenary", "Ann Lee")) < 0);
        assertTrue(ENTITIES.find(new Entity(EntityKind.TALK, "plenary", "Plenary")) < 0);
    }

    @Test
    void takesNoPersonForAnOwner() {
        List<Entity> two = SORTED.subList(2, 4);
        Entities wrong = new Entities(two, List.of(EntityKey.of("one"), new EntityKey("two|", 0, "")));

        assertThrows(IllegalStateException.class, () -> wrong.get(1));
    }
}
