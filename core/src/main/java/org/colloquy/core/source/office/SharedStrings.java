package org.colloquy.core.source.office;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.xml.XmlTags;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook of Excel, to which its cells refer by their numbers. */
final class SharedStrings {

    /** What a text takes in memory beside its characters. */
    private static final int EACH = 48;

    private static final long MOST = 256L << 20;

    private final List<String> strings = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(Archive archive, Relations relations) throws IOException {
        SharedStrings shared = new SharedStrings();
        Optional<String> path = relations.ofType("/sharedStrings");
        Optional<XmlTags> tags = path.isEmpty() ? Optional.empty() : Part.find(archive, path.get());
        if (tags.isPresent()) {
            try (XmlTags xml = tags.get()) {
                shared.read(xml, archive);
            }
        }
        return shared;
    }

    private void read(XmlTags xml, Archive archive) throws IOException {
        long[] size = new long[1];
        xml.visit(() -> xml.visit(() -> {
            String text = rich(xml);
            size[0] += EACH + text.length();
            if (size[0] > MOST) {
                throw new LimitException(
                        archive.name(), "its cells hold more text than fits in memory; save its sheets as CSV");
            }
            strings.add(text);
        }));
    }

    /** Returns the text of the element whose start tag was read last, without how it is pronounced. */
    static String rich(XmlTags xml) throws IOException {
        return xml.content("rPh").replace("_x000D_", "");
    }

    /** Returns a text by its number as written; empty if there is none. */
    String at(String number) {
        @Nullable Integer at = Ints.tryParse(number);
        return at == null || at < 0 || at >= strings.size() ? "" : strings.get(at);
    }
}
