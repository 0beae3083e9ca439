package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.PaperMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverPeopleTest {

    private final Pages pages = new Pages();
    private int count;

    /** Adds a paper of its own by these people. */
    private PaperMention wrote(String... authors) {
        count++;
        return pages.paper("page " + count, "A paper of its own, number " + count, authors);
    }

    private Entity author(PaperMention paper, int position) {
        return pages.resolve().entityOf(Pages.author(paper, position));
    }

    private int people() {
        return pages.resolve().entities(EntityKind.PERSON).size();
    }

    private String reason(PaperMention paper, int position) {
        return pages.resolve().matchOf(Pages.author(paper, position)).reason();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Samuel Schoenholz    | Samuel Schoenholz      | Samuel Schoenholz
        Samuel Schoenholz    | SAMUEL SCHOENHOLZ      | Samuel Schoenholz
        Samuel Schoenholz    | samuel schoenholz      | Samuel Schoenholz
        Rene Vidal           | René Vidal             | Rene Vidal
        Bjørn Østerløff      | Bjorn Osterloff        | Bjørn Østerløff
        Ki-Jung Yoon         | KiJung Yoon            | Ki-Jung Yoon
        Ki Jung Yoon         | Kijung Yoon            | Ki Jung Yoon
        Mor Shpigel Nacson   | Mor Shpigel-Nacson     | Mor Shpigel Nacson
        J.B. Simon           | J. B. Simon            | J.B. Simon
        JB Simon             | J. B. Simon            | *
        S. Schoenholz        | Samuel Schoenholz      | Samuel Schoenholz
        S Schoenholz         | Samuel Schoenholz      | Samuel Schoenholz
        James Simon          | James B Simon          | James B Simon
        James Simon          | James B. Simon         | James B. Simon
        J. Simon             | James B. Simon         | James B. Simon
        J. B. Simon          | James B. Simon         | James B. Simon
        J. B. Simon          | James Bernard Simon    | James Bernard Simon
        J.-P. Serre          | Jean-Pierre Serre      | Jean-Pierre Serre
        K. Yoon              | Ki-Jung Yoon           | Ki-Jung Yoon
        Laurens Maaten       | Laurens van der Maaten | Laurens van der Maaten
        Rex (Zhitao) Ying    | Zhitao Ying            | Zhitao Ying
        Rex (Zhitao) Ying    | Rex Ying               | *
        Martin King          | Martin King Jr.        | Martin King Jr.
        김민수                  | 김 민수                   | *
        """)
    void formsOfOneNameAreOnePerson(String one, String other, String label) {
        PaperMention first = wrote(one, "Some Body");
        PaperMention second = wrote(other, "Any One");
        assertEquals(author(first, 1), author(second, 1));
        if (!label.equals("*")) {
            assertEquals(label, author(first, 1).label().replace(" (Zhitao)", ""));
        }
    }

    @Test
    void onlyAPaperThatPrintsBothNamesIsSaidToPrintBoth() {
        PaperMention here = pages.paper("page a", "On Lanterns and Lamps", "Ann Lee", "Some Body");
        pages.paper("page b", "On Lanterns and Lamps", "Ann Barbara Lee", "Some Body");
        PaperMention elsewhere = wrote("Ann Lee", "Some Body");
        assertEquals(
                "a form of the name 'Ann Barbara Lee', which another mention of the same paper prints in its place",
                reason(here, 1));
        assertTrue(
                reason(elsewhere, 1)
                        .startsWith(
                                "a form of the name 'Ann Barbara Lee', which is printed in its place on another paper"),
                reason(elsewhere, 1));
    }

    @Test
    void aShorterNameThatFitsOthersTooIsNotSaidToFitNobodyElse() {
        PaperMention initial = pages.paper("page a", "On Lanterns and Lamps", "A. Lee", "Some Body");
        pages.paper("page b", "On Lanterns and Lamps", "Ann Lee", "Some Body");
        wrote("Alan Lee", "Who Else");
        assertEquals("Ann Lee", author(initial, 1).label());
        assertEquals(
                "a form of the name 'Ann Lee', which another mention of the same paper prints in its place",
                reason(initial, 1));
    }

    @Test
    void aNameThatIsReachedThroughFormsInBetweenSaysSo() {
        PaperMention shortest = wrote("Ann Lee", "Some Body");
        PaperMention between = wrote("Ann B. Lee", "Any One");
        wrote("Ann Barbara Lee", "Who Else");
        assertEquals("a form of the name 'Ann Barbara Lee', through other mentions", reason(shortest, 1));
        assertEquals("a form of the name 'Ann Barbara Lee'; no other person's name fits it", reason(between, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Samuel Schoenholz  | Samantha Schoenholz
        Samuel Schoenholz  | Samuel Schonholz
        Sam Schoenholz     | Samuel Schoenholz
        T. Schoenholz      | Samuel Schoenholz
        James B. Simon     | James C. Simon
        J. C. Simon        | James B. Simon
        Maria Lopez        | Maria Garcia Lopez
        Li Nan             | Lin An
        Xin Wang           | Xin Wan
        Schoenholz         | Samuel Schoenholz
        Martin King Jr.    | Martin King Sr.
        Анна Каренина      | Anna Karenin
        王伟                | Wei Wang
        王伟                | 王 芳
        """)
    void otherNamesAreOtherPeople(String one, String other) {
        PaperMention first = wrote(one, "Some Body");
        PaperMention second = wrote(other, "Any One");
        assertNotEquals(author(first, 1), author(second, 1));
    }

    @Test
    void anInitialThatFitsTwoPeopleStaysItsOwn() {
        PaperMention samuel = wrote("Samuel Schoenholz");
        PaperMention sarah = wrote("Sarah Schoenholz");
        PaperMention initial = wrote("S. Schoenholz");
        PaperMention again = wrote("S Schoenholz");
        assertEquals(3, people());
        assertEquals(author(initial, 1), author(again, 1));
        assertNotEquals(author(samuel, 1), author(sarah, 1));
    }

    @Test
    void aShorterNameIsCountedOnceForAPersonOfTwoForms() {
        PaperMention longest = wrote("James B. Simon");
        PaperMention plain = wrote("James Simon");
        PaperMention initial = wrote("J. Simon");
        assertEquals(1, people());
        assertEquals("James B. Simon", author(initial, 1).label());
        assertTrue(reason(plain, 1).contains("no other person's name fits"), reason(plain, 1));
        assertTrue(reason(longest, 1).startsWith("stands for"), reason(longest, 1));
    }

    @Test
    void aMissingMiddleInitialThatFitsTwoPeopleStaysItsOwn() {
        wrote("James B. Simon");
        wrote("James C. Simon");
        wrote("James Simon");
        wrote("J. Simon");
        assertEquals(4, people());
    }

    @Test
    void twoAuthorsOfOnePaperAreTwoPeopleThoughTheirNamesFit() {
        PaperMention both = wrote("Samuel Schoenholz", "S. Schoenholz");
        PaperMention alone = wrote("S. Schoenholz");
        assertEquals(2, people());
        assertEquals(author(both, 2), author(alone, 1));
        assertTrue(reason(both, 1).contains("not the same as 'S. Schoenholz'"), reason(both, 1));
    }

    @Test
    void namesakesOnOnePaperAreTwoPeopleWithKeysOfTheirOwn() {
        PaperMention both = wrote("Wei Zhang", "Ann Lee", "Wei Zhang");
        assertEquals(3, people());
        assertEquals(
                "wei zhang|a paper of its own number 1|wei zhang||1",
                author(both, 1).key());
        assertEquals(
                "wei zhang|a paper of its own number 1|wei zhang||3",
                author(both, 3).key());
    }

    @Test
    void aNameThatNamesakesBearSaysNothingAboutThemElsewhere() {
        PaperMention both = wrote("Wei Zhang", "Wei Zhang");
        PaperMention one = wrote("Wei Zhang", "Ann Lee");
        PaperMention two = wrote("WEI ZHANG", "Bo Ek");
        Set<Entity> people = Set.of(author(both, 1), author(both, 2), author(one, 1));
        assertEquals(3, people.size());
        assertEquals(author(one, 1), author(two, 1));
    }

    @Test
    void namesakesOnTwoMentionsOfOnePaperFollowTheirOrder() {
        PaperMention one = pages.paper("a", "On Names Borne by Two", "Wei Zhang", "Ann Lee", "Wei Zhang");
        PaperMention two = pages.paper("b", "On Names Borne by Two", "Wei Zhang", "Wei Zhang", "Ann Lee");
        assertEquals(3, people());
        assertEquals(author(one, 1), author(two, 1));
        assertEquals(author(one, 3), author(two, 2));
    }

    @Test
    void anInitialFollowsTheSamePaperWhereItIsSpelledOut() {
        wrote("Sarah Schoenholz");
        PaperMention spelled = pages.paper("a", "On Names Printed in Two Ways", "Samuel Schoenholz", "Ann Lee");
        PaperMention initial = pages.paper("b", "On Names Printed in Two Ways", "S. Schoenholz", "Ann Lee");
        PaperMention elsewhere = wrote("S. Schoenholz");
        assertEquals(author(spelled, 1), author(initial, 1));
        assertNotEquals(author(spelled, 1), author(elsewhere, 1));
    }

    @Test
    void aMiddleNameMayBeMissingOnTheSamePaper() {
        PaperMention full = pages.paper("a", "On Names Printed in Two Ways", "Maria Garcia Lopez", "Ann Lee");
        PaperMention brief = pages.paper("b", "On Names Printed in Two Ways", "Ann Lee", "Maria Lopez");
        PaperMention elsewhere = wrote("Maria Lopez");
        assertEquals(author(full, 1), author(brief, 2));
        assertEquals(author(full, 1), author(elsewhere, 1));
        assertTrue(reason(brief, 2).contains("another mention of the same paper"), reason(brief, 2));
    }

    @Test
    void twoInitialsOnTheSamePaperAreNotGuessed() {
        PaperMention full = pages.paper("a", "On Names Printed in Two Ways", "Wei Li", "Wen Li");
        PaperMention brief = pages.paper("b", "On Names Printed in Two Ways", "W. Li", "W. Li", "Wei Li");
        assertEquals(author(full, 1), author(brief, 3));
        assertEquals(4, people());
    }

    @Test
    void aModeratorIsTheAuthorOfThatName() {
        pages.page("a")
                .at(Pages.icml(2021))
                .session("Deep Learning Theory 6", Optional.empty(), "Rene Vidal", "Ann Lee");
        PaperMention paper = wrote("René Vidal");
        assertEquals(2, people());
        assertEquals("René Vidal", author(paper, 1).label().replace("Rene", "René"));
    }

    @Test
    void aPersonWithoutPapersIsKnownByTheSession() {
        pages.page("a").at(Pages.icml(2021)).session("Deep Learning Theory 6", Optional.empty(), "Rene Vidal");
        assertEquals(
                List.of("rene vidal|ICML 2021|deep learning theory 6|"),
                pages.resolve().entities(EntityKind.PERSON).stream()
                        .map(Entity::key)
                        .toList());
    }

    @Test
    void theKeyNamesTheEarliestPaper() {
        pages.page("a").at(Pages.icml(2022)).paper("Another Paper of Theirs", "Ann Lee");
        pages.page("b").at(Pages.icml(2018)).paper("The First Paper of Hers", "Ann Lee", "Bo Ek");
        PaperMention undated = pages.page("c").paper("An Undated Paper of Hers", "A. Lee");
        assertEquals(
                "ann lee|the first paper of hers|ann lee|2018",
                author(undated, 1).key());
    }

    @Test
    void theFullestNameStandsForThePerson() {
        wrote("S. Schoenholz");
        wrote("SAMUEL SCHOENHOLZ");
        wrote("Samuel S. Schoenholz");
        wrote("Samuel Schoenholz");
        List<String> labels = pages.resolve().entities(EntityKind.PERSON).stream()
                .map(Entity::label)
                .collect(Collectors.toList());
        assertEquals(List.of("Samuel S. Schoenholz"), labels);
    }

    @Test
    void aNicknameIsGivenAsTheReason() {
        wrote("Rex (Zhitao) Ying");
        PaperMention plain = wrote("Zhitao Ying");
        PaperMention short1 = wrote("Rex Ying");
        assertEquals(1, people());
        String reasons = reason(plain, 1) + reason(short1, 1);
        assertTrue(reasons.contains("nickname") || reasons.contains("through"), reasons);
    }

    @Test
    void aNicknameNeverJoinsTwoAuthorsOfOnePaper() {
        wrote("Rex (Zhitao) Ying", "Zhitao Ying");
        assertEquals(2, people());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Xaq Pitkow            | Zachary S Pitkow
        Susumu Tsuchida       | Russell Tsuchida
        Nati Srebro           | Nathan Srebro
        Seyed Moosavi         | Seyed-Mohsen Moosavi-Dezfooli
        Wang Xiaolong         | Xiaolong Wang
        Samuel Schoenholz     | Samuel Schonnholz
        """)
    void whoStandsInAnothersPlaceOnTheSamePaperIsThatPersonEverywhere(String printed, String known) {
        PaperMention programme = pages.paper("programme", "One paper of several sources", "Ann Quill", printed);
        PaperMention proceedings = pages.paper("proceedings", "One paper of several sources", "Ann Quill", known);
        PaperMention elsewhere = wrote(printed, "Cy Tran");
        assertEquals(author(programme, 2), author(proceedings, 2));
        assertEquals(author(elsewhere, 1), author(proceedings, 2));
    }

    @Test
    void whoTookTheOnlyPlaceLeftMayBeSomebodyElse() {
        PaperMention one = pages.paper("one", "One paper of several sources", "Ann Quill", "Bo Ruiz", "Ada");
        PaperMention other = pages.paper("other", "One paper of several sources", "Ann Quill", "Bo Ruiz", "Kim Moe");
        assertNotEquals(author(one, 3), author(other, 3));
    }

    @Test
    void aListThatIsSimplyWrongJoinsNobody() {
        PaperMention one = pages.paper("one", "One paper of several sources", "Ann Quill", "Bo Ruiz", "Cy Tran");
        PaperMention wrong = pages.paper("other", "One paper of several sources", "Ann Quill", "Di Funk", "Ed Goss");
        assertNotEquals(author(one, 2), author(wrong, 2));
        assertNotEquals(author(one, 3), author(wrong, 3));
        PaperMention shorter = pages.paper("third", "One paper of several sources", "Ann Quill", "Bob Tran");
        assertNotEquals(author(one, 2), author(shorter, 2));
    }
}
