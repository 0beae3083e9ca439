package org.colloquy.core.source.bibliography.xml;

import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.xml.XmlElement;

/** The journal in which a JATS article appeared. */
final class JatsJournal {

    private JatsJournal() {}

    static void read(PaperRecord paper, XmlElement journal) {
        XmlElement titles = journal.child("journal-title-group").orElse(journal);
        titles.textOf("journal-title").ifPresent(title -> paper.container(Container.Kind.JOURNAL, title));
        titles.textOf("abbrev-journal-title").ifPresent(title -> paper.detail(Detail.Kind.CONTAINER_SHORT, title));
        journal.children("issn").forEach(issn -> issn.text().ifPresent(text -> paper.identifier(Scheme.ISSN, text)));
        journal.child("publisher").ifPresent(publisher -> {
            publisher.textOf("publisher-name").ifPresent(name -> paper.detail(Detail.Kind.PUBLISHER, name));
            publisher.textOf("publisher-loc").ifPresent(place -> paper.detail(Detail.Kind.PLACE, place));
        });
    }
}
