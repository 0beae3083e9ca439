package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Slot;

/** The table of sessions: one row each. */
@AutoService(ExportFormat.class)
public final class SessionsTable implements ExportFormat {

    @Override
    public String id() {
        return "csv-sessions";
    }

    @Override
    public String description() {
        return "table of sessions, one row each (CSV)";
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
        Table table = new Table(out, "session", "title", "conference", "start", "end", "room", "roles", "items");
        for (Iterator<Session> sessions = holdings.sessions().iterator(); sessions.hasNext(); ) {
            Session session = sessions.next();
            table.row(
                    Table.id(session.entity()),
                    session.title(),
                    session.conference().map(Conference::label).orElse(""),
                    session.slot().flatMap(Slot::start).map(EventTime::toString).orElse(""),
                    session.slot().flatMap(Slot::end).map(EventTime::toString).orElse(""),
                    session.room().orElse(""),
                    Table.list(session.holders().stream()
                            .map(holder -> holder.role()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' ') + ": "
                                    + holder.person().label())
                            .toList()),
                    Integer.toString(session.talks().size()));
        }
    }
}
