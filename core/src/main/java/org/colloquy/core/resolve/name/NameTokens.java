package org.colloquy.core.resolve.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.text.EditDistance;
import org.colloquy.core.text.Names;

/**
 * A name made comparable: its words in spoken order, folded to small letters without diacritics.
 *
 * @param words given names, particles and family name
 * @param given how many of the words are given names or initials
 * @param particles how many words after those are particles
 * @param joined the same with the hyphened given names as one word; equal to {@code words} if there are none
 * @param suffix the suffix, or an empty text
 */
public record NameTokens(List<String> words, int given, int particles, List<String> joined, String suffix) {

    /** Orders names that are written out first, then those of most letters. */
    public static final Comparator<NameTokens> FULLEST = Comparator.comparing((NameTokens name) -> !name.isWrittenOut())
            .thenComparing(name -> -name.letters())
            .thenComparing(NameTokens::key);

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    /** An e behind a, o or u, but for the names that end like Michael, Samuel and Joel. */
    private static final Pattern UMLAUT = Pattern.compile("(?<=[aou])e(?!l\\b)");

    private static final Pattern GLUED_INITIALS = Pattern.compile("(?<!\\S)[B-DF-HJ-NP-TV-XZ]{2,3}(?!\\S)");
    /** How many first letters names share that may be forms of one. */
    private static final int BEGINNING = 3;
    /** How alike two words are of which one is a slip of spelling. */
    private static final double A_SLIP = 0.7;

    static NameTokens of(PersonName name) {
        return of(name, name.given().orElse(""));
    }

    /** Returns the other names that the nickname makes: in place of the given names, and after them. */
    public static List<NameTokens> nicknamed(PersonName name) {
        Optional<String> nickname = name.nickname();
        if (nickname.isEmpty() || words(nickname.get()).isEmpty()) {
            return List.of();
        }
        return List.of(of(name, nickname.get()), of(name, name.given().orElse("") + " " + nickname.get()));
    }

    private static NameTokens of(PersonName name, String given) {
        List<String> first = words(spellOutInitials(given));
        List<String> particles = words(name.particle().orElse(""));
        List<String> family = words(name.family());
        List<String> last = family.isEmpty() ? List.of(name.family()) : family;
        ImmutableList<String> rest =
                ImmutableList.<String>builder().addAll(particles).addAll(last).build();
        return new NameTokens(
                concat(first, rest),
                first.size(),
                particles.size(),
                concat(words(spellOutInitials(given.replaceAll("(?<=\\p{L}{2})[-‐‑](?=\\p{L}{2})", ""))), rest),
                Names.key(name.suffix().orElse("")));
    }

    private static ImmutableList<String> concat(List<String> first, List<String> rest) {
        return ImmutableList.<String>builder().addAll(first).addAll(rest).build();
    }

    private static List<String> words(String text) {
        return WORDS.splitToList(Names.key(text));
    }

    /** Parts initials printed without stops, alone or after a name: {@code JB} has no vowel, so it is no name. */
    private static String spellOutInitials(String given) {
        return GLUED_INITIALS
                .matcher(given)
                .replaceAll(initials -> String.join(" ", initials.group().split("")));
    }

    /** Returns the text that equal names share. */
    public String key() {
        return String.join(" ", words) + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    /** Returns a text that names share which differ in spaces and hyphens inside the given or the family name. */
    String squashed() {
        boolean initials = words.subList(0, given).stream().anyMatch(NameTokens::isInitial);
        return initials
                ? key()
                : String.join("", words.subList(0, given)) + "|" + String.join("", words.subList(given, words.size()))
                        + "|" + suffix;
    }

    /** Returns the key of the name with its first words at its end, or its last at its beginning, as the distance says. */
    String turned(int distance) {
        List<String> turned = new ArrayList<>(words);
        Collections.rotate(turned, distance);
        return String.join(" ", turned);
    }

    /** Returns the key of the name with vowels that may stand for umlauts contracted: {@code muller} for {@code Mueller}. */
    String contracted() {
        return UMLAUT.matcher(key()).replaceAll("");
    }

    /** Returns the name without its last word, which may be a second family name; empty if what is left is no whole name. */
    Optional<NameTokens> withoutLast() {
        int size = words.size() - 1;
        boolean whole = isWrittenOut() && size >= 2 && (particles == 0 || size > given + particles);
        if (!whole || isInitial(words.get(size - 1))) {
            return Optional.empty();
        }
        return Optional.of(new NameTokens(
                words.subList(0, size),
                Math.min(given, size - 1),
                particles,
                joined.subList(0, joined.size() - 1),
                suffix));
    }

    /** Returns the same name, its hyphened given names as one word each. */
    NameTokens withHyphensJoined() {
        return new NameTokens(joined, given + joined.size() - words.size(), particles, joined, suffix);
    }

    /** Returns the last word, which most often is the family name or ends it. */
    public String last() {
        return words.get(words.size() - 1);
    }

    /** Returns the block to look in for fuller forms of this name: the family name and the first given name or initial. */
    String block() {
        return block(words.get(0), last());
    }

    static String block(String first, String last) {
        return last + "|" + first;
    }

    /** Returns the blocks in which shorter forms look for this name. */
    Set<String> blocks() {
        return ImmutableSet.of(block(), block(joined.get(0), last()), initialBlock());
    }

    /** Returns the block of the family name and the first letter. */
    String initialBlock() {
        String first = words.get(0);
        return block(first.substring(0, first.offsetByCodePoints(0, 1)), last());
    }

    /** Returns whether the first given name is written out. */
    public boolean isWrittenOut() {
        return given > 0 && !isInitial(words.get(0));
    }

    /** Returns how many letters there are. */
    public int letters() {
        return words.stream().mapToInt(String::length).sum() + suffix.length();
    }

    /** Returns whether a word is a single letter of a script that abbreviates names so. */
    static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isLowerCase(word.codePointAt(0));
    }

    /** Returns whether the two have a word in common, or words that differ by little: Rob and Robert, a slip of spelling. */
    public boolean resembles(NameTokens other) {
        return words.stream().anyMatch(ours -> other.words.stream().anyMatch(theirs -> resemble(ours, theirs)));
    }

    private static boolean resemble(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 2) {
            return false;
        }
        return one.equals(other)
                || (shorter >= BEGINNING && one.regionMatches(0, other, 0, BEGINNING))
                || (shorter > BEGINNING && EditDistance.similarity(one, other) >= A_SLIP);
    }

    /** Returns the words without which the name still is the name: middle initials and particles. */
    Set<Integer> droppable() {
        ImmutableSet.Builder<Integer> places = ImmutableSet.builder();
        for (int i = 1; i < words.size() - 1; i++) {
            boolean particle = i >= given && i < given + particles;
            if (particle || isInitial(words.get(i))) {
                places.add(i);
            }
        }
        return places.build();
    }
}
