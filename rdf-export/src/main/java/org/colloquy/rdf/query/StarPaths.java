package org.colloquy.rdf.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.Path;

/**
 * Puts paths that are followed step by step in the place of those with {@code *} or {@code +}: Jena's own call
 * themselves once for each thing on the way, and a long way overflows the stack.
 */
final class StarPaths extends TransformCopy {
    private StarPaths() {}

    /** Replaces the paths, in filters too. */
    static Op in(Op op) {
        StarPaths paths = new StarPaths();
        return Transformer.transform(paths, new Existence(paths), op);
    }

    @Override
    public Op transform(OpPath path) {
        return hasStar(path.getTriplePath().getPath()) ? new OpSteps(path) : path;
    }

    private static boolean hasStar(Path path) {
        if (path instanceof P_OneOrMore1 || path instanceof P_ZeroOrMore1) {
            return true;
        }
        if (path instanceof P_Path1 one) {
            return hasStar(one.getSubPath());
        }
        return path instanceof P_Path2 two && (hasStar(two.getLeft()) || hasStar(two.getRight()));
    }
}
