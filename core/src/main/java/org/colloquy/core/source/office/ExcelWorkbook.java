package org.colloquy.core.source.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.ArchiveTexts;
import org.colloquy.core.source.xml.XmlTags;

/**
 * What the sheets of a workbook of Excel share.
 *
 * @param archive its files
 * @param strings the texts of cells
 * @param formats the formats of cells
 * @param zero the day that dates are counted from
 */
record ExcelWorkbook(Archive archive, SharedStrings strings, CellFormats formats, LocalDate zero) {

    private static final LocalDate OF_WINDOWS = LocalDate.of(1899, 12, 30);
    private static final LocalDate OF_OLD_MACS = LocalDate.of(1904, 1, 1);

    /**
     * A sheet as the workbook lists it.
     *
     * @param name what it is called
     * @param id how the workbook calls its file
     * @param shown whether a user sees it
     */
    private record Listed(String name, String id, boolean shown) {}

    /** Reads the workbook that the file at {@code main} lists. */
    static void read(Archive archive, String main, ArchiveTexts texts) throws IOException {
        Relations relations = Relations.of(archive, main);
        List<Listed> sheets = new ArrayList<>();
        LocalDate[] zero = {OF_WINDOWS};
        try (XmlTags xml = Part.open(archive, main)) {
            xml.visit(() -> xml.visit(() -> {
                switch (xml.name()) {
                    case "workbookPr" ->
                        zero[0] = Numbers.isOn(xml.attribute("date1904"), false) ? OF_OLD_MACS : zero[0];
                    case "sheets" ->
                        xml.visit(() -> {
                            Part.refuseMany(archive, sheets.size());
                            sheets.add(listed(xml));
                        });
                    default -> {
                        // Windows, names of ranges, calculation.
                    }
                }
            }));
        }
        ExcelWorkbook workbook = new ExcelWorkbook(
                archive, SharedStrings.of(archive, relations), CellFormats.of(archive, relations), zero[0]);
        Sheets written =
                new Sheets(archive, texts, sheets.stream().filter(Listed::shown).count());
        for (Listed sheet : sheets) {
            String path = relations.called(sheet.id()).orElse("");
            if (sheet.shown()) {
                written.add(sheet.name(), text -> ExcelSheet.read(workbook, path, text));
            } else {
                written.hidden(sheet.name());
            }
        }
    }

    private static Listed listed(XmlTags xml) {
        String state = xml.attribute("state");
        return new Listed(xml.attribute("name"), xml.attribute("id"), state.isEmpty() || state.equals("visible"));
    }
}
