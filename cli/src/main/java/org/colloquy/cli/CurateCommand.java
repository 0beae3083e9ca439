package org.colloquy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.curation.CurationFile;
import org.colloquy.rdf.curation.Decision;
import org.colloquy.rdf.curation.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Overrules who is who. */
@Command(
        name = "curate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Overrules who is who: adds a statement to a file of Turtle, which build and convert take with --curation."
                    + " The graph itself changes when it is built again.",
            "same A B: the two are one. different A B: the two are not, whatever their names and identifiers. name A"
                    + " TEXT: what somebody or something is to be called. iri A IRI: the IRI that it is to have.",
            "Where the graph mixes two people, name two of its mentions: 'colloquy query mentions --var"
                    + " entity=NAME' lists them."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy curate same 'Ann Lee' 'Ann B. Lee'",
            "  colloquy curate different https://w3id.org/colloquy/id/person/... https://w3id.org/colloquy/id/person/...",
            "  colloquy curate name 'a. lee' 'Ann B. Lee' --to who.ttl",
            "  colloquy build papers.bib --curation curation.ttl"
        })
final class CurateCommand implements Callable<Integer> {
    /** What can be said. */
    @SuppressWarnings("MemberName") // typed as they are
    enum What {
        same,
        different,
        name,
        iri
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(index = "0", paramLabel = "WHAT", description = "same, different, name or iri.")
    private What what = What.same;

    @Parameters(
            index = "1",
            paramLabel = "A",
            description = "A person or paper by name or IRI, or one mention of it by IRI.")
    private String one = "";

    @Parameters(index = "2", paramLabel = "B", description = "Another; or the name or the IRI that A is to have.")
    private String other = "";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            defaultValue = "curation.ttl",
            description = "The file to add to; ${DEFAULT-VALUE} unless given.")
    private Path file = Path.of("curation.ttl");

    @Mixin
    private GraphOption graph = new GraphOption();

    @Override
    public Integer call() {
        if (other.isBlank()) {
            throw new UsageException("B is blank; give a name or an IRI");
        }
        NamedPath.refuseOverwriting(graph.read(), List.of(new NamedPath("--to", file)));
        try (KnowledgeGraph opened = graph.open(main.talk())) {
            Decision decision = decision(opened);
            boolean isNew = CurationFile.at(file).add(decision);
            main.talk().say((isNew ? "Written to " : "Already in ") + file + ": " + decision.inWords());
            main.talk().say("Next: colloquy build INPUT... --curation " + Shell.quoted(file));
        }
        return ExitCode.DONE;
    }

    private Decision decision(KnowledgeGraph opened) {
        Party party = party(one, opened);
        return switch (what) {
            case same -> Decision.same(party, another(party, opened));
            case different -> Decision.different(party, another(party, opened));
            case name -> Decision.name(party, other.strip());
            case iri -> Decision.iri(party, iri(other));
        };
    }

    private Party another(Party party, KnowledgeGraph opened) {
        Party another = party(other, opened);
        if (!another.iri().equals(party.iri())) {
            return another;
        }
        String kind = party.isPaper() ? "paper" : "person";
        throw new UsageException("A and B are one " + kind + " in this graph, " + party.label()
                + (what == What.same
                        ? "; name two"
                        : "; name a mention of each, as 'colloquy query mentions --var entity=" + party.iri()
                                + "' lists them"));
    }

    private static Party party(String typed, KnowledgeGraph opened) {
        Node thing = opened.queries().thing(typed);
        DatasetGraph graphs = opened.dataset().asDatasetGraph();
        return Txn.calculateRead(graphs, () -> Party.of(thing, graphs))
                .orElseThrow(() -> new UsageException(thing
                        + " is neither a person nor a paper of this graph, nor a mention of one; 'colloquy explain' and"
                        + " 'colloquy query mentions' show what there is"));
    }

    private static Node iri(String typed) {
        try {
            if (IRIx.create(typed).isAbsolute()) {
                return NodeFactory.createURI(typed);
            }
        } catch (IRIException e) {
            throw new UsageException("'" + typed + "' is no IRI; write it as in https://example.org/ann", e);
        }
        throw new UsageException("'" + typed + "' is no whole IRI; write it with its scheme, as in https://");
    }
}
