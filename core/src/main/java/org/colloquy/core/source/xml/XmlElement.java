package org.colloquy.core.source.xml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.source.Passage;

/**
 * An element with all that stands in it. Its places can be cut from the text it was read from only while the record that
 * it belongs to is being read.
 *
 * @param qualifiedName the name as written, with its prefix
 * @param start the offset of its start tag
 * @param end the offset after its end tag
 * @param attributes the attributes that are not empty, as ordered in the tag
 * @param content text and elements in their order
 */
public record XmlElement(
        String qualifiedName, long start, long end, List<XmlAttribute> attributes, List<XmlNode> content)
        implements XmlNode {

    /** Copies the lists. */
    public XmlElement {
        attributes = List.copyOf(attributes);
        content = List.copyOf(content);
    }

    /** Returns the name without its prefix. */
    public String name() {
        return withoutPrefix(qualifiedName);
    }

    static String withoutPrefix(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
    }

    /** Returns the place of the whole element, read as {@code text}. */
    public Passage reading(String text) {
        return new Passage(text, start, end);
    }

    /** Returns the name with its prefix where it stands in the start tag. */
    public Passage label() {
        return new Passage(qualifiedName, start + 1, start + 1 + qualifiedName.length());
    }

    /** Returns an attribute by its name, with or without prefix; empty if it is missing or blank. */
    public Optional<Passage> attribute(String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.isCalled(name) && !attribute.value().isBlank()) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the text of an attribute by its name, empty text if it is missing. */
    public String attributeText(String name) {
        return attribute(name).map(value -> value.text().strip()).orElse("");
    }

    /** Returns the elements that stand directly in this one. */
    public List<XmlElement> children() {
        ImmutableList.Builder<XmlElement> children = ImmutableList.builderWithExpectedSize(content.size());
        for (XmlNode node : content) {
            if (node instanceof XmlElement child) {
                children.add(child);
            }
        }
        return children.build();
    }

    /** Returns the elements of these names that stand directly in this one, in their order. */
    public List<XmlElement> children(String... names) {
        Set<String> wanted = ImmutableSet.copyOf(names);
        return childStream().filter(child -> wanted.contains(child.name())).collect(ImmutableList.toImmutableList());
    }

    /** Returns the first element of a name that stands directly in this one. */
    public Optional<XmlElement> child(String name) {
        for (XmlNode node : content) {
            if (node instanceof XmlElement child && child.name().equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Returns the first element that is found by going down through these names. */
    public Optional<XmlElement> path(String... names) {
        Optional<XmlElement> at = Optional.of(this);
        for (String name : names) {
            at = at.flatMap(element -> element.child(name));
        }
        return at;
    }

    private Stream<XmlElement> childStream() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Returns the text of the first element of a name that stands directly in this one. */
    public Optional<Passage> textOf(String name) {
        return child(name).flatMap(XmlElement::text);
    }

    /** Returns the text with the tags in it left out; empty if it is blank. */
    public Optional<Passage> text() {
        return textWithout();
    }

    /** Returns the text with the tags in it left out, and without the elements of some names; empty if it is blank. */
    public Optional<Passage> textWithout(String... names) {
        return Flattening.of(this, ImmutableSet.copyOf(names), "");
    }

    /** Returns the text with the tags in it left out, and dollar signs around what elements of a name hold. */
    public Optional<Passage> textWithMaths(String name) {
        return Flattening.of(this, ImmutableSet.of(), name);
    }

    /** Returns one passage from several, whose place holds them all; empty if there is none. */
    public static Optional<Passage> join(List<Passage> parts, String separator) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join(separator, parts.stream().map(Passage::text).toList());
        long start = parts.stream().mapToLong(Passage::start).min().orElseThrow();
        long end = parts.stream().mapToLong(Passage::end).max().orElseThrow();
        return Optional.of(new Passage(text, start, end));
    }
}
