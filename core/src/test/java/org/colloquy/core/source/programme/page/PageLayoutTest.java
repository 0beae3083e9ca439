package org.colloquy.core.source.programme.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what is expected, {@code /} ends a line, {@code >} a cell, {@code ;} a line of a cell. */
class PageLayoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2>Day</h2><p>one<br>two</p>three|Day//one/two//three",
                "<ul><li>one<li>two<ul><li>three</ul></ul>four|one/two/three//four",
                "<dl><dt>9:00<dd>one<dt>10:00<dd>two</dl>|9:00/one//10:00/two",
                "<div><div>9:00</div><div>one</div></div><div><div>10:00</div></div>|9:00/one//10:00",
                "a<br><br>b|a//b",
                "<div><b>9:00</b><h4>one</h4><p>two</div><div><b>10:00</b><h4>three</h4></div>|9:00/one/two//10:00/three",
                "<div><h4>one</h4><p>two</div><div><h4>three</h4></div>|one//two//three",
                "<div><p>9:00<p>one<p>10:00<p>two</div><div>three</div>|9:00//one//10:00//two//three",
                "<b>One two</b> <i>Ana Roe</i>|One two>Ana Roe",
                "<p><b>One</b>, <i>Ana Roe</i></p>|One, Ana Roe",
                "<p><b>One</b> and <i>two</i></p>|One and two",
                "<p><a>One</a><br><a>Two</a></p>|One/Two",
                "<pre>9:00&#9;one&#10;   two</pre>|9:00>one/   two",
                "<nav>no</nav><header><h1>One</h1><ul><li><a>no</a></ul></header><footer>no</footer>|One",
                "<div class='main-menu'>no</div><div class=menu><h2>One</h2></div>|One",
                "<p hidden>no</p><p style='display: none'>no</p><div style='display:none'><h3>Day 2</h3></div>|Day 2",
                "<button>no</button><h3><button>One</button></h3><select><option>no</select>|One",
                "<h2>One <a href='#one'>¶</a></h2><form>no</form><form><table><tr><td>two</table></form>|One//two",
                "one&nbsp;two &amp; three|one two & three"
            })
    void whatIsShownIsLaidOutAsItIsCopied(String markup, String copied) throws IOException {
        assertEquals(copied, copied(markup));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td>a<td>b<tr><td>c<td>d|a>b/c>d",
                "<tr><td rowspan=2>a<td>b<tr><td>c|a>b/>c",
                "<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e|a>b>c/d>\u2029>e",
                "<tr><td>a<td colspan=2>b<td>c<tr><td>d|a>b>>c//d",
                "<tr><td>a<td><td>b<td>|a>>b>",
                "<tr><td>a<td>b<br>c<td>d|a>b;c>d",
                "<tr><td>a<td>b<ul><li>c<li>d</ul>|a>b//c/d",
                "<tr><td>a<td>b<td><ul><li>c<li>d</ul>|a>b>c;d",
                "<tr><th colspan=2>a<tr><td>b<td>c|a/b>c",
                "<tr><td>a<tr><td>b|a//b",
                "<tr><td>a<td><table><tr><td>b<td>c</table>|a//b>c",
                "<tr><td colspan=x rowspan=99999999999>a<td>b|a>b"
            })
    void cellsKeepTheirColumns(String rows, String copied) throws IOException {
        assertEquals(copied, copied("<table>" + rows + "</table>"));
    }

    @Test
    void aTableOfVeryManyColumnsKeepsItsCells() throws IOException {
        String cells = "<td>a".repeat(70) + "<td colspan=999999999>b<td>c";
        String copied = copied("<table><tr>" + cells + "<tr>" + cells + "</table>");
        assertEquals(2 * 72, CharMatcher.anyOf("abc").countIn(copied));
        String wide = copied("<table><tr><td colspan=999999999>a<td>b<tr><td>c<td>d</table>");
        assertTrue(wide.length() < 100, wide);
    }

    @Test
    void daysThatOnlyMachinesAreToldStandBeforeTheirTimes() throws IOException {
        assertEquals(
                "2024-11-09 09:50/10:30/2024-11-10 9:00 am",
                copied(
                        "<time datetime='2024-11-09T09:50'>09:50</time><br><time datetime='2024-11-09T10:30'>10:30</time>"
                                + "<br><time datetime='2024-11-10T09:00'>9:00 am</time>"));
        assertEquals("11:50", copied("<time datetime='2024-11-09T09:50Z'>11:50</time>"), "of another zone");
        assertEquals("9 November", copied("<time datetime='2024-11-09'>9 November</time>"));
    }

    @Test
    void theTitleIsReadForAYearThatThePageDoesNotShow() throws IOException {
        assertEquals("KIWI 2023//Monday", shown("<title>KIWI 2023</title><p>Monday"));
        assertEquals("Monday 2024", shown("<title>KIWI 2023</title><p>Monday 2024"));
    }

    @Test
    void everyCharacterKnowsWhereItStands() throws IOException {
        String markup = "<table><tr><td>9:00</td><td>Jos&eacute; <b>N&uacute;&ntilde;ez</b></td></tr></table>";
        Printed shown = layout(markup);
        assertEquals("9:00\tJosé Núñez\n", shown.text() + "\n");
        assertEquals(
                "Jos&eacute; <b>N&uacute;&ntilde;ez",
                markup.substring(shown.startOf(5), shown.endOf(shown.length() - 1)));
    }

    private static String copied(String body) throws IOException {
        return shown("<body>" + body);
    }

    private static String shown(String page) throws IOException {
        return layout(page).text().replace('\n', '/').replace('\t', '>').replace(CopiedText.IN_CELL, ';');
    }

    private static Printed layout(String page) throws IOException {
        Source source = Source.of("page.html", page.getBytes(StandardCharsets.UTF_8));
        return PageLayout.of(
                HtmlPage.parse(TextDocument.load(source, Limits.STANDARD, new MentionDump()), Limits.STANDARD));
    }
}
