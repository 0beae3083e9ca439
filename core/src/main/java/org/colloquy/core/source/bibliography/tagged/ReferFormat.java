package org.colloquy.core.source.bibliography.tagged;

import com.google.auto.service.AutoService;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;

/**
 * EndNote's tagged export, which is that of the old program refer. Left out is the day of the last change ({@code %=}).
 */
@AutoService(SourceFormat.class)
public final class ReferFormat implements SourceFormat {

    private static final String ID = "endnote-refer";
    private static final double CERTAIN = 0.93;
    private static final double LIKELY = 0.7;
    private static final Pattern TYPE = Pattern.compile("^%0(?: [A-Z]|$)", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^%[ATEDB] \\S", Pattern.MULTILINE);
    private static final int LOOKED_AT = 200;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "EndNote's tagged export (refer, .enw)";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        if (!text.stripLeading().startsWith("%") || !FIELD.matcher(text).find()) {
            return 0;
        }
        if (TYPE.matcher(text).find()) {
            return CERTAIN;
        }
        // Lines that begin with a percent sign are comments in TeX and BibTeX, between other lines.
        ReferSyntax syntax = new ReferSyntax();
        List<String> lines = Splitter.on('\n')
                .splitToStream(text)
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT)
                .toList();
        long tagged =
                lines.stream().filter(line -> syntax.tag(line).isPresent()).count();
        return tagged * 2 > lines.size() ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new ReferSyntax(), ReferRecord::send, ID, context, sink);
    }
}
