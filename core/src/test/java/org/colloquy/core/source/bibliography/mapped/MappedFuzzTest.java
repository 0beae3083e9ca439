package org.colloquy.core.source.bibliography.mapped;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.colloquy.core.source.bibliography.FuzzedRecords;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class MappedFuzzTest {

    private static final String MAPPING = """
            name: fuzzed
            title: title
            authors: {each: authors, given: given, family: family, name: name, affiliation: at}
            editors: {split: editors, by: "; "}
            pages: {first: from, last: to}
            date: date
            doi: doi
            link.pdf: a.b.pdf
            kind: {by: kind, a: book}
            container: in
            """;

    @FuzzTest
    void readsAnything(FuzzedDataProvider data) throws IOException {
        FuzzedRecords.read(MappedFormat.parse("mapping", MAPPING), data);
    }
}
