package org.colloquy.core.source.xml;

import java.util.Optional;
import org.colloquy.core.source.Head;

/**
 * The beginning of an XML document, for telling its format.
 *
 * @param root the name of the outermost element, without prefix
 * @param tag the start tag of that element, as far as it is there
 * @param text all that was looked at
 */
public record XmlHead(String root, String tag, String text) {

    /** Returns the head of a document that begins with a tag, after declarations and comments. */
    public static Optional<XmlHead> of(Head head) {
        String text = head.text();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (c != '<' || head.binary()) {
                return Optional.empty();
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.startsWith("<!", at)) {
                at = afterDoctype(text, at);
            } else {
                String tag = text.substring(at, after(text, ">", at));
                return Optional.of(new XmlHead(RecordStarts.localName(tag, 1), tag, text));
            }
        }
        return Optional.empty();
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static int afterDoctype(String text, int from) {
        int close = text.indexOf('>', from);
        int subset = text.indexOf('[', from);
        return subset >= 0 && subset < close
                ? after(text, ">", Math.min(after(text, "]", subset), text.length()))
                : after(text, ">", from);
    }
}
