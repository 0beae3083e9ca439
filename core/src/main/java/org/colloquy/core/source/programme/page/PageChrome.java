package org.colloquy.core.source.programme.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Element;

/** What is on a page beside its content: menus, foot, notices, forms, and what is not shown. */
final class PageChrome {

    private static final ImmutableSet<String> UNSEEN = ImmutableSet.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "head",
            "select",
            "textarea",
            "datalist",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video");
    private static final ImmutableSet<String> ELEMENTS = ImmutableSet.of("nav", "footer", "dialog", "menu");
    private static final ImmutableSet<String> ROLES =
            ImmutableSet.of("navigation", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog");
    /** Words of the names that sites give to such things. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "cookie",
            "cookies",
            "gdpr",
            "comment",
            "comments",
            "sidebar");

    private static final Splitter NAMES =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-_"))).omitEmptyStrings();
    private static final String CONTENT = "table, h1, h2, h3, dl, time, main, article";
    private static final String HEADING = "h1, h2, h3, h4, h5, h6, dt, summary";

    private PageChrome() {}

    /** Returns whether {@code element} is no content, with all that it holds. */
    static boolean is(Element element) {
        String name = element.normalName();
        return UNSEEN.contains(name)
                || ELEMENTS.contains(name)
                || ROLES.contains(element.attr("role"))
                || isHidden(element)
                || isButton(element)
                || isAnchor(element)
                || (name.equals("form") && element.selectFirst(CONTENT) == null)
                || (isNamedSo(element) && element.selectFirst(CONTENT) == null)
                || isMenuOfHeader(element);
    }

    /** The days of a programme may be tabs, of which one is shown at a time. */
    private static boolean isHidden(Element element) {
        boolean hidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || CharMatcher.whitespace()
                        .removeFrom(Ascii.toLowerCase(element.attr("style")))
                        .contains("display:none");
        return hidden && element.selectFirst(CONTENT) == null;
    }

    /** A heading that opens what stands below it is a button as well. */
    private static boolean isButton(Element element) {
        return (element.normalName().equals("button") || element.attr("role").equals("button"))
                && element.closest(HEADING) == null
                && element.selectFirst(CONTENT) == null
                && !opensWhatIsBelow(element);
    }

    /** The first of two boxes that opens the second is its heading: {@code <div role="button" aria-expanded="false">}. */
    private static boolean opensWhatIsBelow(Element button) {
        Element below = button.nextElementSibling();
        return button.hasAttr("aria-expanded")
                && button.previousElementSibling() == null
                && below != null
                && below.isBlock()
                && below.text().length() > button.text().length();
    }

    /** The mark of a link to the heading in which it stands. */
    private static boolean isAnchor(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isNamedSo(Element element) {
        return NAMES.splitToStream(Ascii.toLowerCase(element.className() + " " + element.id()))
                .anyMatch(WORDS::contains);
    }

    private static boolean isMenuOfHeader(Element element) {
        return (element.normalName().equals("ul") || element.normalName().equals("ol"))
                && element.closest("header") != null
                && element.selectFirst("a") != null;
    }
}
