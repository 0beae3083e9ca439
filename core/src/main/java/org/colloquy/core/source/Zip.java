package org.colloquy.core.source;

import com.google.common.io.ByteSource;
import com.google.common.io.Closer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file, whose members are read where they are. Nothing is written, so a member's path can do no harm. */
final class Zip implements Archive {

    private final ZipFile zip;
    private final String name;
    private final Limits limits;
    /** How much was unpacked so far; an archive inside this one shares it. */
    private final AtomicLong unpacked;

    /** Opens an archive that {@code closer} will close. */
    Zip(Path file, String name, Limits limits, Closer closer) throws IOException {
        this(file, name, limits, closer, new AtomicLong());
    }

    private Zip(Path file, String name, Limits limits, Closer closer, AtomicLong unpacked) throws IOException {
        this.zip = closer.register(new ZipFile(file.toFile()));
        this.name = name;
        this.limits = limits;
        this.unpacked = unpacked;
    }

    /** Takes what was made of this archive off what it may unpack to. */
    void count(String made, long more) {
        if (unpacked.addAndGet(more) > limits.unpackedBytes()) {
            throw new LimitException(
                    made,
                    "holds, with all else in its archive, more than " + limits.unpackedBytes()
                            + " characters (the limit unpackedBytes); is all of it filled?");
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(new Member(entry).open());
    }

    /** Returns the members in the order of their names, without folders and hidden files. */
    List<Member> members() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && !HiddenPath.isHidden(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .map(Member::new)
                .toList();
    }

    /** One file of the archive. */
    final class Member extends ByteSource {

        private final ZipEntry entry;
        private final AtomicLong length = new AtomicLong();
        private long allowed;

        Member(ZipEntry entry) {
            this.entry = entry;
        }

        String name() {
            return name + "/" + entry.getName();
        }

        /** Opens the member, and takes what is read off what the archive may unpack to. */
        InputStream open() throws IOException {
            allowed = limits.unpackedBytes() - unpacked.get();
            return stream(unpacked::addAndGet);
        }

        /** Returns whether the member is a zip file itself. */
        boolean isArchive() throws IOException {
            allowed = limits.unpackedBytes() - unpacked.get();
            try (InputStream in = openStream()) {
                return Packing.of(in) == Packing.ZIP;
            }
        }

        /** Opens the member as an archive, of which {@code copy} is a copy. */
        Zip archive(Path copy, Closer closer) throws IOException {
            return new Zip(copy, name(), limits, closer, unpacked);
        }

        /** Reads the member once, for its hash, and takes it off what the archive may unpack to. */
        Source source() throws IOException {
            allowed = limits.unpackedBytes() - unpacked.get();
            try (InputStream in = openStream()) {
                Packing.refuseNested(name(), in);
            }
            try {
                return Source.of(name(), this);
            } finally {
                unpacked.addAndGet(length.get());
            }
        }

        @Override
        public InputStream openStream() throws IOException {
            return stream(length::set);
        }

        private InputStream stream(LongConsumer whenClosed) throws IOException {
            try {
                InputStream in = new VerifiedStream(zip.getInputStream(entry), entry.getCrc());
                return new UnpackedStream(in, name(), entry.getCompressedSize(), allowed, limits, whenClosed);
            } catch (IllegalStateException e) {
                throw new IOException("the archive was closed", e);
            }
        }
    }
}
