package org.colloquy.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.core.source.Source;

/** Small bibliographies in which the same few people and papers come again and again, under names that differ. */
final class Corpora {
    private static final List<String> GIVEN = List.of("Jana", "J.", "Jan", "Wei", "W.", "Ana Maria", "Ana", "A. M.");
    private static final List<String> FAMILY = List.of("Smith", "Wang", "Ortega");
    private static final List<String> TITLES = List.of(
            "Sparse attention for very long documents",
            "On the convergence of stochastic descent",
            "Graphs of people and papers",
            "A note on the resolution of names",
            "Kernel methods revisited once more",
            "Learning from few examples");
    private static final List<String> VENUES = List.of("Journal of Tests", "JOURNAL OF TESTS", "Proceedings of Proofs");

    private final Random random;

    Corpora(int seed) {
        this.random = new Random(seed);
    }

    List<Source> documents(int count) {
        List<Source> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(document("list-" + i + ".bib"));
        }
        return documents;
    }

    Source document(String name) {
        StringBuilder text = new StringBuilder("% " + random.nextInt() + "\n");
        for (int i = random.nextInt(5); i >= 0; i--) {
            record(i, text);
        }
        return Source.of(name, text.toString().getBytes(UTF_8));
    }

    private void record(int number, StringBuilder text) {
        int title = random.nextInt(TITLES.size());
        text.append(random.nextBoolean() ? "@article{k" : "@misc{k")
                .append(number)
                .append(",\n");
        text.append("  title = {").append(TITLES.get(title)).append("},\n  author = {");
        text.append(author());
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(" and ").append(author());
        }
        text.append("},\n");
        if (random.nextBoolean()) {
            text.append("  doi = {10.1234/t").append(title).append("},\n");
        }
        if (random.nextBoolean()) {
            text.append("  journal = {").append(pick(VENUES)).append("},\n");
        }
        if (random.nextBoolean()) {
            text.append("  keywords = {")
                    .append(pick(List.of("Names", "names", "graphs")))
                    .append("},\n");
        }
        text.append("  year = {").append(2000 + title + random.nextInt(2)).append("}\n}\n");
    }

    private String author() {
        return pick(FAMILY) + ", " + pick(GIVEN);
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
