package org.colloquy.bench.network;

import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Schor;

/**
 * Papers, people, sessions with moderators, and topics, made by chance that is the same every time. A few people write
 * very much and most write little, as Zipf's law says, and people mostly write with people near them.
 */
final class NetworkGraph {
    /** The person who writes most. */
    static final Node HUB = node("person", 0);

    private static final int SIGNATURES_PER_PERSON = 8;
    private static final double TRIPLES_PER_PAPER = 12.7;
    private static final double AUTHORS_PER_PAPER = 3;
    private static final double ZIPF = 1.8;
    private static final int NEAR = 40;
    private static final int TOPICS = 500;
    private static final int TALKS = 5;
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 35;

    private final Random random = new Random(6);
    private final int papers;
    private final int people;
    private final Consumer<Triple> out;

    private NetworkGraph(long triples, Consumer<Triple> out) {
        this.papers = (int) (triples / TRIPLES_PER_PAPER);
        this.people = Math.max(10, (int) (papers * AUTHORS_PER_PAPER / SIGNATURES_PER_PERSON));
        this.out = out;
    }

    /** Sends about so many triples. */
    static void send(long triples, Consumer<Triple> out) {
        new NetworkGraph(triples, out).send();
    }

    private void send() {
        for (int person = 0; person < people; person++) {
            add(node("person", person), Foaf.NAME, NodeFactory.createLiteralString("Person " + person));
        }
        for (int paper = 0; paper < papers; paper++) {
            paper(paper);
            if (paper % 3 == 0) {
                talk(paper / 3, node("paper", paper));
            }
        }
    }

    private void paper(int number) {
        Node paper = node("paper", number);
        int first = somebody();
        int authors = 1 + random.nextInt((int) (2 * AUTHORS_PER_PAPER - 1));
        for (int i = 0; i < authors; i++) {
            int author = i == 0 ? first : random.nextInt(4) > 0 ? near(first) : somebody();
            Node signature = node("signature", 8 * number + i);
            add(paper, Dblp.HAS_SIGNATURE, signature);
            add(signature, Dblp.SIGNATURE_PUBLICATION, paper);
            add(signature, Dblp.SIGNATURE_CREATOR, node("person", author));
        }
        add(paper, Dct.SUBJECT, node("topic", (int) (TOPICS * Math.pow(random.nextDouble(), 2))));
        String year = Integer.toString(FIRST_YEAR + random.nextInt(YEARS));
        add(paper, Dct.ISSUED, NodeFactory.createLiteralDT(year, XSDDatatype.XSDgYear));
    }

    private void talk(int number, Node paper) {
        Node session = node("session", number / TALKS);
        Node talk = node("talk", number);
        add(talk, Conf.IS_SUB_EVENT_OF, session);
        add(talk, Bibo.PRESENTS, paper);
        if (number % TALKS == 0) {
            Node role = node("role", number / TALKS);
            add(role, Conf.WITH_ROLE, Schor.SESSION_CHAIR);
            add(role, Conf.IS_HELD_BY, node("person", somebody()));
            add(role, Conf.DURING, session);
        }
    }

    private int somebody() {
        return (int) (people * Math.pow(random.nextDouble(), ZIPF));
    }

    private int near(int person) {
        return Math.floorMod(person + random.nextInt(2 * NEAR) - NEAR, people);
    }

    private void add(Node subject, Node property, Node object) {
        out.accept(Triple.create(subject, property, object));
    }

    static Node node(String kind, int number) {
        return NodeFactory.createURI("https://example.org/" + kind + "/" + number);
    }
}
