package org.colloquy.core.resolve.corpus;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.text.Titles;

/**
 * What title and abstract of a paper mention are compared by. To make it takes longer than all else that is taken from a
 * mention, and one mention's does not depend on another's.
 *
 * @param titleKey the title's key; empty if there is no title
 * @param words the words of the title
 * @param abstractKey the abstract's hash; empty if there is no abstract
 * @param sketch what the abstract is known again by
 */
record PaperText(String titleKey, TitleWords words, String abstractKey, AbstractSketch sketch) {
    private static final int KEY_LENGTH = 32;
    private static final int TELLING_LENGTH = 80;

    static PaperText of(PaperMention mention) {
        String words = mention.abstractText()
                .map(Stated::value)
                .filter(text -> !text.isEmpty())
                .map(Titles::key)
                .orElse("");
        String title = titleKey(mention.title().map(Stated::value).orElse(""));
        return new PaperText(
                title,
                TitleWords.of(title),
                words.isEmpty() ? "" : hash(words),
                words.length() >= TELLING_LENGTH ? AbstractSketch.of(words) : AbstractSketch.NONE);
    }

    /** Returns the key of any title: itself if it has neither letters nor digits. */
    static String titleKey(String title) {
        String key = Titles.key(title);
        return key.isEmpty() ? title : key;
    }

    private static String hash(String words) {
        return Hashing.sha256()
                .hashString(words, StandardCharsets.UTF_8)
                .toString()
                .substring(0, KEY_LENGTH);
    }
}
