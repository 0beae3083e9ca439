package org.colloquy.core.network.export;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.auto.service.AutoService;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Pajek's networks. The value of a line is the number of papers. Pajek takes a file for UTF-8 only if it begins with a byte
 * order mark, which others stumble over, so it stands only where a name needs it. No name can hold a double quote there, a
 * backslash is an escape to some, and those who know vertices by their labels would take namesakes for one: they are
 * numbered.
 */
@AutoService(NetworkFormat.class)
public final class PajekFormat implements NetworkFormat {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    @Override
    public String id() {
        return "pajek";
    }

    @Override
    public String description() {
        return "network for Pajek (.net): names and numbers of papers";
    }

    @Override
    public String extension() {
        return "net";
    }

    @Override
    public String mediaType() {
        return "text/x-pajek-net";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(new NetworkFile(".net", PajekFormat::write));
    }

    private static void write(Subnetwork network, Appendable out) throws IOException {
        List<Member> people = network.members();
        if (!people.stream().map(Member::label).allMatch(CharMatcher.ascii()::matchesAllOf)) {
            out.append(MARK);
        }
        out.append("*Vertices " + people.size() + END);
        ImmutableMultiset<String> labels =
                people.stream().map(PajekFormat::label).collect(toImmutableMultiset());
        for (Member person : people) {
            String label = label(person);
            String number = labels.count(label) > 1 ? " (" + person.id() + ")" : "";
            out.append(person.id() + " \"" + label + number + "\"" + END);
        }
        out.append("*Edges" + END);
        for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
            Tie tie = ties.next();
            out.append(tie.one().id() + " " + tie.other().id() + " " + tie.papers() + END);
        }
    }

    private static String label(Member person) {
        return person.label().replace('"', '\'').replace('\\', '/');
    }
}
