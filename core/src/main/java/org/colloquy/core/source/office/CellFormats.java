package org.colloquy.core.source.office;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.xml.XmlTags;
import org.jspecify.annotations.Nullable;

/** The formats of the cells of a workbook of Excel, to which these refer by their numbers. */
final class CellFormats {

    private final Map<Integer, CellFormat> own = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();

    private CellFormats() {}

    static CellFormats of(Archive archive, Relations relations) throws IOException {
        CellFormats read = new CellFormats();
        Optional<String> path = relations.ofType("/styles");
        Optional<XmlTags> tags = path.isEmpty() ? Optional.empty() : Part.find(archive, path.get());
        if (tags.isPresent()) {
            try (XmlTags xml = tags.get()) {
                xml.visit(() -> xml.visit(() -> {
                    String holder = xml.name();
                    xml.visit(() -> {
                        Part.refuseMany(archive, read.own.size() + read.formats.size());
                        read.add(holder, xml);
                    });
                }));
            }
        }
        return read;
    }

    private void add(String holder, XmlTags xml) {
        int number = number(xml.attribute("numFmtId"));
        if (holder.equals("numFmts")) {
            own.put(number, CellFormat.of(xml.attribute("formatCode")));
        } else if (holder.equals("cellXfs")) {
            formats.add(own.getOrDefault(number, CellFormat.builtIn(number)));
        }
    }

    private static int number(String written) {
        @Nullable Integer number = Ints.tryParse(written);
        return number == null ? 0 : number;
    }

    /** Returns a format by its number as written; that of plain numbers if there is none. */
    CellFormat at(String number) {
        int at = number(number);
        return at < 0 || at >= formats.size() ? CellFormat.NUMBER : formats.get(at);
    }
}
