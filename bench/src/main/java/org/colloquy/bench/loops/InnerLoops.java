package org.colloquy.bench.loops;

import java.io.OutputStream;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.network.Links;
import org.colloquy.core.network.ShortestPath;
import org.colloquy.core.network.Signatures;
import org.colloquy.core.text.Latex;
import org.colloquy.core.text.Tidy;
import org.colloquy.core.text.Titles;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.write.LineStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done once for each name, title, triple or question. {@code bench/loops} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerLoops {
    private static final int PEOPLE = 100_000;
    private static final int PAPERS = 200_000;
    private static final int NEAR = 30;

    private final LineStream out = LineStream.triples(OutputStream.nullOutputStream());
    private final Triple triple = Triple.create(
            NodeFactory.createURI("https://w3id.org/colloquy/id/paper/accuracy-on-the-line-f1e1b59eac05"),
            Dct.TITLE,
            NodeFactory.createLiteralString("Accuracy on the Line: On the Strong Correlation Between \"Accuracies\""));
    private final Random random = new Random(1);
    private final Links links = network();

    private static Links network() {
        Random made = new Random(7);
        Signatures signatures = new Signatures();
        for (int paper = 0; paper < PAPERS; paper++) {
            int first = made.nextInt(PEOPLE);
            signatures.add(paper, first);
            signatures.add(paper, (first + 1 + made.nextInt(NEAR)) % PEOPLE);
            signatures.add(paper, made.nextInt(PEOPLE));
        }
        return signatures.build(PAPERS, PEOPLE, PEOPLE).links();
    }

    /** Writes a triple whose object is a literal with escapes. */
    @Benchmark
    public void triple() {
        out.triple(triple);
    }

    /** Takes a name apart. */
    @Benchmark
    public PersonName name() {
        return PersonName.parse("Seyed-Mohsen van der Moosavi-Dezfooli Jr.");
    }

    /** Makes what titles are compared by. */
    @Benchmark
    public String titleKey() {
        return Titles.key(
                "Accuracy on the Line: On the Strong Correlation Between Out-of-Distribution and In-Distribution");
    }

    /** Reads a title with TeX in it. */
    @Benchmark
    public String latex() {
        return Latex.title(
                "{G}\\\"odel's $\\lambda$-calculus and {\\emph{na\\\"{\\i}ve}} networks -- a {B}ayesian view");
    }

    /** Tidies text that is tidy. */
    @Benchmark
    public String tidy() {
        return Tidy.line(
                "Accuracy on the Line: On the Strong Correlation Between Out-of-Distribution and In-Distribution");
    }

    /** Finds a way between two people of a hundred thousand. */
    @Benchmark
    public int[] path() {
        return ShortestPath.between(links, random.nextInt(PEOPLE), random.nextInt(PEOPLE));
    }
}
