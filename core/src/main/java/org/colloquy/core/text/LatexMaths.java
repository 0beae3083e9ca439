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

    private static final Map<String, String> DOUBLE_STRUCK =
            LatexSymbols.pairs("C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ E 𝔼 F 𝔽 S 𝕊 T 𝕋 D 𝔻 B 𝔹 A 𝔸 1 𝟙");

    private static final Map<String, String> SCRIPT =
            LatexSymbols.pairs("A 𝒜 B ℬ C 𝒞 D 𝒟 E ℰ F ℱ G 𝒢 H ℋ I ℐ J 𝒥 K 𝒦 L ℒ M ℳ N 𝒩 O 𝒪 P 𝒫"
                    + " Q 𝒬 R ℛ S 𝒮 T 𝒯 U 𝒰 V 𝒱 W 𝒲 X 𝒳 Y 𝒴 Z 𝒵");

    private static final Map<String, String> MARKS = LatexSymbols.pairs(
            "hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 overline \u0304 dot \u0307 ddot \u0308 check \u030C");

    private static final Set<String> WORDS = ImmutableSet.of(
            "log", "ln", "exp", "min", "max", "sup", "inf", "sin", "cos", "tan", "tanh", "det", "dim", "arg", "argmax",
            "argmin", "lim");

    private static final Set<String> UPRIGHT = ImmutableSet.of(
            "mathrm",
            "text",
            "textrm",
            "textit",
            "textsf",
            "texttt",
            "textbf",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "operatorname",
            "boldsymbol",
            "bm",
            "mbox",
            "rm",
            "bf");

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
                out.append(shifted(token(), c == '^' ? SUPERSCRIPTS : SUBSCRIPTS));
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
            while (at < formula.length() && formula.charAt(at) == ' ') {
                at++;
            }
            return token();
        }
        if (name.equals("mathbb") || name.equals("mathds")) {
            return lookedUp(token().strip(), DOUBLE_STRUCK);
        }
        if (name.equals("mathcal") || name.equals("mathscr")) {
            return lookedUp(token().strip(), SCRIPT);
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
        if (name.equals("{") || name.equals("}")) {
            return unsure();
        }
        return symbol(name);
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

    private String shifted(String plain, Map<String, String> table) {
        StringBuilder out = new StringBuilder();
        plain.codePoints().filter(c -> c != ' ').forEach(c -> out.append(lookedUp(Character.toString(c), table)));
        return plain.isBlank() ? unsure() : out.toString();
    }

    private String lookedUp(String plain, Map<String, String> table) {
        String found = table.get(plain);
        return found == null ? unsure() : found;
    }

    private String unsure() {
        sure = false;
        return "";
    }
}
