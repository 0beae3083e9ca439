package org.colloquy.core.network.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.io.CharStreams;
import java.io.IOException;

/** JSON with a line for each person and each pair. */
final class IndentedJson {

    private IndentedJson() {}

    /** Returns a generator that leaves {@code out} open. */
    static JsonGenerator to(Appendable out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(CharStreams.asWriter(out));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                .withArrayIndenter(new DefaultIndenter("  ", "\n")));
        return json;
    }
}
