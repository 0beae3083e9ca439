package org.colloquy.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a test table, comments aside, with four hexadecimal digits in braces as the sign of that number. */
final class Fixtures {
    private static final Pattern ESCAPE = Pattern.compile("\\{([0-9A-F]{4})}");

    private Fixtures() {}

    static List<String> lines(String name) throws IOException {
        try (InputStream in = Fixtures.class.getResourceAsStream("/fixtures/text/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> ESCAPE.matcher(line)
                            .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16))))
                    .collect(Collectors.toList());
        }
    }
}
