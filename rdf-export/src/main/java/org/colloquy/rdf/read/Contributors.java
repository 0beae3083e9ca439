package org.colloquy.rdf.read;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;

/**
 * Who wrote a work and who helped: by signatures with their ordinals, else by roles that follow each other, else by a
 * list, else by plain properties, which state no order.
 */
final class Contributors {
    private static final Map<String, Integer> WORDS = Map.of("first", 0, "middle", 1, "last", 2);
    private static final int LONGEST_LIST = 100_000;

    private final Described described;
    private final RecordContext context;
    private final Node work;
    private final Creator creator;

    Contributors(Described described, RecordContext context, Node work) {
        this.described = described;
        this.context = context;
        this.work = work;
        this.creator = new Creator(described, context);
    }

    void to(PaperRecord paper) {
        List<Node> signatures = described.nodes(work, "signature");
        Set<Node> signed = new HashSet<>();
        for (Node signature : inOrder(signatures)) {
            described.node(signature, "signed").ifPresent(signed::add);
            Optional<Contributor> who = creator.signed(work, signature);
            if (described.is(signature, "editorSignature")) {
                who.ifPresent(editor -> role(paper, RoleKind.EDITOR, editor));
            } else {
                who.ifPresent(paper::author);
            }
        }
        boolean authored = signatures.stream().anyMatch(signature -> !described.is(signature, "editorSignature"));
        if (!authored) {
            authors().forEach(author -> creator.named(work, author).ifPresent(paper::author));
        }
        roles("proEditor").stream()
                .filter(signed::add)
                .forEach(editor -> creator.named(work, editor).ifPresent(who -> role(paper, RoleKind.EDITOR, who)));
        described.terms().group("role:").asMap().forEach((name, terms) -> {
            for (Node holder : flat(described.nodes(work, List.copyOf(terms)))) {
                if (signed.add(holder)) {
                    creator.named(work, holder).ifPresent(who -> role(paper, RoleKind.valueOf(name), who));
                }
            }
        });
    }

    private void role(PaperRecord paper, RoleKind kind, Contributor who) {
        paper.role(kind, Works.label(described, work, kind.name().toLowerCase(Locale.ROOT)), who);
    }

    private List<Node> inOrder(List<Node> signatures) {
        return signatures.stream()
                .sorted(Comparator.comparingInt(this::ordinal))
                .toList();
    }

    private int ordinal(Node signature) {
        return described.nodes(signature, "ordinal").stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .map(text -> WORDS.containsKey(text)
                        ? WORDS.get(text)
                        : Optional.ofNullable(Ints.tryParse(text)).orElse(Integer.MAX_VALUE))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Node> authors() {
        List<Node> inRoles = roles("proAuthor");
        if (!inRoles.isEmpty()) {
            return inRoles;
        }
        List<Node> listed = flat(described.preferred(work, "authorList"));
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Node> plain = described.preferred(work, "author");
        List<Node> authors = flat(plain).stream().distinct().toList();
        if (plain.size() > 1) {
            context.problem(
                    Problem.Severity.INFO,
                    "order-not-stated",
                    described.places().of(work),
                    "the order of the " + authors.size() + " authors is not stated; it is that of the document");
        }
        return authors;
    }

    /** Returns who holds a role, along the chain in which one role names the next. */
    private List<Node> roles(String role) {
        Map<Node, Node> next = new HashMap<>();
        Set<Node> all = new LinkedHashSet<>();
        for (Node held : described.nodes(work, "roleInTime")) {
            if (described.nodes(held, "withRole").stream()
                    .anyMatch(described.terms().of(role)::contains)) {
                all.add(held);
                described.node(held, "next").ifPresent(following -> next.put(held, following));
            }
        }
        Set<Node> following = new HashSet<>(next.values());
        Set<Node> ordered = new LinkedHashSet<>();
        for (Node first : all) {
            if (!following.contains(first)) {
                for (Node held = first; held != null && ordered.add(held); ) {
                    held = next.get(held);
                }
            }
        }
        ordered.addAll(all);
        return ordered.stream()
                .filter(all::contains)
                .flatMap(held -> described.node(held, "heldBy").stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the members of lists in place of the lists. */
    private List<Node> flat(List<Node> nodes) {
        List<Node> flat = new ArrayList<>();
        for (Node node : nodes) {
            List<Node> firsts = described.nodes(node, List.of(RDF.Nodes.first));
            if (firsts.isEmpty()) {
                List<Node> members = described.members(node);
                if (!members.isEmpty()) {
                    flat.addAll(members);
                } else if (!node.equals(RDF.Nodes.nil)) {
                    flat.add(node);
                }
                continue;
            }
            Set<Node> seen = new HashSet<>();
            for (Node rest = node; seen.add(rest) && seen.size() < LONGEST_LIST; ) {
                flat.addAll(described.nodes(rest, List.of(RDF.Nodes.first)));
                Node after = rest;
                rest = described.nodes(rest, List.of(RDF.Nodes.rest)).stream()
                        .findFirst()
                        .orElse(after);
            }
        }
        return flat;
    }
}
