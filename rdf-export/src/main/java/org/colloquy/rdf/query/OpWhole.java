package org.colloquy.rdf.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpExt;

/** An operator of ours into which nothing else looks: a store would put the name of a graph into each pattern within. */
abstract class OpWhole extends OpExt {
    private final Op plain;

    /**
     * Makes an operator that stands for another.
     *
     * @param name its name in prints of the algebra
     * @param plain what Jena would do
     */
    OpWhole(String name, Op plain) {
        super(name);
        this.plain = plain;
    }

    @Override
    public Op effectiveOp() {
        return plain;
    }

    @Override
    public Op apply(Transform transform) {
        return this;
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return this;
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }
}
