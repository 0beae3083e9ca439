package org.colloquy.core.source.bibliography.xml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** Word's one field for numbers of all kinds: an ISBN or ISSN alone, or several of them, each after what it is called. */
final class MsBibNumbers {

    private static final Pattern NAME = Pattern.compile("(?:^|[\\s:;,])(ISBN|ISSN|DOI|LCCN|MRN|PMID)[: ]");

    private MsBibNumbers() {}

    static void add(PaperRecord paper, Passage printed) {
        Matcher name = NAME.matcher(printed.text());
        if (!name.find()) {
            SerialNumbers.add(paper, "StandardNumber", printed);
            return;
        }
        boolean more = true;
        while (more) {
            String what = name.group(1);
            int from = name.end();
            more = name.find();
            int to = more ? name.start() : printed.text().length();
            FieldValues.trimmed(printed, from, to).ifPresent(number -> add(paper, what, number));
        }
    }

    private static void add(PaperRecord paper, String what, Passage number) {
        switch (what) {
            case "DOI" -> paper.identifier(Scheme.DOI, number);
            case "PMID" -> paper.identifier(Scheme.PMID, number);
            case "ISBN", "ISSN" -> SerialNumbers.add(paper, what.toLowerCase(Locale.ROOT), number);
            default -> paper.other(what, number);
        }
    }
}
