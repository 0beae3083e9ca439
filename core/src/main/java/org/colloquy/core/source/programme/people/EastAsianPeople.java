package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
    /** What somebody is, before the name, and what somebody does, behind it: {@code 东海大学校长 王小明 致辞}. */
    private static final Pattern POSITION =
            Pattern.compile("(?:副|党委)?(?:校长|院长|所长|主任|会长|理事长|秘书长|主席|书记|学長|院長|所長|会長|理事長|校長)$");

    private static final Pattern DOING = Pattern.compile("(?:开幕|闭幕|欢迎)?(?:致辞|致欢迎辞|致开幕辞|致闭幕辞|讲话|发言|主持)");

    private EastAsianPeople() {}

    /** Returns whether a word names where people work. */
    static boolean isPlace(String word) {
        return EastAsianNames.isNative(word) && PLACE.matcher(word).matches();
    }

    /**
     * Returns the people and the places of a part of a list, a place behind its people; the part alone if it is in another
     * script, or names nobody.
     */
    static List<Printed> parts(Printed part) {
        String text = part.text();
        List<Printed> words = EastAsianNames.isNative(text) ? people(part.split(CharMatcher.whitespace())) : List.of();
        if (words.isEmpty()) {
            return List.of(part);
        }
        List<Printed> people = new ArrayList<>();
        List<Printed> places = new ArrayList<>();
        List<Printed> name = new ArrayList<>();
        for (Printed word : words) {
            boolean whole = EastAsianNames.knownFamilyOf(word.text()).isPresent() && !opensName(name);
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
        return placed(people, places, isPlace(words.get(words.size() - 1).text()));
    }

    /** Returns the people, each with the place behind that is known to be the own one; a single place may end the list. */
    private static List<Printed> placed(List<Printed> people, List<Printed> places, boolean placeLast) {
        ImmutableList.Builder<Printed> parts = ImmutableList.builder();
        boolean each = places.size() == people.size();
        for (int i = 0; i < people.size(); i++) {
            parts.add(people.get(i));
            if (each) {
                parts.add(places.get(i));
            }
        }
        boolean ofLast = people.size() <= 1 || (places.size() == 1 && placeLast);
        return each || !ofLast ? parts.build() : parts.addAll(places).build();
    }

    /** Returns the words of people and places, without what people are and do. */
    private static List<Printed> people(List<Printed> words) {
        List<Printed> people = new ArrayList<>();
        for (Printed word : words) {
            Matcher position = POSITION.matcher(word.text());
            Printed place = position.find() ? word.sub(0, position.start()) : word;
            if (!place.isEmpty() && !DOING.matcher(word.text()).matches()) {
                people.add(isPlace(place.text()) ? place : word);
            }
        }
        return people;
    }

    /** {@code 高橋} before {@code 林太郎}. */
    private static boolean opensName(List<Printed> name) {
        return name.size() == 1 && EastAsianNames.isFamily(name.get(0).text());
    }
}
