package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.colloquy.core.text.Titles;

/**
 * Words made alike: number and spelling. What comes out is for comparing only, since both sides are treated so: {@code
 * noise} becomes {@code noize}, and nobody minds.
 */
final class Words {
    private static final Map<String, String> IRREGULAR = ImmutableMap.<String, String>builder()
            .put("analyses", "analysis")
            .put("axes", "axis")
            .put("bayes", "bayes")
            .put("bases", "base")
            .put("bias", "bias")
            .put("biases", "bias")
            .put("canvas", "canvas")
            .put("centre", "center")
            .put("centred", "centered")
            .put("corpora", "corpus")
            .put("criteria", "criterion")
            .put("defence", "defense")
            .put("fibre", "fiber")
            .put("gas", "gas")
            .put("grey", "gray")
            .put("has", "has")
            .put("hypotheses", "hypothesis")
            .put("indices", "index")
            .put("indexes", "index")
            .put("lens", "lens")
            .put("lenses", "lens")
            .put("mathematics", "mathematics")
            .put("matrices", "matrix")
            .put("metre", "meter")
            .put("mice", "mouse")
            .put("programme", "program")
            .put("series", "series")
            .put("simplices", "simplex")
            .put("species", "species")
            .put("spectra", "spectrum")
            .put("syntheses", "synthesis")
            .put("theatre", "theater")
            .put("timeseries", "timeseries")
            .put("vertices", "vertex")
            .put("was", "was")
            .build();
    /** Words in -ics of which there are several of one. */
    private static final Map<String, String> COUNTED = ImmutableMap.of(
            "metrics", "metric", "topics", "topic", "heuristics", "heuristic", "critics", "critic", "logics", "logic");

    private static final ImmutableSet<String> SMALL =
            ImmutableSet.of("and", "of", "the", "in", "for", "on", "with", "to", "a", "an", "from", "by", "at");

    private static final String[] PARTICIPLES = {"ed", "ing", "er", "ation", "able", "e"};

    private Words() {}

    /** Returns the label as it is compared: the words made alike, without what stands between them; abbreviations as they are. */
    static String key(String label) {
        if (isAbbreviation(label)) {
            return Tokens.of(label).raw();
        }
        return Tokens.of(label).normal();
    }

    /** Whether the label is one word of which letter case is a part: {@code NTK}, {@code t-SNE}, {@code LoRA}, {@code 5G}. */
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
        return upper * 2 >= letters && (upper >= 2 || (upper == 1 && digits > 0));
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
        return irregular != null ? irregular : american(singular(word));
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
            return word;
        }
        if (word.endsWith("ics")) {
            return COUNTED.getOrDefault(word, word);
        }
        if (word.endsWith("ies") && end > 4) {
            return word.substring(0, end - 3) + "y";
        }
        boolean es = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        return word.substring(0, end - (es ? 2 : 1));
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
