package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¦', textBlock = """
        DOI      | 10.1145/3292500.3330701                     | 10.1145/3292500.3330701
        DOI      | https://doi.org/10.1145/ABC.1.              | 10.1145/abc.1
        DOI      | http://dx.doi.org/10.1000/x(1)y             | 10.1000/x(1)y
        DOI      | (doi: 10.1000/182)                          |
        DOI      | doi:10.1000/182).                           | 10.1000/182
        DOI      | DOI 10.1000/182                             | 10.1000/182
        DOI      | https://doi-org.proxy.example.edu/10.1000/182 | 10.1000/182
        DOI      | http://doi.org.ezproxy.example.edu:8080/10.1000/182 | 10.1000/182
        DOI      | https://login.example.edu/login?url=https://doi.org/10.1000/182 | 10.1000/182
        DOI      | https://dl.acm.org/doi/10.1145/1.2          | 10.1145/1.2
        DOI      | https://dl.acm.org/doi/fullHtml/10.1145/1.2 | 10.1145/1.2
        DOI      | https://dl.acm.org/doi/proceedings/10.1145/1 |
        DOI      | https://journals.example.org/doi/suppl/10.1000/182 |
        DOI      | http://onlinelibrary.example.com/doi/10.1002/asi.1/abstract | 10.1002/asi.1
        DOI      | https://doi.org/10.1000/182?utm_source=mail#sec2 | 10.1000/182
        DOI      | https://example.org/10.1000/182             |
        DOI      | https://mydoi.org/10.1000/182               |
        DOI      | https://doi.org/10.1000%2F182               | 10.1000/182
        DOI      | http://doi.acm.org/10.1145/1.2              | 10.1145/1.2
        DOI      | hdl.handle.net/10.1000/182                  | 10.1000/182
        DOI      | https://doi.org/10.1000/a%2Fb%3C1%3E        | 10.1000/a/b<1>
        DOI      | 10.1002/(SICI)49:8%3c693::AID%3e3.0.CO;2-O  | 10.1002/(sici)49:8<693::aid>3.0.co;2-o
        DOI      | 10.1002/(SICI)49:8<693::AID>3.0.CO;2-O      | 10.1002/(sici)49:8<693::aid>3.0.co;2-o
        DOI      | 10.1002/(SICI)49:8&lt;693::AID&GT;3.0.CO;2-O | 10.1002/(sici)49:8<693::aid>3.0.co;2-o
        DOI      | 10.1000/a%253Cb%26amp;amp%3bc               | 10.1000/a<b&c
        DOI      | 10.1000/100%.a%zz%2                         | 10.1000/100%.a%zz%2
        DOI      | 10.1000/a%20b%00%FFc                        | 10.1000/a%20b%00%ffc
        DOI      | 10.1000/caf%C3%A9%E2%80%93%F0%9D%92%9C      | 10.1000/café–𝒜
        DOI      | 10.1000/a[b]                                | 10.1000/a[b]
        DOI      | 10.1000/182>}].                             | 10.1000/182
        DOI      | 10.1/x                                      |
        DOI      | 10.123/x                                    |
        DOI      | 10.1234/x                                   | 10.1234/x
        DOI      | 10.123456789/x                              | 10.123456789/x
        DOI      | 10.1234567890/x                             |
        DOI      | 10.1000.10/x                                | 10.1000.10/x
        DOI      | 10.1000a/x                                  |
        DOI      | 10.1000/x y                                 |
        DOI      | 10.1000/                                    |
        DOI      | 11.1000/182                                 |
        ARXIV    | arXiv:2106.01234v2                          | 2106.01234
        ARXIV    | https://arxiv.org/pdf/2106.01234v1.pdf      | 2106.01234
        ARXIV    | 0704.0001                                   | 0704.0001
        ARXIV    | 2106.01234 [cs.LG]                          | 2106.01234
        ARXIV    | math.GT/0309136                             | math/0309136
        ARXIV    | hep-th/9901001v3                            | hep-th/9901001
        ARXIV    | 2113.01234                                  |
        ARXIV    | hep-th/9913001                              |
        ARXIV    | abs/2101.00001                              | 2101.00001
        ISBN     | 978-3-16-148410-0                           | 9783161484100
        ISBN     | 0-306-40615-2                               | 9780306406157
        ISBN     | ISBN 080442957X                             | 9780804429573
        ISBN     | 978-3-16-148410-1                           |
        ISBN     | 0-306-40615-3                               |
        ISSN     | 0378-5955                                   | 0378-5955
        ISSN     | 2434561x                                    | 2434-561X
        ISSN     | ISSN: 0378–5955                             | 0378-5955
        ISSN     | 0378-5954                                   |
        ISSN     | 0000-0000                                   |
        ISBN     | 0-00-000000-0                               |
        ARXIV    | arXiv:2101.00001v2[cs.CL]                   | 2101.00001
        ORCID    | https://orcid.org/0000-0002-1825-0097       | 0000-0002-1825-0097
        ORCID    | 000000021694233x                            | 0000-0002-1694-233X
        ORCID    | 0000-0002-1825-0098                         |
        ISNI     | 0000 0001 2103 2683                         | 0000000121032683
        DBLP     | https://dblp.org/rec/conf/icml/Doe21.html   | conf/icml/Doe21
        DBLP     | DBLP:journals/corr/abs-2101-00001           | journals/corr/abs-2101-00001
        DBLP     | icml/Doe21                                  |
        DBLP_PERSON | https://dblp.org/pid/w/WeiWang1.html     | w/WeiWang1
        DBLP_PERSON | homepages/12/3456-1                      | 12/3456-1
        OPENALEX | https://openalex.org/w2741809807            | W2741809807
        OPENALEX | X2741809807                                 |
        PMID     | PMID: 12345678                              | 12345678
        PMID     | 0                                           |
        PMC      | https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/ | PMC1234567
        PMC      | https://www.ncbi.nlm.nih.gov/pmc/articles/5815332 | PMC5815332
        PMC      | PMC1234567.1                                | PMC1234567
        PMC      | PMC1234567.x                                |
        ACL      | https://aclanthology.org/2020.acl-main.1/   | 2020.acl-main.1
        ACL      | https://www.aclweb.org/anthology/N19-1001.pdf | N19-1001
        ACL      | N19                                         |
        OPENREVIEW | https://openreview.net/forum?id=rJxyz_A-9&noteId=x | rJxyz_A-9
        OPENREVIEW_PROFILE | https://openreview.net/profile?id=~Ada_Example1 | ~Ada_Example1
        WIKIDATA | http://www.wikidata.org/entity/Q42          | Q42
        ROR      | https://ror.org/03vek6s52                   | 03vek6s52
        ROR      | https://ror.org/03vek6s53                   |
        HANDLE   | https://hdl.handle.net/1721.1%2F12345       | 1721.1/12345
        HANDLE   | http://hdl.handle.net/1721.1/12345          | 1721.1/12345
        """)
    void isReadHoweverItIsPrintedAndRefusedIfItCannotBeOne(Scheme scheme, String printed, String value) {
        assertEquals(
                Optional.ofNullable(value),
                Identifier.parse(scheme, printed).map(Identifier::value),
                () -> scheme + " " + printed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/2106.01234v2, ARXIV, 2106.01234",
        "http://dx.doi.org/10.1145/1.2, DOI, 10.1145/1.2",
        "https://dl.acm.org/doi/pdf/10.1145/1.2, DOI, 10.1145/1.2",
        "https://openreview.net/pdf?id=abcDEF123, OPENREVIEW, abcDEF123",
        "https://aclanthology.org/N19-1001/, ACL, N19-1001",
        "https://dblp.org/rec/conf/x/Y1, DBLP, conf/x/Y1",
    })
    void isFoundInAnAddress(String url, Scheme scheme, String value) {
        assertEquals(Optional.of(new Identifier(scheme, value)), Identifier.ofAddress(url));
    }

    @Test
    void isNotFoundInOtherAddresses() {
        assertEquals(Optional.empty(), Identifier.ofAddress("https://example.org/10.1145/1.2"));
        assertEquals(Optional.empty(), Identifier.ofAddress("doi:10.1145/1.2"));
        assertEquals(Optional.empty(), Identifier.ofAddress("https://aclanthology.org/events/acl-2020/"));
    }

    @Test
    void readsWhatItGivesAsItsAddress() {
        for (Identifier identifier : new Identifier[] {
            new Identifier(Scheme.DOI, "10.1000/182"),
            new Identifier(Scheme.DOI, "10.1000/a<b>{c}[d]|e\"f\\g^h`i?j#k%l"),
            new Identifier(Scheme.DOI, "10.1000/a%20b"),
            new Identifier(Scheme.HANDLE, "1721.1/a<b>#c"),
            new Identifier(Scheme.ARXIV, "math/0309136"),
            new Identifier(Scheme.ORCID, "0000-0002-1825-0097"),
            new Identifier(Scheme.WIKIDATA, "Q42"),
            new Identifier(Scheme.DBLP_PERSON, "w/WeiWang1")
        }) {
            String address = identifier.address().orElseThrow();
            assertDoesNotThrow(() -> new URI(address));
            assertEquals(Optional.of(identifier), Identifier.parse(identifier.scheme(), address), address);
        }
    }
}
