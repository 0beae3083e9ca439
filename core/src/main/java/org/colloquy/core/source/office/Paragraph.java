package org.colloquy.core.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A paragraph while it is read: lines, which tabs cut into cells. */
final class Paragraph {

    /** What a cell takes in memory, in characters. */
    private static final int EACH = 32;

    private final List<List<List<Run>>> lines = new ArrayList<>();
    private final IntConsumer counter;
    private Style style = Style.PLAIN;

    /** What a paragraph is. */
    enum Style {
        PLAIN,
        HEADING,
        ITEM,
        /** A line of a table of contents, which says nothing that the document does not say. */
        CONTENTS
    }

    /** How letters look: what is bold beside what is not may be a title beside its people. */
    enum Look {
        PLAIN(""),
        BOLD("b"),
        ITALIC("i");

        private final String element;

        Look(String element) {
            this.element = element;
        }

        /** Returns the element of HTML; empty if it takes none. */
        String element() {
            return element;
        }
    }

    /**
     * Letters that look alike.
     *
     * @param look how they look
     * @param text the letters
     */
    record Run(Look look, StringBuilder text) {}

    /** Begins a paragraph; {@code counter} is told how much is held of it. */
    Paragraph(IntConsumer counter) {
        this.counter = counter;
        breakLine();
    }

    void style(Style is) {
        style = is;
    }

    Style style() {
        return style;
    }

    void append(Look look, String text) {
        counter.accept(text.length());
        List<List<Run>> line = lines.get(lines.size() - 1);
        List<Run> cell = line.get(line.size() - 1);
        if (cell.isEmpty() || cell.get(cell.size() - 1).look() != look) {
            counter.accept(EACH);
            cell.add(new Run(look, new StringBuilder()));
        }
        cell.get(cell.size() - 1).text().append(text);
    }

    void tab() {
        counter.accept(EACH);
        lines.get(lines.size() - 1).add(new ArrayList<>());
    }

    void breakLine() {
        lines.add(new ArrayList<>());
        tab();
    }

    /** Returns the lines, each as its cells. */
    List<List<List<Run>>> lines() {
        return lines;
    }

    boolean isBlank() {
        return lines.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .allMatch(run -> run.text().toString().isBlank());
    }

    boolean hasTabs() {
        return lines.stream().anyMatch(line -> line.size() > 1);
    }
}
