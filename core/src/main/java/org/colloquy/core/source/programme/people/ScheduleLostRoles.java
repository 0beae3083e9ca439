package org.colloquy.core.source.programme.people;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Printed;

/** People of a session whose labels were lost in copying: the first chairs it, what the others do is not known. */
public final class ScheduleLostRoles {

    private ScheduleLostRoles() {}

    /** Returns the roles of those named, one line of names after the other. */
    public static List<RoleLine> of(List<Printed> people) {
        ImmutableList.Builder<RoleLine> roles = ImmutableList.builder();
        for (int i = 0; i < people.size(); i++) {
            Printed names = people.get(i);
            if (!names.isEmpty()) {
                RoleKind kind = i == 0 ? RoleKind.SESSION_CHAIR : RoleKind.CONTRIBUTOR;
                roles.add(new RoleLine(kind, names.sub(0, 0), names));
            }
        }
        return roles.build();
    }
}
