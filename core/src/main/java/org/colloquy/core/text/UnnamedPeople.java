package org.colloquy.core.text;

import java.util.regex.Pattern;

/** What programmes print where nobody is named: {@code TBA}, {@code Organizers}, {@code various speakers}. */
public final class UnnamedPeople {

    private static final Pattern WORDS = Pattern.compile(
            "(?:others|(?:the )?audience|t\\.?b\\.?[acd]\\.?|to be (?:announced|confirmed|determined)|organi[sz]ers"
                    + "|all(?: speakers| participants)?|everyone|various(?: speakers)?|several speakers)",
            Pattern.CASE_INSENSITIVE);

    private UnnamedPeople() {}

    /** Returns whether a text in the place of a name names nobody in particular. */
    public static boolean are(String text) {
        return WORDS.matcher(text).matches();
    }
}
