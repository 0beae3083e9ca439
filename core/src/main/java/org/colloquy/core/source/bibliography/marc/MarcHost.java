package org.colloquy.core.source.bibliography.marc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.SerialNumbers;

/**
 * The larger work in which a MARC record's work stands, and where.
 *
 * @param field what names it
 * @param place where in it the work stands
 */
record MarcHost(MarcField field, HostPlace place) {

    private static final String TAG = "773";

    /** Where the codes for the host say whether it is a serial. */
    private static final int LEVEL = 3;

    /**
     * Returns what is said of the first host that has a title. Fields without one go on with it, as libraries give the place
     * once in words and once in codes; another title begins another host.
     */
    static List<MarcHost> of(List<MarcField> fields) {
        List<MarcHost> hosts = new ArrayList<>();
        boolean named = false;
        for (MarcField field : fields) {
            boolean host = field.tag().equals(TAG);
            boolean title = host && name(field).isPresent();
            if (named && title) {
                break;
            }
            if (host) {
                hosts.add(new MarcHost(field, HostPlace.of(field)));
            }
            named |= title;
        }
        return hosts;
    }

    /**
     * Says where a work stands.
     *
     * @param hosts those of {@link #of}
     */
    static void add(PaperRecord paper, List<MarcHost> hosts, PaperKind kind) {
        Set<Detail.Kind> told = EnumSet.noneOf(Detail.Kind.class);
        hosts.forEach(host -> host.add(paper, kind, told));
    }

    /** Returns whether a field names a host beside those of {@link #of}. */
    static boolean isFurther(MarcField field, List<MarcHost> hosts) {
        return field.tag().equals(TAG) && hosts.stream().noneMatch(host -> host.field.equals(field));
    }

    private static Optional<Passage> name(MarcField field) {
        return field.first("t").map(FieldValues::withoutFullStop).or(() -> field.first("p"));
    }

    private void add(PaperRecord paper, PaperKind kind, Set<Detail.Kind> told) {
        name(field)
                .ifPresent(name -> paper.container(
                        kind == PaperKind.JOURNAL_ARTICLE ? Container.Kind.JOURNAL : Container.Kind.BOOK, name));
        field.first("p")
                .filter(name -> field.first("t").isPresent())
                .ifPresent(name -> paper.detail(Detail.Kind.CONTAINER_SHORT, name));
        field.all("x").forEach(text -> SerialNumbers.add(paper, "773x", text));
        field.all("z").forEach(text -> SerialNumbers.add(paper, "773z", text));
        field.first("d").ifPresent(text -> paper.other("773d", text));
        place.details().forEach((what, said) -> {
            if (told.add(what)) {
                paper.detail(what, said);
            }
        });
        place.rest().forEach(text -> paper.other("773g", text));
    }

    /** Returns whether an ISBN names it. */
    boolean isBook() {
        return field.first("z").isPresent();
    }

    /** Returns whether it is a periodical: said to be one, with an ISSN, or one of which an issue is told. */
    boolean isSerial() {
        boolean stated = field.first("7")
                .map(Passage::text)
                .filter(codes -> codes.length() > LEVEL && codes.charAt(LEVEL) == 's')
                .isPresent();
        return stated || field.first("x").isPresent() || place.isIssue();
    }
}
