package org.colloquy.bench.identity;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.core.model.PaperMention;

/**
 * Papers made up, as three sources print them: the second prints half of what the first does, with initials and in other
 * capitals; the third a quarter, with a word more. Given and family names are as common as in life (Zipf's law), so the
 * more papers, the more namesakes. The same count gives the same papers.
 */
final class MadeUpPapers {

    private static final ImmutableList<String> SYLLABLES = ImmutableList.of(
            "ka", "lo", "mi", "ren", "sto", "va", "ber", "tin", "gor", "hal", "du", "pe", "xi", "zan", "wu", "li",
            "chen", "mar", "bel", "fon");

    private static final int GIVEN_NAMES = 4000;
    private static final int FAMILY_NAMES = 40_000;
    private static final int TITLE_WORDS = 8;
    private static final int VOCABULARY = 20_000;
    private static final int MOST_AUTHORS = 6;
    /** How far apart in number those are who write together. */
    private static final int CIRCLE = 12;
    /** How many work at one place. */
    private static final int COLLEAGUES = 40;

    private static final int VENUES = 300;
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 33;

    private final Mentioned mentioned = new Mentioned();
    private final int count;
    private int printed;

    private MadeUpPapers(int count) {
        this.count = count;
    }

    /** Returns so many mentions of papers. */
    static List<PaperMention> of(int count) {
        MadeUpPapers work = new MadeUpPapers(count);
        for (int paper = 0; work.printed < count; paper++) {
            work.print(new Random(paper));
        }
        return work.mentioned.papers().subList(0, count);
    }

    private void print(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < TITLE_WORDS; i++) {
            words.add(word(common(VOCABULARY, random)));
        }
        int circle = random.nextInt(count);
        List<Integer> people = random.ints(0, CIRCLE)
                .map(place -> circle + place)
                .distinct()
                .limit(1 + random.nextInt(MOST_AUTHORS))
                .boxed()
                .toList();
        String title = capital(String.join(" ", words));
        String venue = "Journal of " + word(circle % VENUES);
        String year = Integer.toString(FIRST_YEAR + random.nextInt(YEARS));
        print("first", title, people, false, venue, year);
        if (random.nextInt(2) == 0) {
            print("second", Ascii.toUpperCase(title), people, true, venue, year);
        }
        if (random.nextInt(4) == 0) {
            print("third", title + " revisited", people, false, "", year);
        }
    }

    private void print(String source, String title, List<Integer> people, boolean brief, String venue, String year) {
        List<PrintedPaper.Author> authors =
                people.stream().map(person -> author(person, brief)).toList();
        mentioned.add(new PrintedPaper(source, title, authors, venue, year));
        printed++;
    }

    private static PrintedPaper.Author author(int person, boolean brief) {
        Random random = new Random(~person);
        String given = capital(word(common(GIVEN_NAMES, random)));
        String family = capital(word(common(FAMILY_NAMES, random)));
        return new PrintedPaper.Author(
                (brief ? given.substring(0, 1) + "." : given) + " " + family,
                brief ? List.of() : List.of("University of " + capital(word(person / COLLEAGUES))));
    }

    /** Returns a number below {@code most}, the more often the smaller it is. */
    private static int common(int most, Random random) {
        return (int) Math.pow(most, random.nextDouble());
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number + SYLLABLES.size();
        while (rest > 0) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Ascii.toUpperCase(word.substring(0, 1)) + word.substring(1);
    }
}
