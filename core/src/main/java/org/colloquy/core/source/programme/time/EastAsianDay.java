package org.colloquy.core.source.programme.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** Days as Chinese, Japanese and Korean print them: {@code 2023年8月25日(星期五)}, {@code 9月5日(火)}, {@code 2023년 11월 3일 금요일}. */
final class EastAsianDay {

    private static final Pattern LABEL = Pattern.compile("(?:日期|日時|日时|时间|時間|開催日|일시|날짜|일자)\\s?:\\s?");
    private static final Pattern DAY =
            Pattern.compile("(?:((?:19|20)\\d\\d)\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号號일]"
                    + "(?:\\s?\\(?(?:星期|周|週|礼拜)?([一二三四五六日天月火水木金土월화수목금토일])(?:曜日?|요일)?\\)?(?![\\p{IsHan}&&[^上下午]]))?"
                    + "(?:\\s?(?:上午|下午|午前|午後|오전|오후)(?!\\s?\\d))?");

    /** From Monday to Sunday in each language. */
    private static final String[] WEEKS = {"一二三四五六日", "一二三四五六天", "月火水木金土日", "월화수목금토일"};

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private EastAsianDay() {}

    /** Returns the day that the line begins with, behind a label or none. */
    static Optional<DayLine> atStart(Printed line) {
        Matcher label = LABEL.matcher(line.text());
        int start = label.lookingAt() ? label.end() : 0;
        Matcher day = DAY.matcher(line.text()).region(start, line.length());
        if (!day.lookingAt()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(day.group(2));
        int ofMonth = Integer.parseInt(day.group(3));
        boolean real = month >= 1 && month <= MONTHS && ofMonth >= 1 && ofMonth <= DAYS;
        return real
                ? Optional.of(new DayLine(
                        line.sub(start, day.end()),
                        Optional.ofNullable(day.group(4)).flatMap(EastAsianDay::weekday),
                        Optional.of(Month.of(month)),
                        Optional.of(ofMonth),
                        Optional.ofNullable(day.group(1)).map(Integer::valueOf),
                        Optional.empty()))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(String letter) {
        for (String week : WEEKS) {
            int at = week.indexOf(letter);
            if (at >= 0) {
                return Optional.of(DayOfWeek.of(at + 1));
            }
        }
        return Optional.empty();
    }
}
