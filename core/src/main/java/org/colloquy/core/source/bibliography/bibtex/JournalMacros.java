package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The commands that stand for journals where the Astrophysics Data System writes BibTeX: {@code \apj}. They are defined in the
 * classes in which astronomers write (AASTeX, mn2e).
 */
final class JournalMacros {
    private static final ImmutableMap<String, String> JOURNALS = ImmutableMap.<String, String>builder()
            .put("aj", "The Astronomical Journal")
            .put("actaa", "Acta Astronomica")
            .put("araa", "Annual Review of Astronomy and Astrophysics")
            .put("apj", "The Astrophysical Journal")
            .put("apjl", "The Astrophysical Journal Letters")
            .put("apjs", "The Astrophysical Journal Supplement Series")
            .put("ao", "Applied Optics")
            .put("apss", "Astrophysics and Space Science")
            .put("aap", "Astronomy and Astrophysics")
            .put("aapr", "Astronomy and Astrophysics Reviews")
            .put("aaps", "Astronomy and Astrophysics Supplement Series")
            .put("azh", "Astronomicheskii Zhurnal")
            .put("baas", "Bulletin of the American Astronomical Society")
            .put("caa", "Chinese Astronomy and Astrophysics")
            .put("cjaa", "Chinese Journal of Astronomy and Astrophysics")
            .put("icarus", "Icarus")
            .put("jcap", "Journal of Cosmology and Astroparticle Physics")
            .put("jrasc", "Journal of the Royal Astronomical Society of Canada")
            .put("memras", "Memoirs of the Royal Astronomical Society")
            .put("mnras", "Monthly Notices of the Royal Astronomical Society")
            .put("na", "New Astronomy")
            .put("nar", "New Astronomy Reviews")
            .put("nat", "Nature")
            .put("pasa", "Publications of the Astronomical Society of Australia")
            .put("pasj", "Publications of the Astronomical Society of Japan")
            .put("pasp", "Publications of the Astronomical Society of the Pacific")
            .put("physrep", "Physics Reports")
            .put("physscr", "Physica Scripta")
            .put("planss", "Planetary and Space Science")
            .put("pra", "Physical Review A")
            .put("prb", "Physical Review B")
            .put("prc", "Physical Review C")
            .put("prd", "Physical Review D")
            .put("pre", "Physical Review E")
            .put("prl", "Physical Review Letters")
            .put("procspie", "Proceedings of SPIE")
            .put("psj", "The Planetary Science Journal")
            .put("qjras", "Quarterly Journal of the Royal Astronomical Society")
            .put("rmxaa", "Revista Mexicana de Astronomía y Astrofísica")
            .put("skytel", "Sky and Telescope")
            .put("solphys", "Solar Physics")
            .put("sovast", "Soviet Astronomy")
            .put("ssr", "Space Science Reviews")
            .put("zap", "Zeitschrift für Astrophysik")
            .buildOrThrow();

    private JournalMacros() {}

    /** Returns the journal that a value names by its command, and by nothing else. */
    static Optional<String> journal(String value) {
        String bare = value.strip();
        return bare.startsWith("\\") ? Optional.ofNullable(JOURNALS.get(bare.substring(1))) : Optional.empty();
    }
}
