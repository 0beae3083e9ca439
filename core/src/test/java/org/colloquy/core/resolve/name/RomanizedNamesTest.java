package org.colloquy.core.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.colloquy.core.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizedNamesTest {

    private static List<String> written(String name) {
        return RomanizedNames.of(PersonName.parse(name)).map(NameTokens::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Елена Иванова, Elena Ivanova",
        "Юрий Нестеров, Yurii Nesterov",
        "Юрий Нестеров, Yury Nesterov",
        "Юрий Нестеров, Jurij Nesterov",
        "Юлия Чайковская, Julija Cajkovskaja",
        "Алексей Досовицкий, Alexey Dosovitskiy",
        "Александр Щербаков, Alexander Shcherbakov",
        "Фёдор Достоевский, Fyodor Dostoyevsky",
        "Фёдор Достоевский, Fedor Dostoevskii",
        "Евгений Андреев, Evgeny Andreev",
        "Евгений Андреев, Yevgeny Andreyev",
        "Сергій Гриценко, Serhiy Hrytsenko",
        "Ю. А. Жуков, Y. A. Zhukov",
        "Ю. А. Жуков, Yu. A. Zhukov",
        "Щ. Ли, S. Li",
        "Е. В. Жуков, Y. V. Zhukov",
        "Ђорђе Његош, Đorđe Njegoš",
        "Γεώργιος Παπαδόπουλος, Georgios Papadopoulos",
        "Χρήστος Φώτου, Christos Photou",
        "Χρήστος Φώτου, Hristos Fotou",
    })
    void aNameIsWrittenAsPeopleWriteIt(String printed, String latin) {
        String key = NameTokens.of(PersonName.parse(latin)).key();
        assertTrue(written(printed).contains(key), () -> key + " is not among " + written(printed));
    }

    @ParameterizedTest
    @CsvSource({"Елена Иванова, Elena Ivanov", "Юрий Юдин, Yuri Iudin", "Илья Петров, Ilia Petrova"})
    void otherNamesStayOthers(String printed, String latin) {
        assertFalse(
                written(printed).contains(NameTokens.of(PersonName.parse(latin)).key()));
    }

    @Test
    void theMostUsualStandsFirst() {
        assertEquals("yury zhukov", written("Юрий Жуков").get(0));
        assertEquals("dimitrios kafantaris", written("Δημήτριος Καφαντάρης").get(0));
    }

    @Test
    void aNameInLatinLettersStays() {
        assertEquals(List.of(), written("Søren Åkvist"));
        assertEquals(List.of(), written("王伟"));
    }

    @Test
    void aFamilyNameOfWhichNothingIsLeftIsNone() {
        assertFalse(written("Иван Ъ").contains("ivan"));
    }

    @Test
    void longNamesHaveNoMoreWaysThanAreTried() {
        String all = "Юрий Алексей Щукин Хрящёв Джамал Еевич Ильич Ярый Ковьё Цой "
                .repeat(20)
                .strip();
        List<String> written = written(all);
        assertTrue(written.size() > 100 && written.size() <= 1200, () -> written.size() + " ways");
        assertEquals(written.size(), written.stream().distinct().count());
    }
}
