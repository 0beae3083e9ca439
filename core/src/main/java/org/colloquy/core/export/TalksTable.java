package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Iterator;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Talk;
import org.colloquy.core.model.TalkKind;

/** The table of programme items: one row each, by time. */
@AutoService(ExportFormat.class)
public final class TalksTable implements ExportFormat {

    @Override
    public String id() {
        return "csv-talks";
    }

    @Override
    public String description() {
        return "table of talks and other items of programmes, by time (CSV)";
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        Table table = new Table(
                out, "talk", "title", "kind", "start", "end", "room", "session", "conference", "paper", "people");
        for (Iterator<Talk> talks = holdings.talks().iterator(); talks.hasNext(); ) {
            Talk talk = talks.next();
            table.row(
                    Table.id(talk.entity()),
                    talk.title(),
                    talk.kind().map(TalkKind::label).orElse(""),
                    talk.slot().flatMap(Slot::start).map(EventTime::toString).orElse(""),
                    talk.slot().flatMap(Slot::end).map(EventTime::toString).orElse(""),
                    talk.room().orElse(""),
                    talk.sessionTitle().orElse(""),
                    talk.conference().map(Conference::label).orElse(""),
                    talk.paper().map(paper -> Table.id(paper.entity())).orElse(""),
                    Table.list(talk.paper()
                            .map(Paper::printedAuthors)
                            .orElseGet(() -> talk.holders().stream()
                                    .map(holder -> holder.person().label())
                                    .toList())));
        }
    }
}
