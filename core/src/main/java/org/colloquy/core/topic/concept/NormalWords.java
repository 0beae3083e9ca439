package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.colloquy.core.text.Titles;

/**
 * Words made alike: number and spelling. What comes out is for comparing only, since both sides are treated so: {@code
 * noise} becomes {@code noize}, and nobody minds.
 */
final class NormalWords {
    private static final Map<String, String> IRREGULAR = ImmutableMap.<String, String>builder()
            .put("analyses", "analysis")
            .put("appendices", "appendix")
            .put("appendixes", "appendix")
            .put("automata", "automaton")
            .put("avalanches", "avalanche")
            .put("axes", "axis")
            .put("bacteria", "bacterium")
            .put("bases", "base")
            .put("bayes", "bayes")
            .put("bias", "bias")
            .put("biases", "bias")
            .put("buses", "bus")
            .put("cache", "cache")
            .put("caches", "cache")
            .put("canvas", "canvas")
            .put("centre", "center")
            .put("centred", "centered")
            .put("children", "child")
            .put("corpora", "corpus")
            .put("corpuses", "corpus")
            .put("cortices", "cortex")
            .put("crises", "crisis")
            .put("criteria", "criterion")
            .put("defence", "defense")
            .put("diagnoses", "diagnosis")
            .put("equilibria", "equilibrium")
            .put("extrema", "extremum")
            .put("feet", "foot")
            .put("fibre", "fiber")
            .put("foci", "focus")
            .put("focuses", "focus")
            .put("fungi", "fungus")
            .put("gas", "gas")
            .put("gases", "gas")
            .put("grey", "gray")
            .put("halves", "half")
            .put("has", "has")
            .put("helices", "helix")
            .put("hypotheses", "hypothesis")
            .put("indexes", "index")
            .put("indices", "index")
            .put("knives", "knife")
            .put("leaves", "leaf")
            .put("lens", "lens")
            .put("lenses", "lens")
            .put("lives", "life")
            .put("loci", "locus")
            .put("mathematics", "mathematics")
            .put("matrices", "matrix")
            .put("maxima", "maximum")
            .put("men", "man")
            .put("metastases", "metastasis")
            .put("metre", "meter")
            .put("mice", "mouse")
            .put("minima", "minimum")
            .put("moduli", "modulus")
            .put("news", "news")
            .put("niches", "niche")
            .put("nuclei", "nucleus")
            .put("optima", "optimum")
            .put("parentheses", "parenthesis")
            .put("phenomena", "phenomenon")
            .put("prognoses", "prognosis")
            .put("programme", "program")
            .put("psyches", "psyche")
            .put("quanta", "quantum")
            .put("radii", "radius")
            .put("selves", "self")
            .put("series", "series")
            .put("shelves", "shelf")
            .put("simplices", "simplex")
            .put("species", "species")
            .put("spectra", "spectrum")
            .put("stimuli", "stimulus")
            .put("strata", "stratum")
            .put("symposia", "symposium")
            .put("syntheses", "synthesis")
            .put("teeth", "tooth")
            .put("theatre", "theater")
            .put("theses", "thesis")
            .put("timeseries", "timeseries")
            .put("tori", "torus")
            .put("vertices", "vertex")
            .put("vortices", "vortex")
            .put("was", "was")
            .put("wives", "wife")
            .put("wolves", "wolf")
            .put("women", "woman")
            .build();
    /** Words in -ics of which there are several of one. */
    private static final ImmutableSet<String> COUNTED = ImmutableSet.of(
            "metrics",
            "topics",
            "heuristics",
            "critics",
            "logics",
            "geodesics",
            "harmonics",
            "conics",
            "mosaics",
            "epidemics",
            "pandemics",
            "fabrics",
            "clinics",
            "characteristics",
            "comics",
            "antibiotics");

    private static final ImmutableSet<String> SMALL =
            ImmutableSet.of("and", "of", "the", "in", "for", "on", "with", "to", "a", "an", "from", "by", "at");

    private static final String[] PARTICIPLES = {"ed", "ing", "er", "ation", "able", "ability", "e"};

    private NormalWords() {}

    /** Returns the label as it is compared: the words made alike, without what stands between them; abbreviations as they are. */
    static String key(String label) {
        if (isAbbreviation(label)) {
            return Tokens.of(label).raw();
        }
        return Tokens.of(label).key();
    }

    /**
     * Whether the label is one word of which letter case is a part: {@code NTK}, {@code t-SNE}, {@code LoRA}, {@code 5G}, and,
     * since they would be anything in small letters, {@code Go} and {@code C++}.
     */
    static boolean isAbbreviation(String label) {
        int upper = 0;
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        boolean shortName = letters > 0 && letters <= 2 && digits == 0 && Character.isUpperCase(label.charAt(0));
        return shortName || (upper * 2 >= letters && (upper >= 2 || (upper == 1 && digits > 0)));
    }

    /** Whether the word, in lower case, only joins others. */
    static boolean isSmall(String lower) {
        return SMALL.contains(lower);
    }

    /** Returns the word, in lower case, in the singular and as it is spelt in America. */
    static String normal(String lower) {
        String word = isPlain(lower) ? lower : Titles.key(lower).replace(" ", "");
        if (word.length() < 3) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        // Centres are a centre, and that is a center.
        String single = singular(word);
        String spelt = IRREGULAR.get(single);
        return spelt != null ? spelt : american(single);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String singular(String word) {
        int end = word.length();
        if (end < 4
                || word.charAt(end - 1) != 's'
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return classical(word);
        }
        if (word.endsWith("ics")) {
            return COUNTED.contains(word) ? word.substring(0, end - 1) : word;
        }
        if (word.endsWith("ies") && end > 4) {
            return word.substring(0, end - 3) + "y";
        }
        boolean es = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || isOfSeveralInUs(word);
        return word.substring(0, end - (es ? 2 : 1));
    }

    /** Tells {@code viruses} and {@code bonuses} from {@code causes}, {@code houses} and {@code excuses}. */
    private static boolean isOfSeveralInUs(String word) {
        int before = word.length() - "uses".length() - 1;
        return before > 1 && word.endsWith("uses") && "aeioufcbm".indexOf(word.charAt(before)) < 0;
    }

    /** What comes from Latin and Greek; a {@code movie} ends as several {@code movies} do. */
    private static String classical(String word) {
        int end = word.length();
        if (end > 5 && word.endsWith("ae")) {
            return word.substring(0, end - 1);
        }
        if (end > 6 && word.endsWith("mata")) {
            return word.substring(0, end - 2);
        }
        if (word.endsWith("hedra")) {
            return word.substring(0, end - 1) + "on";
        }
        return end > 4 && word.endsWith("ie") ? word.substring(0, end - 2) + "y" : word;
    }

    private static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        String out = verb(verb(word, "is", "iz"), "ys", "yz");
        out = doubled(out);
        if (word.length() > 5) {
            out = color(out);
            out = out.endsWith("ogue") ? out.substring(0, out.length() - 2) : out;
        }
        return out.replace("parametriz", "parameteriz").replace("artefact", "artifact");
    }

    /** Writes {@code iz} for the {@code is} before the ending of a verb: {@code optimise}, {@code optimisation}. */
    private static String verb(String word, String from, String to) {
        for (String ending : PARTICIPLES) {
            int at = word.length() - ending.length() - 2;
            if (at > 0 && word.endsWith(ending) && word.startsWith(from, at)) {
                return word.substring(0, at) + to + ending;
            }
        }
        return word;
    }

    /** Writes one {@code l} in {@code modelling} and {@code labelled}. */
    private static String doubled(String word) {
        for (String ending : PARTICIPLES) {
            int at = word.length() - ending.length() - 3;
            if (at > 1 && word.endsWith(ending) && (word.startsWith("ell", at) || word.startsWith("all", at))) {
                return word.substring(0, at + 2) + ending;
            }
        }
        return word;
    }

    /** Writes {@code or} for {@code our} in {@code colour}, {@code neighbour}, {@code behavioural}. */
    private static String color(String word) {
        int at = word.indexOf("our", 2);
        return at > 0 && "vbmlnip".indexOf(word.charAt(at - 1)) >= 0
                ? word.substring(0, at) + "or" + word.substring(at + 3)
                : word;
    }
}
