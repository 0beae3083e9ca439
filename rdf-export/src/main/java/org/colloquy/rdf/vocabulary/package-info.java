/**
 * The terms that Colloquy writes, one class per vocabulary. A constant is the term's local name in upper case
 * ({@code Conf.HAS_SUB_EVENT} is {@code conf:hasSubEvent}), with {@code HAS_} before a property that differs from a class
 * only in case ({@code Cq.HAS_TALK_KIND}). For RDF and RDFS use Jena's {@code RDF.Nodes} and
 * {@code RDFS.Nodes}. {@code docs/vocabulary.md} says which term is used for what.
 */
@NullMarked
package org.colloquy.rdf.vocabulary;

import org.jspecify.annotations.NullMarked;
