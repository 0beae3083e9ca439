package org.colloquy.core.network.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.Collaboration;

/** Networks to write. */
public final class Authors {

    private Authors() {}

    /** Returns a person with a name of their own. */
    public static Entity person(String name) {
        return new Entity(EntityKind.PERSON, "key of " + name, name);
    }

    /** Returns the network of papers, each told by its year, or 0, and its authors. */
    public static CoauthorNetwork network(List<Map.Entry<Integer, List<String>>> papers) {
        return CoauthorNetwork.of(IntStream.range(0, papers.size())
                .mapToObj(i -> new Collaboration(
                        new Entity(EntityKind.PAPER, "paper " + i, "A paper"),
                        papers.get(i).getValue().stream().map(Authors::person).toList(),
                        year(papers.get(i).getKey()))));
    }

    private static OptionalInt year(int year) {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** Returns a network of papers of one to seven of so many people; some write more than others. */
    public static CoauthorNetwork random(int people, int papers, long seed) {
        Random random = new Random(seed);
        return network(Stream.generate(() -> Map.entry(
                        2000 + random.nextInt(20),
                        IntStream.rangeClosed(0, random.nextInt(7))
                                .mapToObj(i -> name((int) (people * random.nextDouble() * random.nextDouble())))
                                .toList()))
                .limit(papers)
                .toList());
    }

    /** Returns names of several lengths. */
    public static String name(int number) {
        return "Given" + "n".repeat(number % 7) + " Family-Name" + "e".repeat(number % 11) + " " + number;
    }

    /** Tells of everybody the same number of papers, and of the communities of those in the map. */
    static Function<Entity, PersonFacts> facts(int papers, Map<String, Integer> communities) {
        return person -> new PersonFacts(
                papers,
                Optional.of("https://example.org/person?a=1&b=" + person.label().length()),
                communities.containsKey(person.label())
                        ? OptionalInt.of(communities.get(person.label()))
                        : OptionalInt.empty());
    }
}
