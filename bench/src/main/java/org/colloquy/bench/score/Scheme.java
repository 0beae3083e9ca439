package org.colloquy.bench.score;

import java.util.Map;
import java.util.Set;

/**
 * How the fields of items are compared.
 *
 * @param rules the rule of each field by its name; a field without one is a {@link Rule#TEXT}
 * @param reportedOnly fields that are counted but are no part of totals
 */
public record Scheme(Map<String, Rule> rules, Set<String> reportedOnly) {

    /** Copies both. */
    public Scheme {
        rules = Map.copyOf(rules);
        reportedOnly = Set.copyOf(reportedOnly);
    }

    Rule rule(String field) {
        return rules.getOrDefault(field, Rule.TEXT);
    }
}
