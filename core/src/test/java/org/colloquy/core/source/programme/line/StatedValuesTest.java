package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.people.RoleLine;
import org.junit.jupiter.api.Test;

class StatedValuesTest {
    private final MentionDump sink = new MentionDump();

    @Test
    void aTitleIsTidiedAndKeepsWhatWasPrinted() throws IOException {
        String text = "xx Walks  on Graphs ā‰„ 1";
        Stated<String> title = statements(text).title(Printed.of(text, 3, text.length()), "title");
        assertEquals("Walks on Graphs ≥ 1", title.value());
        assertEquals(text.substring(3), title.printed());
        assertEquals("test/title", title.evidence().rule());
        assertEquals(new CharSpan(3, text.length()), title.evidence().span());
        assertEquals(1, title.evidence().confidence());
        assertEquals("problem INFO encoding-repaired 1:21 [ā‰„]\n", sink.toString());
    }

    @Test
    void aKindThatIsNotKnownIsAProblem() throws IOException {
        StatedValues statements = statements("Oral Nonsense");
        assertEquals(
                TalkKind.ORAL,
                statements.kind(Printed.of("Oral Nonsense", 0, 4)).orElseThrow().value());
        assertEquals("", sink.toString());
        assertTrue(statements.kind(Printed.of("Oral Nonsense", 5, 13)).isEmpty());
        assertEquals("problem INFO unknown-kind 1:6 [Nonsense]\n", sink.toString());
    }

    @Test
    void anAddressTellsAKindByItsOwnCharacters() throws IOException {
        String url = "/virtual/2021/oral/12";
        Stated<TalkKind> kind = statements(url).kindByLink(Lines.line(url)).orElseThrow();
        assertEquals("oral", kind.printed());
        assertEquals(new CharSpan(14, 18), kind.evidence().span());
        assertEquals("test/kind-by-link", kind.evidence().rule());
        assertTrue(statements(url).kindByLink(Lines.line("/about")).isEmpty());
    }

    @Test
    void theParagraphsOfAnAbstractAreOneText() throws IOException {
        String text = "We walk.\n\nWe rest.";
        StatedValues statements = statements(text);
        Stated<String> found = statements
                .abstractText(List.of(Printed.of(text, 0, 8), Printed.of(text, 10, 18)), "abstract")
                .orElseThrow();
        assertEquals("We walk.\n\nWe rest.", found.value());
        assertEquals(new CharSpan(0, 18), found.evidence().span());
        assertTrue(statements.abstractText(List.of(), "abstract").isEmpty());
    }

    @Test
    void authorsBeyondTheLimitAreLeftOutWithAProblem() throws IOException {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 200, 2);
        String text = "Ana Roe · Bo Li · Cy Doe";
        StatedValues statements = new StatedValues(Lines.document(text, sink), "test", few, sink);
        List<Authorship> authors = statements.authorships(NameLine.authors(Lines.line(text)));
        assertEquals(List.of(1, 2), authors.stream().map(Authorship::position).toList());
        assertEquals("Bo Li", authors.get(1).author().name().printed());
        assertEquals("problem ERROR too-many-authors 1:19 [Cy Doe]\n", sink.toString());
    }

    @Test
    void asManyAuthorsAsAllowedAreNoProblem() throws IOException {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 200, 2);
        StatedValues statements = new StatedValues(Lines.document("Ana Roe · Bo Li", sink), "test", few, sink);
        assertEquals(
                2,
                statements
                        .authorships(NameLine.authors(Lines.line("Ana Roe · Bo Li")))
                        .size());
        assertEquals("", sink.toString());
    }

    @Test
    void everyHolderOfARoleHasTheLabel() throws IOException {
        String text = "Moderators: Ana Roe and Bo Li";
        List<Role> roles =
                statements(text).roles(RoleLine.parse(Lines.line(text)).orElseThrow());
        assertEquals(2, roles.size());
        assertEquals("Moderators", roles.get(1).kind().printed());
        assertEquals(RoleKind.MODERATOR, roles.get(1).kind().value());
        assertEquals("Bo Li", roles.get(1).holder().name().printed());
        assertEquals("test/role-holder", roles.get(1).holder().evidence().rule());
    }

    @Test
    void linksInATextAreCodeOrPages() throws IOException {
        String text = "Code: https://github.com/a/b and https://example.org/c.";
        List<Stated<Link>> links = statements(text).links(List.of(Lines.line(text)));
        assertEquals(
                List.of(
                        new Link(Link.Kind.CODE, "https://github.com/a/b"),
                        new Link(Link.Kind.PAGE, "https://example.org/c")),
                links.stream().map(Stated::value).toList());
        assertEquals(new CharSpan(6, 28), links.get(0).evidence().span());
    }

    @Test
    void anIdentifierSaidTwiceIsOne() throws IOException {
        String url = "https://openreview.net/forum?id=aBc123";
        StatedValues statements = statements(url);
        List<Stated<Identifier>> found =
                statements.identifiers(List.of(Lines.line(url), Lines.line(url), Lines.line("https://example.org/")));
        assertEquals(1, found.size());
        assertEquals(Identifier.Scheme.OPENREVIEW, found.get(0).value().scheme());
        assertEquals("aBc123", found.get(0).value().value());
    }

    private StatedValues statements(String text) throws IOException {
        return new StatedValues(Lines.document(text, sink), "test", Limits.STANDARD, sink);
    }
}
