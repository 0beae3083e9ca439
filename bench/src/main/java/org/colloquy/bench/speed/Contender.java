package org.colloquy.bench.speed;

import java.util.Locale;

/** Who is measured; each in a process of its own. */
enum Contender {
    /** Reads every byte of a bibliography once. */
    BIBTEX_SCAN(Reading::scan),
    /** Makes mentions of it. */
    BIBTEX_COLLOQUY(path -> Reading.mentions("bibtex", path)),
    /** Parses it with jbibtex. */
    BIBTEX_JBIBTEX(Reading::jbibtex),
    /** Parses the XML of dblp and does nothing with it. */
    DBLP_PARSE(Reading::parse),
    /** Makes mentions of it. */
    DBLP_COLLOQUY(path -> Reading.mentions("dblp-xml", path)),
    /** Makes N-Triples of it. */
    DBLP_TRIPLES(path -> Streaming.colloquy("dblp-xml", path)),
    /** Makes a triple of each field with Woodstox and Jena. */
    DBLP_JENA(Streaming::jena),
    /** Fills a store with the triples of dblp's records as they come. */
    STORE_STREAM(Filling::stream),
    /** Writes them, and has Jena's loader read what was written. */
    STORE_TEXT(Filling::text),
    /** Takes the lines of OpenAlex apart and does nothing with them. */
    OPENALEX_TOKENS(Reading::tokens),
    /** Makes N-Triples of them. */
    OPENALEX_TRIPLES(path -> Streaming.colloquy("openalex", path)),
    /** Writes triples that are in memory with Jena's writer. */
    NTRIPLES_JENA(Writing::jena),
    /** Writes them with ours. */
    NTRIPLES_COLLOQUY(Writing::colloquy);

    private final Work work;

    Contender(Work work) {
        this.work = work;
    }

    Work work() {
        return work;
    }

    /** Returns what its input is called, which it shares with those whom it is compared with. */
    String input() {
        return name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
