package org.colloquy.rdf;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Lets through what is said of entities, and not what stands in graphs of its own. */
final class EntitiesOnly extends StreamRDFWrapper {

    EntitiesOnly(StreamRDF out) {
        super(out);
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            super.triple(quad.asTriple());
        }
    }
}
