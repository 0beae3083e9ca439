package org.colloquy.bench.speed;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

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
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            int who = (int) Math.pow(random.nextDouble(), -1.2);
            out.append("<author>M&uuml;ller Person").append(who % 100_000).append("</author>\n");
        }
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
