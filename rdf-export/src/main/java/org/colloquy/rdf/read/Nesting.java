package org.colloquy.rdf.read;

import org.apache.jena.riot.Lang;
import org.colloquy.core.source.LimitException;

/** Sees that a text is nested no deeper than parsers, which call themselves for each level, can bear. */
final class Nesting {
    private Nesting() {}

    static void check(String name, String text, Lang lang, int most) {
        int deepest = lang.equals(Lang.RDFXML) ? ofTags(text) : ofBrackets(text);
        if (deepest > most) {
            throw new LimitException(
                    name,
                    "is nested " + deepest + " deep, deeper than " + most
                            + " (the limit depth); flatten it, or raise the limit");
        }
    }

    private static int ofBrackets(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == '(' || c == '{')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && (c == ']' || c == ')' || c == '}')) {
                depth--;
            }
        }
        return deepest;
    }

    private static int ofTags(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            int end = text.indexOf('>', i);
            if (text.charAt(i + 1) == '/') {
                depth--;
            } else if (Character.isLetter(text.charAt(i + 1)) && end > 0 && text.charAt(end - 1) != '/') {
                deepest = Math.max(deepest, ++depth);
            }
        }
        return deepest;
    }
}
