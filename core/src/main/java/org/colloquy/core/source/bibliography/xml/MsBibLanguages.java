package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** The languages that Windows numbers; what is above the lowest ten bits tells the country. */
final class MsBibLanguages {

    private static final int LANGUAGE = 0x3FF;
    private static final int LONGEST = 6;
    private static final Map<Integer, String> NAMES = ImmutableMap.<Integer, String>builder()
            .put(0x01, "Arabic")
            .put(0x02, "Bulgarian")
            .put(0x03, "Catalan")
            .put(0x04, "Chinese")
            .put(0x05, "Czech")
            .put(0x06, "Danish")
            .put(0x07, "German")
            .put(0x08, "Greek")
            .put(0x09, "English")
            .put(0x0A, "Spanish")
            .put(0x0B, "Finnish")
            .put(0x0C, "French")
            .put(0x0D, "Hebrew")
            .put(0x0E, "Hungarian")
            .put(0x0F, "Icelandic")
            .put(0x10, "Italian")
            .put(0x11, "Japanese")
            .put(0x12, "Korean")
            .put(0x13, "Dutch")
            .put(0x14, "Norwegian")
            .put(0x15, "Polish")
            .put(0x16, "Portuguese")
            .put(0x18, "Romanian")
            .put(0x19, "Russian")
            .put(0x1B, "Slovak")
            .put(0x1D, "Swedish")
            .put(0x1E, "Thai")
            .put(0x1F, "Turkish")
            .put(0x21, "Indonesian")
            .put(0x22, "Ukrainian")
            .put(0x24, "Slovenian")
            .put(0x25, "Estonian")
            .put(0x26, "Latvian")
            .put(0x27, "Lithuanian")
            .put(0x29, "Persian")
            .put(0x2A, "Vietnamese")
            .buildOrThrow();

    private MsBibLanguages() {}

    static Optional<String> name(String number) {
        boolean digits = number.length() <= LONGEST && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !number.isEmpty()
                ? Optional.ofNullable(NAMES.get(Integer.parseInt(number) & LANGUAGE))
                : Optional.empty();
    }
}
