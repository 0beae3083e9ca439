package org.colloquy.core.source.office;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.office.Paragraph.Look;
import org.colloquy.core.source.office.Paragraph.Style;
import org.colloquy.core.source.xml.XmlTags;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a document of Word, as it is when all changes are accepted. Comments, notes, headers, footers, the codes of
 * fields, hidden text and the numbers that Word counts by itself are left out; what stands in a text box follows the paragraph that
 * holds it.
 */
final class WordDocument {

    /** Elements of which nothing is shown, or what is shown stands elsewhere too. */
    private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "fldData",
            "Fallback",
            "rt",
            "rPr",
            "sdtPr",
            "sdtEndPr");

    /** Elements around paragraphs, rows or cells. */
    private static final ImmutableSet<String> AROUND = ImmutableSet.of(
            "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "AlternateContent", "Choice");

    private final XmlTags xml;
    private final WordStyles styles;
    /** The paragraph whose end is deleted, so that the next one goes on in it. */
    private @Nullable Paragraph joined;
    /** How the letters of the run look that is read. */
    private Look look = Look.PLAIN;

    private WordDocument(XmlTags xml, WordStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Reads the document whose body is the file at {@code main}. */
    static PageMarkup read(Archive archive, String main) throws IOException {
        WordStyles styles = WordStyles.of(archive, Relations.of(archive, main));
        PageMarkup page = new PageMarkup(archive);
        try (XmlTags xml = Part.open(archive, main)) {
            WordDocument document = new WordDocument(xml, styles);
            xml.visit(() -> xml.visit(() -> {
                if (xml.name().equals("body")) {
                    document.blocks(page);
                }
            }));
        }
        return page;
    }

    private void blocks(PageMarkup page) throws IOException {
        xml.visit(() -> block(page));
        endJoined(page);
    }

    private void block(PageMarkup page) throws IOException {
        switch (xml.name()) {
            case "p" -> paragraph(page);
            case "tbl" -> table(page);
            default -> {
                if (AROUND.contains(xml.name())) {
                    xml.visit(() -> block(page));
                }
            }
        }
    }

    private void endJoined(PageMarkup page) {
        if (joined != null) {
            page.add(joined);
            joined = null;
        }
    }

    private void paragraph(PageMarkup page) throws IOException {
        Paragraph paragraph = joined == null ? page.paragraph() : joined;
        joined = null;
        PageMarkup boxes = page.inside();
        boolean[] goesOn = new boolean[1];
        xml.visit(() -> {
            if (xml.name().equals("pPr")) {
                goesOn[0] = properties(paragraph);
            } else {
                inline(paragraph, boxes);
            }
        });
        if (goesOn[0]) {
            joined = paragraph;
        } else {
            page.add(paragraph);
        }
        page.append(boxes);
    }

    /** Reads what a paragraph is; returns whether its end was deleted. */
    private boolean properties(Paragraph paragraph) throws IOException {
        boolean[] deleted = new boolean[1];
        xml.visit(() -> {
            switch (xml.name()) {
                case "pStyle" -> paragraph.style(styles.of(xml.attribute("val")));
                case "outlineLvl" -> paragraph.style(Style.HEADING);
                case "numPr" -> {
                    if (paragraph.style() == Style.PLAIN) {
                        paragraph.style(Style.ITEM);
                    }
                }
                case "rPr" -> deleted[0] = holds("del");
                default -> {
                    // How it looks.
                }
            }
        });
        return deleted[0];
    }

    /** Returns whether the element whose start tag was read last holds one called {@code name} that is not switched off. */
    private boolean holds(String name) throws IOException {
        boolean[] found = new boolean[1];
        xml.visit(() -> found[0] |= xml.name().equals(name) && Numbers.isOn(xml.attribute("val"), true));
        return found[0];
    }

    private void inline(Paragraph paragraph, PageMarkup boxes) throws IOException {
        switch (xml.name()) {
            case "t" -> paragraph.append(look, xml.content());
            case "tab", "ptab" -> paragraph.tab();
            case "br", "cr" -> paragraph.breakLine();
            case "noBreakHyphen" -> paragraph.append(look, "-");
            case "txbxContent" -> blocks(boxes);
            case "r" -> run(paragraph, boxes);
            default -> {
                if (!LEFT_OUT.contains(xml.name())) {
                    xml.visit(() -> inline(paragraph, boxes));
                }
            }
        }
    }

    private void run(Paragraph paragraph, PageMarkup boxes) throws IOException {
        look = Look.PLAIN;
        boolean[] hidden = new boolean[1];
        xml.visit(() -> {
            if (xml.name().equals("rPr")) {
                xml.visit(() -> {
                    switch (xml.name()) {
                        case "vanish" -> hidden[0] = Numbers.isOn(xml.attribute("val"), true);
                        case "b" -> look = Numbers.isOn(xml.attribute("val"), true) ? Look.BOLD : look;
                        case "i" ->
                            look = Numbers.isOn(xml.attribute("val"), true) && look == Look.PLAIN ? Look.ITALIC : look;
                        default -> {
                            // What says nothing of what is meant.
                        }
                    }
                });
            } else if (!hidden[0]) {
                inline(paragraph, boxes);
            }
        });
        look = Look.PLAIN;
    }

    private void table(PageMarkup page) throws IOException {
        WordTable table = new WordTable();
        rows(page, table);
        page.table(table.rows());
    }

    private void rows(PageMarkup page, WordTable table) throws IOException {
        xml.visit(() -> {
            if (xml.name().equals("tr")) {
                page.count(PageMarkup.EACH);
                List<WordTable.Placed> row = new ArrayList<>();
                if (cells(page, row)) {
                    table.add(row);
                }
            } else if (AROUND.contains(xml.name())) {
                rows(page, table);
            }
        });
    }

    /** Reads the cells of a row; returns whether it still stands there. */
    private boolean cells(PageMarkup page, List<WordTable.Placed> row) throws IOException {
        boolean[] stands = {true};
        xml.visit(() -> {
            switch (xml.name()) {
                case "trPr" -> stands[0] = rowProperties(row);
                case "tc" -> cell(page, row);
                default -> {
                    if (AROUND.contains(xml.name())) {
                        cells(page, row);
                    }
                }
            }
        });
        return stands[0];
    }

    private boolean rowProperties(List<WordTable.Placed> row) throws IOException {
        boolean[] stands = {true};
        xml.visit(() -> {
            if (xml.name().equals("del")) {
                stands[0] = false;
            } else if (xml.name().equals("gridBefore")) {
                WordTable.add(row, Numbers.count(xml.attribute("val")), false, "");
            }
        });
        return stands[0];
    }

    private void cell(PageMarkup page, List<WordTable.Placed> row) throws IOException {
        PageMarkup inside = page.inside();
        int[] columns = {1};
        boolean[] goesOn = new boolean[1];
        xml.visit(() -> {
            if (xml.name().equals("tcPr")) {
                xml.visit(() -> {
                    if (xml.name().equals("gridSpan")) {
                        columns[0] = Numbers.count(xml.attribute("val"));
                    } else if (xml.name().equals("vMerge")) {
                        goesOn[0] = !xml.attribute("val").equals("restart");
                    }
                });
            } else {
                block(inside);
            }
        });
        endJoined(inside);
        WordTable.add(row, columns[0], goesOn[0], inside.markup());
    }
}
