package org.colloquy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code colloquy} command. */
@Command(
        name = "colloquy",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Turns conference programmes and bibliographies into a graph that SPARQL can query.")
public final class Main implements Runnable {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"colloquy " + (version == null ? "(not packaged)" : version)};
        }
    }
}
