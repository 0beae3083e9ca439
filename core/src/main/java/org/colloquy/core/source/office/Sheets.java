package org.colloquy.core.source.office;

import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.ArchiveTexts;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.ScheduleTimes;

/** The sheets of a workbook, each sent as a text. */
final class Sheets {

    /** Names that programs give to sheets. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:sheet|table|tabelle|feuil|feuille|hoja|planilha|folha|foglio|blad|ark|arkusz|list|munka|лист|シート|工作表|시트) ?\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 100;

    private final Archive archive;
    private final ArchiveTexts texts;
    private final boolean several;

    /** A sheet that can be read. */
    interface Reading {

        /** Sends all rows. */
        void to(SheetText text) throws IOException;
    }

    /** Begins a workbook of which {@code shown} sheets are seen. */
    Sheets(Archive archive, ArchiveTexts texts, long shown) {
        this.archive = archive;
        this.texts = texts;
        this.several = shown > 1;
    }

    void add(String name, Reading sheet) throws IOException {
        texts.part(name, out -> {
            SheetWriter text = new SheetWriter(archive, heading(name), out);
            sheet.to(text);
            text.end();
        });
    }

    void hidden(String name) {
        texts.problem(Problem.of(
                Severity.INFO,
                "sheet-left-out",
                archive.name() + "/" + name,
                "is a hidden sheet, so it is not read; show it to have it read"));
    }

    /** The name may be the only place where the day stands; that of the only sheet says less than that of the file. */
    private String heading(String name) {
        boolean day = !name.isBlank()
                && name.length() <= LONGEST
                && ScheduleTimes.day(Printed.of(name, 0, name.length()).strip()).isPresent();
        return day || (several && !UNNAMED.matcher(name.strip()).matches()) ? name : "";
    }
}
