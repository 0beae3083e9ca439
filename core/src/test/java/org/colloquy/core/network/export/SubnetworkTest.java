package org.colloquy.core.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.network.CoauthorNetwork;
import org.junit.jupiter.api.Test;

class SubnetworkTest {

    private static final int MANY = 100;

    private final CoauthorNetwork network = Authors.network(List.of(
            Map.entry(2019, List.of("Mid", "Ann")),
            Map.entry(2021, List.of("Mid", "Ann")),
            Map.entry(2020, List.of("Mid", "Bo", "Cy")),
            Map.entry(0, List.of("Bo", "Far")),
            Map.entry(0, List.of("Cy", "Far")),
            Map.entry(2018, List.of("Ann", "Early", "Late")),
            Map.entry(0, List.of("Far", "Farther")),
            Map.entry(0, List.of("Alone"))));

    private List<String> around(int steps, int people, int papers) {
        return names(Subnetwork.around(
                Authors.person("Mid"), network, new Extent(steps, people, papers), Authors.facts(1, Map.of())));
    }

    private static List<String> names(Subnetwork part) {
        return part.members().stream()
                .map(person -> person.label()
                        + (person.distance().isPresent()
                                ? " " + person.distance().getAsInt()
                                : ""))
                .toList();
    }

    @Test
    void stepsSayHowFarItGoes() {
        assertEquals(List.of("Ann 1", "Bo 1", "Cy 1", "Mid 0"), around(1, MANY, 1));
        assertEquals(List.of("Ann 1", "Bo 1", "Cy 1", "Early 2", "Far 2", "Late 2", "Mid 0"), around(2, MANY, 1));
    }

    /** Far wrote with two of Mid's co-authors, Early and Late with one. */
    @Test
    void theStrongestOfTheNearestAreKept() {
        assertEquals(List.of("Ann 1", "Mid 0"), around(2, 1, 1));
        assertEquals(List.of("Ann 1", "Bo 1", "Cy 1", "Far 2", "Mid 0"), around(2, 4, 1));
        Subnetwork part =
                Subnetwork.around(Authors.person("Mid"), network, new Extent(2, 4, 1), Authors.facts(1, Map.of()));
        assertEquals(7, part.reached());
        assertEquals(6, part.ties().count());
    }

    @Test
    void pairsNeedSoManyPapers() {
        assertEquals(List.of("Ann 1", "Mid 0"), around(2, MANY, 2));
        Subnetwork whole = Subnetwork.of(network, new Extent(1, MANY, 2), Authors.facts(1, Map.of()));
        assertEquals(List.of("Ann", "Mid"), names(whole));
        assertEquals(
                List.of("Ann Mid 2 2019 2021"),
                whole.ties()
                        .map(tie -> tie.one().label() + " " + tie.other().label() + " " + tie.papers() + " "
                                + tie.firstYear().orElse(0) + " "
                                + tie.lastYear().orElse(0))
                        .toList());
    }

    @Test
    void theWholeNetworkHoldsThoseWhoWroteAloneToo() {
        Subnetwork whole = Subnetwork.of(network, Extent.ALL, Authors.facts(1, Map.of()));
        assertEquals(network.size(), whole.members().size());
        assertEquals(network.edges(), whole.ties().count());
        Subnetwork strongest = Subnetwork.of(network, new Extent(1, 2, 1), Authors.facts(1, Map.of()));
        assertEquals(List.of("Ann", "Mid"), names(strongest));
    }

    @Test
    void onePaperOfManyDoesNotFillTheWholeNetwork() {
        List<String> crowd = IntStream.range(0, 60).mapToObj(i -> "Crowd " + i).toList();
        List<String> choir = Stream.concat(Stream.of("Mid"), crowd.stream()).toList();
        CoauthorNetwork large = Authors.network(List.of(
                Map.entry(2020, choir),
                Map.entry(2019, List.of("Mid", "Ann")),
                Map.entry(2021, List.of("Ann", "Bo")),
                Map.entry(2022, List.of("Ann", "Bo")),
                Map.entry(2022, List.of("Yew", "Zed"))));
        assertEquals(
                List.of("Ann", "Bo", "Mid", "Yew", "Zed"),
                names(Subnetwork.of(large, new Extent(1, 5, 1), Authors.facts(1, Map.of()))));
    }

    @Test
    void ofEqualsThoseComeFirstWhoWroteWithSomebodyShown() {
        CoauthorNetwork pairs =
                Authors.network(List.of(Map.entry(2019, List.of("Ann", "Yew")), Map.entry(2019, List.of("Bo", "Zed"))));
        assertEquals(
                List.of("Ann", "Yew"), names(Subnetwork.of(pairs, new Extent(1, 2, 1), Authors.facts(1, Map.of()))));
    }

    /** The choir sings with three of Mid's co-authors at once, Far wrote twice with one of them alone. */
    @Test
    void norDoesItFillWhatIsFarther() {
        List<String> choir = Stream.concat(
                        Stream.of("Ann", "Bo", "Cy"), IntStream.range(0, 20).mapToObj(i -> "Crowd " + i))
                .toList();
        CoauthorNetwork large = Authors.network(List.of(
                Map.entry(2020, choir),
                Map.entry(2019, List.of("Mid", "Ann", "Bo", "Cy")),
                Map.entry(2021, List.of("Ann", "Far")),
                Map.entry(2022, List.of("Ann", "Far"))));
        assertEquals(
                List.of("Ann 1", "Bo 1", "Cy 1", "Far 2", "Mid 0"),
                names(Subnetwork.around(
                        Authors.person("Mid"), large, new Extent(2, 4, 1), Authors.facts(1, Map.of()))));
    }

    @Test
    void anExtentLeavesSomething() {
        assertThrows(IllegalArgumentException.class, () -> new Extent(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Extent(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Extent(1, 1, 0));
    }
}
