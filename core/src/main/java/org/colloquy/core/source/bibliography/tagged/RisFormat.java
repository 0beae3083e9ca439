package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/**
 * RIS, in the dialects of 2001 and 2011 and of those who write it (EndNote, Zotero, Mendeley, JSTOR, IEEE Xplore,
 * publishers). Left out are {@code RP}, whether a reprint is at hand, and paths of files on the writer's machine.
 */
@AutoService(SourceFormat.class)
public final class RisFormat implements SourceFormat {

    private static final String ID = "ris";
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.7;
    private static final int ENOUGH = 4;
    private static final Pattern TYPE = Pattern.compile(
            "^[ \\t\\u00A0]{0,4}[Tt][Yy][ \\t\\u00A0]{1,4}-[ \\t\\u00A0]{0,4}[A-Za-z]{2,8}\\s", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^[A-Z][A-Z0-9]  - ?", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^ER {1,2}- ?", Pattern.MULTILINE);
    /** Tags of three and four letters, which PubMed has. */
    private static final Pattern LONG_TAG = Pattern.compile("^[A-Z]{3,4} {0,1}- ", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "RIS, as EndNote, Zotero, Mendeley and publishers' sites export it";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        if (text.stripLeading().startsWith("<") || text.stripLeading().startsWith("{")) {
            return 0;
        }
        if (TYPE.matcher(text).find()) {
            return CERTAIN;
        }
        boolean fields = count(FIELD, text) >= ENOUGH && END.matcher(text).find();
        return fields && !LONG_TAG.matcher(text).find() ? LIKELY : 0;
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (count < ENOUGH && matcher.find()) {
            count++;
        }
        return count;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new RisSyntax(), RisRecord::send, ID, context, sink);
    }
}
