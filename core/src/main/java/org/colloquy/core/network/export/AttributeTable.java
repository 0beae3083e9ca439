package org.colloquy.core.network.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables of people and of pairs, with whatever attributes they have. */
final class AttributeTable {

    private final CSVPrinter printer;

    AttributeTable(CSVFormat format, Appendable out) throws IOException {
        this.printer = new CSVPrinter(out, format);
    }

    <T> void head(List<Attribute<T>> attributes, String... first) throws IOException {
        printer.printRecord(Stream.concat(Stream.of(first), attributes.stream().map(Attribute::name)));
    }

    <T> void row(List<Attribute<T>> attributes, T of, String... first) throws IOException {
        List<String> cells = new ArrayList<>(List.of(first));
        attributes.forEach(attribute -> cells.add(attribute.of().apply(of).orElse("")));
        printer.printRecord(cells);
    }
}
