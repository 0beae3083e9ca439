package org.colloquy.cli;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.skos.ComputingTopics;
import org.colloquy.rdf.skos.SkosReader;
import picocli.CommandLine.Option;

/** What papers may be about. */
final class VocabularyOption {
    private static final String SHIPPED = "computing";
    private static final String NONE = "none";
    private static final String MINED = "mined";
    private static final Set<String> WORDS = ImmutableSet.of(SHIPPED, NONE, MINED);

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description = "Look for the topics of this SKOS scheme; may be given several times. 'computing' is the"
                    + " vocabulary that comes with Colloquy, 'mined' are phrases that recur in the papers read; these"
                    + " two are taken unless something is given. 'none' looks for none.")
    private List<String> files = new ArrayList<>();

    /** Reads what was asked for; nothing if nothing was. */
    Optional<Vocabulary> read(Talk talk) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (files.stream().anyMatch(String::isBlank)) {
            throw new UsageException("--vocabulary names nothing; give it a file, computing, mined or none");
        }
        List<Problem> problems = new ArrayList<>();
        List<Vocabulary> vocabularies =
                files.stream().map(file -> vocabulary(file, problems)).toList();
        talk.problems(problems);
        return Optional.of(
                vocabularies.size() == 1
                        ? vocabularies.get(0)
                        : Vocabulary.of(vocabularies.stream()
                                .flatMap(vocabulary -> vocabulary.concepts().stream())
                                .toList()));
    }

    /** Returns the files that are read. */
    List<NamedPath> files() {
        return files.stream()
                .filter(file -> !WORDS.contains(file))
                .map(file -> new NamedPath("--vocabulary", Path.of(file)))
                .toList();
    }

    /** Returns whether what recurs in the papers is to be a topic too. */
    boolean mines() {
        return files.isEmpty() || files.contains(MINED);
    }

    /** Returns whether nothing was asked for, so that a store keeps the topics it has. */
    boolean isStandard() {
        return files.isEmpty();
    }

    private static Vocabulary vocabulary(String file, List<Problem> problems) {
        return switch (file) {
            case SHIPPED -> ComputingTopics.vocabulary();
            case NONE, MINED -> Vocabulary.of(List.of());
            default -> SkosReader.read(Source.unpacked(Path.of(file), Limits.STANDARD), Limits.STANDARD, problems::add);
        };
    }
}
