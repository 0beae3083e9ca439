package org.colloquy.core.source.bibliography.bibtex;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexNamesTest {

    /** Given, particle, family, suffix; a plus before what is a group. */
    private static String read(String list) {
        return BibtexNames.of(Bib.value("{" + list + "}")).names().stream()
                .map(BibtexNamesTest::shown)
                .collect(joining(" & "));
    }

    private static String shown(BibtexName name) {
        PersonName parts = name.name();
        return (name.kind() == AgentKind.GROUP ? "+" : "")
                + String.join(
                        "/",
                        parts.given().orElse(""),
                        parts.particle().orElse(""),
                        parts.family(),
                        parts.suffix().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Ann Arbor | Ann//Arbor/",
                "Arbor | //Arbor/",
                "Arbor, Ann B. | Ann B.//Arbor/",
                "Ann von der Arbor | Ann/von der/Arbor/",
                "von der Arbor, Ann | Ann/von der/Arbor/",
                "von Arbor, Jr, Ann | Ann/von/Arbor/Jr",
                "Arbor, Junior, Ann | Ann//Arbor/Junior",
                "Ann zzz Arbor Berg | Ann/zzz/Arbor Berg/",
                "Ann zzz yyy Arbor | Ann/zzz yyy/Arbor/",
                "zzz Arbor, Ann | Ann/zzz/Arbor/",
                "Ann {zzz} Arbor | Ann zzz//Arbor/",
                "Ann {\\'e}zz Arbor | Ann/ézz/Arbor/",
                "Ann {\\'E}zz Arbor | Ann Ézz//Arbor/",
                "Ann {\\o}zz Arbor | Ann/øzz/Arbor/",
                "Ann {\\O}zz Arbor | Ann Øzz//Arbor/",
                "Ann {Arbor Berg} | Ann//Arbor Berg/",
                "{Arbor Berg}, Ann | Ann//Arbor Berg/",
                "{Arbor and Berg, Inc.} | +//Arbor and Berg, Inc./",
                "{ABC} | +//ABC/",
                "Board of Arbor Studies and Arbor Foundation, Inc. | +//Board of Arbor Studies/ & +//Arbor Foundation, Inc./",
                "Ann {Arbor Foundation} | Ann//Arbor Foundation/",
                "{Arbor} | //Arbor/",
                "{\\'E}mile {\\\"U}nal | Émile//Ünal/",
                "A.~B. Cole | A. B.//Cole/",
                "\\AA ke Bj\\\"orck | Åke//Björck/",
                "\\O ystein Ore and \\L ukasz Kaiser | Øystein//Ore/ & Łukasz//Kaiser/",
                "Br\\o nsted, S\\o ren | Søren//Brønsted/",
                "\\v Zeljko \\v Ziga | Željko//Žiga/",
                "{\\AA ke} Berg | Åke//Berg/",
                "\\'Elie Cole | Élie//Cole/",
                "Ann Arbor\\thanks{Paid by {X}, and Y} and Bo Berg\\footnote{Z} | Ann//Arbor/ & Bo//Berg/",
                "Ann Arbor\\textsuperscript{2} and Berg$^{1,2}$, Bo$^*$ | Ann//Arbor/ & Bo//Berg/",
                "Ann Arbor$^{a,b}$ and Bo Berg\\textsuperscript{a} | Ann//Arbor/ & Bo//Berg/",
                "M\\textsuperscript{a} Arbor | Ma//Arbor/",
                "Ann Arbor\\thanks | Ann//Arbor/",
                "Ann Arbor AND Bo Berg | Ann//Arbor/ & Bo//Berg/",
                "Andy Brandon | Andy//Brandon/",
                "family=Arbor, given=Ann, prefix=von, suffix=Jr. | Ann/von/Arbor/Jr.",
                "given={Ann and Bo}, family={Arbor, X} | Ann and Bo//Arbor, X/",
                "Ann Arbor, Bo Berg, Cy Cole, Di Dunn | Ann//Arbor/ & Bo//Berg/ & Cy//Cole/ & Di//Dunn/",
                "Arbor, A., Berg, B. | A.//Arbor/ & B.//Berg/",
                "Arbor, Ann; Berg, Bo; | Ann//Arbor/ & Bo//Berg/",
                "{Arbor, Ann and Berg, Bo} | Ann//Arbor/ & Bo//Berg/",
                "Arbor, Ann, Jr. | Ann//Arbor/Jr.",
            })
    void namesHaveTheirParts(String list, String parts) {
        assertEquals(parts, read(list));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "names-by-comma | Anna Arbor, Tim Falk | Anna//Arbor/ & Tim//Falk/",
                "names-by-comma | Anna Arbor,{\\'E}lise Falk | Anna//Arbor/ & Élise//Falk/",
                "names-by-comma | Anna Arbor, Tim Falk, Bo Berg | Anna//Arbor/ & Tim//Falk/ & Bo//Berg/",
                "names-by-comma | Anna Arbor, Tim Falk, et al. | Anna//Arbor/ & Tim//Falk/",
                "names-by-comma | A. Arbor, B. Falk | A.//Arbor/ & B.//Falk/",
                "names-by-comma | Anna X. Arbor, Bqo Falk | Anna X.//Arbor/ & Bqo//Falk/",
                "names-by-comma | Arbor A, van der Falk TM | A//Arbor/ & TM/van der/Falk/",
                "names-by-comma | Arbor A.B., Falk T. | A.B.//Arbor/ & T.//Falk/",
                "names-by-comma | Arbor, Ann, Falk, Tim | Ann//Arbor/ & Tim//Falk/",
                "names-by-comma | von Arbor, Ann, Falk, Tim | Ann/von/Arbor/ & Tim//Falk/",
                "names-by-comma | Anna Arbor, PhD, Tim Falk, MD | Anna//Arbor/PhD & Tim//Falk/MD",
                "names-by-comma | Anna Arbor, Jr., Tim Falk | Anna//Arbor/Jr. & Tim//Falk/",
                "names-by-comma | Anna Arbor, Plato, Tim Falk, Bo Berg | Anna//Arbor/ & //Plato/ & Tim//Falk/ & Bo//Berg/",
                "names-by-comma | Qia Arbor, Xim Falk and Bo Berg | Qia//Arbor/ & Xim//Falk/ & Bo//Berg/",
                "names-by-comma names-by-comma | Qia Arbor, Xim Falk, and Bo Berg | Qia//Arbor/ & Xim//Falk/ & Bo//Berg/",
                "names-by-comma | Arbor, A. and Falk, T., and Berg, B. | A.//Arbor/ & T.//Falk/ & B.//Berg/",
                "names-by-other-sign | Ann Arbor & Tim Falk | Ann//Arbor/ & Tim//Falk/",
                "names-by-other-sign | Arbor, Ann \\& Falk, Tim | Ann//Arbor/ & Tim//Falk/",
                "names-by-other-sign | Ann Arbor &amp; {Falk & Sons} | Ann//Arbor/ & +//Falk & Sons/",
                "names-by-other-sign names-by-comma | Qia Arbor, Xim Falk & Bo Berg | Qia//Arbor/ & Xim//Falk/ & Bo//Berg/",
                "names-by-other-sign | Ann Arbor und Tim Falk | Ann//Arbor/ & Tim//Falk/",
                "names-by-other-sign | Ann Arbor \\and Tim Falk | Ann//Arbor/ & Tim//Falk/",
                "names-by-other-sign | Ann Arbor; Tim Falk | Ann//Arbor/ & Tim//Falk/",
                "names-by-other-sign | Arbor, Ann; Falk, Tim and Bo Berg | Ann//Arbor/ & Tim//Falk/ & Bo//Berg/",
                "initials-behind | Arbor AB and van der Falk T | AB//Arbor/ & T/van der/Falk/",
                "names-by-other-sign | K&uuml;hn, Ann; Falk, Tim | Ann//Kühn/ & Tim//Falk/",
            })
    void otherSignsThanAndPartNamesWhereTheRuleMakesNoNameOfThem(String codes, String list, String parts) {
        assertEquals(parts, read(list));
        assertEquals(
                codes,
                BibtexNames.of(Bib.value("{" + list + "}")).faults().stream()
                        .map(BibtexNames.Fault::code)
                        .collect(joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "García Márquez, Gabriel | Gabriel//García Márquez/",
                "García Márquez, Gabriel José | Gabriel José//García Márquez/",
                "García Márquez, Xul J. and Bo Berg | Xul J.//García Márquez/ & Bo//Berg/",
                "García Márquez, Gabriel José and Bo Berg | Gabriel José//García Márquez/ & Bo//Berg/",
                "Pérez Qim, Xul Yag and Qim Pérez, Yag Xul | Xul Yag//Pérez Qim/ & Yag Xul//Qim Pérez/",
                "van der Arbor, Xul Yag and Bo Berg | Xul Yag/van der/Arbor/ & Bo//Berg/",
                "Arbor, John Paul | John Paul//Arbor/",
                "Martin Arbor, Luis Miguel | Luis Miguel//Martin Arbor/",
                "Arbor & Berg | Arbor//Berg/",
                "Karl von und zu Arbor | Karl/von und zu/Arbor/",
                "University of California, Los Angeles | +//University of California, Los Angeles/",
                "Institute of Arbor & Department of Berg | +//Institute of Arbor & Department of Berg/",
                "Anna Arbor, MD | Anna//Arbor/MD",
                "Arbor, AB and Falk, T | AB//Arbor/ & T//Falk/",
                "Lei LI and Na WU | Lei//Li/ & Na//Wu/",
                "Anna A and Tim F | Anna//A/ & Tim//F/",
                "Weinan E | Weinan//E/",
                "Ann Arbor (Lund University) | Ann//Arbor/",
            })
    void whatTheRuleReadsWellStays(String list, String parts) {
        assertEquals(parts, read(list));
        assertEquals(List.of(), BibtexNames.of(Bib.value("{" + list + "}")).faults());
    }

    @Test
    void eachOfSeveralNamesHasItsPlace() {
        BibtexValue value = Bib.value("{ Qia Arbor, Xim Falk, & Bo Berg}");
        for (BibtexName name : BibtexNames.of(value).names()) {
            assertEquals(
                    value.text().substring(from(name.printed(), value), to(name.printed(), value)),
                    name.printed().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Arbor and Others",
                "Ann Arbor et al.",
                "Arbor, Ann et al",
                "Arbor, Ann, et al.",
                "Ann Arbor and et al.",
                "Ann Arbor and {et al.}",
                "Ann Arbor et al. and others"
            })
    void othersAreNoName(String list) {
        BibtexNames names = BibtexNames.of(Bib.value("{" + list + "}"));
        assertEquals("Ann//Arbor/", read(list));
        assertEquals(true, names.others());
        assertEquals(List.of(), names.faults());
    }

    @Test
    void whoIsAllNamedHasNoOthers() {
        assertEquals(false, BibtexNames.of(Bib.value("{Ann Arbor and Al Berg}")).others());
    }

    @Test
    void eachNameHasItsPlace() {
        String text = "@misc{key, field = {Ann Arbor  and\n Bo Berg}}";
        List<BibtexName> names =
                BibtexNames.of(Bib.value("{Ann Arbor  and\n Bo Berg}")).names();
        assertEquals(text.indexOf("Ann"), names.get(0).printed().start());
        assertEquals(text.indexOf("Bo"), names.get(1).printed().start());
        assertEquals("Bo Berg", names.get(1).printed().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Arbor and and Bo Berg | empty-name",
                "Ann Arbor and | empty-name",
                ", | empty-name",
                "Arbor, x, y, Ann | too-many-commas",
                "xdata=k-author-1 | unread-xdata",
            })
    void misuseIsTold(String list, String code) {
        List<BibtexNames.Fault> faults =
                BibtexNames.of(Bib.value("{" + list + "}")).faults();
        assertEquals(List.of(code), faults.stream().map(BibtexNames.Fault::code).toList());
    }

    @Test
    void whatComesAgainHasAPlaceOfItsOwn() {
        NameReader reader = new NameReader();
        BibtexValue value = Bib.value("{Ann Arbor and Arbor, x, y, Ann and Ann Arbor and Arbor, x, y, Ann}");
        for (int time = 0; time < 2; time++) {
            BibtexNames names = BibtexNames.of(value, reader);
            for (BibtexName name : names.names()) {
                assertEquals(
                        value.text().substring(from(name.printed(), value), to(name.printed(), value)),
                        name.printed().text());
            }
            assertEquals(
                    List.of(14, 49),
                    names.faults().stream()
                            .map(fault -> from(fault.place(), value))
                            .toList());
            assertEquals(
                    List.of(0, 14, 35, 49),
                    names.names().stream()
                            .map(name -> from(name.printed(), value))
                            .toList());
        }
    }

    private static int from(Passage part, BibtexValue value) {
        return (int) (part.start() - value.printed().start());
    }

    private static int to(Passage part, BibtexValue value) {
        return (int) (part.end() - value.printed().start());
    }
}
