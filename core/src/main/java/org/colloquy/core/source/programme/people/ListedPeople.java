package org.colloquy.core.source.programme.people;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames.Named;
import org.jspecify.annotations.Nullable;

/** Makes people of the parts of a list: each part is one, or says more of the one before it. */
final class ListedPeople {

    private final ListPlaces list;
    private final ImmutableList.Builder<Named> people = ImmutableList.builder();
    private @Nullable Printed open;
    private String marks = "";
    private final List<Printed> affiliations = new ArrayList<>();

    private ListedPeople(ListPlaces list) {
        this.list = list;
    }

    /** Returns the people in their order. */
    static List<Named> of(ListPlaces list) {
        ListedPeople listed = new ListedPeople(list);
        for (int i = 0; i < list.parts().size(); i++) {
            listed.add(i);
        }
        listed.close();
        return listed.people.build();
    }

    private void add(int at) {
        ListPart part = list.parts().get(at);
        String text = part.bare().text();
        if (part.isNobody()) {
            marks += text.isEmpty() ? part.marks() : "";
        } else if (open != null && (part.isPosition() || isTitle(text))) {
            place(part.placeInBrackets());
        } else if (open != null && (list.isPlace(at) || startsSmall(text))) {
            boolean where = !affiliations.isEmpty() && list.isWhere(at);
            place(where ? affiliations.remove(affiliations.size() - 1).followed(',', part.bare()) : part.bare());
        } else if (!NameLists.isSuffix(text)) {
            // A suffix that stands here is behind a place of work, too far from the name.
            close();
            open = part.bare();
            marks = part.marks();
            place(part.placeInBrackets());
        }
    }

    /** Behind a place of work, what may be a degree or a place is a place. */
    private boolean isTitle(String text) {
        return affiliations.isEmpty() ? Degrees.is(text) : Degrees.isOnly(text);
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.codePointAt(0)) && text.indexOf(' ') < 0;
    }

    private void place(Printed place) {
        if (!place.isEmpty()) {
            affiliations.add(place);
        }
    }

    private void close() {
        if (open != null) {
            people.add(new Named(open, affiliations, marks));
        }
        affiliations.clear();
    }
}
