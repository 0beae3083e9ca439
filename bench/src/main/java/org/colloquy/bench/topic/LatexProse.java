package org.colloquy.bench.topic;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a paper in LaTeX: without formulas, tables, listings, references and commands. */
final class LatexProse {
    private static final String LEFT_OUT =
            "Schunk|Sinput|Soutput|verbatim|smallverbatim|Verbatim|equation|eqnarray|align|gather"
                    + "|displaymath|table|tabular|CodeInput|CodeOutput|CodeChunk|Code|lstlisting|thebibliography|tikzpicture";
    private static final String NOT_PRINTED =
            "cite\\w*|ref|eqref|label|pageref|url|includegraphics|bibliography\\w*|Sexpr|vspace"
                    + "|hspace|input|usepackage|documentclass|setkeys|email|fct";
    private static final Step NESTED = step("\\\\[a-zA-Z]+\\*?\\s*(?:\\[[^\\]]*\\])?\\{([^{}]*)\\}", "$1");
    private static final List<Step> STEPS = List.of(
            step("(?ms)^<<[^\n]*>>=.*?^@[^\n]*$", ""),
            step("(?<!\\\\)%.*", ""),
            step("(?s)\\\\begin\\{(" + LEFT_OUT + ")(\\*?)\\}.*?\\\\end\\{\\1\\2\\}", " "),
            step("(?s)\\$\\$.*?\\$\\$|\\\\\\[.*?\\\\\\]", " "),
            step("\\$[^$]*\\$", " x "),
            step("\\\\(" + NOT_PRINTED + ")\\*?(\\[[^\\]]*\\])*\\{[^{}]*\\}", ""),
            step("\\\\(sub)*(section|paragraph|caption)\\*?(\\[[^\\]]*\\])?\\{([^{}]*)\\}", "\n$4.\n"),
            step("\\\\(begin|end)\\{[^}]*\\}(\\[[^\\]]*\\])?|\\\\item(\\[[^\\]]*\\])?", "\n"),
            NESTED,
            NESTED,
            NESTED,
            NESTED,
            step("\\\\[a-zA-Z]+\\*?|~", " "),
            step("``|''", "\""),
            step("[{}\\\\]", ""),
            step("[ \t]+", " "),
            step("\\s*\n\\s*\n\\s*", "\n\n"),
            step("(?<!\n)\n(?!\n)", " "));

    private LatexProse() {}

    private record Step(Pattern pattern, String by) {}

    private static Step step(String pattern, String by) {
        return new Step(Pattern.compile(pattern), by);
    }

    static String of(String latex) {
        String prose = latex;
        for (Step step : STEPS) {
            prose = step.pattern.matcher(prose).replaceAll(step.by);
        }
        return prose.strip();
    }
}
