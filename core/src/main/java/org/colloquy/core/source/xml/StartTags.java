package org.colloquy.core.source.xml;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.colloquy.core.source.Passage;

/** Finds the attributes in a start tag that a parser found to be sound. */
final class StartTags {

    private final String tag;
    private final long offset;
    private final References references;
    private int at = 1;

    private StartTags(String tag, long offset, References references) {
        this.tag = tag;
        this.offset = offset;
        this.references = references;
    }

    /** Returns the attributes of the tag that stands at an offset. */
    static List<XmlAttribute> attributes(String tag, long offset, References references) {
        return tag.indexOf('=') < 0 ? List.of() : new StartTags(tag, offset, references).attributes();
    }

    private List<XmlAttribute> attributes() {
        ImmutableList.Builder<XmlAttribute> found = ImmutableList.builder();
        while (at < tag.length() && !isSpace(tag.charAt(at))) {
            at++;
        }
        while (true) {
            int equals = tag.indexOf('=', at);
            int quote = equals < 0 ? -1 : afterSpace(equals + 1);
            int close = quote < 0 || quote >= tag.length() ? -1 : tag.indexOf(tag.charAt(quote), quote + 1);
            if (close < 0) {
                return found.build();
            }
            if (close > quote + 1) {
                String raw = tag.substring(quote + 1, close);
                String value = references
                        .undo(raw, offset + quote + 1)
                        .replace('\n', ' ')
                        .replace('\t', ' ');
                found.add(new XmlAttribute(
                        tag.substring(at, equals).strip(), new Passage(value, offset + quote + 1, offset + close)));
            }
            at = close + 1;
        }
    }

    private int afterSpace(int from) {
        int i = from;
        while (i < tag.length() && isSpace(tag.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
