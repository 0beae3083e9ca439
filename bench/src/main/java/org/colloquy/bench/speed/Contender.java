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
    DBLP_COLLOQUY(path -> Reading.mentions("dblp-xml", path));

    private final Work work;

    Contender(Work work) {
        this.work = work;
    }

    Work work() {
        return work;
    }

    /** Whether its input is a bibliography. */
    boolean readsBibtex() {
        return name().startsWith("BIBTEX");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
