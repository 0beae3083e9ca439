package org.colloquy.rdf.shapes;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What checking a graph brought to light.
 *
 * @param findings the findings, the gravest first, in an order that does not change from run to run
 */
public record ShapeReport(List<ShapeFinding> findings) {
    /** Copies the findings. */
    public ShapeReport {
        findings = ImmutableList.copyOf(findings);
    }

    /** Whether there is no violation; warnings and hints do not count. */
    public boolean conforms() {
        return atLeast(Severity.VIOLATION).isEmpty();
    }

    /** The findings that are as grave as this or graver. */
    public List<ShapeFinding> atLeast(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(severity) >= 0)
                .collect(ImmutableList.toImmutableList());
    }
}
