package org.colloquy.rdf.network;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colloquy.core.network.Rows;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Schor;
import org.jspecify.annotations.Nullable;

/** Sessions whose moderator or chair wrote with an author of a paper that was presented there. */
final class ModeratedCoauthors {
    private final NetworkIndex index;
    private final Graph graph;

    private ModeratedCoauthors(NetworkIndex index, Graph graph) {
        this.index = index;
        this.graph = graph;
    }

    static Stream<@Nullable Node[]> find(NetworkIndex index, Given given) {
        ModeratedCoauthors moderated = new ModeratedCoauthors(index, given.graph());
        return given.isFree(0)
                ? moderated.roles(Node.ANY)
                : moderated.roles(given.arguments().get(0));
    }

    private Stream<@Nullable Node[]> roles(Node session) {
        Iterator<Triple> roles = session.isConcrete()
                ? graph.find(Node.ANY, Conf.DURING, session)
                : graph.find(Node.ANY, Conf.WITH_ROLE, Schor.SESSION_CHAIR);
        Set<Node> found = new LinkedHashSet<>();
        roles.forEachRemaining(triple -> found.add(triple.getSubject()));
        return found.stream()
                .filter(role -> graph.contains(role, Conf.WITH_ROLE, Schor.SESSION_CHAIR))
                .flatMap(role -> objects(role, Conf.DURING).flatMap(event -> objects(role, Conf.IS_HELD_BY)
                        .flatMap(holder -> coauthors(event, holder))));
    }

    private Stream<@Nullable Node[]> coauthors(Node session, Node moderator) {
        int holder = index.person(moderator);
        if (holder < 0 || index.links().degree(holder) == 0) {
            return Stream.empty();
        }
        Set<Integer> speakers = new TreeSet<>();
        graph.find(Node.ANY, Conf.IS_SUB_EVENT_OF, session)
                .forEachRemaining(talk -> graph.find(talk.getSubject(), Bibo.PRESENTS, Node.ANY)
                        .forEachRemaining(paper -> addAuthors(index.papers().of(paper.getObject()), speakers)));
        return speakers.stream().flatMap(speaker -> index.links().between(holder, speaker).stream()
                .mapToObj(link -> Relations.row(
                        session,
                        moderator,
                        index.people().node(speaker),
                        Relations.whole(index.links().papers(link)))));
    }

    private void addAuthors(int paper, Set<Integer> people) {
        if (paper >= 0) {
            Rows authors = index.arrays().authors();
            for (int i = authors.from(paper); i < authors.to(paper); i++) {
                people.add(authors.get(i));
            }
        }
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
