package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.core.model.EastAsianNames;
import org.colloquy.core.source.programme.Printed;

/**
 * Chinese, Japanese and Korean people with nothing but spaces between them and the places where they work: {@code 清华大学 王小明
 * 教授}, {@code 张三 李四 王五}.
 */
final class EastAsianPeople {

    private static final Pattern PLACE = Pattern.compile(
            ".*(?:大学|大學|学院|學院|学校|研究所|研究院|科学院|科學院|实验室|實驗室|研究室|研究センター|中心|公司|集团|株式会社|機構|学部|研究科|高専|医院|病院|出版社"
                    + "|대학교|대학원|대학|연구원|연구소|과학원|센터|주식회사)");
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[],;");

    private EastAsianPeople() {}

    /** Returns whether a word names where people work. */
    static boolean isPlace(String word) {
        return EastAsianNames.isNative(word) && PLACE.matcher(word).matches();
    }

    /**
     * Returns the people and the places of a part of a list, a place behind its people; the part alone if spaces part nothing
     * but a name, or the words of a sentence.
     */
    static List<Printed> parts(Printed part) {
        String text = part.text();
        if (BRACKETS.matchesAnyOf(text) || !EastAsianNames.isNative(text)) {
            return List.of(part);
        }
        List<Printed> people = new ArrayList<>();
        List<Printed> places = new ArrayList<>();
        List<Printed> name = new ArrayList<>();
        for (Printed word : part.split(CharMatcher.whitespace())) {
            boolean whole = EastAsianNames.knownFamilyOf(word.text()).isPresent()
                    && !EastAsianNames.isFamily(word.text())
                    && !opensName(name);
            if (isPlace(word.text())) {
                places.add(word);
            } else if (name.isEmpty() || !whole) {
                name.add(word);
            } else {
                people.add(Printed.join(name));
                name.clear();
                name.add(word);
            }
        }
        if (!name.isEmpty()) {
            people.add(Printed.join(name));
        }
        boolean sentence = people.stream().anyMatch(person -> EastAsianShape.of(person.text()) <= NameShape.NEVER);
        return sentence || people.isEmpty() || people.size() + places.size() == 1
                ? List.of(part)
                : ImmutableList.<Printed>builder().addAll(people).addAll(places).build();
    }

    /** {@code 高橋} before {@code 林太郎}. */
    private static boolean opensName(List<Printed> name) {
        return name.size() == 1 && EastAsianNames.isFamily(name.get(0).text());
    }
}
