package org.colloquy.core.source.bibliography.xml;

import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;

/** The names of PubMed. */
final class PubmedNames {

    private PubmedNames() {}

    /** Returns an author; without a fore name, the initials stand for it. */
    static Optional<Contributor> contributor(RecordContext context, XmlElement author) {
        Optional<Passage> given =
                author.textOf("ForeName").or(() -> author.textOf("FirstName")).or(() -> author.textOf("Initials"));
        Optional<Contributor> who = XmlName.withSuffixApart(
                        context, given, author.textOf("LastName"), author.textOf("Suffix"))
                .map(XmlName::person)
                .or(() -> author.textOf("CollectiveName").map(Contributor::group));
        who.ifPresent(found -> {
            for (XmlElement id : author.children("Identifier")) {
                if (id.attributeText("Source").equals("ORCID")) {
                    id.text().ifPresent(text -> found.id(Scheme.ORCID, text));
                }
            }
            author.children("Affiliation").forEach(place -> place.text().ifPresent(found::worksAt));
            author.children("AffiliationInfo")
                    .forEach(place -> place.textOf("Affiliation").ifPresent(name -> found.worksAt(name, ids(place))));
        });
        return who;
    }

    private static Contributor.Id[] ids(XmlElement place) {
        return place.children("Identifier").stream()
                .filter(id -> id.attributeText("Source").equals("ROR"))
                .flatMap(id -> id.text().stream())
                .map(text -> new Contributor.Id(Scheme.ROR, text))
                .toArray(Contributor.Id[]::new);
    }
}
