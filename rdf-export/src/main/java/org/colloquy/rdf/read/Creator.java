package org.colloquy.rdf.read;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.DblpNames;
import org.colloquy.core.source.bibliography.Persons;
import org.colloquy.core.source.bibliography.RecordContext;

/** A person or a group that a document names or describes. */
final class Creator {
    private final Described described;
    private final RecordContext context;

    Creator(Described described, RecordContext context) {
        this.described = described;
        this.context = context;
    }

    /** Returns who signed a work, under the name that the signature has where it has one. */
    Optional<Contributor> signed(Node work, Node signature) {
        Node near = signature.isURI() ? signature : work;
        Optional<Passage> printed = literal(near, signature, "printedName");
        Optional<Node> who = described.node(signature, "signed");
        Optional<Contributor> contributor =
                printed.map(name -> contributor(name, who)).or(() -> who.flatMap(person -> named(work, person)));
        if (contributor.isEmpty()) {
            nameless(work);
        }
        contributor.ifPresent(person -> {
            printed.filter(name -> !DblpNames.withoutNumber(name).equals(name))
                    .ifPresent(name -> person.id(Scheme.DBLP_NAME, name));
            described.texts(signature, "orcidOfSignature").forEach(orcid -> person.id(Scheme.ORCID, orcid));
            literal(near, signature, "workplaceAsPrinted").ifPresent(person::worksAt);
        });
        return contributor;
    }

    private Optional<Passage> literal(Node near, Node subject, String what) {
        return described.nodes(subject, what).stream()
                .filter(Node::isLiteral)
                .map(value -> described.places().of(near, value.getLiteralLexicalForm()))
                .filter(passage -> !passage.isBlank())
                .findFirst();
    }

    /** Returns who is meant by a value of a work: a name, or a node that has one. */
    Optional<Contributor> named(Node work, Node value) {
        if (value.isLiteral()) {
            return described.text(work, value).map(name -> contributor(name, Optional.empty()));
        }
        Optional<Contributor> found = name(value).map(name -> contributor(name, Optional.of(value)));
        if (found.isEmpty()) {
            nameless(work);
        }
        return found;
    }

    private void nameless(Node work) {
        context.problem(
                Problem.Severity.WARNING,
                "no-name",
                described.places().of(work),
                "an author or helper of this work has no name in the document and is left out");
    }

    /** Sends a record about a person; returns it if there is one. */
    Optional<PersonMention> record(Node node) {
        Optional<PersonMention> person = name(node)
                .map(name -> contributor(name, Optional.of(node)))
                .flatMap(who -> new Persons(context).mention(who, "person"));
        person.ifPresent(context.sink()::mention);
        return person;
    }

    private Optional<Passage> name(Node node) {
        Optional<Passage> whole = literal(node, node, "name");
        return whole.or(() -> literal(node, node, "family")
                .map(family -> family.reading(literal(node, node, "given")
                                .map(given -> given.text() + " ")
                                .orElse("")
                        + family.text())));
    }

    private Contributor contributor(Passage printed, Optional<Node> node) {
        Passage name = DblpNames.withoutNumber(printed);
        boolean group = node.filter(who -> described.is(who, "groupClass") && !described.is(who, "personClass"))
                .isPresent();
        Optional<PersonName> parts = node.flatMap(who -> parts(who, name.text()));
        Contributor contributor = group
                ? Contributor.group(name)
                : parts.map(known -> Contributor.person(name, known)).orElseGet(() -> Contributor.person(name));
        node.ifPresent(who -> describe(contributor, who));
        return contributor;
    }

    /** The parts of a name count for the name that they make up. */
    private Optional<PersonName> parts(Node node, String name) {
        Optional<String> given = literal(node, node, "given").map(Passage::text);
        return literal(node, node, "family")
                .map(Passage::text)
                .filter(family -> name.equals(given.map(first -> first + " ").orElse("") + family))
                .map(family -> new PersonName(given, family, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void describe(Contributor contributor, Node node) {
        if (node.isURI()) {
            Identifiers.read(node.getURI())
                    .filter(Creator::mayNamePeople)
                    .ifPresent(id -> contributor.id(
                            id.scheme(), described.places().of(node).reading(id.value())));
        }
        for (Passage printed : described.texts(node, "personIdentifier")) {
            Identifiers.read(printed.text())
                    .or(() -> Identifier.parse(Scheme.ORCID, printed.text()))
                    .filter(Creator::mayNamePeople)
                    .ifPresent(id -> contributor.id(id.scheme(), printed.reading(id.value())));
        }
        literals(node, "otherName").forEach(other -> contributor.alsoCalled(DblpNames.withoutNumber(other)));
        described.texts(node, "workplace").stream()
                .filter(workplace -> !workplace.text().contains("://"))
                .forEach(contributor::worksAt);
    }

    private List<Passage> literals(Node node, String what) {
        return described.nodes(node, what).stream()
                .filter(Node::isLiteral)
                .map(value -> described.places().of(node, value.getLiteralLexicalForm()))
                .filter(passage -> !passage.isBlank())
                .toList();
    }

    private static boolean mayNamePeople(Identifier identifier) {
        Identifier.Names names = identifier.scheme().names();
        return names == Identifier.Names.PEOPLE || names == Identifier.Names.ANYTHING;
    }
}
