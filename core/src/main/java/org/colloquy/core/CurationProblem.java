package org.colloquy.core;

import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.core.source.Problem;

/** Tells of a statement of a curation that has no effect, or that a source contradicts, as of what is wrong with a source. */
public final class CurationProblem {
    /** The code of all that is wrong with a curation. */
    public static final String CODE = "curation";

    private CurationProblem() {}

    /** Returns a finding as a problem with its line. */
    public static Problem of(Curation.Finding finding) {
        return Problem.ofLine(
                Problem.Severity.WARNING,
                CODE,
                finding.line().file(),
                finding.line().number(),
                finding.message());
    }
}
