package org.colloquy.core.resolve.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.text.Titles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericTitlesTest {

    @ParameterizedTest
    @CsvSource({
        "Introduction,true",
        "Discussion,true",
        "Opening Remarks,true",
        "Deep Learning,true",
        "Q&A,true",
        "Panel Discussion and Closing Remarks,true",
        "序論,true",
        "Attention Is All You Need,false",
        "Adversarial Reprogramming Revisited,false",
        "Overparameterization Demystified,false",
        "深層学習の理論について,false"
    })
    void shortTitlesAreGeneric(String title, boolean generic) {
        assertEquals(generic, GenericTitles.contain(Titles.key(title)));
    }
}
