package org.colloquy.rdf.map;

import com.google.common.base.Strings;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;

/** Dates of publication as XML Schema has them: a year, a month or a day, as precise as the source is. */
final class Dates {
    private static final int ALL_DIGITS = 4;
    private static final NodeMemory<PartialDate> LAST = new NodeMemory<>(Dates::written);

    private Dates() {}

    /**
     * Returns the date; of a range and of what is not certain the year alone; nothing of a decade, a century or a year
     * before the first.
     */
    static Optional<Node> literal(DateSpan span) {
        PartialDate date = span.start().or(span::end).orElseThrow();
        if (date.digits() < ALL_DIGITS || date.year() < 1) {
            return Optional.empty();
        }
        return Optional.of(isPlain(span) ? whole(date) : Literals.year(date.year()));
    }

    /** Returns whether {@link #literal} says all that the source does. */
    static boolean isPlain(DateSpan span) {
        PartialDate date = span.start().or(span::end).orElseThrow();
        return !span.range()
                && date.digits() == ALL_DIGITS
                && date.year() >= 1
                && !date.isSeason()
                && date.certainty() == PartialDate.Certainty.CERTAIN;
    }

    private static Node whole(PartialDate date) {
        if (date.month().isEmpty()) {
            return Literals.year(date.year());
        }
        return LAST.get(date);
    }

    /** Writes a date that has a month. */
    private static Node written(PartialDate date) {
        String month =
                digits(date.year(), ALL_DIGITS) + "-" + digits(date.month().getAsInt(), 2);
        return date.day().isEmpty()
                ? NodeFactory.createLiteralDT(month, XSDDatatype.XSDgYearMonth)
                : NodeFactory.createLiteralDT(month + "-" + digits(date.day().getAsInt(), 2), XSDDatatype.XSDdate);
    }

    private static String digits(int number, int least) {
        return Strings.padStart(Integer.toString(number), least, '0');
    }
}
