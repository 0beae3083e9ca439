package org.colloquy.core.source.yaml;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Puts the tree of one document together. What an alias stands for is one node in several places; how much is reached
 * through aliases is limited, lest a small file be a huge tree.
 */
final class YamlComposer {

    private static final int MOST_BY_ALIAS = 100_000;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final String name;
    private final YamlPlaces places;
    private final int deepest;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int size;

    /** A node that aliases may stand for, with the number of nodes in it. */
    private record Anchored(YamlNode node, int size) {}

    private YamlComposer(String name, YamlPlaces places, Limits limits) {
        this.name = name;
        this.places = places;
        this.deepest = limits.depth();
        this.events = new Parse(SETTINGS).parseString(places.readable()).iterator();
    }

    /** Returns the tree, or empty if the document holds comments alone. */
    static Optional<YamlNode> compose(String name, YamlPlaces places, Limits limits) {
        YamlComposer composer = new YamlComposer(name, places, limits);
        Optional<YamlNode> root = Optional.empty();
        while (composer.events.hasNext()) {
            Event event = composer.events.next();
            if (root.isEmpty() && event instanceof NodeEvent) {
                root = Optional.of(composer.node(event, 1));
            }
        }
        return root;
    }

    private YamlNode node(Event event, int depth) {
        if (depth > deepest) {
            throw new LimitException(name, "nested deeper than " + deepest + " (the limit depth)");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        int before = size++;
        YamlNode node = fresh(event, depth);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size - before)));
        return node;
    }

    private YamlNode fresh(Event event, int depth) {
        int start = start(event);
        if (event instanceof SequenceStartEvent) {
            return sequence(start, depth);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(start, depth);
        }
        ScalarEvent scalar = (ScalarEvent) event;
        return places.scalar(scalar.getValue(), start, end(event), style(scalar.getScalarStyle()));
    }

    private YamlNode sequence(int start, int depth) {
        ImmutableList.Builder<YamlNode> values = ImmutableList.builder();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            values.add(node(event, depth + 1));
            event = events.next();
        }
        return new YamlNode.Sequence(values.build(), start, end(event));
    }

    private YamlNode mapping(int start, int depth) {
        ImmutableList.Builder<YamlNode.Entry> entries = ImmutableList.builder();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key instanceof YamlNode.Scalar scalar) {
                entries.add(new YamlNode.Entry(scalar, value));
            }
            event = events.next();
        }
        return new YamlNode.Mapping(entries.build(), start, end(event));
    }

    /** An alias of what is not there, or of what it stands in itself, stands for nothing. */
    private YamlNode aliased(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAlias());
        size += anchored == null ? 1 : anchored.size();
        if (size > MOST_BY_ALIAS && anchored != null && anchored.size() > 1) {
            throw new LimitException(
                    name, "its aliases stand for more than " + MOST_BY_ALIAS + " values; write them out, or fewer");
        }
        return anchored == null ? new YamlNode.Scalar("", start(alias), start(alias)) : anchored.node();
    }

    private int start(Event event) {
        return event.getStartMark().map(Mark::getIndex).map(places::offset).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(Mark::getIndex).map(places::offset).orElse(0);
    }

    private static char style(ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED -> '"';
            case SINGLE_QUOTED -> '\'';
            case LITERAL -> '|';
            case FOLDED -> '>';
            default -> ' ';
        };
    }
}
