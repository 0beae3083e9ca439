package org.colloquy.bench.bibliography;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.colloquy.bench.score.Item;
import org.colloquy.bench.score.Text;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** The works of a BibTeX file as another library reads them, which is strict and knows nothing of ours. */
final class BibTruth {

    private static final Pattern KEYLESS = Pattern.compile(
            "@(?!string\\b)(\\w{1,40})\\s{0,9}\\{\\s{0,9}(?:,|(?=\\w{1,40}\\s{0,9}=))", Pattern.CASE_INSENSITIVE);
    private static final String MADE_UP = "entry-without-key-";

    private BibTruth() {}

    /**
     * Reads the works of a file, or returns empty if the library cannot read it.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<List<Item>> read(Path file) throws IOException {
        String text = withKeys(text(file));
        FutureTask<List<Item>> task = new FutureTask<>(() -> items(text));
        task.run();
        try {
            return Optional.of(task.get());
        } catch (ExecutionException e) {
            // The library shows what it cannot read in several ways, an overflow of the stack among them.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static List<Item> items(String text) throws ParseException {
        return new BibTeXParser()
                .parseFully(new StringReader(text)).getEntries().values().stream()
                        .map(BibTruth::item)
                        .toList();
    }

    /** The library wants a key, and to be spared no-break spaces. */
    private static String withKeys(String text) {
        AtomicInteger count = new AtomicInteger();
        return KEYLESS.matcher(text.replace('\u00a0', ' ').replace("\ufeff", ""))
                .replaceAll(found -> "@" + found.group(1) + "{" + MADE_UP + count.incrementAndGet() + ",");
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static Item item(BibTeXEntry entry) {
        Optional<String> key = Optional.of(entry.getKey().getValue()).filter(name -> !name.startsWith(MADE_UP));
        Optional<String> title = value(entry, "title")
                .map(main ->
                        main + value(entry, "subtitle").map(sub -> " " + sub).orElse(""));
        WorkFields fields = new WorkFields(key.or(() -> title).orElse("(neither key nor title)"));
        fields.exact("key", key)
                .exact("type", Optional.of(WorkTypes.ofBibtex(entry.getType().getValue())))
                .words("title", title.stream().toList())
                .people("authors", names(entry, "author"))
                .people("editors", names(entry, "editor"))
                .words("abstract", first(entry, "abstract"))
                .words("container", first(entry, "journal", "journaltitle", "booktitle"))
                .words("volume", first(entry, "volume"))
                .words("number", first(entry, "number", "issue"))
                .pages(first(entry, "pages"))
                .words("series", first(entry, "series"))
                .words("edition", first(entry, "edition"))
                .words("publisher", first(entry, "publisher"))
                .words("institution", first(entry, "school", "institution"))
                .words("place", first(entry, "address", "location"))
                .doi(first(entry, "doi"))
                .isbn(first(entry, "isbn"))
                .issn(first(entry, "issn"))
                .exact("pmid", value(entry, "pmid"))
                .url(first(entry, "url"))
                .keywords(first(entry, "keywords", "keyword"));
        date(entry, fields);
        return fields.build();
    }

    private static void date(BibTeXEntry entry, WorkFields fields) {
        String date = value(entry, "date").orElse("");
        String[] parts = date.split("/", -1)[0].split("-", -1);
        fields.date(
                value(entry, "year").flatMap(Normal::year).or(() -> Normal.year(date)),
                value(entry, "month")
                        .flatMap(Normal::month)
                        .or(() -> parts.length > 1 ? Normal.month(parts[1]) : Optional.empty()),
                value(entry, "day")
                        .flatMap(Normal::number)
                        .or(() -> parts.length > 2 ? Normal.number(parts[2]) : Optional.empty())
                        .map(String::valueOf));
    }

    private static List<String> first(BibTeXEntry entry, String... fields) {
        return List.of(fields).stream()
                .flatMap(field -> value(entry, field).stream())
                .limit(1)
                .toList();
    }

    private static Optional<String> value(BibTeXEntry entry, String field) {
        return raw(entry, field).map(BibTruth::plain).filter(text -> !text.isBlank());
    }

    private static Optional<String> raw(BibTeXEntry entry, String field) {
        return entry.getFields().entrySet().stream()
                .filter(named -> named.getKey().equals(new Key(field)))
                .map(named -> named.getValue())
                .map(Value::toUserString)
                .findFirst();
    }

    private static List<String> names(BibTeXEntry entry, String field) {
        return raw(entry, field).map(BibTruth::split).orElse(List.of()).stream()
                .map(BibTruth::plain)
                .filter(name -> !name.isBlank() && !name.equals("others"))
                .toList();
    }

    /** Parts a list of names at each {@code and} that stands outside of braces. */
    private static List<String> split(String names) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (String word : Text.squeeze(names).split(" ", -1)) {
            if (depth == 0 && word.equalsIgnoreCase("and")) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(part.length() == 0 ? "" : " ").append(word);
                depth += word.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Undoes LaTeX; a text that is not sound LaTeX loses its braces and backslashes alone. */
    private static String plain(String raw) {
        String latex = LatexLetters.decode(raw);
        try {
            return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
        } catch (ParseException | TokenMgrException e) {
            return latex.replace("{", "").replace("}", "").replace("\\", "");
        }
    }
}
