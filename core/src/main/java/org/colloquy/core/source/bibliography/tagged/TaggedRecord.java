package org.colloquy.core.source.bibliography.tagged;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.RecordContext;

/**
 * A record whose fields begin with short tags, while it is read. What a reader takes is gone; what remains at the end has
 * no place elsewhere.
 */
final class TaggedRecord {

    private final Passage whole;
    private final boolean closed;
    private final ImmutableList<TaggedField> fields;
    private final boolean[] taken;

    /**
     * Makes a record of its fields.
     *
     * @param closed whether its end is marked
     */
    TaggedRecord(Passage whole, boolean closed, List<TaggedField> fields) {
        this.whole = whole;
        this.closed = closed;
        this.fields = ImmutableList.copyOf(fields);
        this.taken = new boolean[fields.size()];
    }

    Passage whole() {
        return whole;
    }

    /** Tells where a record has no end: which line is wanting, and what was taken to be its end. */
    void checkEnd(RecordContext context, Passage start, String wanting) {
        if (!closed) {
            context.problem(
                    Severity.WARNING, "record-without-end", start, "the record that begins here has no " + wanting);
        }
    }

    boolean has(String tag) {
        return fields.stream().anyMatch(field -> field.tag().equals(tag));
    }

    /** Returns all fields in the order of the document, taken or not. */
    List<TaggedField> fields() {
        return fields;
    }

    /** Returns the fields with a tag that were not taken yet, and leaves them. */
    List<TaggedField> peek(String tag) {
        ImmutableList.Builder<TaggedField> found = ImmutableList.builder();
        for (int i = 0; i < fields.size(); i++) {
            if (!taken[i] && fields.get(i).tag().equals(tag)) {
                found.add(fields.get(i));
            }
        }
        return found.build();
    }

    /** Takes the fields with any of the tags, in the order of the document. */
    List<TaggedField> take(String... tags) {
        List<String> wanted = List.of(tags);
        ImmutableList.Builder<TaggedField> found = ImmutableList.builder();
        for (int i = 0; i < fields.size(); i++) {
            if (!taken[i] && wanted.contains(fields.get(i).tag())) {
                found.add(fields.get(i));
                taken[i] = true;
            }
        }
        return found.build();
    }

    /** Takes one field. */
    void take(TaggedField field) {
        taken[field.number()] = true;
    }

    /** Takes the first field that there is, in the order of the tags. */
    Optional<TaggedField> takeFirst(String... tags) {
        for (String tag : tags) {
            for (int i = 0; i < fields.size(); i++) {
                if (!taken[i] && fields.get(i).tag().equals(tag)) {
                    taken[i] = true;
                    return Optional.of(fields.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Takes all that was not taken. */
    List<TaggedField> takeRest() {
        ImmutableList.Builder<TaggedField> rest = ImmutableList.builder();
        for (int i = 0; i < fields.size(); i++) {
            if (!taken[i]) {
                rest.add(fields.get(i));
                taken[i] = true;
            }
        }
        return rest.build();
    }

    /** Returns the place of two values where one stands right after the other, else that of the second. */
    Passage together(TaggedField first, TaggedField second) {
        if (areNeighbours(first, second)) {
            return between(first.value(), second.value());
        }
        return areNeighbours(second, first)
                ? between(second.value(), first.value())
                : FieldValues.folded(second.value());
    }

    private Passage between(Passage first, Passage last) {
        return whole.part((int) (first.start() - whole.start()), (int) (last.end() - whole.start()));
    }

    /** Returns whether {@code second} stands right after {@code first}. */
    boolean areNeighbours(TaggedField first, TaggedField second) {
        return second.number() == first.number() + 1;
    }
}
