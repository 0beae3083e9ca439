package org.colloquy.core.text;

import java.util.List;
import java.util.Locale;

/** Which letters beyond ASCII one language uses, so that neighbours from two languages can be told. */
final class Alphabets {
    /** One entry a language (or a few whose letters occur side by side); small letters. */
    private static final List<String> LANGUAGES = List.of(
            "ąćęłńóśźż", // Polish
            "áčďéěíňóřšťúůýž", // Czech
            "áäčďéíĺľňóôŕšťúýž", // Slovak
            "áéíóöőúüű", // Hungarian
            "ăâîșțşţ", // Romanian
            "čćđšž", // South Slavic
            "çğıiöşüâîû", // Turkish
            "àâæçéèêëîïôœùûüÿ", // French
            "ãáàâçéêíóôõúüªº", // Portuguese
            "áéíñóúüªº", // Spanish
            "àéèíïòóúüç", // Catalan
            "àèéìíòóùúª", // Italian
            "äöüßéè", // German
            "äöõüšž", // Estonian
            "äöåšž", // Finnish
            "åäöéüà", // Swedish
            "æøåéèêóòôäöü", // Danish, Norwegian
            "áðéíóúýþæö", // Icelandic
            "áíóúýæøð", // Faroese
            "ąčęėįšųūž", // Lithuanian
            "āčēģīķļņōŗšūž", // Latvian
            "ăâđêôơưàáãèéìíòóõùúý", // Vietnamese
            "áâêîôûïëéèäöü", // Dutch, Afrikaans
            "àáâèéìíòóùúŵŷ", // Celtic
            "ĉĝĥĵŝŭ", // Esperanto
            "абвгдежзийклмнопрстуфхцчшщъыьэюяё", // Russian
            "абвгдежзийклмнопрстуфхцчшщьюяґєії", // Ukrainian
            "абвгдежзйклмнопрстуфхцчшыьэюяёіў", // Belarusian
            "абвгдежзиклмнопрстуфхцчшђјљњћџѓќѕ"); // Serbian, Macedonian

    private static final int TABLE_SIZE = 0x500;
    private static final int[] MASKS = masks();

    private Alphabets() {}

    /** Whether some language uses both letters; letters of no known alphabet go with all. */
    static boolean shareLanguage(char a, char b) {
        int one = mask(a);
        int two = mask(b);
        return one == 0 || two == 0 || (one & two) != 0;
    }

    private static int mask(char c) {
        return c < TABLE_SIZE ? MASKS[c] : 0;
    }

    private static int[] masks() {
        int[] masks = new int[TABLE_SIZE];
        for (int language = 0; language < LANGUAGES.size(); language++) {
            int bit = 1 << language;
            String small = LANGUAGES.get(language);
            (small + small.toUpperCase(Locale.ROOT))
                    .chars()
                    .filter(c -> c >= 0x80)
                    .forEach(c -> masks[c] |= bit);
        }
        return masks;
    }
}
