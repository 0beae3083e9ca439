package org.colloquy.rdf.map;

import org.colloquy.rdf.vocabulary.Dct;

/** What happened to IRIs that stand for nothing any more: who follows one arrives at what took its place. */
final class RetiredMapping {
    private final Iris iris;
    private final Identities identities;

    RetiredMapping(Iris iris, Identities identities) {
        this.iris = iris;
        this.identities = identities;
    }

    void map(Emitter out) {
        identities
                .retired()
                .forEach((old, standing) -> out.add(iris.identity(old), Dct.IS_REPLACED_BY, iris.identity(standing)));
    }
}
