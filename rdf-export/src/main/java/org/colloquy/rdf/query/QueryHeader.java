package org.colloquy.rdf.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The {@code # key: value} lines before the first line of a query that is not a comment. */
record QueryHeader(String name, ImmutableListMultimap<String, String> values) {

    static QueryHeader of(String name, String text) {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        text.lines()
                .map(String::strip)
                .takeWhile(line -> line.isEmpty() || line.startsWith("#"))
                .filter(line -> line.indexOf(':') > 0)
                .forEach(line -> values.put(
                        line.substring(1, line.indexOf(':')).strip(),
                        line.substring(line.indexOf(':') + 1).strip()));
        return new QueryHeader(name, values.build());
    }

    List<String> lines(String key) {
        return values.get(key);
    }

    String line(String key) {
        return String.join(" ", lines(key));
    }

    List<Parameter> parameters() {
        return lines("param").stream().map(this::parameter).collect(toImmutableList());
    }

    private Parameter parameter(String line) {
        List<String> words = Splitter.on(' ').omitEmptyStrings().limit(3).splitToList(line);
        if (words.size() < 2) {
            throw malformed(line);
        }
        boolean optional = words.get(1).endsWith("?");
        ParameterType type = ParameterType.parse(words.get(1).replace("?", "")).orElseThrow(() -> malformed(line));
        return new Parameter(words.get(0), type, !optional, words.size() < 3 ? "" : words.get(2));
    }

    private QueryException malformed(String line) {
        Stream<String> types = Arrays.stream(ParameterType.values()).map(ParameterType::word);
        return new QueryException(name + ": '# param: " + line
                + "' is not '# param: variable type description', where type is one of "
                + String.join(", ", types.toList()) + ", with a question mark if it may be left out");
    }
}
