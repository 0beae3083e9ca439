package org.colloquy.core.source.timetable.field;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.yaml.YamlDocument;
import org.colloquy.core.source.yaml.YamlHead;
import org.colloquy.core.source.yaml.YamlNode;
import org.colloquy.core.source.yaml.YamlObjects;

/** Schedules in YAML, as the sites of workshops keep them, which are read as {@link ScheduleJsonFormat those in JSON} are. */
@AutoService(SourceFormat.class)
public final class ScheduleYamlFormat implements SourceFormat {

    /** The papers of a schedule may have no times. */
    private static final double SURE = 0.97;

    @Override
    public String id() {
        return "schedule-yaml";
    }

    @Override
    public String description() {
        return "schedule with titles and times under keys that are called so: lists of items, or of days with sessions (YAML)";
    }

    @Override
    public double recognise(Head head) {
        return YamlHead.of(head)
                        .map(YamlHead::fields)
                        .filter(ScheduleFields::areSchedule)
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        ScheduleTree tree = new ScheduleTree(new SiteMentions(document, id(), context, sink));
        for (YamlNode root : YamlDocument.readAll(document, context.limits(), sink)) {
            JsonValue whole = YamlObjects.of(root);
            whole.each().forEach(whole.isObject() ? tree::readWhole : tree::read);
        }
    }
}
