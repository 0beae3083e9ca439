package org.colloquy.core.source.programme.line;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.text.Urls;

/** What an address beside a title leads to: the paper's file, its reviews, its code, a recording. */
public final class LinkTarget {

    private static final Pattern FORUM =
            Pattern.compile("^https?://(?:www\\.)?openreview\\.net/(?:forum|pdf)\\?id=([A-Za-z0-9_-]{4,40})");
    private static final Pattern VIDEO =
            Pattern.compile("^https?://(?:www\\.)?(?:slideslive\\.com|recorder-v3\\.slideslive\\.com|youtube\\.com"
                    + "|youtu\\.be|vimeo\\.com|player\\.vimeo\\.com)/");

    private LinkTarget() {}

    /** Returns what an address leads to. */
    public static Link.Kind kind(String url) {
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
        return Urls.isCodeHost(url) ? Link.Kind.CODE : Link.Kind.PAGE;
    }

    /** Returns the paper's identifier that an address is made of. */
    public static Optional<Identifier> identifier(String url) {
        return Identifier.ofAddress(url).filter(id -> id.scheme().names() == Identifier.Names.WORKS);
    }
}
