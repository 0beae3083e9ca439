package org.colloquy.core.source.programme.people;

/** The marks behind names that lines below explain: {@code Ada Moor¹*}. */
public final class FootnoteMarks {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private FootnoteMarks() {}

    /** Returns the marks in a text, raised digits as digits. */
    public static String of(String text) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int raised = RAISED.indexOf(c);
            if (raised >= 0) {
                marks.append(raised);
            } else if ((c >= '0' && c <= '9') || "*†‡§".indexOf(c) >= 0) {
                marks.append(c);
            }
        }
        return marks.toString();
    }
}
