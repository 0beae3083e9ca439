package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames.Named;

/** Which authors of a list have the bullet of those who speak: {@code Ada Moor, •Bo Lund, and Carla Rossi}. */
public final class Presenters {

    private static final CharMatcher BULLETS = CharMatcher.anyOf("•∙");
    private static final Pattern MARKED =
            Pattern.compile("(?:^|[,;]\\s{0,3}|\\b(?:and|und|et|y|e)\\s{1,3})([•∙])(?=\\p{L})");

    private Presenters() {}

    /** Returns those who speak with their bullets; nobody where bullets part the names. */
    public static Map<Named, Printed> of(Printed list, List<Named> people) {
        Map<Named, Printed> presenters = new LinkedHashMap<>();
        Matcher bullet = MARKED.matcher(list.text());
        while (bullet.find()) {
            Printed mark = list.sub(bullet.start(1), bullet.end(1));
            people.stream()
                    .filter(named -> named.name().start() >= mark.end())
                    .findFirst()
                    .ifPresent(named -> presenters.put(named, mark));
        }
        boolean told = presenters.size() == BULLETS.countIn(list.text());
        return told ? presenters : ImmutableMap.of();
    }
}
