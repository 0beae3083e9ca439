package org.colloquy.cli;

import org.colloquy.core.ProgressListener;

/** One line on standard error that says how far things are, once they take more than a second. */
final class Progress implements ProgressListener, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000;
    private static final int BAR = 20;
    private static final int NAME = 40;

    private final Terminal terminal;
    private final boolean shown;
    private final boolean now;
    private final long start = System.nanoTime();
    private int drawn;

    private Progress(Terminal terminal, boolean shown, boolean now) {
        this.terminal = terminal;
        this.shown = shown;
        this.now = now;
    }

    static Progress of(Terminal terminal, Settings settings) {
        return switch (settings.progress) {
            case always -> new Progress(terminal, true, true);
            case never -> new Progress(terminal, false, false);
            case auto -> new Progress(terminal, terminal.errIsTerminal() && !settings.quiet, false);
        };
    }

    @Override
    public void progress(String source, int done, int total) {
        int full = BAR * done / Math.max(1, total);
        step("[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + done + "/" + total + " "
                + source.substring(0, Math.min(NAME, source.length())));
    }

    /** Says what is being done. */
    void step(String line) {
        if (shown && (now || System.nanoTime() - start > PATIENCE)) {
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
            terminal.err().flush();
            drawn = line.length();
        }
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line away. */
    void clear() {
        if (drawn > 0) {
            terminal.err().print("\r" + " ".repeat(drawn) + "\r");
            terminal.err().flush();
            drawn = 0;
        }
    }

    /** When progress is shown. */
    @SuppressWarnings("MemberName") // typed as they are
    enum When {
        auto,
        always,
        never
    }
}
