package org.colloquy.core.source.bibliography.marc;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.Subject;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;
import org.colloquy.core.source.bibliography.SerialNumbers;

/** A MARC record: what each of its fields means. */
public final class MarcRecord {

    private static final Pattern PAGES =
            Pattern.compile("(\\d{1,6})\\]? ?(?:Seiten|S\\.|pages|p\\.|pp\\.|páginas|pagine|leaves|Blätter|Bl\\.)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
    /** About the record, and what says in codes what other fields say. */
    private static final Set<String> LEFT_OUT =
            ImmutableSet.of("040", "049", "336", "337", "338", "042", "003", "005", "006", "007");

    /** What is printed between pieces that are marked apart. */
    private static final String PIECES = "\n\n";

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]").or(CharMatcher.whitespace());

    private static final int DATE = 7;
    private static final int AFTER_DATE = 11;

    private final List<MarcField> fields;
    private final List<MarcHost> hosts;
    private final PaperRecord paper;
    private final PaperKind kind;

    /**
     * Makes a record of its fields.
     *
     * @param paper where it stands
     * @param leader its first 24 characters, or as many as there are
     */
    public MarcRecord(PaperRecord paper, String leader, List<MarcField> fields) {
        this.paper = paper;
        this.fields = MarcScripts.alone(fields);
        this.hosts = MarcHost.of(this.fields);
        this.kind = MarcKinds.of(leader, this.fields, hosts);
    }

    /** Sends what the record is of. */
    public void send() {
        paper.kind(kind);
        control("001").ifPresent(number -> paper.other("001", number));
        Stream.of("1", "7")
                .flatMap(block -> fields.stream().filter(field -> field.tag().startsWith(block)))
                .filter(field -> field.tag().matches("[17][01]0"))
                .forEach(field -> MarcPeople.add(paper, field, MarcScripts.of(field, fields)));
        fields.forEach(this::field);
        MarcHost.add(paper, hosts, kind);
        issued();
        paper.send();
    }

    private Optional<Passage> control(String tag) {
        return fields.stream()
                .filter(field -> field.tag().equals(tag))
                .flatMap(field -> field.subfields().stream())
                .map(MarcField.Subfield::text)
                .findFirst();
    }

    private void field(MarcField field) {
        switch (field.tag()) {
            case "020" -> field.first("a").ifPresent(text -> SerialNumbers.add(paper, "020", text));
            case "022" -> field.first("a").ifPresent(text -> SerialNumbers.add(paper, "022", text));
            case "024" -> identifier(field);
            case "041" -> field.all("a").forEach(text -> paper.detail(Detail.Kind.LANGUAGE, text));
            case "100", "110", "700", "710" -> {
                // Read before all others.
            }
            case "773" -> {
                // The host is read behind all others.
                if (MarcHost.isFurther(field, hosts)) {
                    rest(field);
                }
            }
            case "050" -> callNumber(field);
            case "111", "711" -> meeting(field);
            case "245" -> {
                title(field);
                MarcScripts.of(field, fields).ifPresent(this::otherScript);
            }
            case "130", "240", "242", "246" -> detail(field, "a", Detail.Kind.OTHER_TITLE);
            case "250" -> detail(field, "a", Detail.Kind.EDITION);
            case "260", "264" -> {
                if (field.tag().equals("260") || !field.isIndicated(2, '4')) {
                    detail(field, "a", Detail.Kind.PLACE);
                    detail(field, "b", Detail.Kind.PUBLISHER);
                }
            }
            case "300" -> field.first("a").ifPresent(this::extent);
            case "490", "830" -> series(field);
            case "500", "546" -> detail(field, "a", Detail.Kind.NOTE);
            case "502" -> thesis(field);
            case "520" -> {
                field.first("a").ifPresent(paper::abstractText);
                field.all("b").forEach(text -> paper.other("520b", text));
            }
            case "600", "610", "611", "630", "648", "650", "651", "653", "655" -> subject(field);
            case "856" -> address(field);
            default -> rest(field);
        }
    }

    private void detail(MarcField field, String code, Detail.Kind what) {
        field.all(code).forEach(text -> paper.detail(what, text));
    }

    /** What is the library's own is left out. */
    private void rest(MarcField field) {
        if (LEFT_OUT.contains(field.tag()) || field.tag().startsWith("9") || MarcScripts.isRead(field, fields)) {
            return;
        }
        if (!field.tag().startsWith("00")) {
            field.subfields().forEach(part -> paper.other(field.tag() + part.code(), part.text()));
        }
    }

    private void callNumber(MarcField field) {
        List<Passage> parts = field.among("ab");
        if (!parts.isEmpty()) {
            List<String> pieces = parts.stream().map(Passage::text).toList();
            Passage printed = field.place().reading(String.join(PIECES, pieces));
            paper.detail(Detail.Kind.CALL_NUMBER, String.join(" ", pieces), printed);
        }
    }

    private void identifier(MarcField field) {
        String scheme = field.first("2").map(Passage::text).orElse("");
        field.first("a").ifPresent(text -> {
            switch (scheme) {
                case "doi" -> paper.identifier(Scheme.DOI, text);
                case "hdl" -> paper.identifier(Scheme.HANDLE, text);
                case "arxiv" -> paper.identifier(Scheme.ARXIV, text);
                default -> paper.other("024 " + scheme, text);
            }
        });
    }

    private void title(MarcField field) {
        List<Passage> parts = field.among("anp");
        if (!parts.isEmpty()) {
            String title = String.join(
                    ". ",
                    parts.stream()
                            .map(part -> FieldValues.withoutFullStop(part).text())
                            .toList());
            String printed =
                    String.join(PIECES, parts.stream().map(Passage::text).toList());
            Passage place = parts.size() == 1 ? parts.get(0) : field.place();
            paper.title(paper.context().markup().line(title), place.reading(printed));
        }
        detail(field, "b", Detail.Kind.SUBTITLE);
        field.first("c").ifPresent(text -> paper.other("245c", text));
    }

    private void otherScript(MarcField title) {
        List<Passage> parts = title.among("ab");
        if (!parts.isEmpty()) {
            List<String> texts = parts.stream().map(Passage::text).toList();
            Passage place = parts.size() == 1 ? parts.get(0) : title.place();
            paper.detail(Detail.Kind.OTHER_TITLE, String.join(": ", texts), place.reading(String.join(PIECES, texts)));
        }
        title.first("c").ifPresent(text -> paper.other("880c", text));
    }

    /** Number, date and place share a pair of brackets: {@code Hedge Days (3rd : 2020 : Oslo)}. */
    private void meeting(MarcField field) {
        detail(field, "a", Detail.Kind.EVENT);
        unbracketed(field, "n").forEach(text -> paper.other(field.tag() + "n", text));
        unbracketed(field, "c").forEach(text -> paper.detail(Detail.Kind.EVENT_PLACE, text));
        unbracketed(field, "d")
                .forEach(text -> RecordDate.parse(text.text())
                        .ifPresentOrElse(
                                date -> paper.detail(Detail.Kind.EVENT_DATE, date.toString(), text),
                                () -> paper.other(field.tag() + "d", text)));
    }

    /** A stop behind the bracket ends the field; before it, it belongs to an abbreviation. */
    private static List<Passage> unbracketed(MarcField field, String code) {
        return field.all(code).stream()
                .flatMap(text -> {
                    String said = text.text();
                    int from = said.length() - BRACKETS.trimLeadingFrom(said).length();
                    int end = said.endsWith(").") ? said.length() - 1 : said.length();
                    int to = BRACKETS.trimTrailingFrom(said.substring(0, end)).length();
                    return from < to ? Stream.of(text.part(from, to)) : Stream.empty();
                })
                .toList();
    }

    private void extent(Passage text) {
        Matcher pages = PAGES.matcher(text.text());
        if (pages.find()) {
            paper.detail(Detail.Kind.PAGE_COUNT, text.part(pages.start(1), pages.end(1)));
        } else {
            paper.other("300a", text);
        }
    }

    /** The traced form of a series says the same once more. */
    private void series(MarcField field) {
        boolean traced = field.tag().equals("830")
                && fields.stream().anyMatch(other -> other.tag().equals("490"));
        if (!traced) {
            detail(field, "a", Detail.Kind.SERIES);
            detail(field, "v", Detail.Kind.SERIES_NUMBER);
            field.first("x").ifPresent(text -> SerialNumbers.add(paper, "490x", text));
        }
    }

    private void thesis(MarcField field) {
        detail(field, "a", Detail.Kind.NOTE);
        detail(field, "b", Detail.Kind.GENRE);
        detail(field, "c", Detail.Kind.INSTITUTION);
        field.first("d").ifPresent(text -> paper.other("502d", text));
    }

    private void subject(MarcField field) {
        List<Passage> parts = field.among("axyzv");
        if (!parts.isEmpty()) {
            String label = String.join(
                    " -- ",
                    parts.stream()
                            .map(part -> FieldValues.withoutFullStop(part).text())
                            .toList());
            Optional<String> scheme = field.first("2").map(Passage::text);
            paper.subject(
                    new Subject(paper.context().markup().line(label), scheme, Optional.empty(), OptionalDouble.empty()),
                    parts.get(0));
        }
    }

    private void address(MarcField field) {
        boolean pdf =
                field.first("q").filter(type -> type.text().contains("pdf")).isPresent();
        field.all("u").forEach(url -> paper.link(pdf ? Link.Kind.PDF : Link.Kind.PAGE, url));
    }

    /** The date on the work; where there is none that of the copyright, that of the larger work, the one in the coded field. */
    private void issued() {
        boolean found = Stream.of(imprints(true), imprints(false))
                .flatMap(List::stream)
                .flatMap(field -> field.all("c").stream())
                .anyMatch(this::issued);
        boolean told = found
                || hosts.stream()
                        .flatMap(host -> host.place().issued().stream())
                        .anyMatch(this::issued);
        if (!told) {
            control("008")
                    .filter(codes -> codes.text().length() >= AFTER_DATE)
                    .map(codes -> codes.part(DATE, AFTER_DATE))
                    .filter(year -> CharMatcher.inRange('0', '9').matchesAllOf(year.text()))
                    .ifPresent(this::issued);
        }
    }

    private List<MarcField> imprints(boolean published) {
        return fields.stream()
                .filter(field -> field.tag().equals("260") || field.tag().equals("264"))
                .filter(field -> published != field.isIndicated(2, '4'))
                .toList();
    }

    private boolean issued(Passage text) {
        boolean single = text.text().indexOf('-') < 0;
        Matcher year = YEAR.matcher(text.text());
        Optional<Passage> plain = single
                ? Optional.of(text)
                : year.find() ? Optional.of(text.part(year.start(), year.end())) : Optional.empty();
        return plain.flatMap(said -> RecordDate.parse(said.text()))
                .map(date -> paper.issued(date, text))
                .isPresent();
    }
}
