package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpExamplesTest {

    private static final Pattern SEEDS = Pattern.compile("\\bseeds(?:/[\\w./-]*)?");

    private static List<String> footers() {
        CommandLine whole = new CommandLine(new Main(Terminal.system()));
        return Stream.concat(Stream.of(whole), whole.getSubcommands().values().stream())
                .flatMap(verb ->
                        Arrays.stream(verb.getCommandSpec().usageMessage().footer()))
                .toList();
    }

    @Test
    void theSeedsThatExamplesNameAreThere() {
        List<String> named = footers().stream()
                .flatMap(line -> SEEDS.matcher(line).results())
                .map(found -> found.group())
                .toList();
        assertFalse(named.isEmpty());
        named.forEach(seed -> assertTrue(Files.exists(Path.of("..").resolve(seed)), seed));
    }
}
