package org.colloquy.core.source;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.colloquy.core.source.Problem.Severity;

/** A tar, whose members are read where they are. Nothing is written, so a member's path can do no harm. */
final class Tar {

    private static final int MOST_MEMBERS = 250_000;
    private static final int RECORD = 512;
    /** The kinds of entries that are ordinary files. */
    private static final String FILES = new String(
            new byte[] {TarConstants.LF_OLDNORM, TarConstants.LF_NORMAL, TarConstants.LF_CONTIG},
            StandardCharsets.US_ASCII);

    private final ByteSource tar;
    private final String name;
    private final Consumer<Problem> problems;
    private final List<Member> members = new ArrayList<>();

    /** Goes through {@code tar}, which is not compressed; what it holds beside files is told to {@code problems}. */
    Tar(ByteSource tar, String name, Consumer<Problem> problems) throws IOException {
        this.tar = tar;
        this.name = name;
        this.problems = problems;
        try (CountingInputStream in = new CountingInputStream(tar.openStream())) {
            index(in);
        } catch (ZipException e) {
            throw e;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw SourceException.damaged(e);
        }
    }

    @SuppressWarnings("resource") // the caller closes what this reads from
    private void index(CountingInputStream in) throws IOException {
        TarArchiveInputStream entries = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
        long end = 0;
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            long padded = (entry.getSize() + RECORD - 1) / RECORD * RECORD;
            end = in.getCount() + (entry.isSparse() ? 0 : padded);
            if (!entry.isDirectory() && !HiddenPath.isHidden(entry.getName())) {
                take(entry, in.getCount());
            }
        }
        checkEnd(tar.size() - end);
    }

    /** A tar ends with records of zeros, so that one cut off between two files can be told. */
    private void checkEnd(long rest) throws ZipException {
        if (rest > 0 && rest < RECORD) {
            throw new ZipException("the tar ends in the middle of a record");
        }
        if (rest <= 0) {
            problems.accept(Problem.of(
                    Severity.WARNING,
                    "archive-without-end",
                    name,
                    "does not end as a tar does, so files may be missing; fetch it again if it was cut off"));
        }
    }

    private void take(TarArchiveEntry entry, long at) {
        String path = name + "/" + entry.getName();
        if (members.size() == MOST_MEMBERS) {
            throw new LimitException(
                    name, "holds more than " + MOST_MEMBERS + " files (the limit on members); split it");
        }
        if (FILES.indexOf(entry.getLinkFlag()) >= 0 && !entry.isSparse()) {
            members.add(new Member(path, tar.slice(at, entry.getSize())));
        } else {
            problems.accept(leftOut(entry, path));
        }
    }

    private static Problem leftOut(TarArchiveEntry entry, String path) {
        return entry.isLink() || entry.isSymbolicLink()
                ? Problem.of(
                        Severity.INFO,
                        "link-left-out",
                        path,
                        "is a link to '" + entry.getLinkName() + "'; links are not followed")
                : Problem.of(
                        Severity.INFO,
                        "special-file-left-out",
                        path,
                        "is no ordinary file (a device, a pipe or a file with holes)");
    }

    /** Returns the files in the order of their names, without folders and hidden files. */
    ImmutableList<Member> members() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Member::name), members);
    }

    /**
     * One file of the archive.
     *
     * @param name the archive's name and the path in it
     * @param bytes what it holds
     */
    record Member(String name, ByteSource bytes) {

        Source source() throws IOException {
            try (InputStream in = bytes.openStream()) {
                Packing.refuseNested(name, in);
            }
            return Source.of(name, bytes);
        }
    }
}
