package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Proceedings of the 38th International Conference on Machine Learning          | 2021 | ICML 2021
        International Conference on Machine Learning                                  | 2018 | ICML 2018
        Proc. of the Thirty-Eighth International Conference on Machine Learning (ICML 2021) | 2021 | ICML 2021
        ICML                                                                          | 2021 | ICML 2021
        ICML '21                                                                      | 2021 | ICML 2021
        Advances in Neural Information Processing Systems 34                          | 2021 | NeurIPS 2021
        NIPS                                                                          | 2016 | NeurIPS 2016
        9th International Conference on Learning Representations, ICLR 2021           | 2021 | ICLR 2021
        ICML Workshop on Interpretability                                             | 2021 |
        Proceedings of the Workshop at the International Conference on Machine Learning | 2021 |
        Asian Conference on Machine Learning                                          | 2021 |
        European Conference on Machine Learning                                       | 2021 |
        International Conference on Machine Learning and Cybernetics                  | 2021 |
        International Conference on Machine Learning                                  | 1066 |
        Journal of Machine Learning Research                                          | 2021 |
        """)
    void proceedingsAreOfTheConferenceThatTheirTitleNames(String container, int year, String edition) {
        assertEquals(
                Optional.ofNullable(edition),
                Editions.standard().ofProceedings(container, year).map(Conference::label));
    }
}
