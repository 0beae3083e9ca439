package org.colloquy.core.source.bibliography.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** The larger work in which a MARC record's work stands, and where. */
final class MarcHost {

    private static final Pattern NAMED = Pattern.compile("(volume|number|pages|year|extent|day|month):(.{1,200})");
    private static final Pattern PAGES = Pattern.compile(
            "(?:Seiten?|S\\.|pages?|pp?\\.) ?(\\d{1,7}(?: ?[-\u2013] ?\\d{1,7})?)", Pattern.CASE_INSENSITIVE);

    private MarcHost() {}

    static void add(PaperRecord paper, MarcField field, PaperKind kind) {
        field.first("t")
                .ifPresent(title -> paper.container(
                        kind == PaperKind.JOURNAL_ARTICLE ? Container.Kind.JOURNAL : Container.Kind.BOOK, title));
        field.all("x").forEach(text -> SerialNumbers.add(paper, "773x", text));
        field.all("z").forEach(text -> SerialNumbers.add(paper, "773z", text));
        field.first("d").ifPresent(text -> paper.other("773d", text));
        for (Passage place : field.all("g")) {
            Matcher named = NAMED.matcher(place.text());
            Matcher pages = PAGES.matcher(place.text());
            Optional<Detail.Kind> what = named.matches() ? what(named.group(1)) : Optional.empty();
            if (what.isPresent()) {
                paper.detail(what.get(), place.part(named.start(2), named.end(2)));
            } else if (pages.find()) {
                paper.detail(Detail.Kind.PAGES, place.part(pages.start(1), pages.end(1)));
            } else {
                paper.other("773g", place);
            }
        }
    }

    private static Optional<Detail.Kind> what(String name) {
        return switch (name) {
            case "volume" -> Optional.of(Detail.Kind.VOLUME);
            case "number" -> Optional.of(Detail.Kind.ISSUE);
            case "pages" -> Optional.of(Detail.Kind.PAGES);
            case "extent" -> Optional.of(Detail.Kind.PAGE_COUNT);
            default -> Optional.empty();
        };
    }
}
