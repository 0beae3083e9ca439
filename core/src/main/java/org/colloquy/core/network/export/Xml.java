package org.colloquy.core.network.export;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import org.colloquy.core.text.Characters;

/** Text inside an XML document, as content or between quotes. */
public final class Xml {

    private static final Escaper ESCAPER = XmlEscapers.xmlAttributeEscaper();

    private Xml() {}

    /** Returns the text without what no XML document can hold, the rest escaped. */
    public static String text(String text) {
        return ESCAPER.escape(Characters.clean(text));
    }
}
