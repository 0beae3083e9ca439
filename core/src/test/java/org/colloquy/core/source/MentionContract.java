package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Checks all that one source gives: the order, the identities, and that each fact stands where its evidence points. */
final class MentionContract implements MentionSink {

    private final Source source;
    private final TextDocument document;
    private final int length;
    private final Set<MentionRef> seen = new HashSet<>();
    private final Map<Class<?>, CharSpan> last = new HashMap<>();

    MentionContract(Source source) throws IOException {
        this.source = source;
        this.document = TextDocument.load(source, Limits.STANDARD, new MentionDump());
        this.length = document.text().codePointCount(0, document.text().length());
    }

    void check(SourceFormat format) throws IOException {
        format.read(source, ReadContext.STANDARD, this);
    }

    @Override
    public void mention(Mention mention) {
        evidence(mention.evidence());
        assertTrue(seen.add(mention.ref()), () -> "two mentions with one span: " + mention);
        CharSpan before = last.put(mention.getClass(), mention.evidence().span());
        assertTrue(
                before == null || before.start() <= mention.evidence().span().start(),
                () -> "not in the order of the document: " + mention);
        if (mention instanceof SessionMention session) {
            session(session);
        } else if (mention instanceof PaperMention paper) {
            paper(paper);
        } else if (mention instanceof TalkMention talk) {
            talk(talk);
        } else if (mention instanceof PersonMention person) {
            person(person);
        }
    }

    @Override
    public void problem(Problem problem) {
        assertTrue(problem.span().end() <= length, problem::toString);
        assertTrue(!problem.message().isBlank() && !problem.code().isBlank(), problem::toString);
    }

    private void session(SessionMention session) {
        stated(Stream.concat(
                Stream.of(session.title()),
                Stream.of(session.room(), session.slot(), session.abstractText())
                        .flatMap(Optional::stream)));
        roles(session.roles());
        session.conference().map(ConferenceChoice::evidence).ifPresent(this::evidence);
    }

    private void paper(PaperMention paper) {
        stated(Stream.of(paper.title(), paper.abstractText()).flatMap(Optional::stream));
        paper.authorships().forEach(authorship -> person(authorship.author()));
        stated(paper.links().stream());
        stated(paper.identifiers().stream());
        for (int i = 0; i < paper.authorships().size(); i++) {
            int position = i + 1;
            assertTrue(paper.authorships().get(i).position() == position, () -> "a gap in the authors of " + paper);
        }
        paper.conference().map(ConferenceChoice::evidence).ifPresent(this::evidence);
        publication(paper.publication());
    }

    private void publication(Publication publication) {
        stated(Stream.of(publication.issued(), publication.container()).flatMap(Optional::stream));
        roles(publication.roles());
        stated(publication.subjects().stream());
        stated(publication.details().stream());
        stated(publication.relations().stream());
        stated(publication.otherFields().stream());
    }

    private void person(PersonMention person) {
        stated(Stream.of(person.name()));
        stated(person.identifiers().stream());
        stated(person.affiliations().stream());
        stated(person.otherNames().stream());
    }

    private void talk(TalkMention talk) {
        stated(Stream.concat(
                Stream.of(talk.title()),
                Stream.of(talk.kind(), talk.slot(), talk.room(), talk.board()).flatMap(Optional::stream)));
        stated(talk.awards().stream());
        stated(talk.abstractText().stream());
        stated(talk.links().stream());
        roles(talk.roles());
        Stream.of(talk.session(), talk.paper())
                .flatMap(Optional::stream)
                .forEach(ref -> assertTrue(seen.contains(ref), () -> "comes before what it refers to: " + talk));
    }

    private void roles(List<Role> roles) {
        stated(roles.stream().map(Role::kind));
        roles.forEach(role -> person(role.holder()));
    }

    private void stated(Stream<? extends Stated<?>> facts) {
        facts.forEach(fact -> {
            evidence(fact.evidence());
            String cut = document.cut(fact.evidence().span());
            boolean there = holds(cut, fact)
                    || holds(Jsoup.parseBodyFragment(cut).wholeText(), fact)
                    || holds(Parser.unescapeEntities(cut.replaceAll("<[^>]*>", ""), false), fact)
                    || holds(Parser.unescapeEntities(cut, false), fact)
                    || holds(unescaped(cut), fact)
                    || holds(cut.replace("\"\"", "\"").replace("{dollar}", "$"), fact)
                    || holdsParts(unescaped(cut), fact);
            assertTrue(there, () -> source.name() + ": not found in [" + cut + "]: " + fact);
        });
    }

    /** White space may have been folded; buttons may stand between paragraphs, and anything within a time. */
    private static boolean holds(String cut, Stated<?> fact) {
        String text = squeezed(cut);
        String between = fact.evidence().rule().endsWith("/slot") ? "\\s+" : "\n\n";
        int at = 0;
        for (String part : fact.printed().split(between, -1)) {
            String wanted = squeezed(part);
            int found = text.indexOf(wanted, at);
            if (found < 0) {
                return false;
            }
            at = found + wanted.length();
        }
        return true;
    }

    /** Records may give a name in parts, in any order. */
    private static boolean holdsParts(String cut, Stated<?> fact) {
        return fact.value() instanceof PersonName
                && Splitter.on(CharMatcher.whitespace())
                        .splitToStream(fact.printed())
                        .allMatch(cut::contains);
    }

    /** JSON and YAML write some characters as escapes; tables double quotes. */
    private static String unescaped(String cut) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            if (c != '\\' || i + 1 == cut.length()) {
                out.append(c);
            } else if (isUnicodeEscape(cut, i)) {
                out.append((char) Integer.parseInt(cut.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                char escaped = cut.charAt(++i);
                out.append("ntrbf".indexOf(escaped) < 0 ? escaped : ' ');
            }
        }
        return out.toString();
    }

    private static boolean isUnicodeEscape(String cut, int at) {
        return cut.charAt(at + 1) == 'u'
                && at + 5 < cut.length()
                && CharMatcher.anyOf("0123456789abcdefABCDEF").matchesAllOf(cut.substring(at + 2, at + 6));
    }

    private static String squeezed(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }

    private void evidence(Evidence evidence) {
        assertTrue(evidence.document().equals(source.hash()), evidence::toString);
        assertTrue(evidence.span().end() <= length, evidence::toString);
        assertTrue(evidence.span().start() < evidence.span().end(), evidence::toString);
        assertTrue(!evidence.rule().isBlank(), evidence::toString);
    }
}
