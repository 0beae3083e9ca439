package org.colloquy.core.source.yaml;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.table.Columns;

/** What keys the beginning of a YAML document has. */
public final class YamlHead {

    private static final Pattern KEY =
            Pattern.compile("^( *)((?:- +)*)([\"']?)([\\p{L}\\p{N}_][\\p{L}\\p{N}_ -]{0,40})\\3 *:(?: .*|)$");
    private static final Pattern OTHER = Pattern.compile("^(?: +.*|- .*|-|#.*|---|\\.\\.\\.|%YAML.*|)$");
    private static final Splitter LINES = Splitter.on('\n');

    private YamlHead() {}

    /**
     * Returns the keys at all depths, in the form in which names of columns are compared. There are none unless each line is one of
     * YAML, and some list holds keys.
     */
    public static Set<String> keys(Head head) {
        Set<String> keys = new HashSet<>();
        boolean lists = false;
        int last = head.text().lastIndexOf('\n');
        for (String line : LINES.split(head.text().substring(0, Math.max(0, last)))) {
            String bare = line.stripTrailing();
            Matcher key = KEY.matcher(bare);
            if (key.matches()) {
                keys.add(Columns.key(key.group(4)));
                lists |= !key.group(2).isEmpty();
            } else if (!OTHER.matcher(bare).matches()) {
                return Set.of();
            }
        }
        return lists ? keys : Set.of();
    }
}
