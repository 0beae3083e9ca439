package org.colloquy.bench.identity;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.bench.identity.PrintedPaper.Author;

/** The fields that records of papers have wherever they are labelled: title, authors, venue, year. */
final class RecordFields {

    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr)\\.?|ii|iii|iv");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private RecordFields() {}

    /** Returns the record whose fields {@code value} tells by name; a field that is missing is empty. */
    static PrintedPaper paper(String source, UnaryOperator<String> value) {
        return new PrintedPaper(
                source,
                value.apply("title"),
                authors(value.apply("authors")),
                value.apply("venue"),
                year(value.apply("year")));
    }

    /** Returns the first four digits in a row; empty if there are none. */
    static String year(String printed) {
        Matcher year = YEAR.matcher(printed);
        return year.find() ? year.group() : "";
    }

    /** Names parted by commas; a {@code Jr.} belongs to the name before it, and what holds no letter is no name. */
    private static List<Author> authors(String printed) {
        List<String> names = new ArrayList<>();
        for (String part : COMMAS.split(printed)) {
            if (!names.isEmpty() && SUFFIX.matcher(part).matches()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + part);
            } else if (part.codePoints().anyMatch(Character::isLetter)) {
                names.add(part);
            }
        }
        return names.stream().map(Author::named).toList();
    }
}
