package org.colloquy.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;

/** The addresses at which registries show what they name, and the words that are printed before identifiers. */
final class IdentifierAddresses {

    /** Without the protocol and a leading {@code www.}; the first is the one that we give. */
    private static final ImmutableListMultimap<Scheme, String> ADDRESSES =
            ImmutableListMultimap.<Scheme, String>builder()
                    .putAll(Scheme.DOI, "doi.org/", "dx.doi.org/", "doi.acm.org/", "hdl.handle.net/10.")
                    .putAll(
                            Scheme.ARXIV,
                            "arxiv.org/abs/",
                            "arxiv.org/pdf/",
                            "arxiv.org/html/",
                            "export.arxiv.org/abs/",
                            "export.arxiv.org/pdf/",
                            "xxx.lanl.gov/abs/")
                    .putAll(
                            Scheme.OPENREVIEW,
                            "openreview.net/forum?id=",
                            "openreview.net/pdf?id=",
                            "openreview.net/attachment?id=")
                    .putAll(Scheme.DBLP, "dblp.org/rec/", "dblp.uni-trier.de/rec/", "dblp.dagstuhl.de/rec/")
                    .putAll(
                            Scheme.ACL,
                            "aclanthology.org/",
                            "aclweb.org/anthology/",
                            "aclanthology.info/papers/",
                            "aclanthology.coli.uni-saarland.de/papers/")
                    .putAll(Scheme.PMID, "pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/")
                    .putAll(Scheme.PMC, "ncbi.nlm.nih.gov/pmc/articles/", "pmc.ncbi.nlm.nih.gov/articles/")
                    .putAll(Scheme.OPENALEX, "openalex.org/", "api.openalex.org/")
                    .putAll(Scheme.WIKIDATA, "wikidata.org/wiki/", "wikidata.org/entity/")
                    .putAll(Scheme.ORCID, "orcid.org/")
                    .putAll(Scheme.ISNI, "isni.org/isni/")
                    .putAll(Scheme.DBLP_PERSON, "dblp.org/pid/", "dblp.uni-trier.de/pid/")
                    .putAll(Scheme.OPENREVIEW_PROFILE, "openreview.net/profile?id=")
                    .putAll(Scheme.ROR, "ror.org/")
                    .putAll(Scheme.HANDLE, "hdl.handle.net/")
                    .build();

    private static final ImmutableListMultimap<Scheme, String> PREFIXES =
            ImmutableListMultimap.<Scheme, String>builder()
                    .putAll(Scheme.DOI, "doi:", "doi ", "info:doi/")
                    .putAll(Scheme.ARXIV, "arxiv:", "arxiv ", "corr abs/", "abs/")
                    .putAll(Scheme.ISBN, "urn:isbn:", "isbn-13:", "isbn-10:", "isbn:", "isbn ")
                    .putAll(Scheme.ISSN, "urn:issn:", "issn:", "issn ")
                    .putAll(Scheme.ORCID, "orcid:", "orcid ")
                    .putAll(Scheme.DBLP, "dblp:")
                    .putAll(Scheme.DBLP_PERSON, "pid:", "homepages/")
                    .putAll(Scheme.PMID, "pmid:", "pmid ", "medline:")
                    .putAll(Scheme.PMC, "pmcid:", "pmcid ")
                    .putAll(Scheme.SEMANTIC_SCHOLAR, "corpusid:")
                    .putAll(Scheme.HANDLE, "hdl:", "handle:")
                    .putAll(Scheme.OPENALEX, "openalex:")
                    .putAll(Scheme.WIKIDATA, "wikidata:", "wd:")
                    .build();
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private IdentifierAddresses() {}

    /** Takes away the registry's address, or a word such as {@code doi:}, and the endings of a file's address. */
    static String strip(Scheme scheme, String text) {
        if (scheme == Scheme.DOI && text.startsWith("10.")) {
            return text;
        }
        if (!ADDRESSES.containsKey(scheme) && !PREFIXES.containsKey(scheme)) {
            return text;
        }
        Optional<String> doi = scheme == Scheme.DOI ? DoiAddresses.doi(text) : Optional.empty();
        if (doi.isPresent()) {
            return doi.get();
        }
        int host = host(text);
        for (String address : ADDRESSES.get(scheme)) {
            if (startsWith(text, host, address)) {
                int kept = address.endsWith("/10.") ? address.length() - 3 : address.length();
                return withoutEnding(scheme, text.substring(host + kept));
            }
        }
        for (String prefix : PREFIXES.get(scheme)) {
            if (startsWith(text, 0, prefix)) {
                String rest = SPACE.trimLeadingFrom(text.substring(prefix.length()));
                return rest.length() < text.length() ? strip(scheme, rest) : rest;
            }
        }
        return text;
    }

    /** Returns where the host of an address begins, without a leading {@code www.}. */
    private static int host(String text) {
        int from = startsWith(text, 0, "https://")
                ? 8
                : startsWith(text, 0, "http://") ? 7 : startsWith(text, 0, "//") ? 2 : 0;
        return startsWith(text, from, "www.") ? from + 4 : from;
    }

    /** Returns whether letters of ASCII, in whatever case, stand at a place. */
    private static boolean startsWith(String text, int from, String small) {
        boolean same = text.length() - from >= small.length();
        for (int i = 0; i < small.length() && same; i++) {
            same = Ascii.toLowerCase(text.charAt(from + i)) == small.charAt(i);
        }
        return same;
    }

    private static String withoutEnding(Scheme scheme, String path) {
        if (scheme == Scheme.DOI) {
            return path;
        }
        String bare = path;
        for (char end : new char[] {'#', '&', '?'}) {
            int at = bare.indexOf(end);
            bare = at < 0 ? bare : bare.substring(0, at);
        }
        for (String ending : new String[] {"/", ".pdf", ".html", ".xml", ".bib"}) {
            bare = bare.endsWith(ending) ? bare.substring(0, bare.length() - ending.length()) : bare;
        }
        return bare;
    }

    static Optional<Identifier> find(String url) {
        if (url.length() > IdentifierForms.LONGEST || !startsWith(url, 0, "http")) {
            return Optional.empty();
        }
        Optional<String> doi = DoiAddresses.doi(url);
        if (doi.isPresent()) {
            return Identifier.parse(Scheme.DOI, doi.get());
        }
        int host = host(url);
        for (Scheme scheme : ADDRESSES.keySet()) {
            if (isAddress(scheme, url, host)) {
                Optional<Identifier> found = Identifier.parse(scheme, url);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(Scheme scheme, String url, int host) {
        for (String address : ADDRESSES.get(scheme)) {
            if (startsWith(url, host, address)) {
                return true;
            }
        }
        return false;
    }

    /** In the names of the Handle System, and so in DOIs, any character may stand. */
    private static String inAddress(Identifier identifier) {
        boolean handle = identifier.scheme() == Scheme.DOI || identifier.scheme() == Scheme.HANDLE;
        return handle ? EscapedCharacters.inPath(identifier.value()) : identifier.value();
    }

    static Optional<String> of(Identifier identifier) {
        List<String> addresses = ADDRESSES.get(identifier.scheme());
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of("https://" + (identifier.scheme() == Scheme.WIKIDATA ? "www." : "") + addresses.get(0)
                        + inAddress(identifier));
    }
}
