package org.colloquy.core.network.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoxPackingTest {

    private final Random random = new Random(8);

    private Box box() {
        return new Box(0, 0, 5 + random.nextInt(200), 5 + random.nextInt(80));
    }

    @Test
    void boxesLieSideBySideOnASheetThatIsNotMuchLarger() {
        for (int count = 1; count < 40; count++) {
            List<Box> boxes = Stream.generate(this::box).limit(count).toList();
            List<Point> corners = BoxPacking.of(boxes);
            List<Box> placed = IntStream.range(0, count)
                    .mapToObj(i -> boxes.get(i).at(corners.get(i)))
                    .toList();
            double area = boxes.stream().mapToDouble(Box::area).sum();
            double widest = boxes.stream().mapToDouble(Box::width).max().orElseThrow();
            double sheet = Math.max(widest, Math.sqrt(area * 1.45 / 0.8));
            for (int i = 0; i < count; i++) {
                assertTrue(placed.get(i).right() <= sheet + 1e-6, count + " boxes");
                for (int j = 0; j < i; j++) {
                    assertFalse(placed.get(i).grown(-1e-6).overlaps(placed.get(j)), count + " boxes");
                }
            }
        }
    }
}
