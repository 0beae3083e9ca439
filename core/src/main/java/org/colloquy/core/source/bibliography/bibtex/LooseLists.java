package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.BodyNames;
import org.colloquy.core.text.Tidy;

/** Names between other signs than commas, and other words than {@code and}: {@code Lia Born; Tim Falk}, {@code Lia Born & Tim Falk}. */
final class LooseLists {

    private static final ImmutableList<String> WORDS = ImmutableList.of("\\and", " und ", " et ");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern AND =
            Pattern.compile("(?<=[\\s,])(?:\\\\?&+|\\\\and|und|et(?!\\.?\\s{1,3}al))(?=\\s)");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|#?\\w{2,10});");

    private final String text;
    /** The text without what stands in braces, and without the semicolon behind {@code &uuml}. */
    private final String signs;

    /** Looks at the signs of a whole field, once. */
    LooseLists(String text) {
        this.text = text;
        this.signs = ENTITY.matcher(outsideBraces(text))
                .replaceAll(entity -> entity.group().equals("&amp;")
                        ? "&&&&&"
                        : Strings.repeat("x", entity.group().length()));
    }

    /** A quick look, which most lists do not stand. */
    static boolean mayBeOne(String text) {
        if (text.indexOf(';') >= 0 || text.indexOf('&') >= 0) {
            return true;
        }
        for (String word : WORDS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names in a part of the field; the part alone if it can be one name. */
    List<int[]> names(int from, int to) {
        List<int[]> names = new ArrayList<>();
        for (int[] part : split(SEMICOLON, from, to)) {
            List<int[]> people = split(AND, part[0], part[1]);
            names.addAll(people.stream().allMatch(this::isPerson) ? people : List.of(part));
        }
        return names.isEmpty() ? List.of(new int[] {from, to}) : names;
    }

    private static String outsideBraces(String text) {
        StringBuilder outside = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (depth > 0) {
                outside.setCharAt(i, 'x');
            }
        }
        return outside.toString();
    }

    private List<int[]> split(Pattern separator, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        Matcher between = separator.matcher(signs).region(from, to).useTransparentBounds(true);
        int start = from;
        while (between.find()) {
            add(parts, start, between.start());
            start = between.end();
        }
        add(parts, start, to);
        return parts;
    }

    private void add(List<int[]> parts, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            parts.add(NameText.trimmed(text, from, to));
        }
    }

    /** Neither {@code Barnes} before {@code & Noble} is one, nor {@code Karl von} before {@code und zu Moor}. */
    private boolean isPerson(int[] part) {
        String name = text.substring(part[0], part[1]);
        List<String> words = NameText.words(name);
        boolean whole = words.size() > 1 && !NameReader.isSmall(words.get(words.size() - 1));
        return NameText.isGroup(name) || (whole && !BodyNames.isBody(Tidy.name(name)));
    }
}
