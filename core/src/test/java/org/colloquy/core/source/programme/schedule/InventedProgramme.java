package org.colloquy.core.source.programme.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up programme, with what a reader should find in it whatever the layout. */
record InventedProgramme(List<InventedSession> sessions) {

    /**
     * A session.
     *
     * @param title its title
     * @param room its room
     * @param chair who chairs it
     * @param start the hour at which it begins
     * @param talks its talks, of twenty minutes each
     */
    record InventedSession(String title, String room, String chair, int start, List<InventedTalk> talks) {}

    /**
     * A talk.
     *
     * @param title its title
     * @param authors its authors
     */
    record InventedTalk(String title, List<String> authors) {}

    private static final List<String> GIVEN = List.of(
            "Ada",
            "Bo",
            "Carl",
            "Eva",
            "Finn",
            "Gro",
            "Hu",
            "Ines",
            "Jo",
            "Kim",
            "Lea",
            "Milo",
            "Nora",
            "Otto",
            "Pia",
            "Rosa",
            "Sven",
            "Tove",
            "Uma",
            "Viggo",
            "Wim",
            "Xenia",
            "Yara",
            "Zeno",
            "J.",
            "M. K.",
            "Jean-Luc",
            "Åsa",
            "Zhi Wei",
            "María José",
            "Dae-Jung",
            "Omar",
            "Siti",
            "Amélie");
    private static final List<String> FAMILY = List.of(
            "Moor",
            "Lund",
            "Dee",
            "van der Stam",
            "O'Hara",
            "Åsen",
            "Jin",
            "Prado",
            "Ruiz",
            "Ha",
            "Moss",
            "Finch",
            "Quist",
            "Pell",
            "Rask",
            "Sorel",
            "Tern",
            "Ulrik",
            "Vind",
            "Wren",
            "Yde",
            "Ziegler",
            "Abt",
            "Boll",
            "Carr",
            "Dahl",
            "McAdam",
            "Li",
            "Wu",
            "Nguyen",
            "de la Torre",
            "Çelik",
            "Kowalczyk",
            "Al-Amin",
            "Sørensen");
    private static final List<String> FIRST = List.of(
            "Learning",
            "A Survey of",
            "On the Shape of",
            "Efficient Search for",
            "Why We Need",
            "Towards Better",
            "Robust",
            "Rethinking",
            "The Role of",
            "Measuring",
            "What Makes",
            "A Simple Baseline for",
            "Bounds for",
            "Unsupervised");
    private static final List<String> MIDDLE = List.of(
            "Hedges",
            "Garden Paths",
            "Small Networks",
            "Graph Matching",
            "Question Answering",
            "Old Maps",
            "Tree Structures",
            "Speech and Text",
            "Wooden Boats",
            "Random Walks",
            "Bread, Salt, and Water",
            "Neural Models",
            "Moss");
    private static final List<String> LAST = List.of(
            "",
            " in Cold Climates",
            ": A Case Study",
            " with Few Examples",
            " and Its Limits",
            "? Evidence from Data",
            ": Theory, Practice and Tools",
            " under Noise",
            ". A Second Look",
            " for the Web",
            " Revisited",
            " using Large Corpora");
    private static final List<String> TOPICS = List.of(
            "Parsing", "Gardens & Parks", "Machine Learning", "Water", "Networks and Graphs", "Semantics", "Theory");

    static InventedProgramme of(long seed) {
        Random random = new Random(seed);
        List<InventedSession> sessions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<InventedTalk> talks = new ArrayList<>();
            int count = 3 + random.nextInt(3);
            for (int j = 0; j < count; j++) {
                talks.add(new InventedTalk(title(random), authors(random)));
            }
            String topic = pick(TOPICS, random);
            sessions.add(
                    new InventedSession(topic, "Room " + (101 + random.nextInt(40)), name(random), 9 + 2 * i, talks));
        }
        return new InventedProgramme(sessions);
    }

    private static String title(Random random) {
        return pick(FIRST, random) + " " + pick(MIDDLE, random) + pick(LAST, random);
    }

    private static List<String> authors(Random random) {
        List<String> authors = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        while (authors.size() < count) {
            String name = name(random);
            if (!authors.contains(name)) {
                authors.add(name);
            }
        }
        return authors;
    }

    private static String name(Random random) {
        return pick(GIVEN, random) + " " + pick(FAMILY, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
