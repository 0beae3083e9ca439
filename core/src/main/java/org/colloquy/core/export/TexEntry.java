package org.colloquy.core.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of one entry, each once, in the order in which they are added. */
final class TexEntry {

    private final TexDialect dialect;
    private final Map<String, String> fields = new LinkedHashMap<>();

    TexEntry(TexDialect dialect) {
        this.dialect = dialect;
    }

    /** Adds a field by the name that biblatex has for it; returns whether it could be: it is neither blank nor a second. */
    boolean add(String name, String tex) {
        return !tex.isBlank() && fields.putIfAbsent(dialect.field(name), "{" + tex + "}") == null;
    }

    /** Adds a field whose value is the name of a macro. */
    void macro(String name, String macro) {
        fields.putIfAbsent(name, macro);
    }

    boolean has(String name) {
        return fields.containsKey(dialect.field(name));
    }

    void write(String type, String key, Appendable out) throws IOException {
        out.append('@').append(type).append('{').append(key).append(",\n");
        for (Map.Entry<String, String> field : fields.entrySet()) {
            out.append("  ")
                    .append(field.getKey())
                    .append(" = ")
                    .append(field.getValue())
                    .append(",\n");
        }
        out.append("}\n\n");
    }
}
