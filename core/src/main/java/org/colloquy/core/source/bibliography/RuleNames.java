package org.colloquy.core.source.bibliography;

import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.RoleKind;

/** What the rules of a format are called: one for each sort of fact, so each name is put together once. */
final class RuleNames {

    private static final Map<Detail.Kind, String> DETAILS = names(Detail.Kind.class, '-');
    private static final Map<RoleKind, String> ROLES = names(RoleKind.class, '-');
    private static final Map<Scheme, String> SCHEMES = names(Scheme.class, '_');

    private final String format;
    private final Map<String, String> names = new HashMap<>();

    RuleNames(String format) {
        this.format = format;
    }

    private static <E extends Enum<E>> Map<E, String> names(Class<E> type, char between) {
        return Maps.immutableEnumMap(Maps.asMap(
                EnumSet.allOf(type),
                value -> value.name().toLowerCase(Locale.ROOT).replace('_', between)));
    }

    /** Returns the rule that reads a detail. */
    static String of(Detail.Kind detail) {
        return DETAILS.getOrDefault(detail, "");
    }

    /** Returns the rule that reads who has a role. */
    static String of(RoleKind role) {
        return ROLES.getOrDefault(role, "");
    }

    /** Returns the rule that reads an identifier. */
    static String of(Scheme scheme) {
        return SCHEMES.getOrDefault(scheme, "");
    }

    /** Returns the name of a rule that begins with that of the format. */
    String whole(String rule) {
        String known = names.get(rule);
        if (known == null) {
            known = format + "/" + rule;
            names.put(rule, known);
        }
        return known;
    }
}
