package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that hold a DOI: those of resolvers, also behind the proxy of a library, and those of publishers' pages. */
final class DoiAddresses {
    /** Most addresses are of this form, which is seen faster without a pattern. */
    private static final String USUAL = "https://doi.org/";

    private static final CharMatcher QUERY = CharMatcher.anyOf("?#").or(CharMatcher.whitespace());

    private static final String LOGIN = "(?:https?://[^?#\\s]{1,300}\\?q?url=)?";
    private static final String RESOLVER = "(?:[^/?#\\s]{0,100}[.-])?doi[.-](?:acm[.-])?org[^/?#\\s]{0,100}/";
    /** Pages of the paper itself; those of its volume, supplements or references have another name here. */
    private static final String PAGE =
            "[^?#\\s]{1,300}/doi/(?:(?:abs|abstract|full|fullhtml|html|pdf|epdf|pdfplus|pdfdirect)/)?";

    private static final Pattern ADDRESS = Pattern.compile(
            LOGIN + "https?://(?:" + RESOLVER + "|" + PAGE + ")(10(?:\\.|%2e)[^?#\\s]+).*", Pattern.CASE_INSENSITIVE);

    /** What older addresses of publishers have behind the DOI. */
    private static final Pattern ENDING = Pattern.compile("/(?:abstract|full|pdf|epdf|summary|references)$");

    private DoiAddresses() {}

    /** Returns the DOI that {@code address} holds, as it is written there. */
    static Optional<String> doi(String address) {
        if (address.startsWith(USUAL) && QUERY.matchesNoneOf(address)) {
            return Optional.of(address.substring(USUAL.length()));
        }
        if (address.indexOf(':') < 0 || (address.indexOf("doi") < 0 && address.indexOf("DOI") < 0)) {
            return Optional.empty();
        }
        Matcher held = ADDRESS.matcher(address);
        return held.matches() ? Optional.of(ENDING.matcher(held.group(1)).replaceFirst("")) : Optional.empty();
    }
}
