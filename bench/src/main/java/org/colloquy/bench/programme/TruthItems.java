package org.colloquy.bench.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.bench.score.Item;

/** The items that a truth file lists: a session with its talks, or cards one by one. */
final class TruthItems {

    /** The kind of a session's talk, which the page itself may leave to its style sheet. */
    static final String TALK_KIND = "talk kind";

    private static final List<String> SESSION = List.of("title", "day", "time", "room");
    private static final List<String> TALK = List.of("title", "authors", "time", "board");
    private static final List<String> CARD = List.of("title", "authors", "kind", "time", "room", "abstract");

    private TruthItems() {}

    /** Returns whether the truth is of one session and its talks. */
    static boolean isSession(JsonNode truth) {
        return truth.path("talks").isArray();
    }

    /** Returns the session and its talks. */
    static List<Item> ofSession(JsonNode truth) {
        List<Item> items = new ArrayList<>();
        Item.Builder session = builder("session", truth, SESSION);
        for (String role : List.of("chair", "person")) {
            if (truth.has(role)) {
                session.with(
                        role,
                        texts(truth.get(role)).stream()
                                .flatMap(names -> SiteText.people(names).stream())
                                .toList());
            }
        }
        items.add(session.build());
        truth.path("talks")
                .forEach(talk -> items.add(builder("talk", talk, TALK)
                        .with(TALK_KIND, kind(talk.path("kind")))
                        .build()));
        return items;
    }

    /** Returns one card. */
    static Item ofCard(JsonNode truth) {
        return builder("card", truth, CARD).build();
    }

    /** What the truth file does not mention is not judged; what it says is null should not be read. */
    private static Item.Builder builder(String kind, JsonNode truth, List<String> fields) {
        Item.Builder item = Item.of(kind, truth.path("title").asText());
        for (String field : fields) {
            if (truth.has(field)) {
                item.with(field, field.equals("kind") ? kind(truth.get(field)) : texts(truth.get(field)));
            }
        }
        return item;
    }

    private static List<String> kind(JsonNode printed) {
        return texts(printed).stream().map(Kinds::of).toList();
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.add(each.asText()));
        } else {
            Optional.of(value)
                    .filter(JsonNode::isValueNode)
                    .filter(node -> !node.isNull())
                    .ifPresent(node -> texts.add(node.asText()));
        }
        return texts;
    }
}
