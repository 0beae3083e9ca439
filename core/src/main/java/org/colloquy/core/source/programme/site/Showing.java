package org.colloquy.core.source.programme.site;

import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * A further time at which an item is shown, as a poster that is also an oral.
 *
 * @param label all that is printed of it but the time, as {@code Oral presentation: Oral 1A}
 * @param kind the kind
 * @param session what it then stands in
 * @param slot when
 */
record Showing(Printed label, Printed kind, Optional<Printed> session, SlotLine slot) {}
