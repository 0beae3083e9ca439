package org.colloquy.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.core.export.ExportFormat;
import org.colloquy.core.export.ExportFormats;
import org.colloquy.core.network.export.NetworkFormats;
import org.colloquy.core.source.ArchiveFormats;
import org.colloquy.core.source.BinaryFormats;
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
                "Lists the formats, and what is read in each (documents with build and convert, graphs with --graph) and"
                        + " written (documents with convert, graphs with build and export, answers with query, networks with network).",
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
        Listing listing = new Listing("name", "reads", "writes", "also", "description");
        documents(listing);
        ArchiveFormats.registered().all().forEach(format -> told(listing, format.id(), format.description()));
        BinaryFormats.registered().all().forEach(format -> told(listing, format.id(), format.description()));
        for (GraphFormat format : GraphFormat.values()) {
            listing.add(
                    format.label(),
                    "graphs",
                    "graphs",
                    "." + format.extension() + " " + format.mediaType(),
                    format.holdsNamedGraphs() ? "RDF with the evidence in named graphs" : "RDF without named graphs");
        }
        for (ResultFormat format : ResultFormat.values()) {
            List<String> names = format.names();
            listing.add(
                    names.get(0), "", "answers", String.join(" ", names.subList(1, names.size())), "rows of an answer");
        }
        NetworkFormats.registered()
                .all()
                .forEach(format -> listing.add(
                        format.id(),
                        "",
                        "networks",
                        also(format.extension(), format.mediaType()),
                        format.description()));
        result.write(listing.rows(), main.terminal());
        return ExitCode.DONE;
    }

    /** Adds a kind of document that is told by its bytes, whatever its text says. */
    private static void told(Listing listing, String id, String description) {
        listing.add(id, "documents", "", "." + id, description + "; not for --from");
    }

    /** A format that is both read and written is one line. */
    private static void documents(Listing listing) {
        Map<String, ExportFormat> written = new LinkedHashMap<>();
        ExportFormats.registered().all().forEach(format -> written.put(format.id(), format));
        SourceFormats.registered().all().forEach(format -> {
            Optional<ExportFormat> same = Optional.ofNullable(written.remove(format.id()));
            listing.add(
                    format.id(),
                    "documents",
                    same.isPresent() ? "documents" : "",
                    same.map(FormatsCommand::names).orElse(""),
                    format.description());
        });
        written.values()
                .forEach(format -> listing.add(format.id(), "", "documents", names(format), format.description()));
    }

    private static String names(ExportFormat format) {
        return also(format.extension(), format.mediaType());
    }

    private static String also(String extension, String mediaType) {
        return (extension.isEmpty() ? "" : "." + extension + " ") + mediaType;
    }
}
