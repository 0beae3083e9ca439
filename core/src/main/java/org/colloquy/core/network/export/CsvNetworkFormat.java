package org.colloquy.core.network.export;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.colloquy.core.text.SpreadsheetCells;

/** Two tables as comma-separated values: the people, and the pairs. */
@AutoService(NetworkFormat.class)
public final class CsvNetworkFormat implements NetworkFormat {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String description() {
        return "network as two tables, of people and of pairs (CSV)";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(
                new NetworkFile("-nodes.csv", CsvNetworkFormat::people),
                new NetworkFile("-edges.csv", CsvNetworkFormat::pairs));
    }

    private static void people(Subnetwork network, Appendable out) throws IOException {
        AttributeTable table = new AttributeTable(CSVFormat.RFC4180, out);
        table.head(Attribute.PEOPLE, "id", "label");
        for (Member person : network.members()) {
            table.row(Attribute.PEOPLE, person, Integer.toString(person.id()), SpreadsheetCells.safe(person.label()));
        }
    }

    private static void pairs(Subnetwork network, Appendable out) throws IOException {
        AttributeTable table = new AttributeTable(CSVFormat.RFC4180, out);
        table.head(Attribute.PAIRS, "source", "target");
        for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
            Tie tie = ties.next();
            table.row(
                    Attribute.PAIRS,
                    tie,
                    Integer.toString(tie.one().id()),
                    Integer.toString(tie.other().id()));
        }
    }
}
