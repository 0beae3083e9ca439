package org.colloquy.core.export;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields of one entry, each once, in the order in which they are added. */
final class TexEntry {

    /** Other names of fields, which programs read as well. */
    private static final ImmutableMap<String, String> ALIASES = ImmutableMap.<String, String>builder()
            .put("address", "location")
            .put("location", "address")
            .put("journal", "journaltitle")
            .put("journaltitle", "journal")
            .put("institution", "school")
            .put("school", "institution")
            .put("eid", "articleno")
            .put("pagetotal", "numpages")
            .put("license", "copyright")
            .put("keywords", "keyword")
            .put("archiveprefix", "eprinttype")
            .put("eprinttype", "archiveprefix")
            .put("pmid", "pubmed")
            .put("pmcid", "pmc")
            .buildOrThrow();

    private final TexDialect dialect;
    private final Set<String> kept;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Begins an entry; {@code kept} are names of fields that will be added as they were printed. */
    TexEntry(TexDialect dialect, Set<String> kept) {
        this.dialect = dialect;
        this.kept = kept;
    }

    /** Adds a field by the name that biblatex has for it; returns whether it could be: it is neither blank nor a second. */
    boolean add(String name, String tex) {
        return addAsNamed(name(name), tex);
    }

    /** Adds a field by the very name that it had. */
    boolean addAsNamed(String name, String tex) {
        return !tex.isBlank() && fields.putIfAbsent(name, "{" + tex + "}") == null;
    }

    private String name(String name) {
        String usual = dialect.field(name);
        return kept.contains(usual) ? ALIASES.getOrDefault(usual, usual) : usual;
    }

    /** Adds a field whose value is the name of a macro. */
    void macro(String name, String macro) {
        fields.putIfAbsent(name, macro);
    }

    boolean has(String name) {
        return fields.containsKey(name(name));
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
