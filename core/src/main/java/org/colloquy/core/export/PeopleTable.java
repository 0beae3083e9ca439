package org.colloquy.core.export;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Iterator;
import org.colloquy.core.model.Person;

/** The table of people: one row each. */
@AutoService(ExportFormat.class)
public final class PeopleTable implements ExportFormat {

    @Override
    public String id() {
        return "csv-people";
    }

    @Override
    public String description() {
        return "table of people, one row each (CSV)";
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
        Table table = new Table(out, "person", "name", "given", "family", "printed names");
        for (Iterator<Person> people = holdings.people().iterator(); people.hasNext(); ) {
            Person person = people.next();
            table.row(
                    Table.id(person.entity()),
                    person.label(),
                    person.name().given().orElse(""),
                    person.name().family(),
                    Table.list(person.printedNames()));
        }
    }
}
