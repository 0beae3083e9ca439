package org.colloquy.core.resolve.entity;

import java.util.List;
import org.colloquy.core.resolve.corpus.PackedNumbers;

/** What people are called and what identifies them, but for the keys of what names them. */
final class PersonTexts {

    private final Texts names;
    private final Texts before;
    /** One more than the place of the entity whose key is repeated; 0 if none is. */
    private final PackedNumbers owners;

    private final Texts after;

    PersonTexts(List<String> names, List<EntityKey> keys) {
        this.names = Texts.of(names);
        this.before = Texts.of(keys.stream().map(EntityKey::before).toList());
        this.owners = PackedNumbers.of(
                keys.stream().mapToInt(key -> key.owner() - EntityKey.NONE).toArray());
        this.after = Texts.of(keys.stream().map(EntityKey::after).toList());
    }

    int size() {
        return owners.size();
    }

    String name(int person) {
        return names.get(person);
    }

    EntityKey key(int person) {
        return new EntityKey(before.get(person), owners.at(person) + EntityKey.NONE, after.get(person));
    }
}
