package org.colloquy.core.source.bibliography.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.RecordText;

/** The problems of one entry, held back until it is known in which way it is read. */
final class Troubles {

    private final RecordText text;
    private final Consumer<Problem> told;
    private final List<Problem> held = new ArrayList<>();

    Troubles(RecordText text, Consumer<Problem> told) {
        this.text = text;
        this.told = told;
    }

    void warn(String code, long start, long end, String message) {
        add(Severity.WARNING, code, start, end, message);
    }

    void add(Severity severity, String code, long start, long end, String message) {
        held.add(text.problem(severity, code, start, end, message));
    }

    void drop() {
        held.clear();
    }

    void tell() {
        held.forEach(told);
        held.clear();
    }
}
