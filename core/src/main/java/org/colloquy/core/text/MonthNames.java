package org.colloquy.core.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months and seasons in the languages that programmes and bibliographies are written in, and what is short for them. */
public final class MonthNames {

    private static final Splitter WORDS = Splitter.on(' ');
    /** Fewer letters tell no month: {@code ma} may be March or May. */
    private static final int SHORTEST = 3;

    /** The first is English, and is known by its first letters, too. */
    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "january januar jänner janvier janv enero gennaio janeiro januari stycznia января"
                    + " ledna ianuarie gener tammikuu tammikuuta ocak січня ιανουαρίου január januára",
            "february februar feber février fevrier févr febr febrero febbraio fevereiro februari lutego февраля"
                    + " února februarie febrer helmikuu helmikuuta şubat лютого φεβρουαρίου február februára",
            "march märz mär mrz maerz mars marzo março marco maart marts marca марта"
                    + " března martie març maaliskuu maaliskuuta mart березня μαρτίου március",
            "april avril avr abril aprile kwietnia апреля"
                    + " dubna aprilie huhtikuu huhtikuuta nisan квітня απριλίου április apríla",
            "may mai mayo maggio maio mei maj maja мая"
                    + " května maig toukokuu toukokuuta mayıs травня μαΐου μαίου május mája",
            "june juni juin junio giugno junho czerwca июня"
                    + " června iunie juny kesäkuu kesäkuuta haziran червня ιουνίου június júna",
            "july juli juillet juil julio luglio julho lipca июля"
                    + " července iulie juliol heinäkuu heinäkuuta temmuz липня ιουλίου július júla",
            "august août aout agosto augusti augustus sierpnia августа"
                    + " srpna agost elokuu elokuuta ağustos серпня αυγούστου augusztus augusta",
            "september septembre septiembre settembre setembro września сентября"
                    + " září septembrie setembre syyskuu syyskuuta eylül вересня σεπτεμβρίου szeptember septembra",
            "october oktober okt octobre octubre ottobre outubro października октября"
                    + " října octombrie lokakuu lokakuuta ekim жовтня οκτωβρίου október októbra",
            "november novembre noviembre novembro listopada ноября"
                    + " noiembrie marraskuu marraskuuta kasım listopadu листопада νοεμβρίου novembra",
            "december dezember dez décembre decembre déc diciembre dicembre dezembro grudnia декабря"
                    + " prosince decembrie desembre desember joulukuu joulukuuta aralık грудня δεκεμβρίου decembra");

    private static final ImmutableList<String> SEASONS = ImmutableList.of(
            "spring frühling frühjahr printemps primavera",
            "summer sommer été",
            "autumn herbst automne",
            "winter hiver");

    private static final int FIRST_SEASON = 21;
    private static final int FALL = 23;
    private static final ImmutableMap<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static ImmutableMap<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        add(numbers, MONTHS, 1);
        add(numbers, SEASONS, FIRST_SEASON);
        addBeginnings(numbers, "fall", FALL);
        return ImmutableMap.copyOf(numbers);
    }

    private static void add(Map<String, Integer> numbers, List<String> rows, int first) {
        int number = first;
        for (String row : rows) {
            List<String> names = WORDS.splitToList(row);
            addBeginnings(numbers, names.get(0), number);
            for (String name : names) {
                numbers.put(name, number);
            }
            number++;
        }
    }

    private static void addBeginnings(Map<String, Integer> numbers, String english, int number) {
        for (int length = SHORTEST; length <= english.length(); length++) {
            numbers.put(english.substring(0, length), number);
        }
    }

    /** Returns the number of the month, 1 to 12, or of the season, 21 to 24, that is named or, in English, begins so. */
    public static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the month that is named or, in English, begins so. */
    public static Optional<Month> month(String name) {
        return number(name).filter(number -> number < FIRST_SEASON).map(Month::of);
    }
}
