package org.colloquy.core.source.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;

/** Which work a line of PubMed names: {@code J Hedges. 2021;1:2. PMID: 12345}, {@code Repository. doi: 10.1234/x}. */
public final class RelatedCitation {

    private static final Pattern PMID = Pattern.compile("\\bPMID: ?(\\d{1,9})\\b");
    private static final Pattern DOI = Pattern.compile("\\bdoi: ?(10\\.\\S{1,300})", Pattern.CASE_INSENSITIVE);

    private RelatedCitation() {}

    /** Returns the number that PubMed gave it. */
    public static Optional<Passage> pmid(Passage citation) {
        return found(PMID, citation);
    }

    /** Returns its DOI. */
    public static Optional<Passage> doi(Passage citation) {
        return found(DOI, citation);
    }

    private static Optional<Passage> found(Pattern id, Passage citation) {
        Matcher matcher = id.matcher(citation.text());
        return matcher.find() ? Optional.of(citation.part(matcher.start(1), matcher.end(1))) : Optional.empty();
    }
}
