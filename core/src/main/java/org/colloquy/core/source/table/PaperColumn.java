package org.colloquy.core.source.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;

/** What the columns of a table of papers say, by the names that they have in English, German, French, Spanish, Portuguese, Italian. */
public enum PaperColumn {
    /** The title. */
    TITLE(
            "Title|Paper title|Article title|Document title|Title of paper|Titel|Aufsatztitel|Titre|Título|Titulo|Titolo"),
    /** Who wrote it. */
    AUTHORS(
            "Authors|Author|Author names|Author name|Author list|Author/s|Paper authors|All authors|Creators|Autoren|Autor|AutorInnen"
                    + "|Autor/in|Autor*innen|Autor:innen|Autorinnen und Autoren|Verfasser|Auteurs|Auteur|Autores|Autor(es)|Autor/es|Autori|Autore"),
    /** The year in which it appeared. */
    YEAR("Year|Publication year|Year of publication|Pub year|Year published|Jahr|Erscheinungsjahr|Publikationsjahr"
            + "|Année|Annee|Année de publication|Año|Año de publicación|Ano|Anno"),
    /** When it appeared. */
    DATE(
            "Date|Publication date|Date published|Published|Date of publication|Datum|Erscheinungsdatum|Date de publication"
                    + "|Fecha|Fecha de publicación|Data"),
    /** The journal. */
    JOURNAL("Journal|Journal title|Journal name|Zeitschrift|Revue|Revista|Rivista"),
    /** The proceedings, or the book. */
    PROCEEDINGS("Proceedings|Proceedings title|Book title|Booktitle|Tagungsband|Actes|Actas|Atti"),
    /** What it appeared in, be it what it may. */
    VENUE(
            "Venue name|Venue|Source title|Source|Container title|Publication title|Publication|Publication name|Published in|Journal/Conference"
                    + "|Journal/Book|Erschienen in|Quelle|Publié dans|Publicado en|Fuente"),
    /** Where it was presented. */
    CONFERENCE("Conference|Conference name|Konferenz|Tagung|Conférence|Congrès|Conferencia|Congreso|Convegno"),
    /** The volume. */
    VOLUME("Volume|Vol|Journal volume|Band|Jahrgang|Volumen"),
    /** The issue. */
    ISSUE("Issue|Issue number|Journal issue|Heft|Ausgabe|Numéro|Número|Fascicolo"),
    /** The first page. */
    FIRST_PAGE("First page|Start page|Page start|Erste Seite|Première page"),
    /** The last page. */
    LAST_PAGE("Last page|End page|Page end|Letzte Seite|Dernière page"),
    /** The pages. */
    PAGES("Pages|Page|Page range|Page numbers|pp|Seiten|Seite|Páginas|Paginas|Pagine"),
    /** Its DOI. */
    DOI("DOI|DOI link|DOI URL"),
    /** Its number at arXiv. */
    ARXIV("arXiv|arXiv ID|arXiv number"),
    /** Its number at PubMed. */
    PMID("PMID|PubMed ID"),
    /** The ISBN of the book. */
    ISBN("ISBN"),
    /** The ISSN of the journal. */
    ISSN("ISSN"),
    /** Identifiers with their schemes before them. */
    IDENTIFIERS("Identifiers"),
    /** What it is about. */
    ABSTRACT("Abstract|Summary|Zusammenfassung|Kurzfassung|Résumé|Resumen|Resumo|Riassunto"),
    /** What it is about, in words that one may look for. */
    KEYWORDS(
            "Keywords|Keyword|Author keywords|Tags|Schlagwörter|Schlagworte|Stichwörter|Mots-clés|Mots clefs|Palabras clave"
                    + "|Palavras-chave|Parole chiave"),
    /** What it is about, in words of a list. */
    TOPICS(
            "Topics|Topic|Subject areas|Subject area|Primary subject area|Secondary subject areas|Secondary subject area"),
    /** Where the text is. */
    PDF("PDF|PDF link|PDF URL"),
    /** An address. */
    LINK("URL|Link|Links|Website|Lien|Enlace"),
    /** Who edited what it appeared in. */
    EDITORS("Editors|Editor|Herausgeber|Hrsg|Herausgeber/in"),
    /** Who published it. */
    PUBLISHER("Publisher|Verlag|Éditeur|Maison d'édition|Editorial|Editora|Editore"),
    /** The language. */
    LANGUAGE("Language|Sprache|Langue|Idioma|Lingua"),
    /** The kind of work. */
    TYPE("Type|Document type|Publication type|Item type|Typ|Dokumenttyp|Publikationstyp|Tipo"),
    /** What a bibliography calls it, or a system of submissions. */
    KEY(
            "Paper|Paper ID|Citation key|Cite key|BibTeX key|Key|Citekey|Paper #|Paper number|Submission|Submission ID|Submission #"
                    + "|Submission number"),
    /** The number of a submission, or of a row. */
    NUMBER("#|ID|No|Nr|Number"),
    /** What became of a submission. */
    DECISION(
            "Decision|Final decision|Acceptance|Acceptance status|Acceptance decision|Accepted|Accepted?|Entscheidung|Décision"
                    + "|Decisión|Decisão|Decisione"),
    /** What became of a submission, or something else. */
    STATUS("Status|Paper status|Submission status"),
    /** Whether a submission was taken back. */
    WITHDRAWN("Withdrawn|Withdrawn?|Deleted|Deleted?"),
    /** What a programme committee keeps to itself. */
    CONFIDENTIAL(
            "Conflicts|Domain conflicts|PC conflicts|Collaborators|Reviewer|Reviewers|Reviewer names|Meta-reviewer|Meta-reviewers"
                    + "|Senior meta-reviewers|Area chair|Area chairs|Senior area chairs|Lead|Discussion lead|Shepherd"
                    + "|Advocate|Advocate ID|Advocate recommendation|Advocate (Committee) notes|Chair notes|Score");

    private static final ImmutableMap<String, PaperColumn> BY_NAME = byName();

    private final ImmutableList<String> names;

    PaperColumn(String names) {
        this.names = ImmutableList.copyOf(names.split("\\|", -1));
    }

    private static ImmutableMap<String, PaperColumn> byName() {
        ImmutableMap.Builder<String, PaperColumn> columns = ImmutableMap.builder();
        for (PaperColumn column : values()) {
            column.names.stream().map(Columns::key).distinct().forEach(key -> columns.put(key, column));
        }
        return columns.buildOrThrow();
    }

    /** Returns what a column of this name says; it may be one of several that are numbered. */
    public static Optional<PaperColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Columns.key(name.strip())))
                .or(() -> Optional.ofNullable(BY_NAME.get(Columns.withoutNumber(name))));
    }

    /** Returns whether such a column is among the names of a table. */
    public boolean isAmong(Set<String> columns) {
        return Columns.has(columns, names.toArray(String[]::new));
    }

    /** Returns the cell of such a column, unless it is blank. */
    public Optional<Passage> of(Row row) {
        return row.cell(names).map(Passage::strip);
    }

    /** Returns whether the table of a row has such a column. */
    public boolean isIn(Row row) {
        return row.has(names);
    }

    /** Returns all cells where several columns, of one name or numbered, make a list. */
    public List<Passage> all(Row row) {
        return row.cells(names).stream().map(Passage::strip).toList();
    }
}
