package org.colloquy.core.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;

/** Reads where each letter of a document stands. Pages may draw others again and again, so that what is done is counted. */
final class GlyphReader extends PDFTextStripper {

    /** What a page of text has a thousand times less of. */
    private static final int MOST_ON_PAGE = 500_000;

    private static final int STEPS_EACH = 8;
    private static final double TYPE3_HEIGHT = 1.2;

    private final String name;
    private final Limits limits;
    private final Map<PDFont, Look> looks = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private double width;
    private int onPage;
    private long letters;
    private long steps;

    private GlyphReader(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<Page> read(PDDocument document, String name, Limits limits) throws IOException {
        GlyphReader reader = new GlyphReader(name, limits);
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        onPage = 0;
        boolean upright = page.getRotation() % 180 == 0;
        width = upright ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (steps > STEPS_EACH * limits.pageBytes()) {
            throw tooMuch("draws more than " + STEPS_EACH * limits.pageBytes() + " times");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("it takes too long");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        onPage++;
        letters += text.getUnicode().length();
        if (onPage > MOST_ON_PAGE) {
            throw tooMuch("holds more than " + MOST_ON_PAGE + " letters on page " + getCurrentPageNo());
        }
        if (letters > limits.pageBytes()) {
            throw tooMuch("holds more than " + limits.pageBytes() + " letters (the limit pageBytes)");
        }
        super.processTextPosition(text);
    }

    private LimitException tooMuch(String what) {
        return new LimitException(name, what + "; split it, or print it to a new PDF");
    }

    /** Text that runs in another direction than most, such as a mark across the page, is left out. */
    @Override
    protected void writePage() {
        Map<Float, Long> directions = getCharactersByArticle().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
        float most = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        List<Glyph> glyphs = getCharactersByArticle().stream()
                .flatMap(List::stream)
                .filter(text -> text.getDir() == most)
                .map(this::glyph)
                .filter(glyph ->
                        !glyph.text().isEmpty() && Double.isFinite(glyph.x() + glyph.right() + glyph.baseline()))
                .toList();
        pages.add(new Page(width, Lines.of(glyphs)));
    }

    private Glyph glyph(TextPosition text) {
        double x = text.getXDirAdj();
        return new Glyph(
                letters(text.getUnicode()),
                x,
                x + text.getWidthDirAdj(),
                text.getYDirAdj(),
                size(text),
                looks.computeIfAbsent(text.getFont(), Look::of));
    }

    /** A font of type 3 is drawn in a size of its own. */
    private static double size(TextPosition text) {
        double size = text.getFont() instanceof PDType3Font ? TYPE3_HEIGHT * text.getHeightDir() : text.getYScale();
        return size > 0 && Double.isFinite(size) ? size : 1;
    }

    /** Returns text without ligatures and what is no letter at all. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean ligature = c >= 0xFB00 && c <= 0xFB06;
            if (ligature) {
                letters.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                letters.append(' ');
            } else if (!Character.isISOControl(c)
                    && Character.getType(c) != Character.PRIVATE_USE
                    && Character.getType(c) != Character.SURROGATE
                    && Character.getType(c) != Character.UNASSIGNED) {
                letters.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
