package org.colloquy.core.source.office;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.office.Paragraph.Style;
import org.colloquy.core.source.xml.XmlTags;

/**
 * Reads the body of a document of a word processor, as OpenDocument. What is deleted stands apart there, and is left out as
 * comments, notes and indexes are; what stands in a text box follows the paragraph that holds it.
 */
final class OdtDocument {

    /** Elements around paragraphs. */
    private static final ImmutableSet<String> AROUND =
            ImmutableSet.of("section", "frame", "text-box", "custom-shape", "g", "numbered-paragraph");

    /** Elements around rows. */
    private static final ImmutableSet<String> AROUND_ROWS =
            ImmutableSet.of("table-header-rows", "table-rows", "table-row-group");

    private final XmlTags xml;
    private final OdfStyles styles;
    private final OdfText text;

    private OdtDocument(XmlTags xml, OdfStyles styles) {
        this.xml = xml;
        this.styles = styles;
        this.text = new OdfText(xml, styles);
    }

    /** Reads a document. */
    static PageMarkup read(Archive archive) throws IOException {
        OdfStyles styles = OdfStyles.of(archive);
        PageMarkup page = new PageMarkup(archive);
        try (XmlTags xml = OpenDocument.content(archive)) {
            OdtDocument document = new OdtDocument(xml, styles);
            xml.visit(() -> xml.visit(() -> {
                switch (xml.name()) {
                    case "automatic-styles" -> styles.add(xml);
                    case "body" -> xml.visit(() -> document.blocks(page, Style.PLAIN));
                    default -> {
                        // Fonts and scripts.
                    }
                }
            }));
        }
        return page;
    }

    private void blocks(PageMarkup page, Style style) throws IOException {
        xml.visit(() -> block(page, style));
    }

    private void block(PageMarkup page, Style style) throws IOException {
        switch (xml.name()) {
            case "h" -> paragraph(page, Style.HEADING);
            case "p" -> paragraph(page, styles.isTitle(xml.attribute("style-name")) ? Style.HEADING : style);
            case "list" -> xml.visit(() -> blocks(page, Style.ITEM));
            case "table" -> table(page);
            default -> {
                if (AROUND.contains(xml.name())) {
                    blocks(page, style);
                }
            }
        }
    }

    private void paragraph(PageMarkup page, Style style) throws IOException {
        Paragraph paragraph = page.paragraph();
        paragraph.style(style);
        PageMarkup boxes = page.inside();
        text.read(paragraph, () -> block(boxes, Style.PLAIN));
        page.add(paragraph);
        page.append(boxes);
    }

    private void table(PageMarkup page) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        rows(page, rows);
        page.table(rows);
    }

    private void rows(PageMarkup page, List<List<Cell>> rows) throws IOException {
        xml.visit(() -> {
            if (xml.name().equals("table-row")) {
                int count = Numbers.count(xml.attribute("number-rows-repeated"));
                List<Cell> row = cells(page);
                int length =
                        row.stream().mapToInt(cell -> cell.markup().length()).sum();
                for (int i = 0; i < count; i++) {
                    page.count(PageMarkup.EACH + length);
                    rows.add(row);
                }
            } else if (AROUND_ROWS.contains(xml.name())) {
                rows(page, rows);
            }
        });
    }

    private List<Cell> cells(PageMarkup page) throws IOException {
        List<Cell> row = new ArrayList<>();
        xml.visit(() -> {
            if (xml.name().equals("table-cell")) {
                int count = Numbers.count(xml.attribute("number-columns-repeated"));
                int columns = Numbers.count(xml.attribute("number-columns-spanned"));
                int height = Numbers.count(xml.attribute("number-rows-spanned"));
                PageMarkup inside = page.inside();
                blocks(inside, Style.PLAIN);
                Cell cell = new Cell(columns, height, inside.markup());
                for (int i = 0; i < count; i++) {
                    page.count(PageMarkup.EACH + cell.markup().length());
                    row.add(cell);
                }
            }
        });
        return row;
    }
}
