package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.colloquy.core.model.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2001|2001",
                "2001/09/01/|2001-09-01",
                "2001/00/00/|2001",
                "2019/05//Spring|2019-05",
                "2001///|2001",
                "2016/12//|2016-12",
                "2015/october|2015-10",
                "2005-07-15|2005-07-15",
                "2013 06 10|2013-06-10",
                "2010   06|2010-06",
                "2016 Apr 19|2016-04-19",
                "JUN 14 2006|2006-06-14",
                "04 2006|2006-04",
                "12 March 2020|2020-03-12",
                "March 3rd, 2020|2020-03-03",
                "Sept. 2004|2004-09",
                "20160419|2016-04-19",
                "Spring 2004|2004-21",
                "2004 Winter|2004-24",
                "MAY-JUN 2006|2006-05/2006-06",
                "2006 May-Jun|2006-05/2006-06",
                "May/June 2004|2004-05/2004-06",
                "2008 Dec-2009 Jan|2008-12/2009-01",
                "15-20 June 2019|2019-06-15/2019-06-20",
                "2019 15-20 June|2019-06-15/2019-06-20",
                "JUN 1-3, 2001|2001-06-01/2001-06-03",
                "June 28-July 2, 2019|2019-06-28/2019-07-02",
                "28 June \u2013 2 July 2019|2019-06-28/2019-07-02",
                "2019-06-15 - 2019-06-20|2019-06-15/2019-06-20",
                "2001-2002|2001/2002",
                "25/12/2001|2001-12-25",
                "12/25/2001|2001-12-25",
                "03/04/2001|2001",
                "2001/02/31|2001-02",
                "2001/13/01|2001",
                "3 mai 2021|2021-05-03",
                "3. März 2021|2021-03-03",
                "12 de octubre de 2020|2020-10-12",
                "DÉCEMBRE 2020|2020-12",
                "2020 Herbst|2020-23",
                "99|-",
                "///|-",
                "YEAR/MONTH/DAY/|-",
                "in press|-",
                "0000|-",
                "12345|-"
            })
    void datesAreReadAsPrinted(String printed, String edtf) {
        assertEquals(edtf, RecordDate.parse(printed).map(DateSpan::toString).orElse("-"));
    }

    @Test
    void longTextsTakeLinearTime() {
        for (String unit : new String[] {"1", "a", "1-", "May-", "2001-", " "}) {
            String text = unit.repeat(100_000 / unit.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> RecordDate.parse(text));
        }
    }
}
