package org.colloquy.rdf.map;

import org.apache.jena.graph.Node;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.entity.Curated;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Owl;

/** What people say about who is who, where no mention says it: who is not who, and which IRIs no longer stand. */
final class CurationMapping {
    private final Context context;

    CurationMapping(Context context) {
        this.context = context;
    }

    void finish(Emitter out) {
        if (!context.resolution().isCurated()) {
            return;
        }
        Curated curated = context.resolution().curated();
        Iris iris = context.iris();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : context.resolution().entities(kind)) {
                curated.differentFrom(entity)
                        .forEach(other -> out.add(iris.entity(entity), Owl.DIFFERENT_FROM, iris.entity(other)));
            }
        }
        curated.iris().keySet().forEach(entity -> replaced(iris.made(entity), iris.entity(entity), out));
        curated.replaced().forEach((name, entity) -> replaced(iris.named(name), iris.entity(entity), out));
    }

    private static void replaced(Node old, Node by, Emitter out) {
        if (!old.equals(by)) {
            out.add(old, Dct.IS_REPLACED_BY, by);
        }
    }
}
