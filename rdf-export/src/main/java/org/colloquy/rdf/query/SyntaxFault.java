package org.colloquy.rdf.query;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a parser says is wrong with a query, with its place, and the line in which it stands. */
final class SyntaxFault {
    /** What a parser says first tells where its fault is; what its exceptions hold is where the word before begins. */
    private static final Pattern PLACE = Pattern.compile("(?:, |: )?(?:at )?[Ll]ine (\\d+), column (\\d+)[:.,]?\\s*");

    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \" (?:\"[^\"]*\"|<\\w+>) \"(.*?) ?\"\".*");
    private static final Pattern END = Pattern.compile("Encountered \"<EOF>\".*");
    private static final Pattern NO_TOKEN =
            Pattern.compile("Lexical error\\s+Encountered: (?:'(\\d+)' \\(\\d+\\)|<EOF>),?(?: after prefix \"(.*)\")?");
    private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: ([^:]*):(.*)");
    private static final int LONGEST_SHOWN = 200;

    private SyntaxFault() {}

    /** Returns what stands behind the name of a query in a message. */
    static String of(String query, String said) {
        String first = Splitter.onPattern("\\R").splitToList(said).get(0).strip();
        Matcher place = PLACE.matcher(first);
        String names = query.contains("{") ? "" : " ('colloquy queries' lists the queries that have a name)";
        if (!place.find()) {
            return ": is not SPARQL: " + first + names;
        }
        int line = Integer.parseInt(place.group(1));
        int column = Integer.parseInt(place.group(2));
        String what = (first.substring(0, place.start()) + " " + first.substring(place.end())).strip();
        return ":" + line + ":" + column + ": is not SPARQL: " + plain(what) + names + shown(query, line, column);
    }

    private static String plain(String what) {
        Matcher unexpected = UNEXPECTED.matcher(what);
        if (unexpected.matches()) {
            return "'" + unexpected.group(1) + "' cannot stand here";
        }
        if (END.matcher(what).matches()) {
            return "it ends too early";
        }
        Matcher noToken = NO_TOKEN.matcher(what);
        if (noToken.matches()) {
            return noToken(noToken.group(1), noToken.group(2));
        }
        Matcher prefix = PREFIX.matcher(what);
        return prefix.matches()
                ? "the prefix of " + prefix.group(1) + ":" + prefix.group(2) + " is not known; declare it with PREFIX "
                        + prefix.group(1) + ": <...> before the query"
                : what;
    }

    /** Names the characters that the parser could not take for anything: up to this one, if there is one, or the end. */
    private static String noToken(@Nullable String character, @Nullable String before) {
        if (before == null) {
            return character == null
                    ? "it ends too early"
                    : "'" + Character.toString(Integer.parseInt(character)) + "' cannot stand here";
        }
        return before.startsWith("\"") || before.startsWith("\\") || before.startsWith("'")
                ? "a text has no end: " + before.replace("\\\"", "\"").replace("\\'", "'")
                : "'" + before + "' is no word of SPARQL";
    }

    private static String shown(String query, int line, int column) {
        List<String> lines = Splitter.onPattern("\\R").splitToList(query);
        if (line < 1 || line > lines.size()) {
            return "";
        }
        String text = lines.get(line - 1).replace('\t', ' ');
        return text.length() > LONGEST_SHOWN || column < 1 || column > text.length() + 1
                ? ""
                : "\n  " + text + "\n  " + " ".repeat(column - 1) + "^";
    }
}
