package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import com.google.common.base.CharMatcher;
import java.io.IOException;

/**
 * RIS, one record for each paper. What RIS has no field for is written as notes ({@code N1  - status: retracted}): details,
 * roles and fields of other formats alike. Relations, identifiers of people and schemes of keywords have no place there. A
 * link to code, a recording or slides is written as a link; an identifier without a field as the address of its page.
 */
@AutoService(ExportFormat.class)
public final class RisExport implements ExportFormat {

    @Override
    public String id() {
        return "ris";
    }

    @Override
    public String description() {
        return "bibliography for reference managers (RIS)";
    }

    @Override
    public String extension() {
        return "ris";
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        RisLines lines = new RisLines(out);
        CitationKeys keys = new CitationKeys(
                CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).negate());
        PaperWalk.over(holdings, paper -> {
            RecordFacts facts = new RecordFacts(paper);
            new RisRecordLines(facts, lines).write(keys.next(facts));
        });
    }
}
