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
 * The tagged export of the Web of Science, once ISI's, and of the databases that write the same: Inspec, Medline. Left
 * out are addresses of mail, the references and the counts of references, citations and uses, and the database's own
 * bookkeeping.
 */
@AutoService(SourceFormat.class)
public final class IsiFormat implements SourceFormat {

    private static final String ID = "isi";
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.9;
    private static final Pattern FILE = Pattern.compile("\\s{0,20}FN [^\\n]{0,200}\\n\\s{0,20}VR ");
    private static final Pattern RECORD = Pattern.compile("^PT [A-Z](?: |$)", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^(?:UT|SO|TI|AU) \\S", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^ER *$", Pattern.MULTILINE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the tagged export of the Web of Science (ISI), and of Inspec through it";
    }

    @Override
    public double recognise(Head head) {
        String text = head.text();
        if (FILE.matcher(text).lookingAt()) {
            return CERTAIN;
        }
        boolean record = RECORD.matcher(text).find()
                && FIELD.matcher(text).find()
                && END.matcher(text).find();
        return record ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TaggedReader.readAll(source, new IsiSyntax(), IsiRecord::send, ID, context, sink);
    }
}
