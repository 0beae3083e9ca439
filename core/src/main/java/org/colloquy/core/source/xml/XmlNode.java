package org.colloquy.core.source.xml;

/** A piece of an element's content. */
public sealed interface XmlNode permits XmlElement, XmlRun {}
