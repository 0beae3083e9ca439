package org.colloquy.core.text;

import java.util.Map;
import java.util.Optional;

/** Letters that maths has beside the plain ones: Unicode has them in a row, but for those that it had before. */
enum MathsAlphabet {
    DOUBLE_STRUCK("\uD835\uDD38", "\uD835\uDD52", "C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ 1 \uD835\uDFD9"),
    SCRIPT("\uD835\uDC9C", "\uD835\uDCB6", "B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ e ℯ g ℊ o ℴ"),
    FRAKTUR("\uD835\uDD04", "\uD835\uDD1E", "C ℭ H ℌ I ℑ R ℜ Z ℨ");

    private static final Map<String, MathsAlphabet> COMMANDS = Map.of(
            "mathbb",
            DOUBLE_STRUCK,
            "mathds",
            DOUBLE_STRUCK,
            "mathcal",
            SCRIPT,
            "mathscr",
            SCRIPT,
            "mathfrak",
            FRAKTUR);

    private final int capitals;
    private final int small;
    private final Map<String, String> older;

    MathsAlphabet(String capitalA, String smallA, String older) {
        this.capitals = capitalA.codePointAt(0);
        this.small = smallA.codePointAt(0);
        this.older = LatexSymbols.pairs(older);
    }

    static boolean isOne(String command) {
        return COMMANDS.containsKey(command);
    }

    /** Returns letters in the alphabet that {@code command} sets them in; empty if one of them is not in it. */
    static Optional<String> spelt(String command, String letters) {
        MathsAlphabet alphabet = COMMANDS.get(command);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < letters.length() && alphabet != null; i++) {
            alphabet.letter(letters.charAt(i)).ifPresent(out::append);
        }
        int spelt = out.codePointCount(0, out.length());
        return spelt > 0 && spelt == letters.length() ? Optional.of(out.toString()) : Optional.empty();
    }

    private Optional<String> letter(char c) {
        String known = older.get(Character.toString(c));
        if (known != null) {
            return Optional.of(known);
        }
        boolean capital = c >= 'A' && c <= 'Z';
        boolean lower = c >= 'a' && c <= 'z';
        return capital || lower
                ? Optional.of(Character.toString(capital ? capitals + c - 'A' : small + c - 'a'))
                : Optional.empty();
    }
}
