package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of HTML, JATS and MathML in text of another format, among signs that only look like tags: {@code a <b and c> d},
 * {@code <unk>}, {@code List<String>}. What exports make of the signs, such as {@code {\textless}i{\textgreater}}, is read
 * too.
 */
final class Tags {

    private static final String LESS = "(?:<|&lt;|\\{\\$<\\$\\}|\\$<\\$|\\{\\\\textless\\}|\\\\textless\\{\\})";
    private static final String GREATER =
            "(?:>|&gt;|\\{\\$>\\$\\}|\\$>\\$|\\{\\\\textgreater\\}|\\\\textgreater\\{\\})";
    private static final String VALUE = "(?:\"[^\"<>]{0,300}+\"|'[^'<>]{0,300}+'|[^\\s\"'<>=/]{1,100}+)";
    private static final Pattern TAG = Pattern.compile(LESS
            + "(?<end>/?)(?:(?<prefix>[A-Za-z][A-Za-z0-9]{0,15}+):)?(?<name>[A-Za-z][A-Za-z0-9-]{0,30}+)"
            + "(?<attributes>(?:\\s{1,9}+[A-Za-z_][\\w:.-]{0,40}+\\s{0,9}+=\\s{0,9}+" + VALUE
            + "){0,20}+)\\s{0,9}+(?<empty>/?)"
            + GREATER);

    private static final ImmutableSet<String> IN_LINES = words(
            "a abbr b bdi bdo big bold cite code del dfn em ext-link font i inf inline-formula ins italic kbd mark monospace"
                    + " nobr overline roman sansserif samp sc scp small span strike strong styled-content sub sup tex-math tt u"
                    + " underline var xref");
    private static final ImmutableSet<String> BLOCKS = words(
            "blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 list list-item ol pre sec title ul disp-formula alternatives");
    private static final ImmutableSet<String> MATHS = words(
            "annotation math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot"
                    + " mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics");
    private static final ImmutableSet<String> PREFIXES = words("jats mml xhtml");
    /** These are often not closed. */
    private static final ImmutableSet<String> ALONE = words("br hr img li p wbr");

    /** What is no tag, but means as little; nothing that only begins like one. */
    private static final Pattern LESS_AS_TEXT =
            Pattern.compile("<(?!!--[^<>]{0,500}+(?<=--)>|\\?[A-Za-z][^<>]{0,500}+(?<=\\?)>)");

    private final Set<String> opened = new HashSet<>();
    private final Set<String> closed = new HashSet<>();
    private final boolean ofAnyName;

    private Tags(String text, boolean ofAnyName) {
        this.ofAnyName = ofAnyName;
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            (tags.group("end").isEmpty() ? opened : closed).add(name(tags));
        }
    }

    private static ImmutableSet<String> words(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(words));
    }

    /** Returns the text without tags, which {@code reader} takes out of HTML; text without tags comes back as it is. */
    static String without(String text, UnaryOperator<String> reader) {
        if (!mayHoldTags(text)) {
            return text;
        }
        String html = new Tags(text, false).html(text);
        return html.isEmpty() ? text : reader.apply(html);
    }

    /** Does the same where the format has tags, so that those with a name which is not known here are some too. */
    static String withoutAny(String text, UnaryOperator<String> reader) {
        return text.indexOf('<') < 0 ? text : reader.apply(new Tags(text, true).html(text));
    }

    /** Returns a text of the same length with spaces in place of tags, and of what is raised, which is no part of a name. */
    static String blanked(String text) {
        if (!mayHoldTags(text)) {
            return text;
        }
        Tags known = new Tags(text, false);
        StringBuilder rest = new StringBuilder(text);
        Matcher tags = TAG.matcher(text);
        int raised = -1;
        while (tags.find()) {
            if (known.isTag(tags)) {
                boolean ends = !tags.group("end").isEmpty();
                boolean mark = name(tags).equals("sup");
                int from = mark && ends && raised >= 0 ? raised : tags.start();
                raised = mark ? (ends ? -1 : tags.start()) : raised;
                rest.replace(from, tags.end(), " ".repeat(tags.end() - from));
            }
        }
        return rest.toString();
    }

    /** A sign is found, or not, many times faster than a word that begins with it. */
    private static boolean mayHoldTags(String text) {
        return text.indexOf('<') >= 0
                || (text.indexOf('&') >= 0 && text.contains("&lt;"))
                || (text.indexOf('\\') >= 0 && text.contains("\\textless"));
    }

    /** The text as HTML in which all is text but the tags; empty without tags, where there may be none. */
    private String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        Matcher tags = TAG.matcher(text);
        int from = 0;
        while (tags.find()) {
            if (isTag(tags)) {
                html.append(escaped(text.substring(from, tags.start())));
                html.append('<').append(tags.group("end")).append(qualified(tags));
                html.append(tags.group("attributes"))
                        .append(tags.group("empty"))
                        .append('>');
                from = tags.end();
            }
        }
        return from == 0 && !ofAnyName
                ? ""
                : html.append(escaped(text.substring(from))).toString();
    }

    private boolean isTag(Matcher tag) {
        String name = name(tag);
        if (PREFIXES.contains(Strings.nullToEmpty(tag.group("prefix"))) || ALONE.contains(name)) {
            return true;
        }
        boolean empty = !tag.group("empty").isEmpty();
        boolean closes = empty || (opened.contains(name) && closed.contains(name));
        return ofAnyName
                ? closes || !tag.group("attributes").isEmpty()
                : closes && (IN_LINES.contains(name) || BLOCKS.contains(name) || MATHS.contains(name));
    }

    private static String qualified(Matcher tag) {
        return tag.group("prefix") == null ? tag.group("name") : tag.group("prefix") + ":" + tag.group("name");
    }

    private static String name(Matcher tag) {
        return Ascii.toLowerCase(tag.group("name"));
    }

    private static String escaped(String text) {
        return LESS_AS_TEXT.matcher(text.replace("&", "&amp;")).replaceAll("&lt;");
    }
}
