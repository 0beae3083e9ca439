package org.colloquy.core.resolve.corpus;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.colloquy.core.model.ColloquyException;
import org.colloquy.core.model.MentionRef;

/** Mentions of one document contradict each other, by a fault of the format that read them. */
public final class FormatFaultException extends ColloquyException {

    private static final long serialVersionUID = 1;

    private final ImmutableSortedMap<String, String> faults;

    FormatFaultException(Map<String, String> faults) {
        super(faults.entrySet().stream()
                .map(fault -> "document " + fault.getKey() + ": " + fault.getValue())
                .sorted()
                .collect(joining("\n")));
        this.faults = ImmutableSortedMap.copyOf(faults);
    }

    /** Returns the exception for what is wrong with one mention. */
    public static FormatFaultException at(MentionRef mention, String fault) {
        return new FormatFaultException(Map.of(mention.document(), mention.span() + " " + fault));
    }

    /** Returns what is wrong with each faulty document, by the document's hash. */
    public Map<String, String> faults() {
        return faults;
    }
}
