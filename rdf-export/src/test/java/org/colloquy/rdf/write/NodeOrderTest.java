package org.colloquy.rdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NodeOrderTest {
    private static final Pattern PIECES = Pattern.compile("[0-9]+|[^0-9]");

    @Test
    void numbersAreComparedAsNumbersWhereverTextsDiffer() {
        Random random = new Random(11);
        List<String> parts = List.of("a", "b", "0", "1", "9", "10", "007", "/", "é", "\uD835\uDC9C");
        for (int n = 0; n < 20_000; n++) {
            String one = text(random, parts);
            String other = text(random, parts);
            String both = one + " and " + other;
            assertEquals(Integer.signum(plainly(one, other)), Integer.signum(NodeOrder.natural(one, other)), both);
        }
    }

    private static String text(Random random, List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static int plainly(String one, String other) {
        Matcher first = PIECES.matcher(one);
        Matcher second = PIECES.matcher(other);
        while (true) {
            boolean more = first.find();
            if (more != second.find()) {
                return more ? 1 : -1;
            }
            if (!more) {
                return one.compareTo(other);
            }
            int order = compare(first.group(), second.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compare(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : Character.compare(one.charAt(0), other.charAt(0));
    }
}
