package org.colloquy.bench.score;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts as figures for a report. */
public final class Figures {
    private Figures() {}

    /** Returns the figures of a comparison: items and fields of each kind, and all of them together. */
    public static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        Count items = Count.NONE;
        Count values = Count.NONE;
        for (Map.Entry<String, Map<String, Count>> kind : comparison.counts().entrySet()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (Map.Entry<String, Count> field : kind.getValue().entrySet()) {
                fields.put(field.getKey(), of(field.getValue(), comparison.isReportedOnly(field.getKey())));
                if (field.getKey().equals(Comparison.ITEM)) {
                    items = items.plus(field.getValue());
                } else if (!comparison.isReportedOnly(field.getKey())) {
                    values = values.plus(field.getValue());
                }
            }
            kinds.put(kind.getKey(), fields);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("items", of(items, false));
        figures.put("values", of(values, false));
        figures.put("kinds", kinds);
        return figures;
    }

    private static Map<String, Object> of(Count count, boolean reportedOnly) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("expected", count.expected());
        figures.put("agree", count.agree());
        if (count.explained() > 0) {
            figures.put("explained", count.explained());
        }
        if (count.expected() > 0) {
            figures.put("share", Math.floor(10_000.0 * count.agree() / count.expected()) / 10_000);
        }
        figures.put("extra", count.extra());
        if (reportedOnly) {
            figures.put("in_totals", false);
        }
        return figures;
    }
}
