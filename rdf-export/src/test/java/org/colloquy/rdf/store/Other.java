package org.colloquy.rdf.store;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.apache.jena.sparql.sse.SSE;
import org.colloquy.rdf.write.AtomicFile;

/** Another process, which begins something and is then told to end. */
final class Other {
    /** What it begins. */
    enum Deed {
        LOCK,
        STORE,
        FILE
    }

    private Other() {}

    /** Returns the process when it has begun. */
    static Process start(Deed deed, Path path) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        deed.name(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != '!') {
            throw new IOException("it did not begin");
        }
        return process;
    }

    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[1]);
        switch (Deed.valueOf(arguments[0])) {
            case LOCK -> {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    channel.lock();
                    stay();
                }
            }
            case STORE ->
                Tdb2Store.build(path, 1, (out, files) -> {
                    out.triple(SSE.parseTriple("(<urn:s> <urn:p> 'two')"));
                    stay();
                });
            case FILE -> AtomicFile.write(path.resolveSibling("file"), out -> stay());
        }
    }

    /** Not until its input ends, which is closed before it is told to end. */
    private static void stay() {
        System.out.print('!');
        System.out.flush();
        Uninterruptibles.sleepUninterruptibly(Duration.ofMinutes(2));
    }
}
