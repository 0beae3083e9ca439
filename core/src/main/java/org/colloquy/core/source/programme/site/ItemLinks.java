package org.colloquy.core.source.programme.site;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.core.model.Link;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.LinkTarget;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.jsoup.nodes.Element;

/** Links beside a title: to the paper's file, its reviews, its code, a recording. */
final class ItemLinks {

    private static final ImmutableSet<String> LABELS =
            ImmutableSet.of("project page", "project", "website", "paper", "paper pdf", "pdf", "code", "video");

    private ItemLinks() {}

    /** Returns the addresses in {@code scope} that lead to something about the item, each once. */
    static List<Printed> in(HtmlPage page, Element scope) {
        ImmutableList.Builder<Printed> found = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (Element link : scope.select("a[href^=http]")) {
            String url = link.attr("href").strip();
            if (isAboutItem(link, url) && !SiteChrome.holds(link) && seen.add(url)) {
                page.attribute(link, "href").ifPresent(found::add);
            }
        }
        return found.build();
    }

    private static boolean isAboutItem(Element link, String url) {
        String label =
                Ascii.toLowerCase(link.text()).replaceAll("[\\[\\]»]", " ").strip();
        boolean inText = link.closest("p") != null && !LABELS.contains(label);
        return !inText
                && (LinkTarget.kind(url) != Link.Kind.PAGE
                        || LinkTarget.identifier(url).isPresent()
                        || LABELS.contains(label));
    }
}
