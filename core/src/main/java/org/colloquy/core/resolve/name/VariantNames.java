package org.colloquy.core.resolve.name;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Stream;

/**
 * Forms of names that are ways to print one name: more names in the middle, the family name at the other end, a second family
 * name left out, a short form of the given name that is {@link ShortGivenNames known} ({@code Tom}, {@code Thomas}).
 */
public final class VariantNames {
    private final NameForms forms;

    /** Looks among the forms of a corpus. */
    public VariantNames(NameForms forms) {
        this.forms = forms;
    }

    /**
     * Returns the variants of a form that are fuller, in ascending order; a part of a hyphened name is none in the middle. Of two
     * that are turned round one is the other's, which would otherwise stand first.
     */
    public List<Integer> of(int form) {
        if (forms.isAbbreviated(form)) {
            return List.of();
        }
        Stream<Integer> longer = forms.besides(form).filter(full -> isLonger(full, form));
        Stream<Integer> turned = forms.distinct(form).stream()
                .flatMap(name -> Stream.of(name.turned(1), name.turned(-1)))
                .flatMap(key -> forms.find(key).stream())
                .filter(other -> other < form && !forms.isAbbreviated(other));
        Stream<Integer> single = forms.distinct(form).stream()
                .flatMap(name -> name.withoutLast().stream())
                .flatMap(name -> forms.find(name.key()).stream());
        return Streams.concat(longer, turned, single, ofLongerGivenName(form))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns whether one form is a variant of the other. */
    public boolean are(int one, int other) {
        return of(one).contains(other) || of(other).contains(one);
    }

    private boolean isLonger(int full, int brief) {
        return forms.distinct(full).stream()
                        .map(NameTokens::withHyphensJoined)
                        .anyMatch(f -> forms.distinct(brief).stream().anyMatch(b -> Refinement.LENIENT.refines(f, b)))
                && !forms.refines(full, brief, Refinement.STRICT);
    }

    private Stream<Integer> ofLongerGivenName(int form) {
        return forms.distinct(form).stream()
                .filter(NameTokens::isWrittenOut)
                .flatMap(name -> ShortGivenNames.longer(name.words().get(0)).stream()
                        .flatMap(longer -> forms.of(longer, name.last()))
                        .filter(other ->
                                forms.distinct(other).stream().anyMatch(full -> agreeInTheMiddle(name, full))));
    }

    /** Returns whether nothing but an initial stands between the first given name and the family name, and no other in each. */
    static boolean agreeInTheMiddle(NameTokens one, NameTokens other) {
        List<String> ours = middle(one);
        List<String> theirs = middle(other);
        return ours.equals(theirs)
                || (Stream.concat(ours.stream(), theirs.stream()).allMatch(NameTokens::isInitial)
                        && (ours.isEmpty() || theirs.isEmpty()));
    }

    private static List<String> middle(NameTokens name) {
        return name.words().subList(1, name.words().size() - 1);
    }
}
