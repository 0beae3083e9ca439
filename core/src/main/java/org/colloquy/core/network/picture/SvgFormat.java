package org.colloquy.core.network.picture;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.colloquy.core.network.export.NetworkFile;
import org.colloquy.core.network.export.NetworkFormat;
import org.colloquy.core.network.export.Subnetwork;

/** A picture as SVG: no scripts, nothing fetched, light or dark as the reader's screen is. */
@AutoService(NetworkFormat.class)
public final class SvgFormat implements NetworkFormat {

    /** More people than this no reader can tell apart. */
    private static final int MOST_PEOPLE = 300;

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String description() {
        return "picture of a network (SVG)";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(new NetworkFile(".svg", SvgFormat::write));
    }

    private static void write(Subnetwork network, Appendable out) throws IOException {
        if (network.members().size() > MOST_PEOPLE + 1) {
            throw new IllegalArgumentException("a picture can show " + MOST_PEOPLE + " people, not "
                    + network.members().size() + "; limit their number");
        }
        new Picture(network).write(out);
    }
}
