package org.colloquy.core.source.programme;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.text.Links;
import org.jsoup.nodes.Element;

/** Links beside a title: to the paper's file, its reviews, its code, a recording. */
final class ItemLinks {

    private static final Pattern FORUM =
            Pattern.compile("^https?://(?:www\\.)?openreview\\.net/(?:forum|pdf)\\?id=([A-Za-z0-9_-]{4,40})");
    private static final Pattern VIDEO =
            Pattern.compile("^https?://(?:www\\.)?(?:slideslive\\.com|recorder-v3\\.slideslive\\.com|youtube\\.com"
                    + "|youtu\\.be|vimeo\\.com|player\\.vimeo\\.com)/");
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
        return !inText && (kind(url) != Link.Kind.PAGE || identifier(url).isPresent() || LABELS.contains(label));
    }

    /** Returns what an address leads to. */
    static Link.Kind kind(String url) {
        String lower = Ascii.toLowerCase(url);
        if (lower.endsWith(".pdf") || lower.contains("/pdf?id=") || lower.contains("arxiv.org/pdf/")) {
            return Link.Kind.PDF;
        }
        if (FORUM.matcher(url).find()) {
            return Link.Kind.REVIEW;
        }
        if (VIDEO.matcher(lower).find()) {
            return Link.Kind.VIDEO;
        }
        return Links.isCodeHost(url) ? Link.Kind.CODE : Link.Kind.PAGE;
    }

    /** Returns the paper's identifier that an address is made of. */
    static Optional<Identifier> identifier(String url) {
        return Identifier.ofAddress(url).filter(id -> id.scheme().names() == Identifier.Names.WORKS);
    }
}
