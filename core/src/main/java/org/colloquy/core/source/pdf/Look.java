package org.colloquy.core.source.pdf;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** How letters look: what is bold beside what is not may be a title beside its people. */
enum Look {
    PLAIN(""),
    BOLD("b"),
    ITALIC("i");

    private static final int BOLD_WEIGHT = 600;
    /** The last are those of TeX. */
    private static final Pattern BOLD_NAME = Pattern.compile("bold|black|heavy|-bd|cmbx|cmb\\d|sfbx|cmssbx");

    private static final Pattern ITALIC_NAME = Pattern.compile("ital|obli|slant|-it$|cmti|cmsl|sfti|sfsl");

    private final String element;

    Look(String element) {
        this.element = element;
    }

    /** Returns the element of HTML; empty if it takes none. */
    String element() {
        return element;
    }

    static Look of(PDFont font) {
        @Nullable String written = font.getName();
        String name = written == null ? "" : Ascii.toLowerCase(written);
        @Nullable PDFontDescriptor descriptor = font.getFontDescriptor();
        if (BOLD_NAME.matcher(name).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT))) {
            return BOLD;
        }
        return ITALIC_NAME.matcher(name).find() || (descriptor != null && descriptor.isItalic()) ? ITALIC : PLAIN;
    }
}
