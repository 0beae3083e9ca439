package org.colloquy.core.source.programme.time;

import com.google.common.base.CharMatcher;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something takes, as programmes print it beside where it begins: {@code 20m}, {@code (30 min)}, {@code 1h 30m}. */
public final class TalkLength {

    private static final Pattern FORM = Pattern.compile(
            "(?:(?:duration|length|dauer|durée|duración|durata)\\s?:\\s?)?(?:(\\d{1,2}) ?(?:h|hours?|std\\.?)(?: ?(\\d{1,2}) ?(?:m|min|mins|minutes)?\\.?)?"
                    + "|(\\d{1,3}) ?(?:m|min|mins|minutes|minuten|minutos|minuti)\\.?)",
            Pattern.CASE_INSENSITIVE);
    private static final CharMatcher BRACKETS = CharMatcher.whitespace().or(CharMatcher.anyOf("()[]"));
    private static final Duration LONGEST = Duration.ofHours(12);

    private TalkLength() {}

    /** Returns the length that {@code text} is from its first to its last character. */
    public static Optional<Duration> parse(String text) {
        Matcher form = FORM.matcher(BRACKETS.trimFrom(text));
        return form.matches()
                ? Optional.of(Duration.ofHours(number(form.group(1)))
                                .plusMinutes(number(form.group(2)))
                                .plusMinutes(number(form.group(3))))
                        .filter(length -> !length.isZero() && length.compareTo(LONGEST) <= 0)
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
