package org.colloquy.core.source.bibliography.tagged;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;

/**
 * Where a work appeared, as Ovid prints it in one line.
 *
 * @param form what it is
 * @param parts what was found, by the names of groups
 * @param value the line
 */
record OvidCitation(Form form, Matcher parts, Passage value) {

    private static final int LONGEST = 1000;
    private static final String TITLE = "(?<title>\\S.{0,400}?)";
    private static final String NUMBERS = "(?<volume>\\d{1,5}(?:-\\d{1,5})?)?\\s?(?:\\((?<issue>[^()]{1,60})\\))?";
    private static final String END = "\\s*\\.?\\s*$";

    /** How a line is built. */
    enum Form {
        /** {@code Journal of Lamps.   28(2):103-106, April 2015.} */
        JOURNAL(TITLE + "\\.\\s+" + NUMBERS + "\\s?:\\s?(?<pages>[^\\s,:][^,:]{0,40}),\\s(?<date>[^,:]{4,40}?)" + END),
        /** {@code Journal of Lamps. Vol 28(2) April 2015, 103-106.} */
        VOLUME(TITLE + "\\.\\s+Vol\\.?\\s?" + NUMBERS + ",?\\s(?<date>[^,:]{4,40}),\\s(?:pp?\\.?\\s?)?"
                + "(?<pages>[^\\s,:][^,:]{0,40}?)" + END),
        /** {@code Eve Editor (2015). All about lamps. (pp. 103-106). x, 300 pp. Lampton: Lamp Press} */
        CHAPTER("(?<editors>[^()]{0,400})\\((?<date>\\d{4})\\)\\.\\s+" + TITLE
                + "\\.?\\s+\\(pp?\\.?\\s?(?<pages>[^()]{1,40})\\)\\.?\\s+(?:[^:]{0,40}?\\bpp\\.\\s+)?"
                + "(?<place>[^:]{1,80}):\\s?(?<publisher>.{1,200}?)" + END),
        /** {@code (2014). All about lamps. 58 pp. Lampton: Lamp Press.} */
        BOOK("(?<editors>[^()]{0,400})\\((?<date>\\d{4})\\)\\.\\s+" + TITLE
                + "\\.?\\s+(?<count>(?:[ivxlc]{1,8}, )?\\d{1,5}) pp\\.\\s+"
                + "(?<place>[^:]{1,80}):\\s?(?<publisher>.{1,200}?)" + END),
        /** {@code Journal of Lamps.} */
        TITLE_ALONE(TITLE + END);

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** Reads a line; empty if it is longer than such a line can be. */
    static Optional<OvidCitation> of(Passage value) {
        if (value.text().length() > LONGEST) {
            return Optional.empty();
        }
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(value.text());
            if (matcher.lookingAt()) {
                return Optional.of(new OvidCitation(form, matcher, value));
            }
        }
        return Optional.empty();
    }

    /** Returns a part; empty if the form has none of that name, or the line leaves it out. */
    Optional<Passage> part(String name) {
        return form.pattern.pattern().contains("(?<" + name + ">") && parts.start(name) >= 0
                ? FieldValues.trimmed(value, parts.start(name), parts.end(name))
                : Optional.empty();
    }
}
