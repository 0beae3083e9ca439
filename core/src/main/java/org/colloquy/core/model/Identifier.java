package org.colloquy.core.model;

import com.google.common.base.Ascii;
import java.util.Optional;

/**
 * A name that a registry gives to a work, a person, a periodical or an organisation.
 *
 * @param scheme the registry
 * @param value the normalised name, without the registry's address
 */
public record Identifier(Scheme scheme, String value) {

    /** What a registry names. */
    public enum Names {
        /** Works. */
        WORKS,
        /** People. */
        PEOPLE,
        /** Periodicals and series: what works appear in. */
        PERIODICALS,
        /** Organisations. */
        ORGANISATIONS,
        /** All of these; the value tells which. */
        ANYTHING
    }

    /** A registry. The order is that in which works are known by them. */
    public enum Scheme {
        /** Digital Object Identifier, in lower case. */
        DOI(Names.WORKS),
        /** arXiv, without the version: {@code 2106.01234}, {@code math/0309136}. */
        ARXIV(Names.WORKS),
        /** OpenReview's forum id. */
        OPENREVIEW(Names.WORKS),
        /** A record of dblp: {@code conf/icml/Name21}. */
        DBLP(Names.WORKS),
        /** ACL Anthology: {@code N19-1001}, {@code 2020.acl-main.1}. */
        ACL(Names.WORKS),
        /** PubMed. */
        PMID(Names.WORKS),
        /** PubMed Central: {@code PMC1234567}. */
        PMC(Names.WORKS),
        /** International Standard Book Number, always thirteen digits without hyphens. */
        ISBN(Names.WORKS),
        /** Semantic Scholar's corpus id. */
        SEMANTIC_SCHOLAR(Names.WORKS),
        /** Handle: {@code 1721.1/12345}. */
        HANDLE(Names.WORKS),
        /** Microsoft Academic. */
        MAG(Names.WORKS),
        /** OpenAlex: {@code W123} a work, {@code A123} a person, {@code I123} an organisation. */
        OPENALEX(Names.ANYTHING),
        /** Wikidata: {@code Q42}. */
        WIKIDATA(Names.ANYTHING),
        /** ORCID: {@code 0000-0002-1825-0097}. */
        ORCID(Names.PEOPLE),
        /** International Standard Name Identifier, sixteen digits. */
        ISNI(Names.PEOPLE),
        /** A person of dblp: {@code w/WeiWang1}. */
        DBLP_PERSON(Names.PEOPLE),
        /** The name under which dblp keeps a person, with the number of a homonym: {@code Wei Wang 0001}. */
        DBLP_NAME(Names.PEOPLE),
        /** A profile of OpenReview: {@code ~Ada_Example1}. */
        OPENREVIEW_PROFILE(Names.PEOPLE),
        /** Google Scholar. */
        GOOGLE_SCHOLAR(Names.PEOPLE),
        /** International Standard Serial Number: {@code 1234-5679}. */
        ISSN(Names.PERIODICALS),
        /** Research Organization Registry: {@code 05dxps055}. */
        ROR(Names.ORGANISATIONS);

        private final Names names;
        private final String label = Ascii.toLowerCase(name());

        Scheme(Names names) {
            this.names = names;
        }

        /** Returns the registry's name in small letters, {@code doi} or {@code semantic_scholar}, to stand before what it names. */
        public String label() {
            return label;
        }

        /** Returns what the registry names. */
        public Names names() {
            return names;
        }
    }

    /** The value tells nearly all apart, and remembers its own. */
    @Override
    public int hashCode() {
        return 31 * value.hashCode() + scheme.ordinal();
    }

    /**
     * Reads an identifier however it is printed: with or without the registry's address or prefix, in any case, with
     * hyphens or not, followed by punctuation.
     *
     * @return the normalised identifier, or empty if {@code printed} cannot be one: it has another shape, or its check
     *     digit is wrong
     */
    public static Optional<Identifier> parse(Scheme scheme, String printed) {
        return IdentifierForms.normalise(scheme, printed).map(value -> new Identifier(scheme, value));
    }

    /** Returns the identifier that an address is made of, for registries whose addresses hold it. */
    public static Optional<Identifier> ofAddress(String url) {
        return IdentifierAddresses.find(url);
    }

    /** Returns the page of this identifier in its registry, or empty if there is none for each. */
    public Optional<String> address() {
        return IdentifierAddresses.of(this);
    }
}
