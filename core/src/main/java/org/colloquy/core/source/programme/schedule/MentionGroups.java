package org.colloquy.core.source.programme.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem;

/** Holds what is made together in groups, until these can be sent as they stand in the document. */
final class MentionGroups implements MentionSink {
    private final MentionSink sink;
    private final List<Group> groups = new ArrayList<>();

    MentionGroups(MentionSink sink) {
        this.sink = sink;
    }

    /** Begins a group, which stands where the first of its mentions begins. */
    void begin() {
        groups.add(new Group());
    }

    @Override
    public void mention(Mention mention) {
        Group group = groups.get(groups.size() - 1);
        group.start = Math.min(group.start, mention.evidence().span().start());
        group.sends.add(to -> to.mention(mention));
    }

    @Override
    public void problem(Problem problem) {
        if (groups.isEmpty()) {
            sink.problem(problem);
        } else {
            groups.get(groups.size() - 1).sends.add(to -> to.problem(problem));
        }
    }

    /** Sends all of them. */
    void send() {
        // Problems alone stay behind the group before them.
        long before = 0;
        for (Group group : groups) {
            group.start = group.start == Long.MAX_VALUE ? before : group.start;
            before = group.start;
        }
        groups.sort(Comparator.comparing(group -> group.start));
        groups.forEach(group -> group.sends.forEach(send -> send.accept(sink)));
        groups.clear();
    }

    private static final class Group {
        private final List<Consumer<MentionSink>> sends = new ArrayList<>();
        private long start = Long.MAX_VALUE;
    }
}
