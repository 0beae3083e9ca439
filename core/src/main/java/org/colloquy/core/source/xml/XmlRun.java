package org.colloquy.core.source.xml;

/**
 * Text without tags.
 *
 * @param text what it says, references undone, white space as it stands
 * @param start the offset of its first {@code char} that is not white space
 * @param end the offset after its last {@code char} that is not white space; not after {@code start} if the text is blank
 */
public record XmlRun(String text, long start, long end) implements XmlNode {}
