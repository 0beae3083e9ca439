package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.entity.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People whose names differ by names in the middle, in their order, by a second family name, or by little. */
class ResolverVariantsTest {
    private final Pages pages = new Pages();

    private Entity author(PaperMention paper, int position) {
        return pages.resolve().entityOf(Pages.author(paper, position));
    }

    private boolean isTold(Entity one, Entity other) {
        return Stream.of(one, other)
                .flatMap(person -> pages.resolve().candidatesFor(person).stream())
                .anyMatch(candidate -> List.of(one, other).contains(candidate.entity()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Mary Quill, Ada Quill",
        "Quill Ada, Ada Quill",
        "Fei-Fei Quill, Quill Fei-Fei",
        "Ada Mary Lou Quill, Ada Lou Quill",
        "Ada Quill-Berg, Ada Quill",
        "Ada Quill Berg, Ada Quill",
        "Chris Quill, Christopher Quill",
        "Bob Quill, Robert Quill",
    })
    void twoCoauthorsInCommonJoinThem(String one, String other) {
        twoCoauthorsInCommonJoin(one, other, "a variant of the name");
    }

    @ParameterizedTest
    @CsvSource({
        "Katrin Muller, Katrin Mueller",
        "Soren Quill, Soeren Quill",
        "Rama Quill, Ramalingam Quill",
        "Yurii Quill, Yury Quill",
        "Robert Quillen, Robert Quilen",
    })
    void twoCoauthorsInCommonJoinThoseWhoseNamesAreAlike(String one, String other) {
        twoCoauthorsInCommonJoin(one, other, "a name like");
    }

    private void twoCoauthorsInCommonJoin(String one, String other, String reason) {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", one, "Bo Ruiz", "Cy Tran");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", other, "Bo Ruiz", "Cy Tran");
        assertEquals(author(kernels, 1), author(waves, 1));
        String reasons = pages.resolve().matchOf(Pages.author(kernels, 1)).reason() + " / "
                + pages.resolve().matchOf(Pages.author(waves, 1)).reason();
        assertTrue(reasons.contains(reason), reasons);
        assertTrue(reasons.contains("2 co-authors"), reasons);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Mary Quill, Ada Quill",
        "Quill Ada, Ada Quill",
        "Ada Quill-Berg, Ada Quill",
        "A. M. Quill, Ada Mary Quill-Berg",
        "Chris Quill, Christopher Quill",
        "Bob Quill, Robert Quill",
        "Yurii Quill, Yury Quill",
        "Robert Quillen, Robert Quilen",
    })
    void ofOneCoauthorInCommonItIsTold(String one, String other) {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", one, "Bo Ruiz");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", other, "Bo Ruiz");
        assertNotEquals(author(kernels, 1), author(waves, 1));
        assertTrue(isTold(author(kernels, 1), author(waves, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Katrin Müller, Katrin Mueller",
        "Søren Åkvist, Soeren Aakvist",
        "Юлия Щеглова, Iuliia Shcheglova",
        "Γιώργος Νικολάου, Giorgos Nikolaou",
        "Аnna Karenina, Anna Karenina",
        "Юлия Щеглова, Y. Shcheglova",
        "Щеглова Юлия Юрьевна, Y. Y. Shcheglova",
    })
    void whoseLettersAreWrittenOtherwiseHasTheSameName(String one, String other) {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", one, "Bo Ruiz");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", other, "Bo Ruiz");
        assertEquals(author(kernels, 1), author(waves, 1));
    }

    @Test
    void whoseNamesAreAlikeIsToldWithOneCoauthorInCommon() {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", "Rama Quill", "Bo Ruiz");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", "Ramalingam Quill", "Bo Ruiz");
        PaperMention proofs = pages.paper("three", "Proofs that terminate", "Ramakant Quill", "Ed Lund");
        List<Resolution.Candidate> candidates = pages.resolve().candidatesFor(author(kernels, 1));
        assertEquals(
                List.of(author(waves, 1)),
                candidates.stream().map(Resolution.Candidate::entity).toList());
        assertTrue(candidates.get(0).reason().startsWith("a similar name, which alone joins nobody; 1 co-author"));
        assertEquals(List.of(), pages.resolve().candidatesFor(author(proofs, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Rama Quill, Ramakant Quill, Ramalingam Quill",
        "Robert Quillen, Robert Quilaen, Robert Quillan",
    })
    void whoseNameIsLikeThoseOfTwoIsJoinedToNeither(String name, String one, String other) {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", name, "Bo Ruiz", "Cy Tran");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", one, "Bo Ruiz", "Cy Tran");
        PaperMention proofs = pages.paper("three", "Proofs that terminate", other, "Bo Ruiz", "Cy Tran");
        assertNotEquals(author(kernels, 1), author(waves, 1));
        assertNotEquals(author(kernels, 1), author(proofs, 1));
        assertTrue(isTold(author(kernels, 1), author(waves, 1)));
        assertTrue(isTold(author(kernels, 1), author(proofs, 1)));
    }

    @Test
    void initialsBeforeOneOfTwoFamilyNamesAreOnlyTold() {
        PaperMention kernels =
                pages.paper("one", "Spectral kernels for molecules", "M. J. Quill", "Bo Ruiz", "Cy Tran");
        PaperMention waves =
                pages.paper("two", "Molecules by their spectra", "María José Quill-Berg", "Bo Ruiz", "Cy Tran");
        assertNotEquals(author(kernels, 1), author(waves, 1));
        assertTrue(isTold(author(kernels, 1), author(waves, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Mary Quill, Ada Quill, true",
        "Quill Ada, Ada Quill, true",
        "Bob Quill, Robert Quill, true",
        "Rama Quill, Ramalingam Quill, false",
        "Soren Quill, Soeren Quill, false",
    })
    void amongManyNamesOneCoauthorIsEnoughForAVariantThatIsVeryRare(String one, String other, boolean joined) {
        CommonNames.in(pages.page("others"));
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", one, "Bo Ruiz");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", other, "Bo Ruiz");
        assertEquals(joined, author(kernels, 1).equals(author(waves, 1)));
    }

    @ParameterizedTest
    @CsvSource({"Bo Ruiz, false", "Bo Ruiz; Cy Tran, true"})
    void amongManyNamesOneCoauthorIsTooFewForAVariantThatIsRare(String coauthors, boolean joined) {
        CommonNames.in(pages.page("others"));
        pages.paper("family", "Fish of the sea", "Ann Quill", "Bert Quill", "Carl Quill", "Dora Quill", "Emil Quill");
        String[] known = coauthors.split("; ");
        PaperMention kernels =
                pages.paper("one", "Spectral kernels for molecules", ObjectArrays.concat("Wei Jun Quill", known));
        PaperMention waves = pages.paper("two", "Molecules by their spectra", ObjectArrays.concat("Wei Quill", known));
        assertEquals(joined, author(kernels, 1).equals(author(waves, 1)));
    }

    @ParameterizedTest
    @CsvSource({"Chris Quill, Christopher Quill", "Ada Mary Quill, Ada Quill"})
    void whoHasNobodyInCommonIsNotTold(String one, String other) {
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", one, "Bo Ruiz");
        PaperMention waves = pages.paper("two", "Spectral kernels of molecules revisited", other, "Ed Lund");
        assertNotEquals(author(kernels, 1), author(waves, 1));
        assertFalse(isTold(author(kernels, 1), author(waves, 1)));
    }

    @Test
    void aHyphenedNameIsNotShortenedToItsFirstPart() {
        PaperMention kernels =
                pages.paper("one", "Spectral kernels for molecules", "Wei-Lin Quill", "Bo Ruiz", "Cy Tran");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", "Wei Quill", "Bo Ruiz", "Cy Tran");
        assertNotEquals(author(kernels, 1), author(waves, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wei Jun Wang", "Wang Wei"})
    void whatIsCommonIsOnlyTold(String variant) {
        CommonNames.in(pages.page("others"));
        PaperMention kernels = pages.paper("one", "Spectral kernels for molecules", variant, "Bo Ruiz", "Cy Tran");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", "Wei Wang", "Bo Ruiz", "Cy Tran");
        assertNotEquals(author(kernels, 1), author(waves, 1));
        assertTrue(isTold(author(kernels, 1), author(waves, 1)));
    }

    @Test
    void whoWroteWithTheOtherIsAnother() {
        PaperMention kernels =
                pages.paper("one", "Spectral kernels for molecules", "Ada Mary Quill", "Bo Ruiz", "Cy Tran");
        PaperMention waves = pages.paper("two", "Molecules by their spectra", "Ada Quill", "Bo Ruiz", "Cy Tran");
        pages.paper("three", "Proofs that terminate", "Ada Quill", "Ada Mary Quill", "Bo Ruiz");
        assertNotEquals(author(kernels, 1), author(waves, 1));
    }

    @Test
    void ofSeveralWhoFitNobodyIsJoined() {
        PaperMention kernels =
                pages.paper("one", "Spectral kernels for molecules", "Ada Mary Quill", "Bo Ruiz", "Cy Tran");
        PaperMention proofs = pages.paper("two", "Proofs that terminate", "Ada Lou Quill", "Bo Ruiz", "Cy Tran");
        PaperMention waves = pages.paper("three", "Molecules by their spectra", "Ada Quill", "Bo Ruiz", "Cy Tran");
        assertNotEquals(author(kernels, 1), author(proofs, 1));
        assertNotEquals(author(kernels, 1), author(waves, 1));
        assertNotEquals(author(proofs, 1), author(waves, 1));
        assertEquals(2, pages.resolve().candidatesFor(author(waves, 1)).size());
    }

    @Test
    void aCoauthorWhoIsPrintedInTwoFormsCountsOnce() {
        PaperMention links = pages.paper("one", "Theta links of maps", "Ingrid Solberg", "Ada Quill");
        pages.paper("two", "Kappa links of grids", "I. Solberg", "Ada Quill");
        PaperMention charts = pages.paper("three", "Iota links of charts", "Ingrid Solberg", "Ada Mary Quill");
        pages.paper("four", "Lambda links of charts", "I. Solberg", "Ada Mary Quill");
        assertNotEquals(author(links, 2), author(charts, 2));
        assertTrue(isTold(author(links, 2), author(charts, 2)));
    }

    @Test
    void theReasonIsThatOfTheVariantsAndNotOfAWeakerJoin() {
        PaperMention links = pages.paper("one", "Theta links of maps", "Ingrid Solberg", "Rune Dahl", "Ada Quill");
        PaperMention charts =
                pages.paper("two", "Iota links of charts", "Ingrid Solberg", "Rune Dahl", "Ada Mary Quill");
        pages.paper("three", "Fish of the sea", "Ada Quill", "Nils Aas");
        pages.paper("four", "Birds of the air", "Ada Mary Quill", "Tor Vik");
        assertEquals(author(links, 3), author(charts, 3));
        List<String> reasons = Stream.of(links, charts)
                .map(paper -> pages.resolve().matchOf(Pages.author(paper, 3)).reason())
                .filter(reason -> reason.contains("a variant of the name"))
                .toList();
        assertEquals(1, reasons.size());
        assertTrue(reasons.get(0).contains("2 co-authors"), reasons::toString);
    }

    @Test
    void allOfARareNameInFullAreTheLikeliestOfSeveral() {
        PaperMention kernels =
                pages.paper("one", "Spectral kernels for molecules", "Ada Quill", "Bo Ruiz", "Cy Tran", "Dee Fox");
        PaperMention fish = pages.paper("two", "Fish of the sea", "Ada Quill", "Ed Lund");
        PaperMention waves =
                pages.paper("three", "Spectral waves of molecules", "Ada B. Quill", "Bo Ruiz", "Cy Tran", "Dee Fox");
        PaperMention proofs = pages.paper("four", "Proofs that terminate", "Ada C. Quill", "Per Holm");
        Entity quill = author(waves, 1);
        assertEquals(quill, author(kernels, 1));
        assertEquals(quill, author(fish, 1));
        assertNotEquals(quill, author(proofs, 1));
    }
}
