package org.colloquy.core.source.timetable;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;

/** What a format reads; sees that every mention has a place of its own. */
public final class ReadItems implements MentionSink {

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<MentionRef> seen = new HashSet<>();

    public static ReadItems of(SourceFormat format, String text) throws IOException {
        return of(format, text, ReadContext.STANDARD);
    }

    public static ReadItems of(SourceFormat format, String text, ReadContext context) throws IOException {
        ReadItems items = new ReadItems();
        format.read(Source.of("programme", text.getBytes(StandardCharsets.UTF_8)), context, items);
        return items;
    }

    /** Reads random bytes, as every format must be able to. */
    public static void anything(SourceFormat format, FuzzedDataProvider data) throws IOException {
        Source source = Source.of("fuzzed", data.consumeRemainingAsBytes());
        try {
            format.read(source, ReadContext.STANDARD, new ReadItems());
        } catch (LimitException expected) {
            // Too deep, too long: refused with a message.
        } catch (SourceException expected) {
            // Not text.
        }
    }

    @Override
    public void mention(Mention mention) {
        assertTrue(seen.add(mention.ref()), mention::toString);
        mentions.add(mention);
    }

    @Override
    public void problem(Problem problem) {
        assertTrue(!problem.message().isBlank());
        problems.add(problem);
    }

    public List<String> problems() {
        return problems.stream().map(Problem::code).toList();
    }

    public <M extends Mention> List<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns when the only item is: {@code start/end}, {@code ?} for what is not known. */
    public String time() {
        Optional<Slot> slot = all(TalkMention.class).get(0).slot().map(Stated::value);
        return slot.map(when -> shown(when.start()) + "/" + shown(when.end())
                        + when.inferred().stream().map(part -> " " + part).reduce("", String::concat))
                .orElse("none");
    }

    private static String shown(Optional<?> time) {
        return time.map(Object::toString).orElse("?");
    }
}
