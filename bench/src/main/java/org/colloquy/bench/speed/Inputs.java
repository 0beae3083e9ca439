package org.colloquy.bench.speed;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes inputs of any size; the same size gives the same bytes. */
final class Inputs {
    private static final List<String> WORDS = List.of(
            "learning",
            "graphs",
            "of",
            "deep",
            "sparse",
            "networks",
            "theory",
            "with",
            "random",
            "kernels",
            "and",
            "bounds");
    private static final List<String> GIVEN =
            List.of("Ann", "Bo", "J\\\"urgen", "{\\'E}milie", "Wei", "Xin", "Olga", "N.");
    private static final List<String> FAMILY =
            List.of("Lee", "van der Berg", "M{\\\"u}ller", "Wang", "{\\O}stby", "Garc{\\'\\i}a", "Smith", "Ivanova");

    private final Random random = new Random(20);

    private Inputs() {}

    /** Writes a bibliography with accents, macros and both orders of names. */
    static void bibtex(Path file, int entries) throws IOException {
        Inputs inputs = new Inputs();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("@string{icml = {International Conference on Machine Learning}}\n\n");
            for (int n = 0; n < entries; n++) {
                out.write(inputs.entry(n));
            }
        }
    }

    private String entry(int n) {
        return "@inproceedings{key" + n + ",\n"
                + "  title = {" + words(9) + "},\n"
                + "  author = {" + name() + " and " + name() + " and " + name() + "},\n"
                + "  booktitle = icml # \", volume " + random.nextInt(40) + "\",\n"
                + "  year = " + (1990 + random.nextInt(35)) + ",\n"
                + "  pages = \"" + n + "--" + (n + 9) + "\",\n"
                + "  abstract = {" + words(80) + ".},\n"
                + "  doi = {10.1000/xyz." + n + "}\n}\n\n";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder("On");
        for (int left = count; left > 0; left--) {
            words.append(' ').append(any(WORDS));
        }
        return words.toString();
    }

    private String name() {
        return random.nextBoolean() ? any(GIVEN) + " " + any(FAMILY) : any(FAMILY) + ", " + any(GIVEN);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Writes records as dblp has them: a few papers of each person, ORCIDs, entities. */
    static void dblp(Path file, int records) throws IOException {
        Inputs inputs = new Inputs();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE dblp [<!ENTITY uuml \"&#252;\">]>\n<dblp>\n");
            for (int n = 0; n < records; n++) {
                out.write(inputs.record(n));
            }
            out.write("</dblp>\n");
        }
    }

    /** Writes works as OpenAlex has them, a line each, of about 5 kB: authors, institutions, topics, references, words by place. */
    static void openalex(Path file, int works) throws IOException {
        Inputs inputs = new Inputs();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int n = 0; n < works; n++) {
                out.write(inputs.work(n));
            }
        }
    }

    private String work(int n) {
        String id = "https://openalex.org/W" + (1_000_000 + n);
        return "{\"id\":\"%s\",\"doi\":\"https://doi.org/10.1000/w.%d\",\"title\":\"%s\",\"display_name\":\"%s\","
                        .formatted(id, n, words(9), words(9))
                + "\"publication_year\":%d,\"publication_date\":\"2001-02-03\",\"language\":\"en\",\"type\":\"article\","
                        .formatted(1990 + random.nextInt(35))
                + "\"primary_location\":{\"is_oa\":false,\"landing_page_url\":\"https://doi.org/10.1000/w.%d\",\"source\":{\"id\":\"https://openalex.org/S12\",\"display_name\":\"Journal of Graphs\",\"issn_l\":\"0378-5955\",\"type\":\"journal\"}},"
                        .formatted(n)
                + "\"authorships\":[" + authors(3).map(this::authorship).collect(Collectors.joining(",")) + "],"
                + "\"biblio\":{\"volume\":\"3\",\"issue\":\"4\",\"first_page\":\"5\",\"last_page\":\"6\"},\"cited_by_count\":7,"
                + "\"topics\":["
                + list(
                        3,
                        () -> "{\"id\":\"https://openalex.org/T1000%d\",\"display_name\":\"%s\",\"score\":0.9}"
                                .formatted(random.nextInt(9), words(2)))
                + "],"
                + "\"referenced_works\":["
                + list(30, () -> "\"https://openalex.org/W" + random.nextInt(9_000_000) + "\"") + "],"
                + "\"related_works\":[" + list(10, () -> "\"https://openalex.org/W" + random.nextInt(9_000_000) + "\"")
                + "],"
                + "\"abstract_inverted_index\":{" + index(120) + "}}\n";
    }

    private String authorship(int who) {
        return "{\"author_position\":\"middle\",\"author\":{\"id\":\"https://openalex.org/A%d\",\"display_name\":\"M\u00fcller Person%d\",\"orcid\":null},\"institutions\":[{\"id\":\"https://openalex.org/I%d\",\"display_name\":\"University of %s\",\"country_code\":\"DE\",\"type\":\"education\"}],\"is_corresponding\":false,\"raw_author_name\":\"M\u00fcller Person%d\"}"
                .formatted(5_000_000 + who, who, 100 + who % 500, any(WORDS), who);
    }

    /** The words of an abstract, each with the places where it stands. */
    private String index(int length) {
        StringBuilder index = new StringBuilder();
        for (int word = 0; word < length; word++) {
            index.append(word == 0 ? "" : ",").append("\"%s%d\":[%d]".formatted(any(WORDS), word, word));
        }
        return index.toString();
    }

    private static String list(int size, Supplier<String> one) {
        return Stream.generate(one).limit(size).collect(Collectors.joining(","));
    }

    private Stream<Integer> authors(int count) {
        return Stream.generate(this::zipf).distinct().limit(count);
    }

    /** A few people write much, many write little. */
    private int zipf() {
        return (int) Math.pow(random.nextDouble(), -1.2) % 100_000;
    }

    /** Writes triples of papers as a graph has them: titles, authors, years. */
    static void ntriples(Path file, int triples) throws IOException {
        Inputs inputs = new Inputs();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int n = 0; n < triples; n++) {
                out.write(inputs.triple(n / 5, n % 5));
            }
        }
    }

    private String triple(int paper, int kind) {
        String about =
                "<https://w3id.org/colloquy/id/paper/a-title-of-some-words-" + Integer.toHexString(paper * 31) + "> ";
        return about
                + switch (kind) {
                    case 0 ->
                        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/spar/fabio/ConferencePaper>";
                    case 1 -> "<http://purl.org/dc/terms/title> \"" + words(9) + " \u00fcber alles\"";
                    case 2 ->
                        "<http://purl.org/dc/terms/issued> \"" + (1990 + random.nextInt(35))
                                + "\"^^<http://www.w3.org/2001/XMLSchema#gYear>";
                    default ->
                        "<http://purl.org/dc/terms/creator> <https://w3id.org/colloquy/id/person/p-"
                                + random.nextInt(100_000) + ">";
                }
                + " .\n";
    }

    private String record(int n) {
        StringBuilder out = new StringBuilder("<inproceedings key=\"conf/x/" + n + "\" mdate=\"2024-01-01\">\n");
        authors(1 + random.nextInt(4))
                .forEach(who ->
                        out.append("<author>M&uuml;ller Person").append(who).append("</author>\n"));
        return out.append("<title>")
                .append(words(9))
                .append(".</title>\n<pages>1-9</pages>\n<year>")
                .append(1990 + random.nextInt(35))
                .append("</year>\n<booktitle>ICML</booktitle>\n<ee>https://doi.org/10.1000/d.")
                .append(n)
                .append("</ee>\n</inproceedings>\n")
                .toString();
    }
}
