package org.colloquy.core.network.export;

import com.google.auto.service.AutoService;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** VOSviewer's map of people, and its network of pairs, both with tabs between their columns. */
@AutoService(NetworkFormat.class)
public final class VosviewerFormat implements NetworkFormat {

    private static final CharMatcher SPECIAL = CharMatcher.anyOf(",;\"");
    private static final String END = "\r\n";

    @Override
    public String id() {
        return "vosviewer";
    }

    @Override
    public String description() {
        return "network for VOSviewer, as a map file and a network file";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/tab-separated-values";
    }

    @Override
    public List<NetworkFile> files() {
        return ImmutableList.of(
                new NetworkFile("-map.txt", VosviewerFormat::map),
                new NetworkFile("-network.txt", VosviewerFormat::network));
    }

    private static void map(Subnetwork network, Appendable out) throws IOException {
        VosviewerItems items = VosviewerItems.of(network.members());
        List<String> head = new ArrayList<>(List.of("id", "label", "url"));
        if (items.clustered()) {
            head.add("cluster");
        }
        items.weights().forEach(weight -> head.add("weight<" + weight.name() + ">"));
        items.scores().forEach(score -> head.add("score<" + score.name() + ">"));
        out.append(String.join("\t", head)).append(END);
        for (Member person : network.members()) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(person.id()),
                    cell(person.label()),
                    cell(person.facts().iri().orElse(""))));
            if (items.clustered()) {
                row.add(Integer.toString(items.cluster(person)));
            }
            items.weights().forEach(weight -> row.add(Integer.toString(weight.of(person))));
            items.scores().forEach(score -> row.add(Integer.toString(score.of(person))));
            out.append(String.join("\t", row)).append(END);
        }
    }

    private static String cell(String text) {
        return SPECIAL.matchesAnyOf(text) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static void network(Subnetwork network, Appendable out) throws IOException {
        for (Iterator<Tie> ties = network.ties().iterator(); ties.hasNext(); ) {
            Tie tie = ties.next();
            out.append(tie.one().id() + "\t" + tie.other().id() + "\t" + tie.papers() + END);
        }
    }
}
