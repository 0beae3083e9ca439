package org.colloquy.rdf;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.rdf.history.KeptDocument;
import org.colloquy.rdf.history.Made;
import org.colloquy.rdf.map.Iris;

/** The documents that a store holds, found by what people call them: by name or, where several bear it, by IRI. */
final class HeldDocuments {
    private static final int MOST_NAMED = 20;

    private final Path store;
    private final List<KeptDocument> documents;
    private final Iris iris;

    HeldDocuments(Path store, Made made) {
        this.store = store;
        this.documents = made.documents();
        this.iris = Iris.of(made.options().base());
    }

    /**
     * Returns the documents that are meant.
     *
     * @throws IllegalArgumentException if a name means none, or several
     */
    Set<KeptDocument> called(List<String> names) {
        Set<KeptDocument> called = new HashSet<>();
        names.forEach(name -> called.add(called(name)));
        return called;
    }

    private KeptDocument called(String name) {
        List<KeptDocument> called = documents.stream()
                .filter(document ->
                        document.source().name().equals(name) || iri(document).equals(name))
                .toList();
        if (called.isEmpty()) {
            throw new IllegalArgumentException(store + ": holds no document called '" + name + "'; it holds " + all());
        }
        if (called.size() > 1) {
            throw new IllegalArgumentException(store + ": " + called.size() + " documents are called '" + name
                    + "'; name one by its IRI: "
                    + called.stream().map(this::iri).collect(Collectors.joining(", ")));
        }
        return called.get(0);
    }

    private String all() {
        String named = documents.stream()
                .map(document -> document.source().name())
                .distinct()
                .sorted()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        return documents.isEmpty() ? "none" : named + (documents.size() > MOST_NAMED ? ", …" : "");
    }

    private String iri(KeptDocument document) {
        return iris.document(document.source().hash()).getURI();
    }
}
