package org.colloquy.core.source.programme.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;

/** Who does what in a panel: behind {@code Moderated by Ada Moor, Lund; Bo Wu, Oslo; Carla Dee, Graz} stand one moderator and the others. */
final class PanelRoles {

    /** Two may moderate together. */
    private static final int FEWEST = 3;

    private PanelRoles() {}

    /** Returns the roles; where a panel has moderators alone, who are not said to be several, all but the first speak. */
    static List<Role> of(List<Role> roles, Optional<Stated<TalkKind>> kind) {
        boolean panel = kind.map(Stated::value).filter(TalkKind.PANEL::equals).isPresent();
        boolean open = panel && roles.size() >= FEWEST && roles.stream().allMatch(PanelRoles::mayBeOne);
        return open
                ? IntStream.range(0, roles.size())
                        .mapToObj(i -> i == 0 ? roles.get(i) : speaker(roles.get(i)))
                        .toList()
                : roles;
    }

    private static boolean mayBeOne(Role role) {
        String label = role.kind().printed();
        return role.kind().value() == RoleKind.MODERATOR && !label.endsWith("s") && !label.endsWith("en");
    }

    private static Role speaker(Role role) {
        Stated<RoleKind> kind = role.kind();
        return new Role(new Stated<>(RoleKind.SPEAKER, kind.printed(), kind.evidence()), role.holder());
    }
}
