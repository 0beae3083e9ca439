package org.colloquy.core.text;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a short formula as Unicode, or says that it cannot: a formula is turned as a whole or not at all. */
final class LatexMaths {
    private static final int MAX_LENGTH = 200;
    private static final int MAX_DEPTH = 20;

    private static final Map<String, String> SUPERSCRIPTS = LatexSymbols.pairs(
            "0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ = ⁼ ( ⁽ ) ⁾ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ k ᵏ l ˡ m ᵐ n ⁿ"
                    + " o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ T ᵀ N ᴺ K ᴷ D ᴰ H ᴴ L ᴸ M ᴹ β ᵝ γ ᵞ δ ᵟ θ ᶿ ⊤ ᵀ ∘ ° * * ∗ * ′ ′ ⋆ *");

    private static final Map<String, String> SUBSCRIPTS = LatexSymbols.pairs(
            "0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ p ₚ r ᵣ s ₛ t ₜ"
                    + " u ᵤ v ᵥ x ₓ β ᵦ γ ᵧ ρ ᵨ φ ᵩ χ ᵪ");

    private static final Map<String, String> MARKS = LatexSymbols.pairs(
            "hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 overline \u0304 dot \u0307 ddot \u0308 check \u030C");

    private static final Set<String> WORDS = ImmutableSet.of(
            "log", "ln", "exp", "min", "max", "sup", "inf", "sin", "cos", "tan", "tanh", "det", "dim", "arg", "argmax",
            "argmin", "lim");

    /** How a number is read, raised behind it: it stands on the line where nothing is raised. */
    private static final Set<String> ORDINALS = ImmutableSet.of(
            "st", "nd", "rd", "th", "er", "ère", "re", "e", "ème", "eme", "ième", "ieme", "nde", "da", "de");

    /** Commands whose argument is a text with accents of its own. */
    private static final Set<String> TEXTS =
            ImmutableSet.of("text", "textrm", "textnormal", "textit", "textsf", "texttt", "textbf", "mbox");

    private static final Set<String> UPRIGHT = ImmutableSet.of(
            "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "operatorname", "boldsymbol", "bm", "rm", "bf");

    private static final String AS_IS = "+-=<>()[],.;:!?/|'\"*";

    private final String formula;
    private int at;
    private int depth;
    private boolean sure = true;

    private LatexMaths(String formula) {
        this.formula = formula;
    }

    static Optional<String> toUnicode(String formula) {
        if (formula.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        LatexMaths reader = new LatexMaths(formula);
        String read = reader.readUntil(false);
        boolean whole = reader.sure && reader.at >= formula.length() && !read.isBlank();
        return whole ? Optional.of(Normalizer.normalize(read.strip(), Normalizer.Form.NFC)) : Optional.empty();
    }

    private String readUntil(boolean inGroup) {
        StringBuilder out = new StringBuilder();
        while (sure && at < formula.length() && !(inGroup && formula.charAt(at) == '}')) {
            char c = shift();
            if (c == '^' || c == '_') {
                out.append(shifted(out, c, token()));
            } else {
                String token = token();
                if (WORDS.contains(token)) {
                    padBefore(out);
                }
                out.append(token);
            }
        }
        return out.toString();
    }

    /** Passes over the sign that raises or lowers what follows, {@code \sp} and {@code \sb} in words; returns it or what is next. */
    private char shift() {
        char c = formula.charAt(at);
        boolean command = c == '\\' && LatexReader.commandEnd(formula, at + 1) == at + 3;
        if (c == '^' || c == '_') {
            at++;
        } else if (command && formula.startsWith("sp", at + 1)) {
            at += 3;
            return '^';
        } else if (command && formula.startsWith("sb", at + 1)) {
            at += 3;
            return '_';
        }
        return c;
    }

    private static void padBefore(StringBuilder out) {
        if (out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
    }

    /** The next group, command or character as Unicode. */
    private String token() {
        if (at >= formula.length()) {
            return unsure();
        }
        int c = formula.codePointAt(at);
        if (c == '{') {
            return group();
        }
        if (c == '\\') {
            return command();
        }
        at += Character.charCount(c);
        if (c == '\'') {
            return "′";
        }
        if (c == '~' || Character.isWhitespace(c)) {
            return " ";
        }
        boolean plain =
                Character.isLetterOrDigit(c) || AS_IS.indexOf(c) >= 0 || Character.getType(c) == Character.MATH_SYMBOL;
        return plain ? Character.toString(c) : unsure();
    }

    private String group() {
        if (++depth > MAX_DEPTH) {
            return unsure();
        }
        at++;
        String inner = readUntil(true);
        if (at >= formula.length()) {
            return unsure();
        }
        at++;
        depth--;
        return inner;
    }

    private String command() {
        int end = LatexReader.commandEnd(formula, at + 1);
        String name = formula.substring(at + 1, end);
        at = end;
        if (UPRIGHT.contains(name)) {
            return argument();
        }
        if (TEXTS.contains(name) && at < formula.length() && formula.charAt(at) == '{') {
            return text();
        }
        if (MathsAlphabet.isOne(name)) {
            return MathsAlphabet.spelt(name, argument().strip()).orElseGet(this::unsure);
        }
        if (name.equals("sqrt")) {
            String root = token().strip();
            return root.codePointCount(0, root.length()) == 1 ? "√" + root : "√(" + root + ")";
        }
        if (MARKS.containsKey(name)) {
            String base = token().strip();
            return base.codePointCount(0, base.length()) == 1 ? base + MARKS.get(name) : unsure();
        }
        if (name.equals("left") || name.equals("right") || name.equals("!")) {
            return "";
        }
        return symbol(name);
    }

    private String argument() {
        while (at < formula.length() && formula.charAt(at) == ' ') {
            at++;
        }
        return token();
    }

    /** A text within the formula, which is read by the rules of texts. */
    private String text() {
        int start = at + 1;
        int open = 1;
        at++;
        while (open > 0 && at < formula.length()) {
            char c = formula.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        }
        if (open > 0 || at > formula.length()) {
            return unsure();
        }
        String read = new LatexReader(formula.substring(start, at - 1), "–", "—").read();
        return read.indexOf('\\') < 0 ? read : unsure();
    }

    private String symbol(String name) {
        Optional<String> symbol = LatexSymbols.symbol(name);
        if (symbol.isEmpty()) {
            return unsure();
        }
        boolean spaceAfter = at < formula.length() && formula.charAt(at) == ' ';
        if (WORDS.contains(name)) {
            boolean wordFollows = at < formula.length()
                    && (Character.isLetterOrDigit(formula.charAt(at)) || formula.charAt(at) == '\\');
            return wordFollows ? symbol.get() + " " : symbol.get();
        }
        if (spaceAfter && Character.isLetter(symbol.get().codePointAt(0))) {
            at++;
        }
        return symbol.get();
    }

    private String shifted(StringBuilder before, char sign, String plain) {
        if (plain.isBlank()) {
            return unsure();
        }
        if (sign == '^' && isOrdinal(before, plain)) {
            return plain;
        }
        Map<String, String> table = sign == '^' ? SUPERSCRIPTS : SUBSCRIPTS;
        StringBuilder out = new StringBuilder();
        for (int c : plain.codePoints().filter(c -> c != ' ').toArray()) {
            String found = table.get(Character.toString(c));
            if (found == null) {
                return isWord(before, plain) ? sign + plain : unsure();
            }
            out.append(found);
        }
        return out.toString();
    }

    /** The number may stand before the formula. */
    private static boolean isOrdinal(StringBuilder before, String plain) {
        boolean counts = before.isEmpty() || Character.isDigit(before.charAt(before.length() - 1));
        return counts && ORDINALS.contains(plain);
    }

    /** Unlike a letter that stands for something, a word is as well read on the line, behind its sign. */
    private static boolean isWord(StringBuilder before, String plain) {
        return !before.isEmpty()
                && Character.getType(before.codePointBefore(before.length())) != Character.MODIFIER_LETTER
                && plain.length() > 1
                && plain.chars().allMatch(Character::isLetter);
    }

    private String unsure() {
        sure = false;
        return "";
    }
}
