package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Element;

/** What surrounds the content on every page of the site family: menus, foot, notices, search forms. */
final class SiteChrome {

    private static final ImmutableSet<String> ELEMENTS = ImmutableSet.of("nav", "footer", "form");
    private static final ImmutableSet<String> CLASSES = ImmutableSet.of(
            "noprint", "off-screen", "navbar", "gdpr-statement", "empty-state", "btn-spacer-hidden", "visually-hidden");
    private static final ImmutableSet<String> IDS =
            ImmutableSet.of("cookie-bar", "successful-page-load", "bootstrap-footer", "child-menu", "id_navbar");

    private SiteChrome() {}

    /** Returns whether {@code element} is no content, with all that it holds. */
    static boolean is(Element element) {
        return ELEMENTS.contains(element.normalName())
                || IDS.contains(element.id())
                || CLASSES.stream().anyMatch(element::hasClass)
                || element.hasAttr("hidden")
                || element.attr("role").equals("navigation")
                || isHeaderWithMenu(element);
    }

    /** A header may also be the head of an article; that of the site holds menus. */
    private static boolean isHeaderWithMenu(Element element) {
        return element.normalName().equals("header") && element.selectFirst("nav, ul, .navbar, .off-screen") != null;
    }

    /** Returns whether {@code element} stands inside such surroundings. */
    static boolean holds(Element element) {
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (is(outer)) {
                return true;
            }
        }
        return false;
    }
}
