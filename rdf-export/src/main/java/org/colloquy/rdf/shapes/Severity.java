package org.colloquy.rdf.shapes;

import org.apache.jena.shacl.vocabulary.SHACL;

/** How grave a finding is, from the least to the gravest. */
public enum Severity {
    /** Worth a look; nothing is wrong. */
    INFO,
    /** Probably incomplete, but what is there can be relied on. */
    WARNING,
    /** Wrong: a query may give wrong answers. */
    VIOLATION;

    static Severity of(org.apache.jena.shacl.validation.Severity severity) {
        if (severity.level().equals(SHACL.Info)) {
            return INFO;
        }
        return severity.level().equals(SHACL.Warning) ? WARNING : VIOLATION;
    }
}
