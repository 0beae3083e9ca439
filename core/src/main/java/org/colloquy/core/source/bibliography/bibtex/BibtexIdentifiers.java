package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.NotedIdentifiers;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.SerialNumbers;
import org.colloquy.core.text.UrlSpan;
import org.colloquy.core.text.Urls;

/** The fields of an entry that hold identifiers and addresses, and those among whose words such stand. */
final class BibtexIdentifiers {

    private static final Map<String, Scheme> FIELDS = ImmutableMap.<String, Scheme>builder()
            .put("doi", Scheme.DOI)
            .put("isbn", Scheme.ISBN)
            .put("issn", Scheme.ISSN)
            .put("eissn", Scheme.ISSN)
            .put("pmid", Scheme.PMID)
            .put("pmcid", Scheme.PMC)
            .put("arxivid", Scheme.ARXIV)
            .put("arxiv", Scheme.ARXIV)
            .put("hdl", Scheme.HANDLE)
            .put("handle", Scheme.HANDLE)
            .put("biburl", Scheme.DBLP)
            .buildOrThrow();

    private static final Map<String, Scheme> ARCHIVES = ImmutableMap.of(
            "arxiv", Scheme.ARXIV,
            "pubmed", Scheme.PMID,
            "pmc", Scheme.PMC,
            "hdl", Scheme.HANDLE,
            "handle", Scheme.HANDLE,
            "doi", Scheme.DOI);

    private static final Map<String, Link.Kind> LINKS = ImmutableMap.<String, Link.Kind>builder()
            .put("url", Link.Kind.PAGE)
            .put("pdf", Link.Kind.PDF)
            .put("adsurl", Link.Kind.PAGE)
            .put("code", Link.Kind.CODE)
            .put("video", Link.Kind.VIDEO)
            .put("slides", Link.Kind.SLIDES)
            .put("poster", Link.Kind.POSTER)
            .buildOrThrow();

    private static final Set<String> REPOSITORIES = ImmutableSet.of(
            "corr", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "ssrn", "ssrn electronic journal", "research square");

    private static final String ARXIV = "arxiv";
    /** What the names of repositories begin with, and few others. */
    private static final CharMatcher INITIALS = CharMatcher.anyOf(
                    REPOSITORIES.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining()))
            .or(CharMatcher.is(ARXIV.charAt(0)));

    private static final Pattern SIGN_AS_MATHS = Pattern.compile("\\$([^$\\s\\w])\\$");
    private static final String URL = "\\url{";
    private static final CharMatcher BEFORE_WORD = CharMatcher.whitespace().or(CharMatcher.is('{'));
    private static final CharMatcher TEX = CharMatcher.anyOf("\\{}$").precomputed();
    private static final CharMatcher END = CharMatcher.whitespace().or(CharMatcher.anyOf(",;{}\\~[("));

    private final PaperRecord record;
    private final BibtexEntry entry;

    BibtexIdentifiers(PaperRecord record, BibtexEntry entry) {
        this.record = record;
        this.entry = entry;
    }

    /** Returns whether a container is where preprints, and nothing else, appear. */
    static boolean isRepository(String journal) {
        String printed = journal.strip();
        if (printed.isEmpty() || !INITIALS.matches(Ascii.toLowerCase(printed.charAt(0)))) {
            return false;
        }
        String name = Ascii.toLowerCase(printed);
        return name.startsWith(ARXIV) || REPOSITORIES.contains(name);
    }

    /** Returns whether the archive that an entry names is arXiv. */
    static boolean isArxiv(BibtexEntry entry) {
        Optional<BibtexValue> eprint = entry.value("eprint");
        return eprint.isPresent()
                && archive(entry)
                        .map(type -> type.equals(ARXIV))
                        .orElseGet(() -> Identifier.parse(
                                        Scheme.ARXIV, eprint.get().text())
                                .isPresent());
    }

    private static Optional<String> archive(BibtexEntry entry) {
        return entry.value("eprinttype")
                .or(() -> entry.value("archiveprefix"))
                .map(type -> Ascii.toLowerCase(type.text().strip()));
    }

    /** Reads a field if it is one of these; tells whether it was. */
    boolean read(String name, BibtexField field) {
        BibtexValue value = field.value();
        if (FIELDS.containsKey(name)) {
            identifiers(FIELDS.getOrDefault(name, Scheme.DOI), value);
        } else if (name.equals("eprint")) {
            eprint(value);
        } else if (name.equals("eprintclass")) {
            subjectOfArchive(field);
        } else if (name.equals("eprinttype")) {
            archiveWithoutNumber(field);
        } else if (LINKS.containsKey(name)) {
            links(LINKS.getOrDefault(name, Link.Kind.PAGE), field);
        } else {
            return false;
        }
        return true;
    }

    /** Of books, several ISBN are given: of the hard cover, of the set; what each is for stands in parentheses. */
    private void identifiers(Scheme scheme, BibtexValue value) {
        String text = value.text();
        if (scheme != Scheme.ISBN && scheme != Scheme.ISSN) {
            record.identifier(scheme, address(text), value.part(0, text.length()));
            return;
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !SerialNumbers.isBetween(scheme, text, from, i)) {
                continue;
            }
            String one = address(text.substring(from, i));
            int remark = one.indexOf('(');
            if (!one.isEmpty()) {
                String number = remark < 0 ? one : one.substring(0, remark).strip();
                record.identifier(serial(scheme, number), number, value.part(from, i));
            }
            from = i + 1;
        }
    }

    /** Mendeley keeps the number of a periodical in the field of ISBNs too. */
    private static Scheme serial(Scheme scheme, String number) {
        Scheme other = scheme == Scheme.ISBN ? Scheme.ISSN : Scheme.ISBN;
        boolean mistaken = Identifier.parse(scheme, number).isEmpty()
                && Identifier.parse(other, number).isPresent();
        return mistaken ? other : scheme;
    }

    private void eprint(BibtexValue value) {
        Optional<String> archive = archive(entry);
        Optional<Scheme> scheme = isArxiv(entry)
                ? Optional.of(Scheme.ARXIV)
                : archive.flatMap(name -> Optional.ofNullable(ARCHIVES.get(name)));
        if (scheme.isPresent()) {
            record.identifier(scheme.get(), address(value.text()), value.printed());
        } else if (!FieldValues.isAddress(value.text().strip()) || !linksIn(Link.Kind.PAGE, value)) {
            // Publishers have the address of the text there.
            record.other("eprint", value.text(), value.printed());
        }
    }

    private void subjectOfArchive(BibtexField field) {
        BibtexValue value = field.value();
        if (isArxiv(entry)) {
            Subject subject =
                    new Subject(value.text().strip(), Optional.of("arXiv"), Optional.empty(), OptionalDouble.empty());
            record.subject(subject, value.printed());
        } else {
            record.other(field.name(), value.text(), value.printed());
        }
    }

    private void archiveWithoutNumber(BibtexField field) {
        if (entry.value("eprint").isEmpty()
                || archive(entry).filter(ARCHIVES::containsKey).isEmpty()) {
            record.other(field.name(), field.value().text(), field.value().printed());
        }
    }

    private void links(Link.Kind kind, BibtexField field) {
        BibtexValue value = field.value();
        String whole = address(value.text());
        boolean one = CharMatcher.whitespace().matchesNoneOf(whole)
                && !Urls.find(whole).isEmpty();
        if (one) {
            link(kind, value, 0, value.text().length());
        } else if (!linksIn(kind, value) && !field.name().equals("pdf")) {
            record.other(field.name(), value.text(), value.printed());
        }
    }

    private void link(Link.Kind kind, BibtexValue value, int from, int to) {
        String url = address(value.text().substring(from, to));
        String full = Ascii.toLowerCase(url).startsWith("www.") ? "http://" + url : url;
        Link.Kind role = kind != Link.Kind.PAGE ? kind : isPdf(full) ? Link.Kind.PDF : kind;
        record.linkOnce(role, full, value.part(from, to));
    }

    /** Reads the addresses in a text that says where something is to be had. */
    void linksIn(BibtexValue value) {
        linksIn(Link.Kind.PAGE, value);
    }

    private boolean linksIn(Link.Kind kind, BibtexValue value) {
        String text = value.text();
        boolean found = false;
        for (int at = text.indexOf(URL); at >= 0; at = text.indexOf(URL, at + 1)) {
            int from = at + URL.length();
            int to = closing(text, from);
            if (to > from) {
                link(kind, value, from, to);
                found = true;
            }
        }
        if (found) {
            return true;
        }
        for (UrlSpan span : Urls.find(text)) {
            link(kind, value, span.start(), span.end());
            found = true;
        }
        return found;
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return from;
    }

    private static boolean isPdf(String url) {
        int end = CharMatcher.anyOf("?#").indexIn(url);
        return Ascii.toLowerCase(end < 0 ? url : url.substring(0, end)).endsWith(".pdf");
    }

    /** Reads what a text names if it begins with it: {@code arXiv preprint arXiv:2101.00001}, {@code doi:10.1000/1}. */
    void namedIn(BibtexValue value) {
        NotedIdentifiers.in(value.text())
                .forEach(id -> record.identifier(id.scheme(), value.part(id.start(), id.end())));
        String text = value.text();
        int start = 0;
        while (start < text.length() && BEFORE_WORD.matches(text.charAt(start))) {
            start++;
        }
        char first = start < text.length() ? Ascii.toLowerCase(text.charAt(start)) : ' ';
        if (first != 'a' && first != 'd') {
            return;
        }
        String lower = Ascii.toLowerCase(text);
        if (lower.startsWith(ARXIV, start)) {
            int colon = lower.indexOf("arxiv:", start);
            named(Scheme.ARXIV, value, colon < 0 ? start + ARXIV.length() : colon + ARXIV.length() + 1);
        } else if (lower.startsWith("doi:", start)) {
            named(Scheme.DOI, value, start + "doi:".length());
        }
    }

    private void named(Scheme scheme, BibtexValue value, int after) {
        String text = value.text();
        int start = after;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        int end = END.indexIn(text, start);
        end = end < 0 ? text.length() : end;
        if (start < end && Identifier.parse(scheme, text.substring(start, end)).isPresent()) {
            record.identifier(scheme, value.part(start, end));
        }
    }

    /** Reads dblp's form of an arXiv paper, volume {@code abs/2101.00001} of {@code CoRR}. */
    void volumeOfCorr(BibtexValue volume) {
        String text = volume.text().strip();
        if (text.startsWith("abs/")
                && Identifier.parse(Scheme.ARXIV, text.substring(4)).isPresent()) {
            record.identifier(Scheme.ARXIV, text.substring(4), volume.printed());
        }
    }

    /** Reads the name of a record of dblp out of a key. */
    void keyOfDblp(Passage key) {
        if (key.text().startsWith("DBLP:")
                && Identifier.parse(Scheme.DBLP, key.text()).isPresent()) {
            record.identifier(Scheme.DBLP, key);
        }
    }

    /** Returns an address or a number without what TeX needs to print it. */
    static String address(String tex) {
        String text = tex.strip();
        if (TEX.matchesNoneOf(text)) {
            return text;
        }
        String bare = SIGN_AS_MATHS
                .matcher(text.replace("\\url", "").replace("$\\sim$", "~"))
                .replaceAll("$1")
                .replace("{\\textasciitilde}", "~")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciitilde", "~")
                .replace("\\~{}", "~")
                .replace("\\textunderscore", "_")
                .replace("\\textless", "<")
                .replace("\\textgreater", ">")
                .replace("\\string", "");
        return CharMatcher.anyOf("\\{}").removeFrom(bare).strip();
    }
}
