package org.colloquy.core.source.programme.page;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Inline elements that a page sets apart as the cells of a row, and where one cell ends and the next begins. */
final class InlineCells {

    private static final ImmutableSet<String> CELLS = ImmutableSet.of(
            "span", "b", "strong", "i", "em", "a", "time", "small", "u", "cite", "font", "label", "q", "big");

    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_ROW = 12;

    /** Sched calls it {@code vs}. */
    private static final Pattern ROOM_CLASS = Pattern.compile(
            "(?:[a-z]{1,20}[-_])?(?:room|venue|location)|vs|pull-right|float-(?:right|end)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BOX_CLASS = Pattern.compile("badge|label|pill|chip", Pattern.CASE_INSENSITIVE);

    private InlineCells() {}

    /** Returns whether the inline elements in {@code parent}, with no more than marks between some of them, are cells. */
    static boolean isRow(Element parent) {
        List<Element> inline =
                parent.children().stream().filter(InlineCells::isInline).toList();
        boolean alone = inline.size() == parent.childrenSize();
        return inline.size() > 1
                && inline.size() <= LONGEST_ROW
                && inline.stream().noneMatch(PersonCard::isPlaceBehind)
                && !hasWords(parent.ownText())
                && (alone || inline.stream().allMatch(InlineCells::isLabelled));
    }

    private static boolean isInline(Element child) {
        return CELLS.contains(child.normalName()) || child.normalName().equals("br");
    }

    /** Above blocks, those that have a name of their own are cells, and words in bold are not. */
    private static boolean isLabelled(Element child) {
        return child.normalName().equals("time") || !child.className().isBlank();
    }

    /** A bracket belongs to what is before it, and a label to what is behind it: {@code <b>Speaker:</b> <a>Bo Wu</a>}. */
    static boolean goesOn(Element cell) {
        Element before = cell.previousElementSibling();
        return cell.text().startsWith("(") || (before != null && before.text().endsWith(":"));
    }

    /** {@code Hedges <span class="venue">Hall 1</span>}, and what is shown at the other end of the line. */
    static boolean isRoom(Element element) {
        return element.normalName().equals("span")
                && element.classNames().stream()
                        .anyMatch(name -> ROOM_CLASS.matcher(name).matches());
    }

    /** {@code Hedges <span class="badge">Room 1</span>}: a small box behind words is no part of them. */
    static boolean isBox(Element element) {
        return element.normalName().equals("span")
                && element.previousSibling() != null
                && element.classNames().stream()
                        .anyMatch(name -> BOX_CLASS.matcher(name).matches());
    }

    /** {@code Hedges<a class="track">Gardens</a>}: words with nothing between them are parted by the style of the page. */
    static boolean isGlued(Element element) {
        if (element.isBlock() || element.className().isBlank() || !beginsWithCapital(element.text())) {
            return false;
        }
        Node before = element.previousSibling();
        String text = before instanceof TextNode words
                ? words.getWholeText()
                : before instanceof Element other && !other.isBlock() ? other.wholeText() : "";
        return !text.isEmpty() && Character.isLowerCase(text.charAt(text.length() - 1));
    }

    private static boolean beginsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** {@code <h4>Hedges <small>Room 1</small></h4>}: what is small in a heading stands beside the heading. */
    static boolean isBesideHeading(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("small")
                && parent != null
                && HEADINGS.contains(parent.normalName())
                && element.previousSibling() != null;
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
