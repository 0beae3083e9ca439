package org.colloquy.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.core.export.ExportFormats;
import org.colloquy.core.source.SourceFormats;
import org.colloquy.rdf.query.ResultFormat;
import org.colloquy.rdf.write.GraphFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the formats. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Lists the formats that are read (build --from, convert --from) and written (convert --to, export --to, query --to).",
        footer = {"", "Examples:", "  colloquy formats", "  colloquy formats --to csv"})
final class FormatsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private ResultOption result = new ResultOption();

    @Override
    public Integer call() throws IOException {
        result.check();
        Listing listing = new Listing("use", "name", "also", "description");
        SourceFormats.registered()
                .all()
                .forEach(format -> listing.add("read documents", format.id(), "", format.description()));
        ExportFormats.registered()
                .all()
                .forEach(format -> listing.add(
                        "write documents",
                        format.id(),
                        (format.extension().isEmpty() ? "" : "." + format.extension() + " ") + format.mediaType(),
                        format.description()));
        for (GraphFormat format : GraphFormat.values()) {
            listing.add(
                    "write graphs",
                    format.label(),
                    "." + format.extension() + " " + format.mediaType(),
                    format.holdsNamedGraphs() ? "RDF with the evidence in named graphs" : "RDF without named graphs");
        }
        for (ResultFormat format : ResultFormat.values()) {
            List<String> names = format.names();
            listing.add("write answers", names.get(0), String.join(" ", names.subList(1, names.size())), "");
        }
        result.write(listing.rows(), main.terminal());
        return ExitCode.DONE;
    }
}
