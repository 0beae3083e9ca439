package org.colloquy.core.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What LaTeX's commands look like in Unicode, after the LaTeX companion's and unicode-math's tables. */
final class LatexSymbols {
    private static final Map<String, String> ACCENTS = ImmutableMap.<String, String>builder()
            .put("`", "\u0300")
            .put("'", "\u0301")
            .put("^", "\u0302")
            .put("~", "\u0303")
            .put("=", "\u0304")
            .put("u", "\u0306")
            .put(".", "\u0307")
            .put("\"", "\u0308")
            .put("r", "\u030A")
            .put("H", "\u030B")
            .put("v", "\u030C")
            .put("d", "\u0323")
            .put("c", "\u0327")
            .put("k", "\u0328")
            .put("b", "\u0331")
            .put("t", "\u0361")
            .put("G", "\u030F")
            .put("U", "\u030E")
            .put("f", "\u0311")
            .build();

    /** Commands whose argument, in braces or not, is printed as it is. */
    private static final Set<String> FORMATTING = ImmutableSet.copyOf(Splitter.on(' ')
            .split("textit emph textbf textsc texttt textrm textsf textsl textup textmd textnormal text mathrm mathit"
                    + " mathsf mathtt mbox hbox underline uline em it bf sc tt rm sl sf itshape bfseries scshape ttfamily"
                    + " relax protect NoCaseChange ensuremath small large Large url path nolinkurl mkbibemph mkbibbold"
                    + " mkbibacro MakeLowercase MakeUppercase lowercase uppercase textgreek textcyrillic textsuperscript"
                    + " textsubscript textnumero cyr bibstring upshape mdseries rmfamily sffamily normalfont normalsize"
                    + " footnotesize scriptsize unskip ignorespaces xspace allowbreak nobreak"));

    private static final Set<String> ENVIRONMENTS = ImmutableSet.of(
            "center", "quote", "quotation", "flushleft", "flushright", "abstract", "otherlanguage", "otherlanguage*");

    /** Commands whose first argument is not printed where it stands. */
    private static final Set<String> SILENT = ImmutableSet.copyOf(Splitter.on(' ')
            .split(
                    "href foreignlanguage textcolor color noopsort SortNoop SortNoOp NoopSort label footnote footnotemark"
                            + " footnotetext thanks tnote marginpar index ref eqref pageref autoref cref Cref cite citep citet citealp"
                            + " citealt citeauthor citeyear citeyearpar nocite parencite textcite autocite footcite supercite vspace"
                            + " hspace phantom"));

    /** Commands whose argument is no text. */
    private static final Set<String> TAKES_NO_TEXT = ImmutableSet.of("begin", "end", "ElsevierGlyph");

    /** Commands that put quotes around their argument. */
    private static final Set<String> QUOTING = ImmutableSet.of("enquote", "mkbibquote", "textquote", "blockquote");

    private static final Map<String, String> SYMBOLS =
            pairs("ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ th þ TH Þ"
                    + " dh ð DH Ð dj đ DJ Đ ng ŋ NG Ŋ & & % % $ $ # # _ _ { { } } S § P ¶ copyright © pounds £ texteuro € euro €"
                    + " textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle '"
                    + " ldots … dots … textellipsis … textunderscore _ textbar | textless < textgreater > textregistered ®"
                    + " texttrademark ™ textdegree ° textmu µ textbullet • textperiodcentered · slash / textquotedbl \" guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › flqq « frqq » flq ‹ frq › glqq „"
                    + " grqq “ glq ‚ grq ‘ quotedblbase „ quotesinglbase ‚ textordfeminine ª textordmasculine º textexclamdown ¡"
                    + " textquestiondown ¿ textinterrobang ‽ textinterrobangdown ⸘ textsection § textparagraph ¶ textonehalf ½ textonequarter ¼ textthreequarters ¾ textpm ±"
                    + " texttimes × textdiv ÷ textasciitilde ~ textasciicircum ^ textasteriskcentered * textdagger † textdaggerdbl ‡"
                    + " textcopyright © textsterling £ textyen ¥ textcent ¢ textvisiblespace ␣ textohm Ω textbardbl ‖ textbraceleft {"
                    + " textbraceright } textdollar $ textnumero № cprime ʹ mathsemicolon ; dotsc … textcelsius ℃ checkmark ✓ hyphen - LaTeX LaTeX TeX TeX BibTeX BibTeX"
                    + " alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ"
                    + " nu ν xi ξ pi π varpi ϖ rho ρ varrho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω"
                    + " Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ infty ∞ partial ∂"
                    + " nabla ∇ times × cdot · div ÷ pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ ll ≪ gg ≫"
                    + " propto ∝ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ setminus ∖ emptyset ∅ forall ∀ exists ∃ to →"
                    + " rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ mapsto ↦ oplus ⊕ otimes ⊗ odot ⊙ circ ∘ star ⋆"
                    + " ast ∗ perp ⊥ top ⊤ bot ⊥ parallel ∥ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ aleph ℵ Re ℜ Im ℑ sum ∑"
                    + " prod ∏ int ∫ dagger † ddagger ‡ cdots ⋯ mid | vert | lvert | rvert | Vert ‖ | ‖ prime ′ log log ln ln exp exp min min"
                    + " max max sup sup inf inf sin sin cos cos tan tan tanh tanh det det dim dim deg deg gcd gcd ker ker lim lim Pr Pr"
                    + " arg arg argmax argmax argmin argmin");

    private static final Map<String, String> SPACES = ImmutableMap.<String, String>builder()
            .put(" ", " ")
            .put("\\", " ")
            .put("\n", " ")
            .put(",", " ")
            .put(";", " ")
            .put(":", " ")
            .put("quad", " ")
            .put("qquad", " ")
            .put("newline", " ")
            .put("par", " ")
            .put("space", " ")
            .put("enspace", " ")
            .put("thinspace", " ")
            .put("linebreak", " ")
            .put("!", "")
            .put("/", "")
            .put("-", "")
            .put("textbackslash", "\\")
            .build();

    private LatexSymbols() {}

    static Optional<String> symbol(String name) {
        String symbol = SYMBOLS.get(name);
        return Optional.ofNullable(symbol == null ? SPACES.get(name) : symbol);
    }

    /** What a command prints instead of its argument: nothing, or a sign; empty for any other command. */
    static Optional<String> withArgument(String command, String argument) {
        return SILENT.contains(command) || isEnvironment(command, argument)
                ? Optional.of("")
                : glyph(command, argument);
    }

    /** The argument of Elsevier's command is a number of Unicode, or one of its own. */
    private static Optional<String> glyph(String command, String argument) {
        boolean hex = command.equals("ElsevierGlyph")
                && argument.length() == 4
                && argument.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        int code = hex ? Integer.parseInt(argument, 16) : 0;
        int type = Character.getType(code);
        boolean prints = type != Character.PRIVATE_USE && type != Character.SURROGATE && code > ' ';
        return prints && Character.isDefined(code) ? Optional.of(Character.toString(code)) : Optional.empty();
    }

    /** Returns whether a command begins or ends an environment that only sets its text in another way. */
    private static boolean isEnvironment(String command, String environment) {
        return (command.equals("begin") || command.equals("end"))
                && (FORMATTING.contains(environment) || ENVIRONMENTS.contains(environment));
    }

    /** Returns whether a command prints of its first argument nothing, or something else. */
    static boolean takesNoText(String name) {
        return TAKES_NO_TEXT.contains(name);
    }

    static boolean isQuoting(String name) {
        return QUOTING.contains(name);
    }

    static boolean isFormatting(String name) {
        return FORMATTING.contains(name);
    }

    static Optional<String> accent(String name) {
        return Optional.ofNullable(ACCENTS.get(name));
    }

    /** {@code base} with the accent on its first letter; empty where no letter carries it, as in {@code O\'Brien}. */
    static Optional<String> accented(String base, String command, String mark) {
        if (base.isEmpty() || !Character.isLetter(base.codePointAt(0))) {
            return Optional.empty();
        }
        int length = Character.charCount(base.codePointAt(0));
        String letter = undotted(base.substring(0, length), command);
        String composed = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
        boolean oneLetter = composed.codePointCount(0, composed.length()) == 1;
        boolean escapedQuote = !oneLetter && (command.equals("'") || command.equals("\"") || command.equals("`"));
        return escapedQuote ? Optional.empty() : Optional.of(composed + base.substring(length));
    }

    /** What stands for an accent command that found no letter to sit on. */
    static String unaccented(String command) {
        return Character.isLetter(command.charAt(0)) ? "\\" + command : PrintedSigns.held(command);
    }

    private static String undotted(String letter, String command) {
        boolean above = !command.equals("c") && !command.equals("k") && !command.equals("d") && !command.equals("b");
        return above && letter.equals("ı") ? "i" : above && letter.equals("ȷ") ? "j" : letter;
    }

    static Map<String, String> pairs(String words) {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        var iterator = Splitter.on(' ').split(words).iterator();
        while (iterator.hasNext()) {
            map.put(iterator.next(), iterator.next());
        }
        return map.buildOrThrow();
    }
}
