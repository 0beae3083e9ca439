package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What records say beyond title, authors and year: where they are printed, what sort of work they are, their identifiers. */
class ResolverRecordsTest {

    private static final String AUTHOR = "author={Lund, Bo}, year=2020";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Columns, in other issues and other journals.
                "@article{a, title={Preface to the special issue}, journal={Journal of Brushes}, volume=3, pages={1--2}, ~}"
                        + "@article{b, title={Preface to the special issue}, journal={Annals of Paint}, volume=9, pages={77--78}, ~}",
                "@article{a, title={Editorial}, journal={Journal of Brushes}, volume=1, number=1, pages={1--2}, ~}"
                        + "@article{b, title={Editorial}, journal={Journal of Brushes}, volume=1, number=2, pages={1--3}, ~}",
                "@article{a, title={Book Review}, journal={Journal of Brushes}, volume=3, number=1, pages={41--43}, ~}"
                        + "@article{b, title={Book Review}, journal={Journal of Brushes}, volume=3, number=3, pages={120--122}, ~}",
                "@incollection{a, title={Introduction}, booktitle={A Handbook of Brushes}, pages={1--9}, ~}"
                        + "@incollection{b, title={Introduction}, booktitle={Paint and Walls}, pages={11--15}, ~}",
                // What is no text.
                "@dataset{a, title={Scalable brush inference in deep networks}, ~}"
                        + "@article{b, title={Scalable brush inference in deep networks}, journal={Journal of Brushes}, ~}",
                "@patent{a, title={Scalable brush inference in deep networks}, ~}"
                        + "@article{b, title={Scalable brush inference in deep networks}, journal={Journal of Brushes}, ~}",
                // The next part, and the opposite.
                "@article{a, title={A Theory of Brush Machines I}, journal={Journal of Brushes}, doi={10.1000/a}, ~}"
                        + "@article{b, title={A Theory of Brush Machines II}, journal={Journal of Brushes}, doi={10.1000/b}, ~}",
                "@article{a, title={Supervised Learning of Brushes}, journal={Journal of Brushes}, doi={10.1000/a}, ~}"
                        + "@article{b, title={Unsupervised Learning of Brushes}, journal={Journal of Brushes}, doi={10.1000/b}, ~}",
                // The number of the set on each of its volumes.
                "@book{a, title={Fundamental Brushes}, volume=1, isbn={0-201-48541-9}, ~}"
                        + "@book{b, title={Sorting and Cleaning}, volume=3, isbn={0-201-48541-9}, ~}",
                "@incollection{a, title={Fundamental Brushes}, booktitle={Painting}, doi={10.1000/a}, ~}"
                        + "@book{b, title={Painting}, editor={Roth, Eva}, year=2020, doi={10.1000/a}}"
            })
    void areTwoWorksAndNoVersions(String bibliography) {
        Resolution resolution = resolved(bibliography);
        List<Entity> papers = resolution.entities(EntityKind.PAPER);
        assertEquals(2, papers.size(), papers::toString);
        papers.forEach(paper -> assertEquals(List.of(), resolution.earlierVersions(paper)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{a, title={Scalable brush inference}, journal={J. Brushes}, volume=3, pages={1--20}, ~}"
                        + "@article{b, title={Scalable brush inference}, journal={Journal of Brushes}, volume=3, pages={1-20}, ~}",
                "@article{a, title={Scalable brush inference}, journal={J. Brushes}, volume=3, pages={105--117}, ~}"
                        + "@article{b, title={Scalable brush inference}, journal={Journal of Brushes}, pages={105--17}, ~}",
                "@misc{a, title={Learning to Paint Slowly}, eprint={1801.00123}, archivePrefix={arXiv}, ~}"
                        + "@misc{b, title={Painting with Recurrent Brushes}, doi={10.48550/arXiv.1801.00123}, ~}",
                "@article{a, title={Scalable brush inference}, doi={10.1000/a}, ~}"
                        + "@article{b, title={Skalierbare Pinsel}, doi={10.1000/a}, ~}"
            })
    void areOneWork(String bibliography) {
        List<Entity> papers = resolved(bibliography).entities(EntityKind.PAPER);
        assertEquals(1, papers.size(), papers::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@phdthesis{a, title={Scalable brush inference in deep networks}, school={MIT}, ~}"
                        + "@article{b, title={Scalable brush inference in deep networks}, journal={Journal of Brushes}, ~}"
            })
    void areVersionsOfOneWork(String bibliography) {
        Resolution resolution = resolved(bibliography);
        List<Entity> papers = resolution.entities(EntityKind.PAPER);
        assertEquals(2, papers.size(), papers::toString);
        assertEquals(
                1,
                papers.stream()
                        .mapToInt(paper -> resolution.earlierVersions(paper).size())
                        .sum());
    }

    private static Resolution resolved(String bibliography) {
        byte[] bytes = bibliography.replace("~", AUTHOR).getBytes(StandardCharsets.UTF_8);
        try (Colloquy colloquy =
                Colloquy.builder().source(Source.of("refs.bib", bytes)).open()) {
            assertEquals(List.of(), colloquy.problems());
            return colloquy.resolution();
        }
    }
}
