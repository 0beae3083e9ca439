package org.colloquy.core.source.programme.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.line.StatedValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperItemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oral|T|A||true",
                "Oral|T||We walk.|true",
                "Poster||A|We walk.|true",
                "Oral|T|||false",
                "||A||false",
                "|T|A||true",
                "Spotlight|T|A|We walk.|true",
                "Nonsense|T|A||true",
                "Workshop|T|A|We meet.|false",
                "Invited Talk|T|A|We talk.|false",
                "Break|T|||false"
            })
    void twoOfTitleAuthorsAndAbstractMakeAPaper(String kind, String title, String authors, String text, boolean paper) {
        assertEquals(paper, PaperItems.presentsPaper(item(kind, title, authors, text, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "/virtual/2021/poster/12,true",
        "/virtual/2021/workshop/12,false",
        "/virtual/2021/about/12,false",
        "/x,false"
    })
    void anAddressTellsThatATitleIsAPapers(String address, boolean paper) {
        assertEquals(paper, PaperItems.presentsPaper(item(null, "T", null, null, address)));
        assertFalse(PaperItems.presentsPaper(item(null, null, null, null, address)));
    }

    @Test
    void thePrintedKindWinsOverTheAddress() {
        assertFalse(PaperItems.presentsPaper(item("Workshop", "T", "A", null, "/virtual/2021/poster/12")));
    }

    @ParameterizedTest
    @CsvSource({
        "Workshop,ORGANISER",
        "Social,ORGANISER",
        "Competition,ORGANISER",
        "Town Hall,ORGANISER",
        "Mentorship,ORGANISER",
        "Invited Talk,SPEAKER",
        "Tutorial,SPEAKER",
        "Nonsense,SPEAKER"
    })
    void whoIsNamedOrganisesOrSpeaks(String kind, RoleKind role) throws IOException {
        List<Role> roles = roles(item(kind, "T", "Ana Roe · Bo Li", null, null));
        assertEquals(2, roles.size());
        assertEquals(
                List.of(role, role), roles.stream().map(r -> r.kind().value()).toList());
        assertEquals("", roles.get(0).kind().printed());
        assertEquals("Bo Li", roles.get(1).holder().name().printed());
    }

    @Test
    void nobodyNamedIsNobody() throws IOException {
        assertEquals(List.of(), roles(item("Workshop", "T", null, null, null)));
    }

    private static List<Role> roles(Item item) throws IOException {
        MentionDump sink = new MentionDump();
        return PaperItems.roles(
                item, new StatedValues(Lines.document("x".repeat(100), sink), "test", Limits.STANDARD, sink));
    }

    private static Item item(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String authors,
            @Nullable String text,
            @Nullable String address) {
        Item.Builder item = new Item.Builder();
        item.kind = kind == null ? null : Lines.line(kind);
        item.title = title == null ? null : Lines.line(title);
        item.authors = authors == null ? null : Lines.line(authors);
        item.address = address == null ? null : Lines.line(address);
        if (text != null) {
            item.paragraphs.add(Lines.line(text));
        }
        return item.build();
    }
}
