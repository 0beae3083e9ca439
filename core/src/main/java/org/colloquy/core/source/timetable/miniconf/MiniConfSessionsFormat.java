package org.colloquy.core.source.timetable.miniconf;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.yaml.YamlDocument;
import org.colloquy.core.source.yaml.YamlNode;

/**
 * The sessions behind a site made with Mini-Conf: names with a date and the keys of their papers, or a list of tutorials,
 * plenaries and workshops with their times. A paper is known by its key alone; it meets the table of papers when both are
 * read together.
 */
@AutoService(SourceFormat.class)
public final class MiniConfSessionsFormat implements SourceFormat {

    private static final double SURE = 0.98;
    private static final Pattern PAPERS = Pattern.compile(
            "(?m)^[^\\s#\\[{-][^\\n]{0,200}:[ \\t]{0,9}\\n(?:[ \\t]{1,9}[a-z_]{1,20}:[^\\n]{0,200}\\n){0,5}[ \\t]{1,9}papers:");
    private static final Pattern EVENTS = Pattern.compile("(?m)^- {1,4}UID:");

    @Override
    public String id() {
        return "mini-conf-sessions";
    }

    @Override
    public String description() {
        return "sessions, tutorials, plenaries or workshops behind a Mini-Conf site (YAML)";
    }

    @Override
    public double recognise(Head head) {
        boolean events = EVENTS.matcher(head.text()).find() && head.text().contains("\n  title:");
        return events || PAPERS.matcher(head.text()).find() ? SURE : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        MiniConfSessions sessions = new MiniConfSessions(new SiteMentions(document, id(), context, sink));
        for (YamlNode root : YamlDocument.readAll(document, context.limits(), sink)) {
            sessions.read(root);
        }
    }
}
