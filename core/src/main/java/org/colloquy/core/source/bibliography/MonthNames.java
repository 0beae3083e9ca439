package org.colloquy.core.source.bibliography;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months and seasons in the languages that bibliographies are written in, and what is short for them. */
public final class MonthNames {

    private static final Splitter WORDS = Splitter.on(' ');
    private static final int SEASONS = 21;
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        List<String> months = List.of(
                "jan january januar jänner janvier janv enero gennaio janeiro januari",
                "feb february februar feber février fevrier févr febr febrero febbraio fevereiro februari",
                "mar march märz mär mrz maerz mars marzo março marco maart marts",
                "apr april avril avr abril aprile",
                "may mai mayo maggio maio mei maj",
                "jun june juni juin junio giugno junho",
                "jul july juli juillet juil julio luglio julho",
                "aug august août aout agosto augusti augustus",
                "sep sept september septembre septiembre settembre setembro",
                "oct october oktober okt octobre octubre ottobre outubro",
                "nov november novembre noviembre novembro",
                "dec december dezember dez décembre decembre déc diciembre dicembre dezembro");
        List<String> seasons = List.of(
                "spring frühling frühjahr printemps primavera",
                "summer sommer été",
                "autumn fall herbst automne",
                "winter hiver");
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < months.size(); i++) {
            for (String name : WORDS.split(months.get(i))) {
                numbers.put(name, i + 1);
            }
        }
        for (int i = 0; i < seasons.size(); i++) {
            for (String name : WORDS.split(seasons.get(i))) {
                numbers.put(name, SEASONS + i);
            }
        }
        return ImmutableMap.copyOf(numbers);
    }

    /** Returns the number of a month, 1 to 12, or of a season, 21 to 24. */
    public static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }
}
