package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/**
 * Reports of NEP, New Economics Papers, as RePEc sends them by mail. The list of contents at the beginning is passed over:
 * it says less than what follows.
 */
@AutoService(SourceFormat.class)
public final class RepecNepFormat implements SourceFormat {

    private static final String ID = "repec-nep";
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.85;
    private static final Pattern WORK = Pattern.compile("^ {0,3}[0-9]{1,4}\\.\\s", Pattern.MULTILINE);
    private static final Pattern ADDRESS =
            Pattern.compile("^ {0,3}URL:\\s{1,40}https?://[a-z.]{0,40}repec\\.org/", Pattern.MULTILINE);
    private static final Pattern REPORT =
            Pattern.compile("^(?:NEP: New Economics Papers|nep-[a-z]{3} +New Economics Papers)", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "reports of RePEc's New Economics Papers (NEP)";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        if (!WORK.matcher(text).find()) {
            return 0;
        }
        if (ADDRESS.matcher(text).find()) {
            return CERTAIN;
        }
        return REPORT.matcher(text).find() ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new RepecNepSyntax(), RepecNepRecord::send, ID, context, sink);
    }
}
