package org.colloquy.core.source.programme.line;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** Lines of keywords: {@code Keywords: [ graphs ] [ walks ]}. */
public final class KeywordLine {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:author )?keywords?|key words|schlagw[oö]rter|schlagworte|mots[- ]cl[eé]s|palabras clave|palavras[- ]chave|parole chiave)\\s?:\\s{0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[^\\[\\],;]{1,200}");

    private KeywordLine() {}

    /** Returns the keywords in {@code line}; empty if it is no such line. */
    public static Optional<List<Printed>> parse(Printed line) {
        Matcher label = LABEL.matcher(line.text());
        if (!label.find()) {
            return Optional.empty();
        }
        ImmutableList.Builder<Printed> keywords = ImmutableList.builder();
        Matcher words = WORDS.matcher(line.text()).region(label.end(), line.length());
        while (words.find()) {
            Printed keyword = line.sub(words.start(), words.end()).strip();
            if (!keyword.isEmpty()) {
                keywords.add(keyword);
            }
        }
        return Optional.of(keywords.build());
    }
}
