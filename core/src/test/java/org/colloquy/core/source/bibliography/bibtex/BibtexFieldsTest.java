package org.colloquy.core.source.bibliography.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BibtexFieldsTest {

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void whatIsWrittenIsReadAsTheSame(PaperKind kind) {
        for (Detail.Kind detail : Detail.Kind.values()) {
            BibtexFields.field(detail, kind)
                    .ifPresent(field -> assertEquals(
                            Optional.of(detail), BibtexFields.detail(BibtexFields.canonical(field), kind), field));
        }
    }

    @Test
    void aNumberIsWhatThePapersKindMakesIt() {
        assertEquals(Optional.of(Detail.Kind.ISSUE), BibtexFields.detail("number", PaperKind.JOURNAL_ARTICLE));
        assertEquals(Optional.of(Detail.Kind.NUMBER), BibtexFields.detail("number", PaperKind.REPORT));
        assertEquals(Optional.of(Detail.Kind.SERIES_NUMBER), BibtexFields.detail("number", PaperKind.BOOK));
        assertEquals(Optional.of("institution"), BibtexFields.field(Detail.Kind.INSTITUTION, PaperKind.REPORT));
        assertEquals(Optional.of("organization"), BibtexFields.field(Detail.Kind.INSTITUTION, PaperKind.MANUAL));
    }

    @Test
    void kindsThatHaveATypeAreReadFromIt() {
        EnumSet<PaperKind> none = EnumSet.of(
                PaperKind.PREPRINT,
                PaperKind.POSTER,
                PaperKind.PRESENTATION,
                PaperKind.OTHER,
                PaperKind.UNKNOWN,
                PaperKind.MAGAZINE_ARTICLE,
                PaperKind.NEWSPAPER_ARTICLE);
        for (PaperKind kind : EnumSet.complementOf(none)) {
            String type = BibtexKinds.type(kind);
            assertEquals(
                    kind,
                    BibtexKinds.of(Bib.of("@" + type + "{key, author = {A}}").entry(0)),
                    type);
        }
    }
}
