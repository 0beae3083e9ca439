package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Schr\\\"{o}dinger | Schrödinger",
                "Schr{\\\"o}dinger | Schrödinger",
                "Schr\\\"odinger | Schrödinger",
                "caf\\'e, caf{\\'e}, caf\\'{e} | café, café, café",
                "\\v{C}ern\\'y and \\v Cern\\'{y} | Černý and Černý",
                "Fran\\c{c}ois | François",
                "W\\k{a}growiec | Wągrowiec",
                "Erd\\H{o}s | Erdős",
                "\\\"Ubermut | Übermut",
                "Stra\\ss e, Stra{\\ss}e, Stra\\ss{}e | Straße, Straße, Straße",
                "S{\\o}ren and \\O rsted | Søren and Ørsted",
                "\\AA{}se, {\\aa}, \\ae{}on | Åse, å, æon",
                "\\L{}\\'od\\'z | Łódź",
                "na\\\"{\\i}ve, na\\\"\\i ve | naïve, naïve",
                "Nguy\\~{\\^e}n | Nguyễn",
                "A -- B --- C | A – B — C",
                "``quoted'' | “quoted”",
                "R\\&D, 5\\%, a\\_b, \\$5, \\#1 | R&D, 5%, a_b, $5, #1",
                "Theorem~2 | Theorem 2",
                "~10x faster | ~10x faster",
                "\\textit{Deep} \\emph{nets} \\textbf{win} {\\em now} | Deep nets win now",
                "Training {GAN}s with {B}ayes | Training GANs with Bayes",
                "{Whole Title, Protected} | Whole Title, Protected",
                "On {0,1}-valued functions | On {0,1}-valued functions",
                "\\unknown{x} y, \\ce{H$_2$O} | x y, H₂O",
                "\\unknown x, \\unknown{} y, \\SI{10}{kg} | \\unknown x, \\unknown y, \\SI{10}{kg}",
                "\\texorpdfstring{$\\gamma$}{gamma} X | γ X",
                "\\texorpdfstring{$\\frac{1}{n}$} {1/n} \\texorpdfstring{Y} | 1/n Y",
                "T\\footnote{A {\\em note}}\\thanks{X}\\label{x}, a\\footnotemark[1]\\cite[p. 3]{x}\\footnotemark b | T, a b",
                "\\textsc{a, b} \\mathcal{O}(n) \\enquote{x,y} | a, b O(n) “x,y”",
                "O\\'Brien | O'Brien",
                "\\href{http://example.org}{a link} 10\\textsuperscript{th} | a link 10th",
                "\\enquote{Quoted} {\\glqq}x{\\grqq} | “Quoted” „x“",
                "{\\noopsort{b}}Bek \\foreignlanguage{german}{Wort} | Bek Wort",
                "\\textquotedbl{}x\\textquotedbl{} \\guillemotleft{}y\\guillemotright{} | \"x\" «y»",
                "Kay,~D. and (Ann)~B. | Kay, D. and (Ann) B.",
                "Word~-- Wort~(eins), in\\hyphen out | Word – Wort (eins), in-out",
                "A\\par B\\newline C | A B C",
                "a\\begin{it}b\\end{it}c \\begin{center}d\\end{center} | abc d",
                "\\begin{unknown}x | \\begin{unknown}x",
                "A\\ElsevierGlyph{2014}B \\ElsevierGlyph{E838} \\ElsevierGlyph | A—B \\ElsevierGlyph{E838} \\ElsevierGlyph",
            })
    void titlesAreReadable(String latex, String expected) {
        assertEquals(expected, Latex.title(latex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "$\\ell_1$ norms | ℓ₁ norms",
                "$\\alpha$-divergence | α-divergence",
                "An $O(n^2)$ bound | An O(n²) bound",
                "$O(n\\log n)$ time | O(n log n) time",
                "$\\tilde{O}(\\sqrt{T})$ regret | Õ(√T) regret",
                "$k$-means in $\\mathbb{R}^d$ | k-means in ℝᵈ",
                "$x \\leq y$ | x ≤ y",
                "$\\ell_\\infty$ | $\\ell_\\infty$",
                "$\\frac{1}{n}$ rates | $\\frac{1}{n}$ rates",
                "$\\{0,1\\}$ | {0,1}",
                "$\\{$Robust$\\}$ ponds | {Robust} ponds",
                "$\\mathfrak{S}_n$ and $\\mathfrak {gl}$ | 𝔖ₙ and 𝔤𝔩",
                "4$^{\\textrm{{\\`e}me}}$ and $21^{st}$ | 4ème and 21st",
                "$x^{th}$ | xᵗʰ",
                "$\\Lambda_{\\rm QCD}$ | Λ_QCD",
                "$^{sup}_{sub}$ | $^{sup}_{sub}$",
                "$M_{\\text{H\\'e}}$ | M_Hé",
                "$\\text{a {b}$ | $\\text{a {b}$",
                "$\\text{\\frac{a}{b}}$ | $\\text{\\frac{a}{b}}$",
                "Bloom {\\&}amp$\\mathsemicolon$ Broom | Bloom &amp; Broom",
                "$x_{q}$ | $x_{q}$",
                "costs $5 and $10 | costs $5 and $10",
                "costs $\\sim$5 and $x$5 | costs ∼5 and $x$5",
                "\\(\\beta\\)-VAE | β-VAE",
            })
    void mathsIsTurnedAsAWholeOrNotAtAll(String latex, String expected) {
        assertEquals(expected, Latex.title(latex));
    }

    @Test
    void proseKeepsItsMaths() {
        assertEquals("naïve $\\alpha$ – 5% of \\(x^2\\)", Latex.prose("na{\\\"\\i}ve $\\alpha$ -- 5\\% of \\(x^2\\)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Deep Learning: A Survey (2nd ed.)", "Don't stop", "pre-training", "C'est l’été", "a}b"})
    void textWithoutLatexIsTheSameInstance(String text) {
        assertSame(text, Latex.title(text));
        assertSame(text, Latex.name(text));
    }

    @Test
    void dashesInNamesAreHyphens() {
        assertEquals("Zheng-Jun Zha", Latex.name("Zheng--Jun Zha"));
        assertEquals("José Müller", Latex.name("Jos{\\'e} M{\\\"u}ller"));
    }

    @Test
    void strayBracesAndBackslashesStay() {
        assertEquals("a { b", Latex.title("a { b"));
        assertEquals("a \\", Latex.title("a \\"));
        assertEquals("'", Latex.title("\\'"));
    }
}
