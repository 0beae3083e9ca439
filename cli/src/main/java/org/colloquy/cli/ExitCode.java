package org.colloquy.cli;

/** What the command's exit code says. */
final class ExitCode {
    static final int DONE = 0;
    /** A check found something, or there were errors under {@code --strict}. */
    static final int FINDINGS = 1;
    /** The command was not given as it should be. */
    static final int USAGE = 2;
    /** Some input could not be read at all; what could be read was used. */
    static final int INPUT = 3;
    /** A store or an output could not be read or written. */
    static final int OUTPUT = 4;
    /** Something took too long or is too large. */
    static final int LIMIT = 5;
    /** A fault in Colloquy itself. */
    static final int FAULT = 70;

    private ExitCode() {}
}
