package org.colloquy.core.source;

import com.google.common.io.ByteSource;
import com.google.common.io.Closer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file, whose members are read where they are. Nothing is written, so a member's path can do no harm. */
final class Zip {

    private final ZipFile zip;
    private final String name;
    private final Limits limits;
    private long unpacked;

    /** Opens an archive that {@code closer} will close. */
    Zip(Path file, String name, Limits limits, Closer closer) throws IOException {
        this.zip = closer.register(new ZipFile(file.toFile()));
        this.name = name;
        this.limits = limits;
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

        /** Reads the member once, for its hash, and takes it off what the archive may unpack to. */
        Source source() throws IOException {
            allowed = limits.unpackedBytes() - unpacked;
            try (InputStream in = openStream()) {
                Packing.refuseNested(name(), in);
            }
            try {
                return Source.of(name(), this);
            } finally {
                unpacked += length.get();
            }
        }

        @Override
        public InputStream openStream() throws IOException {
            try {
                InputStream in = new VerifiedStream(zip.getInputStream(entry), entry.getCrc());
                return new UnpackedStream(in, name(), entry.getCompressedSize(), allowed, limits, length::set);
            } catch (IllegalStateException e) {
                throw new IOException("the archive was closed", e);
            }
        }
    }
}
