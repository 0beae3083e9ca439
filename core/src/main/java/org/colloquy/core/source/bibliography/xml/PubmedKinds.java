package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.source.xml.XmlElement;

/** What sort of work PubMed's publication types tell. */
final class PubmedKinds {

    private static final Map<String, PaperKind> KINDS = ImmutableMap.of(
            "Preprint", PaperKind.PREPRINT,
            "Dataset", PaperKind.DATASET,
            "Technical Report", PaperKind.REPORT,
            "Academic Dissertation", PaperKind.THESIS,
            "Newspaper Article", PaperKind.NEWSPAPER_ARTICLE);

    private PubmedKinds() {}

    static PaperKind of(XmlElement article) {
        return article.child("PublicationTypeList").stream()
                .flatMap(list -> list.children().stream())
                .flatMap(type -> type.text().stream())
                .flatMap(type -> Optional.ofNullable(KINDS.get(type.text())).stream())
                .findFirst()
                .orElse(PaperKind.JOURNAL_ARTICLE);
    }
}
