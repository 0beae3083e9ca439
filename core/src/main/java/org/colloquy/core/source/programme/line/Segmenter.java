package org.colloquy.core.source.programme.line;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.people.NameShape;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.time.SlotLine;

/** Looks at every block by itself: splits off times, kinds and poster numbers, leaves out what is no content. */
public final class Segmenter {

    private static final CharMatcher DOTS = CharMatcher.anyOf("·⋅•∙‧");
    private static final Pattern BOARD =
            Pattern.compile("(?:Poster (?:Location: )?)?#\\s?[A-Za-z]{0,2}-?\\d{1,5}[A-Za-z]?");
    private static final Pattern NUMBERED_KIND = Pattern.compile("\\d{1,3} - ([A-Z][A-Za-z& ]{2,20}): ");
    /** As in {@code 2024 Poster}, which pages of single posters print under the authors. */
    private static final Pattern YEAR_AND_KIND =
            Pattern.compile("(?:19|20)\\d\\d (?:In-Person )?(?:Poster|Oral|Spotlight|Workshop|Tutorial|Talk)");

    private static final ScheduleNames NAMES = new ScheduleNames(new NameShape(Set.of()));
    private static final double LIKELY = 1.5;

    private final ImmutableList.Builder<Segment> segments = ImmutableList.builder();

    private Segmenter() {}

    /** Returns what the blocks look like, up to the foot of the page; a block may give several segments or none. */
    public static List<Segment> of(List<Block> blocks) {
        Segmenter segmenter = new Segmenter();
        things(blocks).stream()
                .takeWhile(block -> !SiteText.endsPage(block.toString()))
                .forEach(segmenter::add);
        return segmenter.segments.build();
    }

    /** Returns a block for every thing: parts those that hold several, joins the three lines of a button. */
    public static List<Block> things(List<Block> blocks) {
        boolean together = blocks.stream().anyMatch(Segmenter::holdsTitleAndNames);
        List<Block> things = new ArrayList<>();
        for (Block block : blocks) {
            boolean several = holdsSeveral(block) || (together && endsWithName(block.lines()));
            things.addAll(several ? unwrapped(block.lines()) : List.of(block));
        }
        return LineButtons.joined(things);
    }

    private static boolean holdsTitleAndNames(Block block) {
        List<Printed> lines = block.lines();
        return IntStream.range(1, lines.size())
                .anyMatch(i -> NameLine.isDottedNames(lines.get(i).text())
                        && !NameLine.isDotted(lines.get(i - 1).text()));
    }

    /** Where lists of names stand right below titles, one author does, too. */
    private static boolean endsWithName(List<Printed> lines) {
        int last = lines.size() - 1;
        return last > 0
                && NAMES.of(lines.get(last).text()) > LIKELY
                && NAMES.of(lines.get(last - 1).text()) < 0;
    }

    /** Tells whether the lines of a block are things of their own, as in a copy that lost its empty lines. */
    private static boolean holdsSeveral(Block block) {
        List<Printed> lines = block.lines();
        for (int i = 1; i < lines.size(); i++) {
            boolean names = NameLine.isSeveral(lines.get(i).text())
                    && !NameLine.isSeveral(lines.get(i - 1).text());
            boolean notice = SiteText.isNotice(lines.get(i).text());
            boolean time = SlotLine.parse(lines.get(i)).isPresent();
            boolean board = BOARD.matcher(lines.get(i).text()).matches();
            boolean label = kindLabel(lines.get(i)).isPresent();
            boolean menu = SiteText.startsMenu(lines.get(i).text());
            if (names || notice || time || label || menu || (board && i > 1)) {
                return true;
            }
        }
        return false;
    }

    /** Makes every line a block, but keeps lines together over which a list of names or a button was wrapped. */
    public static List<Block> unwrapped(List<Printed> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Printed> open = new ArrayList<>();
        for (Printed line : lines) {
            boolean goesOn =
                    !open.isEmpty() && (isSeparator(last(open), -1) || isSeparator(line, 0) || isOpenButton(open));
            if (!goesOn && !open.isEmpty()) {
                blocks.add(new Block(open));
                open.clear();
            }
            open.add(line);
        }
        blocks.add(new Block(open));
        return blocks;
    }

    /** A button may be broken into the lines {@code [}, {@code Slides} and {@code ]}. */
    private static boolean isOpenButton(List<Printed> lines) {
        return lines.get(0).text().equals("[") && lines.size() < 3;
    }

    private static Printed last(List<Printed> lines) {
        return lines.get(lines.size() - 1);
    }

    private static boolean isSeparator(Printed line, int at) {
        return DOTS.matches(line.text().charAt(at < 0 ? line.length() + at : at));
    }

    private void add(Block block) {
        Printed first = block.first();
        Optional<SlotLine> slot = SlotLine.parse(first);
        Optional<TitleWithTime> titled = TitleWithTime.parse(first);
        if (titled.isPresent()) {
            segments.add(Segment.of(titled.get().slot()));
            titled.get().kind().ifPresent(kind -> segments.add(Segment.of(Segment.Type.KIND, Block.of(kind))));
            segments.add(Segment.of(Segment.Type.TEXT, Block.of(titled.get().title())));
            rest(block).ifPresent(this::add);
        } else if (slot.isPresent()) {
            segments.add(Segment.of(slot.get()));
            slot.get().place().ifPresent(place -> segments.add(Segment.of(Segment.Type.ROOM, Block.of(place))));
            rest(block).ifPresent(this::add);
        } else if (KindWords.ofLine(first.text()).isPresent() && !isSpacedButton(first.text())) {
            segments.add(Segment.of(Segment.Type.KIND, Block.of(first)));
            rest(block).ifPresent(this::addAfterKind);
        } else if (kindLabel(first).isPresent()) {
            Printed label = kindLabel(first).orElseThrow();
            segments.add(Segment.of(Segment.Type.KIND, Block.of(label)));
            add(Block.of(first.from(first.text().indexOf(": ") + 1).strip()));
            rest(block).ifPresent(this::add);
        } else if (BOARD.matcher(first.text()).matches()) {
            segments.add(Segment.of(Segment.Type.BOARD, Block.of(first)));
            rest(block).ifPresent(this::add);
        } else if (SiteText.isNotice(first.text())) {
            segments.add(Segment.of(Segment.Type.NOTICE, block));
        } else if (block.toString().equalsIgnoreCase("abstract")) {
            segments.add(Segment.of(Segment.Type.HEADING, block));
        } else if (Awards.isAward(PlaceLine.BRACKETS.trimFrom(first.text()))) {
            segments.add(Segment.of(Segment.Type.TEXT, Block.of(first.trim(PlaceLine.BRACKETS))));
            rest(block).ifPresent(this::add);
        } else if (PlaceLine.inBrackets(first)) {
            segments.add(Segment.of(Segment.Type.ROOM, Block.of(first.trim(PlaceLine.BRACKETS))));
            rest(block).ifPresent(this::add);
        } else if (!isNoise(block.toString())) {
            addAroundButtons(block);
        }
    }

    /** {@code [Poster]} is a kind, {@code [ Poster ]} leads to one. */
    private static boolean isSpacedButton(String line) {
        return line.startsWith("[ ") && ButtonLine.matches(line);
    }

    /** Between a room and a time, buttons may stand without an empty line around them. */
    private void addAroundButtons(Block block) {
        List<Printed> lines = block.lines();
        int button = 0;
        while (button < lines.size() && !isButton(lines.get(button))) {
            button++;
        }
        if (button > 0) {
            segments.add(Segment.of(Segment.Type.TEXT, new Block(lines.subList(0, button))));
        }
        if (button + 1 < lines.size()) {
            add(new Block(lines.subList(button + 1, lines.size())));
        }
    }

    private static boolean isButton(Printed line) {
        return ButtonLine.matches(line.text()) && !PlaceLine.inBrackets(line);
    }

    /** Returns the kind in a numbered title such as {@code 2 - Oral: Walks on Graphs}. */
    private static Optional<Printed> kindLabel(Printed line) {
        Matcher numbered = NUMBERED_KIND.matcher(line.text());
        return numbered.lookingAt() && numbered.end() < line.length()
                ? Optional.of(line.sub(numbered.start(1), numbered.end(1)))
                        .filter(label -> KindWords.ofLine(label.text()).isPresent())
                : Optional.empty();
    }

    /** The line under a kind is a title even if it is a kind's word, as in {@code Q&A}. */
    private void addAfterKind(Block block) {
        if (KindWords.ofLine(block.toString()).isPresent()) {
            segments.add(Segment.of(Segment.Type.TEXT, block));
        } else {
            add(block);
        }
    }

    private static Optional<Block> rest(Block block) {
        return block.lines().size() == 1
                ? Optional.empty()
                : Optional.of(new Block(block.lines().subList(1, block.lines().size())));
    }

    private static boolean isNoise(String text) {
        return SiteText.isNoise(text) || YEAR_AND_KIND.matcher(text).matches();
    }
}
